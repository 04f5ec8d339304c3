// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handover.h"
#include "models/alliance/handoverdecisions.h"
#include "models/alliance/handovertables.h"
#include "models/exchange/importing/personindex.h"
#include "models/exchange/importing/personmatcher.h"
#include "models/people/organizationregister.h"

#include <QCoreApplication>

namespace kitcamp {

/// Which row here a row of a handover is.
struct RowHere {
    enum How {
        Nowhere, ///< nothing here is it: it would be new
        Itself, ///< it came from here: the partner names it by our id
        Remembered, ///< handover_row
        Recognised ///< by its name, number or what no two rows share
    };
    How how = Nowhere;
    qint64 id = 0;
    bool gone = false; ///< it was here and is no longer
};

/// What handover_row remembers of a row of the partner.
struct RememberedRow {
    qint64 id = 0; ///< of handover_row
    qint64 here = 0;
    qint64 person = 0;
    QJsonObject seen;
};

/// Finds the rows of a handover in this file: by our own ids, by what earlier handovers have said, and
/// people, universities and rooms by what they are called. Writes nothing.
class HandoverMatching
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverMatching)
public:
    HandoverMatching(Store& store, const Handover& handover, const HandoverDecisions& decisions);

    [[nodiscard]] Result<void> load();
    /// \p values: with references translated. People are asked for with person().
    [[nodiscard]] Result<RowHere> find(const HandedTable& table, const HandedRow& row,
                                       const QJsonObject& values);
    /// \p place: in the file, from 1; \p school: here. A doubt is left in questions().
    [[nodiscard]] Result<RowHere> person(const HandedRow& row, int place, qint64 school);
    [[nodiscard]] const RememberedRow* remembered(const QString& table, qint64 remote) const;
    [[nodiscard]] const QHash<QString, QHash<qint64, RememberedRow>>& allRemembered() const
    {
        return m_remembered;
    }
    /// The row that one is now, where it was merged into another.
    [[nodiscard]] qint64 merged(qint64 id) const;
    [[nodiscard]] Result<bool> exists(const QString& table, qint64 id) const;

    [[nodiscard]] const QList<PersonQuestion>& personQuestions() const { return m_personQuestions; }
    [[nodiscard]] const QList<OrganizationQuestion>& organizationQuestions() const
    {
        return m_organizationQuestions;
    }

private:
    [[nodiscard]] Result<RowHere> known(const HandedTable& table, const HandedRow& row);
    [[nodiscard]] Result<RowHere> organization(const QString& written);
    [[nodiscard]] Result<RowHere> named(const HandedTable& table, const QJsonObject& values);
    [[nodiscard]] Result<RowHere> byKey(const HandedTable& table, const QJsonObject& values);
    [[nodiscard]] Result<RowHere> decidedPerson(int place);
    [[nodiscard]] PersonWords wordsOf(const HandedRow& row, qint64 school) const;
    [[nodiscard]] Result<RowHere> claimed(qint64 person, const HandedRow& row, int place);

    Store& m_store;
    const Handover& m_handover;
    const HandoverDecisions& m_decisions;
    QString m_ownLog;
    QHash<QString, QHash<qint64, RememberedRow>> m_remembered; ///< table -> id there
    QHash<qint64, qint64> m_merged;
    PersonIndex m_people;
    PersonMatcher m_matcher;
    OrganizationRegister m_organizations;
    QMultiHash<qint64, QString> m_numbers; ///< person there -> numbers
    QMultiHash<qint64, QString> m_kinds;
    QHash<qint64, qint64> m_claimed; ///< person here -> person there: two of there are never one of here
    QList<PersonQuestion> m_personQuestions;
    QList<OrganizationQuestion> m_organizationQuestions;
};

} // namespace kitcamp
