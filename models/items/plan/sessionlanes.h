// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/shownsession.h"
#include "models/items/week/planblock.h"
#include "models/store/connection.h"

namespace kitcamp {

/// What the days of a calendar are divided into.
enum class LaneKind { None, Rooms, Staff, Activities, Devices };

/// The lane of what has no room, no staff, no devices.
inline constexpr qint64 noLane = -1;

/// A room as calendars offer it.
struct CalendarRoom {
    qint64 id = 0;
    QString name;
    std::optional<int> seats;
    bool archived = false;

    friend bool operator==(const CalendarRoom&, const CalendarRoom&) = default;
};

/// Rooms, archived ones too, by name.
[[nodiscard]] Result<QList<CalendarRoom>> readCalendarRooms(Connection& rows);

/// Divides days into lanes, and knows in which lanes a session stands.
class SessionLanes
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionLanes)
public:
    [[nodiscard]] static QString title(LaneKind kind); ///< "Rooms"
    [[nodiscard]] static QString key(LaneKind kind); ///< "rooms", for preferences
    [[nodiscard]] static LaneKind keyed(const QString& key);

    /// The lanes for SESSIONS; of ROOMS all that are given, the others only as far as sessions need them.
    [[nodiscard]] static QList<PlanLane> lanes(LaneKind kind, const QList<ShownSession>& sessions,
                                               const QList<CalendarRoom>& rooms);
    [[nodiscard]] static QList<qint64> lanesOf(LaneKind kind, const ShownSession& session);
};

} // namespace kitcamp
