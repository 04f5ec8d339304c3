// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

namespace kitcamp {

/// A device that is out, as the steps after it need to know it.
struct SampleLoan {
    LoanId id;
    size_t person = 0; ///< place in SampleStage::people
    size_t device = 0; ///< place in SampleStage::devices
    QString due; ///< local date and time
};

/// Does what front-desk staff do, by the same Actions and under the same rules.
class SampleDesk
{
public:
    explicit SampleDesk(SampleStage& stage)
        : m_stage(stage)
    {
    }

    /// Lends as the rules say; now and then against them with a reason, and now and then the wrong device,
    /// which is taken back at once. nullopt where the rules refuse.
    [[nodiscard]] Result<std::optional<SampleLoan>> lend(size_t person, size_t device, qint64 visit);
    /// Takes it back; some come back damaged, some with a note.
    [[nodiscard]] Result<void> takeBack(const SampleLoan& loan);
    /// All that a guest has, in one step; a device that is no longer out is left out.
    [[nodiscard]] Result<void> takeAllBack(size_t person, const std::vector<SampleLoan>& loans);
    /// The new due date, or nothing where the rules refuse.
    [[nodiscard]] Result<void> renew(SampleLoan& loan);
    [[nodiscard]] Result<void> note(const SampleLoan& loan, const QString& text);
    [[nodiscard]] Result<void> damage(size_t device, LoanId loan, const QString& condition);
    /// Reports the card of \p person lost and, where \p replace, gives a new one.
    [[nodiscard]] Result<void> loseCard(size_t person, bool replace);
    [[nodiscard]] Result<void> ban(size_t person, QDate until);

private:
    [[nodiscard]] Result<bool> takenBackByMistake(const OpId& lent);
    [[nodiscard]] Result<void> lookAtReturned(const SampleLoan& loan);
    void close(const SampleLoan& loan);
    [[nodiscard]] qint64 now() const { return m_stage.clock.now(); }

    SampleStage& m_stage;
};

} // namespace kitcamp
