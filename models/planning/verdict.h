// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kitcamp::planning {

/// What a plan is asked for. Their names (Rules::name) stand in files and settings and never change.
enum class Rule : quint8 {
    EndsBeforeBegin,
    TooShort,
    OffGrid,
    OverMidnight,
    OutsideHorizon,
    DayOff,
    RoomTwice,
    RoomClosed,
    RoomArchived,
    RoomMissing,
    RoomTooSmall,
    RoomLacks,
    StaffTwice,
    StaffBusy,
    StaffUnavailable,
    ParticipantsTwice,
    ParticipantsBusy,
    ParticipantsUnavailable,
    ExamWeek,
    PhaseOrder,
    DeviceShortage,
    TimeLocked,
    RoomLocked,
    StaffLocked,
    StaffRatherNot,
    ParticipantsRatherNot,
    NotPreferred,
    StaffGap,
    ClassGap,
    Isolated,
    Spread,
    OtherRoom,
    SeatsWasted,
    Balance,
    PublishedTime,
    PublishedRoom,
    PublishedStaff,
};
constexpr int ruleCount = 37;
[[nodiscard]] constexpr quint64 bitOf(Rule rule)
{
    return quint64(1) << static_cast<int>(rule);
}

/// What follows where a rule is broken: nothing, a warning, no publishing, or a refusal unless a person
/// insists.
enum class Level : quint8 { Ignore, Warn, BlockPublishing, Forbid };

/// Red: a rule that forbids or blocks publishing is broken. Amber: one that warns, or the soft ones cost much
/// together.
enum class Colour : quint8 { Green, Amber, Red };

/// The short answer for a place: what is broken, and what it costs.
struct Verdict {
    Colour colour = Colour::Green;
    Level level = Level::Ignore;
    int cost = 0;
    quint64 rules = 0; ///< bitOf each broken rule
    bool operator==(const Verdict&) const = default;
    /// Of several sessions moved together: the worst colour, the sum of the costs.
    Verdict& operator+=(const Verdict& other);
};

/// Broken rules and costs before they are judged; those of several parts are added up.
struct Weighing {
    quint64 rules = 0;
    int cost = 0;
    int soft = 0; ///< the part of the cost that comes from soft rules
    Weighing& operator+=(const Weighing& other)
    {
        rules |= other.rules;
        cost += other.cost;
        soft += other.soft;
        return *this;
    }
};

} // namespace kitcamp::planning
