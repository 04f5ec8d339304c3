// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of one session carried over to its series.
#include "models/activities/sessions/sessionplanner.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/store/ids.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString staffField = u"staff"_s;

/// "12:teacher 15:assistant", sorted, so that the same people are the same text.
QString staffText(const QList<StaffMember>& staff)
{
    QStringList parts;
    for (const StaffMember& member : staff)
        parts << u"%1:%2"_s.arg(member.person).arg(member.role);
    parts.sort();
    parts.removeDuplicates();
    return parts.join(u' ');
}

QList<StaffMember> staffFromText(const QString& text)
{
    QList<StaffMember> staff;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        staff << StaffMember{part.section(u':', 0, 0).toLongLong(), part.section(u':', 1)};
    return staff;
}

/// A value as the row has it, whichever way the form gave it.
QVariant normal(const QString& column, const QVariant& value)
{
    if (column == "room"_L1)
        return value.toLongLong();
    if (column.endsWith("_minutes"_L1) || column == "minutes"_L1)
        return value.toInt();
    if (column == "time_locked"_L1 || column == "room_locked"_L1 || column == "some_members"_L1)
        return value.toBool();
    return value.toString();
}

QJsonValue written(const QString& column, const QVariant& value)
{
    if (column == "room"_L1)
        return QString::number(value.toLongLong());
    return QJsonValue::fromVariant(value);
}

Result<QSet<qint64>> cancelledOf(Connection& connection, qint64 activity)
{
    QSet<qint64> cancelled;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM session WHERE activity=? AND state='cancelled'",
        [&](const Statement& row) { cancelled.insert(row.integer(0)); }, activity));
    return cancelled;
}

Error locked(const QString& rule, const QString& sentence, const QString& wayOut)
{
    return {ErrorCode::Refused, sentence, {}, rule, {wayOut}};
}

} // namespace

/// The sessions that an edit may reach, as the series edit takes them.
struct SessionPlanner::SeriesRows {
    QList<SessionRow> rows;
    std::vector<SeriesSession> sessions;
    QHash<qint64, QList<SessionStaffRow>> staff;

    [[nodiscard]] static Result<SeriesRows> read(Connection& connection, const SeriesEdit& edit);
    [[nodiscard]] Result<void> add(Connection& connection, const SessionRow& row, bool cancelled);
    [[nodiscard]] SessionRow after(const SeriesChange::Pair& pair) const;
};

Result<void> SessionPlanner::SeriesRows::add(Connection& connection, const SessionRow& row, bool cancelled)
{
    KITCAMP_ASSIGN(staff[row.id], loadStaffOf(connection, row.id));
    QList<StaffMember> members;
    for (const SessionStaffRow& member : std::as_const(staff[row.id]))
        members << StaffMember{member.person, member.role};
    KITCAMP_ASSIGN(const auto someMembers,
                   connection.integer("SELECT some_members FROM session WHERE id=?", row.id));
    SeriesSession session{
        .id = row.id, .time = row.time(), .timeLocked = row.timeLocked, .cancelled = cancelled};
    session.fields = {{u"title"_s, row.title},
                      {u"kind"_s, row.kind},
                      {u"room"_s, row.room},
                      {u"online_link"_s, row.onlineLink},
                      {u"setup_minutes"_s, row.setupMinutes},
                      {u"clear_minutes"_s, row.clearMinutes},
                      {u"needs_features"_s, row.needsFeatures},
                      {u"note"_s, row.note},
                      {u"time_locked"_s, row.timeLocked},
                      {u"room_locked"_s, row.roomLocked},
                      {u"some_members"_s, someMembers.value_or(0) != 0},
                      {staffField, staffText(members)}};
    if (!session.time)
        session.fields.insert(u"minutes"_s, row.minutes);
    rows << row;
    sessions.push_back(session);
    return {};
}

Result<SessionPlanner::SeriesRows> SessionPlanner::SeriesRows::read(Connection& connection,
                                                                    const SeriesEdit& edit)
{
    SeriesRows series;
    KITCAMP_ASSIGN(const SessionRow edited, loadSession(connection, edit.session));
    QList<SessionRow> rows{edited};
    if (edited.series != 0 && edit.scope != SeriesScope::This) {
        KITCAMP_ASSIGN(rows, loadSessionsOfSeries(connection, edited.series));
    }
    KITCAMP_ASSIGN(const auto cancelled, cancelledOf(connection, edited.activity));
    for (const SessionRow& row : rows)
        KITCAMP_TRY(series.add(connection, row, cancelled.contains(row.id)));
    return series;
}

SessionRow SessionPlanner::SeriesRows::after(const SeriesChange::Pair& pair) const
{
    SessionRow row = *std::ranges::find(rows, pair.before.id, &SessionRow::id);
    row.setTime(pair.after.time);
    return row;
}

namespace {

/// Only the columns that differ.
SessionValues differences(const SeriesChange::Pair& pair)
{
    SessionValues values{pair.before.id, {}};
    if (pair.before.time != pair.after.time && pair.after.time) {
        if (!pair.before.time || pair.before.time->startText() != pair.after.time->startText())
            values.values.insert("starts"_L1, pair.after.time->startText());
        if (!pair.before.time || pair.before.time->minutes != pair.after.time->minutes)
            values.values.insert("minutes"_L1, pair.after.time->minutes);
    }
    for (auto field = pair.after.fields.cbegin(); field != pair.after.fields.cend(); ++field) {
        if (field.key() != staffField && field.value() != pair.before.fields.value(field.key()))
            values.values.insert(field.key(), written(field.key(), field.value()));
    }
    return values;
}

void changeStaff(ChangeSessions& action, const SeriesChange::Pair& pair, const QList<SessionStaffRow>& before,
                 IdGenerator& ids)
{
    const QList<StaffMember> wanted = staffFromText(pair.after.fields.value(staffField).toString());
    for (const SessionStaffRow& row : before) {
        if (!wanted.contains(StaffMember{row.person, row.role}))
            action.staffRemoved << row.id;
    }
    for (const StaffMember& member : wanted) {
        const bool there = std::ranges::any_of(before, [&](const SessionStaffRow& row) {
            return row.person == member.person && row.role == member.role;
        });
        if (!there)
            action.staffAdded << SessionStaffRow{ids.nextValue(), pair.before.id, member.person, member.role};
    }
}

/// What is locked moves only when it is unlocked.
Result<void> refuseLocked(const SeriesSession& edited, const SessionEdit& edit)
{
    const auto unlocks = [&](const QString& field) {
        return edit.edit.fields.contains(field) && !edit.edit.fields.value(field).toBool();
    };
    const bool moves = edit.toPlace || (edit.edit.time && edit.edit.time != edited.time);
    if (moves && edited.timeLocked && !unlocks(u"time_locked"_s))
        return locked(u"time-locked"_s, SessionPlanner::tr("The time of this session is locked."),
                      SessionPlanner::tr("Unlock its time first."));
    const bool changesRoom = edit.edit.fields.contains(u"room"_s)
        && edit.edit.fields.value(u"room"_s).toLongLong() != edited.fields.value(u"room"_s).toLongLong();
    if (changesRoom && edited.fields.value(u"room_locked"_s).toBool() && !unlocks(u"room_locked"_s))
        return locked(u"room-locked"_s, SessionPlanner::tr("The room of this session is locked."),
                      SessionPlanner::tr("Unlock its room first."));
    return {};
}

Result<SeriesEdit> normalEdit(const SessionEdit& edit)
{
    SeriesEdit normalised = edit.edit;
    for (auto field = normalised.fields.begin(); field != normalised.fields.end(); ++field)
        *field = normal(field.key(), *field);
    if (edit.staff)
        normalised.fields.insert(staffField, staffText(*edit.staff));
    if (normalised.time && normalised.time->minutes <= 0) {
        KITCAMP_TRY(sessionBetween(normalised.time->date, normalised.time->starts,
                                   normalised.time->starts + normalised.time->minutes));
    }
    return normalised;
}

} // namespace

Result<Prepared<ChangeSessions>> SessionPlanner::change(const SessionEdit& edit)
{
    KITCAMP_ASSIGN(const SeriesRows series, SeriesRows::read(m_rows, edit.edit));
    const auto edited = std::ranges::find(series.sessions, edit.edit.session, &SeriesSession::id);
    KITCAMP_TRY(refuseLocked(*edited, edit));
    KITCAMP_ASSIGN(const SeriesEdit wanted, normalEdit(edit));
    KITCAMP_ASSIGN(const auto calendar, loadTeachingCalendar(m_rows));
    SeriesChange made = seriesChange(series.sessions, wanted, calendar);
    std::ranges::stable_partition(
        made.changed, [&](const SeriesChange::Pair& pair) { return pair.before.id == wanted.session; });
    Prepared<ChangeSessions> prepared;
    QList<SessionRow> moved;
    for (const SeriesChange::Pair& pair : made.changed) {
        if (const SessionValues values = differences(pair); !values.values.isEmpty())
            prepared.action.changes << values;
        changeStaff(prepared.action, pair, series.staff.value(pair.before.id), m_ids);
        if (pair.before.time != pair.after.time)
            moved << series.after(pair);
    }
    if (edit.toPlace && edited->time)
        takeTime(prepared.action, wanted.session);
    KITCAMP_ASSIGN(prepared.remarks, remarksOn(moved));
    for (const SeriesRemark& remark : made.remarks)
        prepared.remarks << sentenceOf(remark);
    return prepared;
}

void SessionPlanner::takeTime(ChangeSessions& action, qint64 session)
{
    if (action.changes.isEmpty() || action.changes.constFirst().session != session)
        action.changes.prepend(SessionValues{session, {}});
    action.changes.first().values.insert("starts"_L1, QJsonValue::Null);
}

Result<Prepared<ChangeSessions>> SessionPlanner::move(qint64 session, QDate day, int startMinutes,
                                                      SeriesScope scope)
{
    KITCAMP_ASSIGN(const SessionRow row, loadSession(m_rows, session));
    SessionEdit edit;
    edit.edit.session = session;
    edit.edit.scope = scope;
    edit.edit.time = SessionTime{day, startMinutes, row.minutes};
    return change(edit);
}

Result<QList<qint64>> SessionPlanner::inScope(qint64 session, SeriesScope scope, const QString& state)
{
    KITCAMP_ASSIGN(const SessionRow edited, loadSession(m_rows, session));
    QList<SessionRow> rows{edited};
    if (edited.series != 0 && scope != SeriesScope::This) {
        KITCAMP_ASSIGN(rows, loadSessionsOfSeries(m_rows, edited.series));
    }
    KITCAMP_ASSIGN(const auto cancelled, cancelledOf(m_rows, edited.activity));
    QList<qint64> found;
    for (const SessionRow& row : rows) {
        const bool reached = scope != SeriesScope::ThisAndFollowing || row.id == session
            || (!row.starts.isEmpty() && row.starts >= edited.starts);
        const bool fits = state.isEmpty() || (state == "cancelled"_L1) == cancelled.contains(row.id);
        if (reached && fits)
            found << row.id;
    }
    return found;
}

Result<CancelSessions> SessionPlanner::cancel(qint64 session, SeriesScope scope, const QString& reason)
{
    KITCAMP_ASSIGN(const auto sessions, inScope(session, scope, u"planned"_s));
    return CancelSessions{sessions, reason.simplified()};
}

Result<RestoreSessions> SessionPlanner::restore(qint64 session, SeriesScope scope)
{
    KITCAMP_ASSIGN(const auto sessions, inScope(session, scope, u"cancelled"_s));
    return RestoreSessions{sessions};
}

Result<RemoveSessions> SessionPlanner::remove(qint64 session, SeriesScope scope)
{
    KITCAMP_ASSIGN(const auto sessions, inScope(session, scope, {}));
    KITCAMP_ASSIGN(const SessionRow row, loadSession(m_rows, session));
    return RemoveSessions{
        sessions, sessions.size() == 1 ? sessionName(m_rows, session) : activityName(m_rows, row.activity)};
}

} // namespace kitcamp
