// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/bookingsupply.h"

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

DeviceSupplySource bookingSupply(const Clock& clock)
{
    return [&clock](Connection& rows, const std::vector<qint64>& models,
                    const PlanSpan& span) -> Result<std::vector<DeviceSupply>> {
        BookingLedger ledger(rows, clock.now());
        const BookingSpan days = bookingDays(span.firstMonday, span.lastDay());
        std::vector<DeviceSupply> supplies;
        for (const qint64 model : models) {
            KITCAMP_ASSIGN(const std::vector<FreeStep> steps, ledger.supplyForSessions(ModelId{model}, days));
            DeviceSupply supply{model, {}};
            for (const FreeStep& step : steps)
                supply.steps.push_back({bookingText(step.from), step.free});
            supplies.push_back(std::move(supply));
        }
        return supplies;
    };
}

} // namespace kitcamp
