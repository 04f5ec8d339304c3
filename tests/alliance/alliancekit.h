// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handoverplan.h"
#include "models/alliance/handoverwriting.h"
#include "tests/camps/campcentre.h"

namespace kitcamp {

/// A centre with a camp, and an alliance's file that knows nothing yet: what goes from one to the other goes
/// through the bytes of a file, as by mail.
class AllianceKit
{
public:
    AllianceKit();

    [[nodiscard]] CampCentre& centre() { return m_centre; }
    [[nodiscard]] Store& alliance() { return *m_alliance; }
    [[nodiscard]] testkit::TestStore& allianceFile() { return m_alliance; }

    /// The camp as \p from hands it over; the host's setting of the file counts.
    [[nodiscard]] Result<Handover> handed(Store& from, qint64 camp,
                                          HandoverPurpose purpose = HandoverPurpose::Camp,
                                          qint64 organization = 0) const;
    /// Takes it in; nothing where there was nothing to do.
    [[nodiscard]] Result<HandoverPlan> take(Store& to, const Handover& handover,
                                            const HandoverDecisions& decisions = {}) const;
    /// All fields that there are, with the answers to \p questions.
    void giveEverything(Store& host, const QSet<qint64>& questions = {}) const;
    /// A camp with two universities, three students of each, a mentor, a session, two teams, a question with
    /// answers.
    void fillCentre();

    QList<qint64> students; ///< participations
    qint64 session = 0;
    qint64 question = 0;
    qint64 plan = 0;
    qint64 teamRed = 0;
    qint64 teamBlue = 0;

private:
    CampCentre m_centre;
    testkit::TestStore m_alliance;
};

/// The line about that subject; null where there is none.
[[nodiscard]] const HandoverLine* lineOf(const HandoverPlan& plan, const QString& subject);
/// Everything but what is remembered of handovers.
[[nodiscard]] testkit::Contents contentsWithoutMemory(Store& store);
[[nodiscard]] QString textOf(Store& store, const char* sql);

} // namespace kitcamp
