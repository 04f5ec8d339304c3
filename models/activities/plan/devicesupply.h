// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planspan.h"

#include <QString>

#include <functional>
#include <vector>

namespace kitcamp {

/// How many units of a model sessions may use, from which moment on: the usable units less loans and less
/// reservations of others.
///
/// A session's own demand is a held reservation of the session without times of its own: it moves with the
/// session, so it is not taken off here, nor are loans that fulfil it. Every other held reservation is taken
/// off, also one of a session or an activity with its own times or for the whole activity.
struct DeviceSupply {
    struct Step {
        QString from; ///< local, YYYY-MM-DDTHH:MM; until the next step
        int units = 0;
        friend bool operator==(const Step&, const Step&) = default;
    };
    qint64 model = 0;
    std::vector<Step> steps; ///< by time; the first not later than the span's first day
    friend bool operator==(const DeviceSupply&, const DeviceSupply&) = default;
};

/// Gives the supply of these models in the span. Filled in by whoever sees both lending and the plan; without
/// it a plan knows nothing of devices.
using DeviceSupplySource = std::function<Result<std::vector<DeviceSupply>>(
    Connection&, const std::vector<qint64>& models, const PlanSpan&)>;

/// The tables that a supply is worked out from.
[[nodiscard]] const QStringList& deviceSupplyTables();

} // namespace kitcamp
