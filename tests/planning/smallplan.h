// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/conflictindex.h"

#include <QTest>

namespace kitcamp::testkit {

using namespace planning;
using namespace Qt::StringLiterals;

/// Two weeks from Monday, 2 March 2026; rooms 1 (30 seats), 2 (60 seats); class 1 = persons 101-110, class 2
/// = persons 108-115; teachers 1 and 2; model 7: five units.
inline Plan smallPlan()
{
    Plan plan;
    plan.horizon = Horizon(QDate(2026, 3, 2), 14);
    plan.rooms = {{1, 30, {u"projector"_s}}, {2, 60, {u"projector"_s, u"soldering"_s}}};
    plan.groups = {{1, {101, 102, 103, 104, 105, 106, 107, 108, 109, 110}},
                   {2, {108, 109, 110, 111, 112, 113, 114, 115}}};
    plan.activities = {{1}, {2}};
    plan.capacities = {{7, {{0, 5}}}};
    return plan;
}

/// 10:00 on the day with that number.
constexpr Minute at(int day, int hour, int minute = 0)
{
    return day * dayMinutes + hour * 60 + minute;
}

/// A session of two hours of the class with the same number, in room 1 with teacher 1.
inline Session session(SessionId id, Minute start, ActivityId activity = 1)
{
    Session one;
    one.id = id;
    one.activity = activity;
    one.start = start;
    one.minutes = 120;
    one.room = 1;
    one.staff = {1};
    one.groups = {activity};
    return one;
}

inline QStringList ruleNames(const Findings& findings)
{
    QStringList names;
    for (const Finding& finding : findings)
        names << Rules::name(finding.rule);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace kitcamp::testkit
