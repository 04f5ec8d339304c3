// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions on sessions tell when two computers did what cannot both be true.
#include "models/activities/sessions/planactions.h"
#include "models/activities/sessions/sessionactions.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionwriting.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ObjectRef sessionRef(qint64 session)
{
    return {u"session"_s, session};
}

ObjectRef activityRef(qint64 activity)
{
    return {u"activity"_s, activity};
}

Result<bool> allAre(Connection& connection, const QList<qint64>& sessions, const char* sql)
{
    for (const qint64 session : sessions) {
        KITCAMP_ASSIGN(const auto found, connection.integer(sql, session));
        if (!found)
            return false;
    }
    return true;
}

} // namespace

ObjectRef AddSessions::subject() const
{
    return activityRef(sessions.isEmpty() ? 0 : sessions.constFirst().activity);
}

QString AddSessions::deed(const Naming&) const
{
    return tr("added %n session(s)", "Python basics: you added 3 sessions", int(sessions.size()));
}

ObjectRef AddSeries::subject() const
{
    return activityRef(series.activity);
}

QString AddSeries::deed(const Naming&) const
{
    return tr("added a series of %n session(s)", "Python basics: you added a series of 8 sessions",
              int(sessions.size()));
}

ObjectRef ChangeSessions::subject() const
{
    if (!changes.isEmpty())
        return sessionRef(changes.constFirst().session);
    return sessionRef(staffAdded.isEmpty() ? 0 : staffAdded.constFirst().session);
}

QString ChangeSessions::deed(const Naming& naming) const
{
    const QJsonObject values = changes.isEmpty() ? QJsonObject() : changes.constFirst().values;
    const QString starts = values.value("starts"_L1).toString();
    if (!starts.isEmpty())
        return tr("moved it to %1", "Python basics, session 3: you moved it to 2026-09-19 14:00")
            .arg(QString(starts).replace(u'T', u' '));
    if (const qint64 room = values.value("room"_L1).toString().toLongLong())
        return tr("moved it into %1", "Python basics, session 3: you moved it into Lab 2")
            .arg(naming.name(u"room"_s, room));
    return tr("changed it", "Python basics, session 3: you changed it");
}

Result<bool> ChangeSessions::alreadySo(Connection& connection) const
{
    for (const SessionValues& values : changes) {
        KITCAMP_ASSIGN(const bool same, holdsAlready(connection, values));
        if (!same)
            return false;
    }
    for (const SessionStaffRow& member : staffAdded) {
        KITCAMP_ASSIGN(const auto there,
                       connection.integer("SELECT 1 FROM session_staff WHERE session=? AND person=?",
                                          member.session, member.person));
        if (!there)
            return false;
    }
    for (const qint64 id : staffRemoved) {
        KITCAMP_ASSIGN(const auto there, connection.integer("SELECT 1 FROM session_staff WHERE id=?", id));
        if (there)
            return false;
    }
    return true;
}

ObjectRef CancelSessions::subject() const
{
    return sessionRef(sessions.isEmpty() ? 0 : sessions.constFirst());
}

QString CancelSessions::deed(const Naming&) const
{
    return tr("cancelled it (%1)", "Python basics, session 3: you cancelled it (ill)")
        .arg(reason.simplified());
}

Result<bool> CancelSessions::alreadySo(Connection& connection) const
{
    return allAre(connection, sessions, "SELECT 1 FROM session WHERE id=? AND state='cancelled'");
}

ObjectRef RestoreSessions::subject() const
{
    return sessionRef(sessions.isEmpty() ? 0 : sessions.constFirst());
}

QString RestoreSessions::deed(const Naming&) const
{
    return tr("let it be held after all", "Python basics, session 3: you let it be held after all");
}

Result<bool> RestoreSessions::alreadySo(Connection& connection) const
{
    return allAre(connection, sessions, "SELECT 1 FROM session WHERE id=? AND state='planned'");
}

ObjectRef RemoveSessions::subject() const
{
    return sessionRef(sessions.isEmpty() ? 0 : sessions.constFirst());
}

QString RemoveSessions::deed(const Naming&) const
{
    return tr("removed it", "Python basics, session 3: you removed it");
}

Result<bool> RemoveSessions::alreadySo(Connection& connection) const
{
    return allAre(connection, sessions, "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM session WHERE id=?)");
}

ObjectRef DuplicateActivity::subject() const
{
    return activityRef(source);
}

QString DuplicateActivity::deed(const Naming& naming) const
{
    return tr("duplicated it as %1", "Python basics: you duplicated it as Python basics 2")
        .arg(activityName(naming.rows(), activity));
}

ObjectRef ChangeCalendar::subject() const
{
    const QJsonObject first = steps.isEmpty() ? QJsonObject() : steps.at(0).toObject();
    return {first.value("table"_L1).toString(), first.value("id"_L1).toString().toLongLong()};
}

QString ChangeCalendar::deed(const Naming&) const
{
    return tr("changed the calendar: %1", "2026-10-01: you changed the calendar: National Day").arg(title);
}

Result<bool> ChangeCalendar::alreadySo(Connection& connection) const
{
    RecordBatch batch;
    batch.steps = steps;
    KITCAMP_ASSIGN(const bool recordsSo, batch.alreadySo(connection));
    if (!recordsSo)
        return false;
    for (const SessionValues& move : moves) {
        KITCAMP_ASSIGN(const bool same, holdsAlready(connection, move));
        if (!same)
            return false;
    }
    return cancelled.isEmpty() ? Result<bool>(true) : CancelSessions{cancelled, title}.alreadySo(connection);
}

} // namespace kitcamp
