// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/rowowners.h"
#include "models/planning/session.h"
#include "models/store/connection.h"

#include <QHash>
#include <QSet>

namespace kitcamp {

/// Those who come to an activity's sessions: who was confirmed, holds an offer or has taken part, in any
/// role.
struct Roster {
    std::vector<planning::PersonId> persons; ///< by id, each once
    int onSite = 0; ///< of them with a seat in the room
    /// The plan's number of it; 0: it changed since, and its sessions name the persons one by one.
    planning::GroupId group = 0;
};
using Rosters = QHash<planning::ActivityId, Roster>;

/// Reads the rosters of these activities; each gets an entry. \p owners: of participations, the activity.
[[nodiscard]] Result<Rosters> readRosters(Connection& connection, const QSet<qint64>& activities,
                                          RowOwners& owners);

} // namespace kitcamp
