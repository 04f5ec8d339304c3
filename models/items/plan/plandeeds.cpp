// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/plandeeds.h"

#include "models/activities/sessions/planactions.h"
#include "models/activities/sessions/sessionreading.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

qint64 idOfLane(qint64 lane)
{
    return lane == noLane ? 0 : lane;
}

} // namespace

template <typename A>
Result<PlanDone> PlanDeeds::perform(const A& action, const QStringList& remarks)
{
    KITCAMP_ASSIGN(const Performed performed, m_store.perform(action));
    PlanDone done;
    done.opId = performed.opId;
    done.sentence = performed.seq == 0 ? QString() : m_store.sentence(performed.opId);
    done.remarks = remarks;
    if constexpr (std::is_same_v<A, AddSessions>) {
        for (const SessionRow& row : action.sessions)
            done.sessions.append(row.id);
    }
    return done;
}

/// Who holds it when it is taken from one person's lane to another's; the others stay.
Result<QList<StaffMember>> PlanDeeds::staffAt(qint64 session, qint64 fromLane, qint64 toLane)
{
    KITCAMP_ASSIGN(const QList<SessionStaffRow> rows, loadStaffOf(m_store.reader(), session));
    QList<StaffMember> staff;
    QString role = StaffMember().role;
    for (const SessionStaffRow& row : rows) {
        if (row.person == fromLane)
            role = row.role;
        else if (row.person != toLane)
            staff.append({row.person, row.role});
    }
    if (idOfLane(toLane) != 0)
        staff.prepend({toLane, role});
    return staff;
}

Result<SessionEdit> PlanDeeds::editFor(const PlanMove& move, LaneKind lanes, SeriesScope scope)
{
    SessionEdit edit;
    edit.edit.session = move.id;
    edit.edit.scope = scope;
    edit.edit.time = SessionTime{move.to.day, move.to.minute, move.minutes};
    if (move.from.lane == move.to.lane || move.to.lane == 0)
        return edit;
    if (lanes == LaneKind::Rooms)
        edit.edit.fields.insert(u"room"_s, idOfLane(move.to.lane));
    if (lanes == LaneKind::Staff) {
        KITCAMP_ASSIGN(edit.staff, staffAt(move.id, move.from.lane, move.to.lane));
    }
    return edit;
}

Result<PlanDone> PlanDeeds::move(const PlanMove& move, LaneKind lanes, SeriesScope scope, qint64 room)
{
    KITCAMP_ASSIGN(SessionEdit edit, editFor(move, lanes, scope));
    if (room != 0)
        edit.edit.fields.insert(u"room"_s, room);
    return change(edit);
}

Result<PlanDone> PlanDeeds::change(const SessionEdit& edit)
{
    KITCAMP_ASSIGN(const auto prepared, planner().change(edit));
    if (prepared.action.isEmpty())
        return PlanDone{};
    return perform(prepared.action, prepared.remarks);
}

Result<PlanDone> PlanDeeds::copy(const QList<PlanMove>& copies, LaneKind lanes)
{
    AddSessions together;
    QStringList remarks;
    for (const PlanMove& wanted : copies) {
        const SessionTime time{wanted.to.day, wanted.to.minute, wanted.minutes};
        KITCAMP_ASSIGN(auto one, planner().copy(wanted.id, time));
        const bool otherLane = wanted.to.lane != 0 && wanted.to.lane != wanted.from.lane;
        for (SessionRow& row : one.action.sessions) {
            row.minutes = wanted.minutes;
            if (otherLane && lanes == LaneKind::Rooms)
                row.room = idOfLane(wanted.to.lane);
        }
        for (SessionStaffRow& row : one.action.staff) {
            if (otherLane && lanes == LaneKind::Staff && row.person == wanted.from.lane && wanted.to.lane > 0)
                row.person = wanted.to.lane;
        }
        together.purpose = one.action.purpose;
        together.sessions += one.action.sessions;
        together.staff += one.action.staff;
        remarks += one.remarks;
    }
    return together.sessions.isEmpty() ? Result<PlanDone>(PlanDone{}) : perform(together, remarks);
}

Result<PlanDone> PlanDeeds::place(qint64 session, const PlanPlace& at, LaneKind lanes, qint64 room)
{
    KITCAMP_ASSIGN(const SessionRow row, loadSession(m_store.reader(), session));
    return move({session, {}, at, row.minutes}, lanes, SeriesScope::This, room);
}

Result<PlanDone> PlanDeeds::unplace(qint64 session)
{
    SessionEdit edit;
    edit.edit.session = session;
    edit.edit.scope = SeriesScope::This;
    edit.toPlace = true;
    return change(edit);
}

Result<PlanDone> PlanDeeds::take(qint64 session, const SessionTime& time, qint64 room,
                                 const QList<qint64>& staff)
{
    KITCAMP_ASSIGN(const QList<SessionStaffRow> rows, loadStaffOf(m_store.reader(), session));
    SessionEdit edit;
    edit.edit.session = session;
    edit.edit.scope = SeriesScope::This;
    edit.edit.time = time;
    edit.edit.fields.insert(u"room"_s, room);
    QList<StaffMember> wanted;
    bool others = rows.size() != staff.size();
    for (const qint64 person : staff) {
        const auto had =
            std::find_if(rows.begin(), rows.end(), [=](auto& row) { return row.person == person; });
        others = others || had == rows.end();
        wanted.append({person, had == rows.end() ? StaffMember().role : had->role});
    }
    if (others)
        edit.staff = wanted;
    return change(edit);
}

Result<PlanDone> PlanDeeds::add(const SessionWish& wish)
{
    KITCAMP_ASSIGN(const auto prepared, planner().add(wish));
    return perform(prepared.action, prepared.remarks);
}

Result<PlanDone> PlanDeeds::lock(qint64 session, bool locked)
{
    SessionEdit edit;
    edit.edit.session = session;
    edit.edit.scope = SeriesScope::This;
    edit.edit.fields.insert(u"time_locked"_s, locked ? 1 : 0);
    return change(edit);
}

Result<PlanDone> PlanDeeds::remove(const QList<qint64>& sessions)
{
    RemoveSessions together;
    QStringList names;
    for (const qint64 session : sessions) {
        KITCAMP_ASSIGN(const RemoveSessions one, planner().remove(session, SeriesScope::This));
        together.sessions += one.sessions;
        names.append(one.name);
    }
    together.name = names.join(tr(", ", "between names of sessions"));
    return perform(together);
}

Result<PlanDone> PlanDeeds::cancel(const QList<qint64>& sessions, SeriesScope scope, const QString& reason)
{
    CancelSessions together;
    together.reason = reason;
    for (const qint64 session : sessions) {
        KITCAMP_ASSIGN(const CancelSessions one, planner().cancel(session, scope, reason));
        for (const qint64 id : one.sessions) {
            if (!together.sessions.contains(id))
                together.sessions.append(id);
        }
    }
    return perform(together);
}

Result<PlanDone> PlanDeeds::restore(qint64 session)
{
    KITCAMP_ASSIGN(const RestoreSessions action, planner().restore(session, SeriesScope::This));
    return perform(action);
}

Result<PlanDone> PlanDeeds::makeUp(qint64 cancelled, const SessionTime& time, qint64 room)
{
    KITCAMP_ASSIGN(const auto prepared, planner().makeUp(cancelled, time, room));
    return perform(prepared.action, prepared.remarks);
}

Result<PlanDone> PlanDeeds::takeBack(const OpId& opId)
{
    KITCAMP_ASSIGN(const Performed performed, m_store.takeBack(opId));
    PlanDone done;
    done.opId = performed.opId;
    done.sentence = m_store.sentence(performed.opId);
    return done;
}

} // namespace kitcamp
