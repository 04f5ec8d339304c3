// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionactions.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionwriting.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString shownMoment(const QString& starts)
{
    return QString(starts).replace(u'T', u' ');
}

qint64 activityOf(const Naming& naming, qint64 session)
{
    const auto activity = naming.rows().integer("SELECT activity FROM session WHERE id=?", session);
    return activity ? activity->value_or(0) : 0;
}

Result<void> cancelOne(Change& change, qint64 session, const QString& reason)
{
    KITCAMP_TRY(requireSession(change.rows(), session));
    KITCAMP_ASSIGN(const SessionRow row, loadSession(change.rows(), session));
    return change.execute("UPDATE session SET state='cancelled', note=? WHERE id=? AND state='planned'",
                          noteWithReason(row.note, reason), session);
}

} // namespace

Result<void> AddSessions::run(Change& change) const
{
    KITCAMP_TRY(insertSessions(change, sessions, staff));
    if (purpose != "again"_L1)
        return {};
    return change.execute("UPDATE session_series SET skipped=? WHERE id=?", skipped, series);
}

QString AddSessions::sentence(const Naming& naming) const
{
    const int count = int(sessions.size());
    if (purpose == "import"_L1)
        return tr("Imported %n session(s) from %1", "%1: file", count).arg(source);
    if (sessions.isEmpty())
        return tr("Added no session");
    const SessionRow& first = sessions.constFirst();
    const QString activity = activityName(naming.rows(), first.activity);
    if (purpose == "again"_L1)
        return tr("Added %n skipped session(s) of %1 again", "%1: activity", count).arg(activity);
    if (count > 1)
        return tr("Added %n session(s) of %1", "%1: activity", count).arg(activity);
    if (first.starts.isEmpty())
        return purpose == "make-up"_L1
            ? tr("Added a make-up session of %1, to place", "%1: activity").arg(activity)
            : tr("Added a session of %1, to place", "%1: activity").arg(activity);
    const QString when = shownMoment(first.starts);
    if (purpose == "copy"_L1)
        return tr("Copied a session of %1 to %2", "%1: activity, %2: date and time").arg(activity, when);
    if (purpose == "make-up"_L1)
        return tr("Added a make-up session of %1 on %2", "%1: activity, %2: date and time")
            .arg(activity, when);
    return tr("Added a session of %1 on %2", "%1: activity, %2: date and time").arg(activity, when);
}

Result<void> AddSeries::run(Change& change) const
{
    KITCAMP_TRY(insertSeries(change, series));
    return insertSessions(change, sessions, staff);
}

QString AddSeries::sentence(const Naming& naming) const
{
    return tr("Added %n session(s) of %1 as a series", "%1: activity", int(sessions.size()))
        .arg(activityName(naming.rows(), series.activity));
}

Result<void> ChangeSessions::run(Change& change) const
{
    for (const SessionValues& values : changes)
        KITCAMP_TRY(updateSession(change, values));
    for (const qint64 id : staffRemoved)
        KITCAMP_TRY(change.execute("DELETE FROM session_staff WHERE id=?", id));
    for (const SessionStaffRow& member : staffAdded)
        KITCAMP_TRY(insertStaff(change, member));
    return {};
}

QString ChangeSessions::sentence(const Naming& naming) const
{
    const qint64 session = !changes.isEmpty() ? changes.constFirst().session
        : staffAdded.isEmpty()                ? 0
                                              : staffAdded.constFirst().session;
    if (session == 0)
        return tr("Changed the staff of a session");
    const QString activity = activityName(naming.rows(), activityOf(naming, session));
    if (renumbered)
        return tr("Renumbered the sessions of %1", "%1: activity").arg(activity);
    const int count = int(std::max<qsizetype>(changes.size(), 1));
    const QJsonObject values = changes.isEmpty() ? QJsonObject() : changes.constFirst().values;
    const QString starts = values.value("starts"_L1).toString();
    if (count > 1)
        return values.contains("starts"_L1)
            ? tr("Moved %n session(s) of %1", "%1: activity", count).arg(activity)
            : tr("Changed %n session(s) of %1", "%1: activity", count).arg(activity);
    const QString name = sessionName(naming.rows(), session);
    if (!starts.isEmpty())
        return tr("Moved %1 to %2", "%1: session, %2: date and time").arg(name, shownMoment(starts));
    if (values.contains("starts"_L1))
        return tr("Took the time of %1 away: to place", "%1: session").arg(name);
    if (values.contains("room"_L1)) {
        const qint64 room = values.value("room"_L1).toString().toLongLong();
        return room == 0
            ? tr("Took the room of %1 away", "%1: session").arg(name)
            : tr("Moved %1 into %2", "%1: session, %2: room").arg(name, naming.name(u"room"_s, room));
    }
    if (values.size() == 1 && values.contains("minutes"_L1))
        return tr("Made %1 %n minute(s) long", "%1: session", values.value("minutes"_L1).toInt()).arg(name);
    return values.isEmpty() ? tr("Changed the staff of %1", "%1: session").arg(name)
                            : tr("Changed %1", "%1: session").arg(name);
}

Result<void> CancelSessions::run(Change& change) const
{
    if (reason.simplified().isEmpty())
        return Error{ErrorCode::Refused,
                     tr("Say why the session is cancelled: those who come read it."),
                     {},
                     u"cancel-reason"_s,
                     {}};
    for (const qint64 session : sessions)
        KITCAMP_TRY(cancelOne(change, session, reason));
    return {};
}

QString CancelSessions::sentence(const Naming& naming) const
{
    if (sessions.size() == 1)
        return tr("Cancelled %1: %2", "%1: session, %2: reason")
            .arg(sessionName(naming.rows(), sessions.constFirst()), reason.simplified());
    const QString activity = sessions.isEmpty()
        ? QString()
        : activityName(naming.rows(), activityOf(naming, sessions.constFirst()));
    return tr("Cancelled %n session(s) of %1: %2", "%1: activity, %2: reason", int(sessions.size()))
        .arg(activity, reason.simplified());
}

} // namespace kitcamp
