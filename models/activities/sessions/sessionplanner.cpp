// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionplanner.h"

#include "models/activities/calendar/sessionnumbers.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionremarks.h"
#include "models/store/ids.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

std::vector<CountedSession> counted(const QList<SessionRow>& sessions)
{
    std::vector<CountedSession> found;
    for (const SessionRow& session : sessions)
        found.push_back({session.id, session.time(), session.makesUp});
    return found;
}

QList<SessionStaffRow> staffOf(const QList<SessionRow>& sessions, const QList<StaffMember>& wanted,
                               IdGenerator& ids)
{
    QList<SessionStaffRow> rows;
    for (const SessionRow& session : sessions) {
        for (const StaffMember& member : wanted)
            rows << SessionStaffRow{ids.nextValue(), session.id, member.person, member.role};
    }
    return rows;
}

} // namespace

Result<void> SessionPlanner::giveNumbers(QList<SessionRow>& added)
{
    if (added.isEmpty())
        return {};
    KITCAMP_ASSIGN(const auto known, loadSessionsOfActivity(m_rows, added.constFirst().activity));
    const SessionNumbers numbers = numbered(counted(known + added));
    for (SessionRow& session : added)
        session.number = numbers.number.value(session.id);
    return {};
}

Result<QStringList> SessionPlanner::remarksOn(const QList<SessionRow>& sessions)
{
    if (sessions.isEmpty())
        return QStringList();
    KITCAMP_ASSIGN(const auto remarks, SessionRemarks::of(m_rows, sessions.constFirst().activity));
    return remarks.on(sessions);
}

Result<Prepared<AddSessions>> SessionPlanner::add(const SessionWish& wish)
{
    Prepared<AddSessions> prepared;
    SessionRow row = wish.row;
    row.id = m_ids.nextValue();
    prepared.action.sessions << row;
    KITCAMP_TRY(giveNumbers(prepared.action.sessions));
    prepared.action.staff = staffOf(prepared.action.sessions, wish.staff, m_ids);
    KITCAMP_ASSIGN(prepared.remarks, remarksOn(prepared.action.sessions));
    return prepared;
}

Result<PreparedSeries> SessionPlanner::series(const SessionWish& common, const SessionPattern& pattern,
                                              const PatternSessions& made, const Phased& phased)
{
    PreparedSeries prepared;
    prepared.skipped = made.skipped;
    if (made.sessions.empty())
        return Error{ErrorCode::Refused,
                     tr("All days of this pattern are off: no session is left."),
                     {},
                     u"pattern-empty"_s,
                     {tr("Choose other days or weeks.")}};
    SeriesRow& series = prepared.action.series;
    series.id = m_ids.nextValue();
    series.activity = common.row.activity;
    series.title = common.row.title;
    series.weekdays = pattern.weekdays.text();
    series.weeks = pattern.weeks.bits();
    series.starts = made.sessions.front().time.starts;
    series.minutes = made.sessions.front().time.minutes;
    series.skipped = skippedText(made.skipped);
    for (size_t i = 0; i < made.sessions.size(); ++i) {
        SessionRow row = common.row;
        row.id = m_ids.nextValue();
        row.series = series.id;
        row.setTime(made.sessions[i].time);
        if (phased)
            phased(i, row);
        prepared.action.sessions << row;
    }
    KITCAMP_TRY(giveNumbers(prepared.action.sessions));
    prepared.action.staff = staffOf(prepared.action.sessions, common.staff, m_ids);
    KITCAMP_ASSIGN(prepared.remarks, remarksOn(prepared.action.sessions));
    return prepared;
}

Result<PreparedSeries> SessionPlanner::addSeries(const SessionWish& common, const SessionPattern& pattern)
{
    KITCAMP_ASSIGN(const auto calendar, loadTeachingCalendar(m_rows));
    KITCAMP_ASSIGN(const auto tables, loadPeriodTables(m_rows));
    KITCAMP_ASSIGN(const PatternSessions made, sessionsOf(pattern, calendar, tables));
    return series(common, pattern, made, {});
}

Result<PreparedSeries> SessionPlanner::addCamp(const SessionWish& common, const SessionPattern& pattern,
                                               const std::vector<CampPhase>& phases)
{
    KITCAMP_ASSIGN(const auto calendar, loadTeachingCalendar(m_rows));
    KITCAMP_ASSIGN(const auto tables, loadPeriodTables(m_rows));
    KITCAMP_ASSIGN(const CampSessions camp, campSessions(pattern, phases, calendar, tables));
    PatternSessions made{.skipped = camp.skipped};
    for (const CampSession& session : camp.sessions)
        made.sessions.push_back(session.session);
    return series(common, pattern, made, [&](size_t i, SessionRow& row) {
        const CampPhase& phase = phases.at(size_t(camp.sessions.at(i).phase));
        row.kind = phase.kind;
        row.title = phase.title;
    });
}

Result<Prepared<AddSessions>> SessionPlanner::copied(const SessionRow& original, const QString& purpose)
{
    Prepared<AddSessions> prepared;
    prepared.action.purpose = purpose;
    KITCAMP_ASSIGN(const auto staff, loadStaffOf(m_rows, original.id));
    SessionRow row = original;
    row.id = m_ids.nextValue();
    row.series = 0;
    row.timeLocked = false;
    row.roomLocked = false;
    row.note = noteWithoutReason(row.note);
    prepared.action.sessions << row;
    KITCAMP_TRY(giveNumbers(prepared.action.sessions));
    for (const SessionStaffRow& member : staff)
        prepared.action.staff << SessionStaffRow{m_ids.nextValue(), row.id, member.person, member.role};
    KITCAMP_ASSIGN(prepared.remarks, remarksOn(prepared.action.sessions));
    return prepared;
}

Result<Prepared<AddSessions>> SessionPlanner::copy(qint64 session, const std::optional<SessionTime>& time)
{
    KITCAMP_ASSIGN(SessionRow row, loadSession(m_rows, session));
    row.setTime(time);
    row.makesUp = 0;
    return copied(row, u"copy"_s);
}

Result<Prepared<AddSessions>> SessionPlanner::makeUp(qint64 cancelled, const std::optional<SessionTime>& time,
                                                     qint64 room)
{
    KITCAMP_ASSIGN(SessionRow row, loadSession(m_rows, cancelled));
    KITCAMP_ASSIGN(const auto planned,
                   m_rows.integer("SELECT 1 FROM session WHERE id=? AND state='planned'", cancelled));
    if (planned)
        return Error{ErrorCode::Refused,
                     tr("%1 is not cancelled.").arg(sessionName(m_rows, cancelled)),
                     {},
                     u"not-cancelled"_s,
                     {tr("Cancel it first, or move it.")}};
    KITCAMP_ASSIGN(const auto madeUp,
                   m_rows.text("SELECT coalesce(starts, '') FROM session WHERE makes_up=? AND "
                               "state='planned'",
                               cancelled));
    if (madeUp)
        return Error{ErrorCode::Refused,
                     madeUp->isEmpty()
                         ? tr("It has a make-up session already, which is to be placed.")
                         : tr("It is made up already, on %1.").arg(QString(*madeUp).replace(u'T', u' ')),
                     {},
                     u"made-up"_s,
                     {tr("Move that one.")}};
    row.setTime(time);
    row.room = room;
    row.makesUp = cancelled;
    return copied(row, u"make-up"_s);
}

Result<ChangeSessions> SessionPlanner::renumber(qint64 activity)
{
    KITCAMP_ASSIGN(const auto sessions, loadSessionsOfActivity(m_rows, activity));
    const SessionNumbers numbers = numbered(counted(sessions));
    ChangeSessions change{.renumbered = true};
    for (const SessionRow& session : sessions) {
        const int number = numbers.number.value(session.id);
        if (number != session.number)
            change.changes << SessionValues{session.id, {{"number"_L1, number}}};
    }
    return change;
}

} // namespace kitcamp
