// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/horizon.h"

#include <QStringList>

#include <vector>

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
