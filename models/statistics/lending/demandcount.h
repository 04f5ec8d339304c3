// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"

namespace kitcamp {

/// Models of which at some time no unit was free: all were out, or promised.
[[nodiscard]] Result<FactCells> countScarceModels(const FactTask& task);
/// Units that were missing when most were wanted: loans and bookings together beyond what there is.
[[nodiscard]] Result<FactCells> sumMissingUnits(const FactTask& task);
/// From the first loan until the end of the last booking.
[[nodiscard]] Result<FigurePeriod> daysOfDemand(Connection& connection, const FigureScope& scope);

} // namespace kitcamp
