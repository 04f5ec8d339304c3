// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace kitcamp {

/// A cell of the plan: where something begins. Minutes count from midnight at the centre; lane 0 is the only
/// one where the plan has no lanes.
struct PlanPlace {
    QDate day;
    int minute = 0;
    qint64 lane = 0;

    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

[[nodiscard]] inline size_t qHash(const PlanPlace& place, size_t seed = 0)
{
    return qHashMulti(seed, place.day.toJulianDay(), place.minute, place.lane);
}

/// How much of a block is settled; each state is drawn in its own way, not only in its own colour.
enum class BlockState {
    Published, ///< filled
    Draft, ///< framed: nobody has been told
    Cancelled, ///< struck through
    ToPlace, ///< dashed: it has no place yet, this is a proposal
};

/// What stands in the plan: a session, a booking, a closure.
struct PlanBlock {
    qint64 id = 0;
    QDate day;
    int start = 0; ///< minutes from midnight
    int minutes = 0;
    QList<qint64> lanes; ///< it is shown once in each of them that the plan has
    QString title;
    QStringList lines; ///< muted, under the title: the room, the staff, seats
    Tone tone = Tone::Plain; ///< Plain is the house's colour; Muted is somebody else's
    BlockState state = BlockState::Published;
    bool locked = false; ///< cannot be moved, resized or removed before it is unlocked
    bool ground = false; ///< lies behind the others and cannot be touched: a closure, "rather not"

    friend bool operator==(const PlanBlock&, const PlanBlock&) = default;
};

/// What is known of a day beside what is planned on it.
struct DayFacts {
    enum class Kind { Working, Off, MakeUp, Exams };

    int week = 0; ///< of the term; 0 outside of every term
    Kind kind = Kind::Working;
    QString note; ///< "National Day", "follows Wed of week 5"

    friend bool operator==(const DayFacts&, const DayFacts&) = default;
};

/// A strip of a day of its own: a room, a member of staff, an activity, a model of device.
struct PlanLane {
    qint64 id = 0;
    QString name;
    QString line; ///< muted: "70 seats"

    friend bool operator==(const PlanLane&, const PlanLane&) = default;
};

/// A row of the campus's period table; both ends in minutes from midnight.
struct PlanPeriod {
    int number = 0;
    int start = 0;
    int end = 0;

    friend bool operator==(const PlanPeriod&, const PlanPeriod&) = default;
};

/// That a block (or a copy of it) is wanted at another place.
struct PlanMove {
    qint64 id = 0;
    PlanPlace from;
    PlanPlace to;
    int minutes = 0; ///< its length there: in a period table as many periods, else as before

    friend bool operator==(const PlanMove&, const PlanMove&) = default;
};

} // namespace kitcamp

Q_DECLARE_METATYPE(kitcamp::PlanPlace)
Q_DECLARE_METATYPE(kitcamp::PlanMove)
