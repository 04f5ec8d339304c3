// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planreader.h"
#include "models/planning/conflictindex.h"
#include "models/store/domain.h"

namespace kitcamp {

/// Keeps the index of a plan in step with the file: sessions, their staff, members, reservations and
/// published places, and those who take part, are looked at again one by one; anything else asks for a new
/// reading.
class PlanKeeper
{
public:
    PlanKeeper(Connection& connection, const PlanSpan& span, DeviceSupplySource supply, ReadPlan read);

    struct Outcome {
        bool asksForReading = false; ///< the index may be wrong until the plan is read anew
        QList<qint64> sessions; ///< they, or what clashes with them, are others now
    };
    /// After a commit that touched these rows.
    [[nodiscard]] Result<Outcome> follow(const ChangedRows& rows);
    [[nodiscard]] const planning::ConflictIndex& index() const { return m_index; }

private:
    using Sessions = std::vector<planning::Session>;
    [[nodiscard]] Result<bool> surroundingsChanged(const ChangedRows& rows);
    [[nodiscard]] Result<bool> rulesChanged();
    [[nodiscard]] Result<bool> supplyChanged();
    [[nodiscard]] Result<QSet<qint64>> touchedSessions(const ChangedRows& rows);
    /// Adds whom the rows belonged to and whom they belong to now.
    [[nodiscard]] Result<void> addOwners(const char* sql, const QList<qint64>& rows, RowOwners& owners,
                                         QSet<qint64>& target);
    /// False where somebody joined whose calendar is not known.
    [[nodiscard]] Result<bool> followRosters(const QList<qint64>& participations, QSet<qint64>& sessions);
    [[nodiscard]] Result<void> addSessionsOf(const QSet<qint64>& activities, QSet<qint64>& sessions);
    [[nodiscard]] bool isKnown(const planning::Session& session) const;
    [[nodiscard]] Result<Outcome> readAgain(const QSet<qint64>& sessions);

    Connection& m_connection;
    PlanSpan m_span;
    DeviceSupplySource m_supply;
    ReadPlan m_read; ///< of the plan all but its sessions and groups, which the index has
    planning::ConflictIndex m_index;
    int m_changedRosters = 0;
};

} // namespace kitcamp
