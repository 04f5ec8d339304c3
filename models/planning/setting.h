// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendars.h"
#include "models/planning/teachingdays.h"

namespace kitcamp::planning {

/// Everything of a plan but its sessions: does not change while they are moved, and is shared by copies of an
/// index.
class Setting
{
public:
    Setting(const Plan& plan, People& people);

    [[nodiscard]] const Horizon& horizon() const { return m_horizon; }
    [[nodiscard]] const Rules& rules() const { return m_rules; }
    [[nodiscard]] const TeachingDays& teachingDays() const { return m_teachingDays; }
    [[nodiscard]] const Calendars& calendars() const { return m_calendars; }
    [[nodiscard]] const std::vector<Room>& rooms() const { return m_rooms; }
    /// Null where there is no such room.
    [[nodiscard]] const Room* room(RoomId room) const;
    /// What holds for an activity that nobody described.
    [[nodiscard]] const Activity& activity(ActivityId activity) const;
    /// By time; empty where the centre has none.
    [[nodiscard]] const std::vector<CapacityStep>& capacity(ModelId model) const;

private:
    Horizon m_horizon;
    Rules m_rules;
    TeachingDays m_teachingDays;
    Calendars m_calendars;
    std::vector<Room> m_rooms;
    QHash<RoomId, int> m_roomPlaces;
    QHash<ActivityId, Activity> m_activities;
    QHash<ModelId, std::vector<CapacityStep>> m_capacities;
};

} // namespace kitcamp::planning
