// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancecentre.h"

#include "models/activities/activitydomain.h"
#include "models/items/attendance/doorreader.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"
#include "models/store/recordmerge.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QJsonObject joined(QJsonObject values, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

} // namespace

Domain attendanceDomain()
{
    Domain domain;
    registerRecords(domain);
    registerMerging(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerAttendance(domain);
    registerLending(domain);
    return domain;
}

AttendanceCentre::AttendanceCentre()
    : m_store(attendanceDomain())
{
    at(u"2026-09-07T08:50"_s);
    addPeople();
    addActivities();
    m_door = std::make_unique<Door>(*m_store, doorReader(m_store->reader()));
}

void AttendanceCentre::addPeople()
{
    zhang = person(u"张三"_s, u"0412345678"_s,
                   {{u"latin_name"_s, u"Zhang San"_s},
                    {u"phone"_s, u"13900008831"_s},
                    {u"mail"_s, u"zs@example.org"_s}});
    number(zhang, u"student"_s, u"2023000142"_s);
    li = person(u"李娜"_s, u"0498765432"_s, {{u"latin_name"_s, u"Li Na"_s}});
    wang = person(u"王芳"_s, {}, {{u"mail"_s, u"wf@example.org"_s}});
    number(wang, u"student"_s, u"2023000777"_s);
    zhao = person(u"赵伟"_s, u"0400000011"_s);
    sun = person(u"孙丽"_s, u"0400000012"_s);
    zhou = person(u"周敏"_s, u"0400000013"_s);
}

void AttendanceCentre::addActivities()
{
    room = m_store.add(u"room"_s, {{u"name"_s, u"Lab 302"_s}, {u"seats"_s, u"5"_s}});
    python = activity(u"PY-1"_s, u"Python"_s, {{u"seats_site"_s, u"4"_s}, {u"pass_attendance"_s, u"75"_s}});
    const QString days[] = {u"2026-09-07"_s, u"2026-09-14"_s, u"2026-09-21"_s, u"2026-09-28"_s};
    for (const QString& day : days)
        sessions << session(python, day + u"T09:00"_s, static_cast<int>(sessions.size()) + 1,
                            {{u"room"_s, QString::number(room)}});
    robotics = activity(u"RO-1"_s, u"Robotics"_s);
    roboticsSession = session(robotics, u"2026-09-07T14:00"_s, 1);
    zhangIn = enrol(python, zhang, u"confirmed"_s);
    liIn = enrol(python, li, u"confirmed"_s);
    wangIn = enrol(python, wang, u"confirmed"_s);
    zhaoIn = enrol(python, zhao, u"waiting"_s);
    zhouIn = enrol(robotics, zhou, u"confirmed"_s);
}

void AttendanceCentre::at(const QString& local)
{
    clock().set(
        QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11)), Qt::UTC));
}

DoorOutcome AttendanceCentre::scan(const QString& text)
{
    later();
    return m_door->scan(text);
}

qint64 AttendanceCentre::person(const QString& name, const QString& card, const QJsonObject& more)
{
    const qint64 id = m_store.add(u"person"_s, joined({{u"name"_s, name}}, more));
    if (!card.isEmpty())
        number(id, u"card"_s, card);
    return id;
}

qint64 AttendanceCentre::number(qint64 owner, const QString& kind, const QString& value)
{
    return m_store.add(u"person_number"_s,
                       {{u"person"_s, QString::number(owner)}, {u"kind"_s, kind}, {u"value"_s, value}});
}

qint64 AttendanceCentre::activity(const QString& code, const QString& name, const QJsonObject& more)
{
    return m_store.add(
        u"activity"_s,
        joined({{u"kind"_s, u"class"_s}, {u"code"_s, code}, {u"name"_s, name}, {u"state"_s, u"published"_s}},
               more));
}

qint64 AttendanceCentre::session(qint64 activity, const QString& starts, int number, const QJsonObject& more)
{
    return m_store.add(u"session"_s,
                       joined({{u"activity"_s, QString::number(activity)},
                               {u"number"_s, QString::number(number)},
                               {u"starts"_s, starts},
                               {u"minutes"_s, u"90"_s}},
                              more));
}

qint64 AttendanceCentre::enrol(qint64 activity, qint64 who, const QString& state, const QString& role)
{
    QJsonObject values{{u"activity"_s, QString::number(activity)},
                       {u"person"_s, QString::number(who)},
                       {u"role"_s, role},
                       {u"state"_s, state}};
    if (state == "waiting"_L1)
        values.insert(u"waiting_place"_s, u"1000"_s);
    return m_store.add(u"participation"_s, values);
}

void AttendanceCentre::set(const QString& table, qint64 id, const QString& column, const QString& value)
{
    VERIFY_DONE(m_store.set(table, id, column, value));
}

void AttendanceCentre::setting(const QString& key, const QString& value)
{
    VERIFY_DONE(m_store->perform(SaveSettings{{{key, value}}}));
}

QString AttendanceCentre::state(qint64 session, qint64 participation)
{
    const auto found = m_store->reader().text(
        "SELECT state FROM attendance WHERE session=? AND participation=?", session, participation);
    return found ? found->value_or(QString()) : found.error().sentence;
}

qint64 AttendanceCentre::count(const QString& table, const QString& where)
{
    const auto found = m_store->reader().integer(
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where).toUtf8().constData());
    return found ? found->value_or(0) : -1;
}

void AttendanceCentre::mark(qint64 session, qint64 participation, AttendanceState state)
{
    const DoorOutcome outcome = m_door->correct(session, {participation}, state, {});
    QVERIFY2(outcome.event == DoorEvent::Corrected, qPrintable(outcome.sentence()));
}

} // namespace kitcamp
