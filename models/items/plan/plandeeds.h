// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "models/items/plan/sessionlanes.h"
#include "models/store/store.h"

namespace kitcamp {

/// What was done to the plan: said to the person, and taken back where more is wanted.
struct PlanDone {
    OpId opId;
    QString sentence;
    QStringList remarks; ///< "It goes on past midnight."
    QList<qint64> sessions; ///< that are new
};

/// Turns what hands do in a calendar (to days, minutes and lanes) into Actions and performs them.
class PlanDeeds
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanDeeds)
public:
    explicit PlanDeeds(Store& store)
        : m_store(store)
    {
    }

    /// Another day, time, length and what the lane stands for. \p room: one that it has not yet; 0: none.
    [[nodiscard]] Result<PlanDone> move(const PlanMove& move, LaneKind lanes,
                                        SeriesScope scope = SeriesScope::This, qint64 room = 0);
    /// All of them as one Action.
    [[nodiscard]] Result<PlanDone> copy(const QList<PlanMove>& copies, LaneKind lanes);
    /// A session that had no place takes one; its length stays.
    [[nodiscard]] Result<PlanDone> place(qint64 session, const PlanPlace& at, LaneKind lanes,
                                         qint64 room = 0);
    /// Takes the time away again.
    [[nodiscard]] Result<PlanDone> unplace(qint64 session);
    /// Time, room and staff of a suggestion.
    [[nodiscard]] Result<PlanDone> take(qint64 session, const SessionTime& time, qint64 room,
                                        const QList<qint64>& staff);
    [[nodiscard]] Result<PlanDone> add(const SessionWish& wish);
    [[nodiscard]] Result<PlanDone> change(const SessionEdit& edit);
    [[nodiscard]] Result<PlanDone> lock(qint64 session, bool locked);
    /// What nobody was told of disappears; else it is refused, with cancelling as the way out.
    [[nodiscard]] Result<PlanDone> remove(const QList<qint64>& sessions);
    [[nodiscard]] Result<PlanDone> cancel(const QList<qint64>& sessions, SeriesScope scope,
                                          const QString& reason);
    [[nodiscard]] Result<PlanDone> restore(qint64 session);
    [[nodiscard]] Result<PlanDone> makeUp(qint64 cancelled, const SessionTime& time, qint64 room);
    [[nodiscard]] Result<PlanDone> takeBack(const OpId& opId);

private:
    [[nodiscard]] SessionPlanner planner() { return SessionPlanner(m_store.reader(), m_store.ids()); }
    [[nodiscard]] Result<SessionEdit> editFor(const PlanMove& move, LaneKind lanes, SeriesScope scope);
    [[nodiscard]] Result<QList<StaffMember>> staffAt(qint64 session, qint64 fromLane, qint64 toLane);
    template <typename A>
    [[nodiscard]] Result<PlanDone> perform(const A& action, const QStringList& remarks = {});

    Store& m_store;
};

} // namespace kitcamp
