// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/rules.h"
#include "models/planning/session.h"

/// The input of all planning: plain values, as they stand in the file's tables. Whoever loads them decides
/// who takes part (states of participation), which reservations lessen a capacity, and how far the horizon
/// reaches.
namespace kitcamp::planning {

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

} // namespace kitcamp::planning
