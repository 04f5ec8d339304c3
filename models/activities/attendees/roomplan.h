// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// Somebody who needs a bed, as the plan of rooms sees her.
struct Sleeper {
    qint64 id = 0;
    QString gender; ///< f, m; of anybody else the plan knows no room
    qint64 university = 0;
    qint64 room = 0; ///< where she sleeps already and stays; 0: to place
};

struct Bedroom {
    qint64 id = 0;
    int beds = 2;
    QString gender; ///< f, m; empty: of those who come into it
};

/// Who was put where, and who found no bed.
struct RoomPlan {
    struct Place {
        qint64 sleeper = 0;
        qint64 room = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    QList<Place> places; ///< of those who were to place
    QList<qint64> withoutGender; ///< no room can be chosen for them
    QList<qint64> withoutBed;
    int pairs = 0; ///< of two from one university in one room; cannot be fewer by any swap
};

/// As many as can be get a bed, women and men apart, in the order of the rooms; then universities are mixed:
/// the number of pairs of one university that share a room is brought down by swaps until no swap helps. In
/// rooms of two that is the least there can be: if a room still holds two of university A, each room whose
/// guests may be changed holds an A, and more A's than rooms cannot be kept apart. Same input, same plan; who
/// has a room stays in it.
[[nodiscard]] RoomPlan planRooms(const QList<Sleeper>& sleepers, const QList<Bedroom>& rooms);

/// Pairs of one university that share a room.
[[nodiscard]] int pairsOfOneUniversity(const QList<Sleeper>& sleepers, const QList<RoomPlan::Place>& places);

/// "301-320", "A01-A12, B3": the names of rooms; empty where it is none. Of a range at most 500 rooms.
[[nodiscard]] QStringList roomNames(const QString& range);

} // namespace kitcamp
