// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/devicesupply.h"
#include "models/activities/plan/sessionreader.h"
#include "models/planning/plan.h"

namespace kitcamp {

/// A plan as it was read, and what is needed to keep it in step.
struct ReadPlan {
    planning::Plan plan;
    Rosters rosters;
    QSet<qint64> persons; ///< who takes part or teaches: their calendars are in the plan
    RowOwners participations;
    SessionRows rows;
};

/// Reads everything that clashes or does not in a span of weeks. May be called on any thread with a
/// connection of its own.
[[nodiscard]] Result<ReadPlan> readPlan(Connection& connection, const PlanSpan& span,
                                        const DeviceSupplySource& supply);

/// What there is of these models, by model.
[[nodiscard]] Result<std::vector<planning::Capacity>> readCapacities(Connection& connection,
                                                                     const PlanSpan& span,
                                                                     const DeviceSupplySource& supply,
                                                                     const std::vector<qint64>& models);

} // namespace kitcamp
