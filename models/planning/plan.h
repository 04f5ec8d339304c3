// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/horizon.h"
#include "models/planning/rules.h"

#include <QStringList>

#include <vector>

/// The input of all planning: plain values, as they stand in the file's tables. Whoever loads them decides
/// who takes part (states of participation), which reservations lessen a capacity, and how far the horizon
/// reaches.
namespace kitcamp::planning {

using SessionId = qint64;
using ActivityId = qint64;
using PersonId = qint64;
using GroupId = qint64; ///< any numbering of the caller: rosters, classes and organizations may share it
using RoomId = qint64; ///< 0: no room
using ModelId = qint64;

enum class Mode : quint8 { Site, Online, Hybrid };

struct Demand {
    ModelId model = 0;
    int count = 0;
    bool operator==(const Demand&) const = default;
};

/// Where a session is held to; each only where it is locked.
struct Locks {
    std::optional<Minute> start;
    std::optional<RoomId> room;
    std::optional<std::vector<PersonId>> staff;
    bool operator==(const Locks&) const = default;
};

/// How people know it.
struct Published {
    std::optional<Minute> start;
    int minutes = 0;
    RoomId room = 0;
    std::vector<PersonId> staff;
    bool operator==(const Published&) const = default;
};

struct Session {
    SessionId id = 0;
    ActivityId activity = 0;
    std::optional<Minute> start; ///< none: to place
    int minutes = 0;
    int setupMinutes = 0;
    int clearMinutes = 0;
    RoomId room = 0;
    Mode mode = Mode::Site;
    QStringList features; ///< what the room must have
    std::optional<int> seats; ///< needed on site; none: as many as take part
    std::vector<PersonId> staff;
    std::vector<GroupId> groups; ///< who takes part: these groups
    std::vector<PersonId> persons; ///< and these persons
    std::vector<Demand> demands;
    int phase = 0; ///< of its activity; 1 before 2 before 3; 0: in no order
    bool cancelled = false;
    Locks locks;
    std::optional<Published> published;
    bool operator==(const Session&) const = default;
};

struct Activity {
    ActivityId id = 0;
    int daysApart = 0; ///< its sessions should lie so many days apart; 0: no wish
    bool onDaysOff = false; ///< a camp in the holidays
    std::vector<PersonId> staff; ///< among whom the hours should be shared fairly
};

struct Group {
    GroupId id = 0;
    std::vector<PersonId> persons;
};

struct Closure {
    Span span;
    QString reason;
};

struct Room {
    RoomId id = 0;
    std::optional<int> seats; ///< none: not known
    QStringList features;
    std::vector<Closure> closures;
    bool archived = false;
};

/// A weekday of each week (1 = Monday), one day, or every day; minutes since midnight.
struct Availability {
    enum class Kind : quint8 { No, RatherNot, Prefer };
    PersonId person = 0;
    Kind kind = Kind::No;
    int weekday = 0;
    QDate day;
    int starts = 0;
    int ends = dayMinutes;
    QDate from;
    QDate until;
};

/// A line of the registrar's timetable, of a person or a group; weeks: bit n-1 is teaching week n of its
/// term.
struct BusyTime {
    PersonId person = 0;
    GroupId group = 0;
    QString title;
    QDate firstMonday;
    quint32 weeks = 0;
    int weekday = 1;
    int starts = 0;
    int ends = 0;
};

struct ExamPeriod {
    GroupId group = 0;
    QDate from;
    QDate until;
    QString note;
};

struct DayOff {
    QDate day;
    QString name;
};

/// A working day in place of another: it has the lessons of the day that it follows.
struct MakeUpDay {
    QDate day;
    QDate follows;
};

/// Units that sessions may use, from that minute on until the next step.
struct CapacityStep {
    Minute from = 0;
    int units = 0;
};
struct Capacity {
    ModelId model = 0;
    std::vector<CapacityStep> steps;
};

struct Plan {
    Horizon horizon;
    Rules rules;
    std::vector<Activity> activities;
    std::vector<Group> groups;
    std::vector<Room> rooms;
    std::vector<Availability> availabilities;
    std::vector<BusyTime> busyTimes;
    std::vector<ExamPeriod> examPeriods;
    std::vector<DayOff> daysOff;
    std::vector<MakeUpDay> makeUpDays;
    std::vector<Capacity> capacities;
    std::vector<Session> sessions;
};

/// A place that a session may be given.
struct Placement {
    Minute start = 0;
    RoomId room = 0;
    std::vector<PersonId> staff;
    bool operator==(const Placement&) const = default;
};

/// Sorted, each once.
[[nodiscard]] inline std::vector<qint64> asSet(std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace kitcamp::planning
