// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/door.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small centre for tests of attendance: Monday 2026-09-07 08:50 UTC. Python (PY-1, 4 seats) has four
/// sessions on Mondays from 09:00 for 90 minutes in Lab 302, Robotics (RO-1) one today from 14:00.
class AttendanceCentre
{
public:
    AttendanceCentre();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] testkit::TestStore& file() { return m_store; }
    [[nodiscard]] SettableClock& clock() { return m_store.clock(); }
    [[nodiscard]] Door& door() { return *m_door; }

    /// The wall clock of the centre (UTC).
    void at(const QString& local);
    void later(int seconds = 5) { clock().advanceSeconds(seconds); }
    /// Scans with some seconds before.
    DoorOutcome scan(const QString& text);

    qint64 person(const QString& name, const QString& card, const QJsonObject& more = {});
    qint64 number(qint64 person, const QString& kind, const QString& value);
    qint64 activity(const QString& code, const QString& name, const QJsonObject& more = {});
    qint64 session(qint64 activity, const QString& starts, int number, const QJsonObject& more = {});
    /// A participation; the test stops where it is refused.
    qint64 enrol(qint64 activity, qint64 person, const QString& state,
                 const QString& role = QStringLiteral("student"));
    void set(const QString& table, qint64 id, const QString& column, const QString& value);
    void setting(const QString& key, const QString& value);
    /// 'present', 'late' ..; empty: not marked.
    [[nodiscard]] QString state(qint64 session, qint64 participation);
    [[nodiscard]] qint64 count(const QString& table, const QString& where = QStringLiteral("1"));
    /// Marks by hand, as a person at the list does.
    void mark(qint64 session, qint64 participation, AttendanceState state);

    qint64 room = 0; ///< Lab 302, 5 seats
    qint64 python = 0;
    QList<qint64> sessions; ///< of Python, 2026-09-07, -14, -21, -28
    qint64 robotics = 0;
    qint64 roboticsSession = 0;
    qint64 zhang = 0; ///< 张三, card 0412345678, number 2023000142, phone 13900008831; confirmed in Python
    qint64 li = 0; ///< 李娜, card 0498765432; confirmed in Python
    qint64 wang = 0; ///< 王芳, no card; confirmed in Python
    qint64 zhao = 0; ///< 赵伟, card 0400000011; waits for Python
    qint64 sun = 0; ///< 孙丽, card 0400000012; in nothing
    qint64 zhou = 0; ///< 周敏, card 0400000013; confirmed in Robotics
    qint64 zhangIn = 0; ///< participations
    qint64 liIn = 0;
    qint64 wangIn = 0;
    qint64 zhaoIn = 0;
    qint64 zhouIn = 0;

private:
    void addPeople();
    void addActivities();

    testkit::TestStore m_store;
    std::unique_ptr<Door> m_door;
};

[[nodiscard]] Domain attendanceDomain();

} // namespace kitcamp
