// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teachingdays.h"

namespace kitcamp::planning {

TeachingDays::TeachingDays(const Plan& plan)
    : m_horizon(plan.horizon)
{
    for (const DayOff& off : plan.daysOff)
        m_daysOff.insert(dayOf(m_horizon.minuteOf(off.day)), off.name);
    for (const MakeUpDay& day : plan.makeUpDays) {
        const int number = dayOf(m_horizon.minuteOf(day.day));
        m_daysOff.remove(number);
        if (m_follows.contains(number))
            continue;
        m_follows.insert(number, dayOf(m_horizon.minuteOf(day.follows)));
        m_followers.insert(day.follows.toJulianDay(), number);
    }
    m_isOff.resize(static_cast<size_t>(m_horizon.days()));
    for (int day = 0; day < m_horizon.days(); ++day)
        m_isOff[static_cast<size_t>(day)] = m_daysOff.contains(day);
}

std::vector<int> TeachingDays::daysThatHave(QDate planned) const
{
    std::vector<int> days;
    const auto within = [&](int day) { return day >= 0 && day < m_horizon.days(); };
    const int own = dayOf(m_horizon.minuteOf(planned));
    if (within(own) && !m_daysOff.contains(own) && !m_follows.contains(own))
        days.push_back(own);
    for (const int day : m_followers.values(planned.toJulianDay())) {
        if (within(day))
            days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace kitcamp::planning
