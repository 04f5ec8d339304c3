// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planspan.h"
#include "models/activities/plan/rosterreader.h"

#include <QSet>

namespace kitcamp {

/// Whom the rows below a session belong to.
struct SessionRows {
    RowOwners staff;
    RowOwners members;
    RowOwners reservations;
};

struct ReadSessions {
    std::vector<planning::Session> sessions; ///< by id
    QSet<qint64> withSomeMembers; ///< to these not the whole roster comes
};

/// Reads sessions that begin within a span, and those that have no place yet, as the plan wants them.
class SessionReader
{
public:
    SessionReader(Connection& connection, const PlanSpan& span)
        : m_connection(connection)
        , m_span(span)
        , m_horizon(span.firstMonday, span.days())
    {
    }

    /// Without those who take part; by id. \p only: of these at most; null: all.
    [[nodiscard]] Result<ReadSessions> read(const QSet<qint64>* only, SessionRows& rows);
    /// Whoever takes part, once the rosters of all their activities are known.
    [[nodiscard]] Result<void> addParticipants(ReadSessions& read, const Rosters& rosters, SessionRows& rows);
    /// Of an activity, not in the file; nullopt where there is no such activity.
    [[nodiscard]] Result<std::optional<planning::Session>> newSession(qint64 activity, int minutes);

private:
    using Sessions = std::vector<planning::Session>;
    [[nodiscard]] planning::Session sessionOf(const Statement& row) const;
    void addLocks(const Statement& row, planning::Session& session) const;
    void addPublished(const Statement& row, planning::Session& session) const;
    [[nodiscard]] Result<void> addMembers(ReadSessions& read, SessionRows& rows);
    [[nodiscard]] Result<void> addStaff(Sessions& sessions, const QSet<qint64>* only, SessionRows& rows);
    [[nodiscard]] Result<void> addDemands(Sessions& sessions, const QSet<qint64>* only, SessionRows& rows);

    Connection& m_connection;
    PlanSpan m_span;
    planning::Horizon m_horizon;
};

} // namespace kitcamp
