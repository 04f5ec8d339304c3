// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/setting.h"

namespace kitcamp::planning {

Setting::Setting(const Plan& plan, People& people)
    : m_horizon(plan.horizon)
    , m_rules(plan.rules)
    , m_teachingDays(plan)
    , m_calendars(plan, people)
    , m_rooms(plan.rooms)
{
    for (size_t i = 0; i < m_rooms.size(); ++i)
        m_roomPlaces.insert(m_rooms[i].id, static_cast<int>(i));
    for (const Activity& activity : plan.activities)
        m_activities.insert(activity.id, activity);
    for (const Capacity& capacity : plan.capacities) {
        auto& steps = m_capacities[capacity.model];
        steps = capacity.steps;
        std::stable_sort(steps.begin(), steps.end(),
                         [](const CapacityStep& a, const CapacityStep& b) { return a.from < b.from; });
    }
}

const Room* Setting::room(RoomId room) const
{
    const auto found = m_roomPlaces.constFind(room);
    return found == m_roomPlaces.constEnd() ? nullptr : &m_rooms[static_cast<size_t>(*found)];
}

const Activity& Setting::activity(ActivityId activity) const
{
    static const Activity plain;
    const auto found = m_activities.constFind(activity);
    return found == m_activities.constEnd() ? plain : *found;
}

const std::vector<CapacityStep>& Setting::capacity(ModelId model) const
{
    static const std::vector<CapacityStep> none;
    const auto found = m_capacities.constFind(model);
    return found == m_capacities.constEnd() ? none : *found;
}

} // namespace kitcamp::planning
