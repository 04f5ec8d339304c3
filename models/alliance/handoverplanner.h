// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handovercomparing.h"
#include "models/alliance/handovermatching.h"
#include "models/alliance/handoverplan.h"

namespace kitcamp {

/// Makes a HandoverPlan: goes through the tables in their order, finds each row here, compares it, and writes
/// down what is to be done.
class HandoverPlanner
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverPlan)
public:
    HandoverPlanner(Store& store, const Handover& handover, const HandoverDecisions& decisions);

    [[nodiscard]] Result<HandoverPlan> run();

private:
    /// A row of the handover on its way into the plan.
    struct PlannedHandedRow {
        const HandedTable* table = nullptr;
        const HandedRow* row = nullptr;
        RowHere found;
        qint64 here = 0; ///< 0: left out
        QString line;
        QJsonObject values; ///< with references in our ids; without what cannot be named here
        QJsonObject seen; ///< what handover_row shall say
        QJsonObject written; ///< columns that are written
        bool decided = false; ///< a conflict of it was decided
    };

    [[nodiscard]] Result<void> planTable(const HandedTable& table);
    [[nodiscard]] Result<void> planRow(const HandedTable& table, const HandedRow& row, int place);
    [[nodiscard]] bool translate(PlannedHandedRow& planned) const;
    [[nodiscard]] Result<bool> findRow(PlannedHandedRow& planned, int place);
    [[nodiscard]] Result<bool> refusePerson(PlannedHandedRow& planned);
    [[nodiscard]] Result<void> planNew(PlannedHandedRow& planned);
    [[nodiscard]] Result<void> planKnown(PlannedHandedRow& planned);
    [[nodiscard]] Result<void> planGone(PlannedHandedRow& planned);
    [[nodiscard]] Result<QJsonObject> rowOf(const HandedTable& table, qint64 id);
    [[nodiscard]] Result<bool> isOccupied(const PlannedHandedRow& planned);
    [[nodiscard]] Result<bool> isClosed(const PlannedHandedRow& planned);
    [[nodiscard]] Result<qint64> newId(const HandedTable& table, const HandedRow& row);
    void compare(PlannedHandedRow& planned, const QJsonObject& stored);
    void planLate();
    /// Now, or with what comes later.
    void rememberInTime(const PlannedHandedRow& planned);
    [[nodiscard]] Result<void> leaveOutTakenCode(const PlannedHandedRow& planned, QJsonObject& values);
    void weigh(PlannedHandedRow& planned, const ComparedColumn& column);
    [[nodiscard]] ComparedColumn columnOf(const PlannedHandedRow& planned, const QString& name,
                                          const QJsonObject& stored) const;
    void write(const char* what, const HandedTable& table, qint64 id, const QJsonObject& values);
    void remember(const PlannedHandedRow& planned);
    void markSeen(PlannedHandedRow& planned, const QString& column) const;
    void map(const PlannedHandedRow& planned);

    [[nodiscard]] HandoverLine& line(const PlannedHandedRow& planned);
    [[nodiscard]] QString lineKey(const HandedTable& table, const HandedRow& row) const;
    [[nodiscard]] QString subjectOf(const HandedTable& table, const HandedRow& row, qint64 here);
    [[nodiscard]] QString valueText(const HandedTable& table, const QString& column, const QJsonValue& value);
    [[nodiscard]] QString fieldTitle(const HandedTable& table, const QString& column) const;
    [[nodiscard]] QString kindTitle(const QString& table) const;

    [[nodiscard]] Result<void> planWithdrawn();
    [[nodiscard]] Result<void> planWithdrawnOf(const HandedTable& table);
    [[nodiscard]] Result<bool> isWithdrawn(const HandedTable& table, const RememberedRow& row);
    void withdraw(const HandedTable& table, qint64 remote, const RememberedRow& row);
    [[nodiscard]] Result<void> addRemarks();
    void finishLines();
    void fillRecord();

    Store& m_store;
    const Handover& m_handover;
    const HandoverDecisions& m_decisions;
    HandoverMatching m_matching;
    HandoverPlan m_plan;
    QString m_ownLog;
    QHash<QString, QHash<qint64, qint64>> m_here; ///< table -> id there -> id here
    QHash<QString, QHash<qint64, qint64>> m_there; ///< table -> id here -> id there
    QHash<QString, QHash<qint64, QString>> m_lineOf; ///< table -> id there -> line
    QHash<QString, int> m_places; ///< line -> its place in the plan
    QSet<QString> m_newNames; ///< "table:id" of rows that the plan adds
    QHash<QString, QString> m_subjects; ///< "table:id here" -> name of a new row
    std::optional<PlannedHandedRow> m_camp; ///< its plan of teams is written when all rows are there
    QJsonObject m_campStored;
    QJsonArray m_drops;
};

} // namespace kitcamp
