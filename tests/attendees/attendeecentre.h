// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/campkeys.h"
#include "models/activities/attendees/checkindesk.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small camp for tests: Camp 2026 from 2026-09-10 to -13, seen on Monday 2026-09-07 08:50 UTC. Six
/// confirmed students of three universities, one teacher, one who only applied; another camp with one
/// student.
class AttendeeCentre
{
public:
    AttendeeCentre();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] testkit::TestStore& file() { return m_store; }
    /// The wall clock of the centre (UTC).
    void at(const QString& local);
    qint64 add(const QString& table, const QJsonObject& values) { return m_store.add(table, values); }
    qint64 person(const QString& name, const QString& gender, qint64 organization, const QString& phone);
    qint64 enrol(qint64 activity, qint64 person, const QString& state = QStringLiteral("confirmed"),
                 const QString& role = QStringLiteral("student"));
    void detail(qint64 participation, const QJsonObject& values);
    [[nodiscard]] qint64 count(const QString& table, const QString& where = QStringLiteral("1"));
    [[nodiscard]] QString value(const char* sql, qint64 id);

    qint64 camp = 0;
    qint64 other = 0; ///< another camp, with Qian in it
    qint64 sjtu = 0;
    qint64 zju = 0;
    qint64 fudan = 0;
    QList<qint64> in; ///< participations: 张三 m, 李娜 f, 王芳 f (SJTU); 赵伟 m, 孙丽 f (ZJU); 周敏 f (Fudan)
    QList<qint64> persons;
    qint64 teacher = 0; ///< 陈老师, a participation
    qint64 applicant = 0; ///< 吴强, who only applied; a person
    qint64 qian = 0; ///< 钱进, of the other camp; a person

private:
    testkit::TestStore m_store;
};

[[nodiscard]] Domain attendeeDomain();

/// A number that fits its check digit; of nobody.
inline const QString validNumber = QStringLiteral("11010519491231002X");

} // namespace kitcamp
