// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/sessionsupply.h"

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

DeviceSupplySource deviceSupplySource(const Clock& clock)
{
    return [&clock](Connection& connection, const std::vector<qint64>& models,
                    const PlanSpan& span) -> Result<std::vector<DeviceSupply>> {
        BookingLedger ledger(connection, clock.now());
        std::vector<DeviceSupply> supplies;
        for (const qint64 model : models) {
            KITCAMP_ASSIGN(
                const std::vector<FreeStep> steps,
                ledger.supplyForSessions(ModelId{model}, bookingDays(span.firstMonday, span.lastDay())));
            DeviceSupply supply{model, {}};
            for (const FreeStep& step : steps)
                supply.steps.push_back({bookingText(step.from), std::max(0, step.free)});
            supplies.push_back(std::move(supply));
        }
        return supplies;
    };
}

} // namespace kitcamp
