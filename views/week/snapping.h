// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/plansheet.h"

namespace kitcamp {

/// Where times of day snap to: the 5-minute grid, or the starts and ends of the campus's periods.
class Snapping
{
public:
    explicit Snapping(const PlanSheet& sheet)
        : m_sheet(sheet)
    {
    }

    [[nodiscard]] int start(QDate day, int minute) const; ///< the nearest one
    [[nodiscard]] int end(QDate day, int start, int minute) const; ///< the nearest one after START
    /// The next start before or after MINUTE; without periods CELL minutes away.
    [[nodiscard]] int nextStart(QDate day, int minute, int direction, int cell) const;
    [[nodiscard]] int nextEnd(QDate day, int start, int end, int direction, int cell) const;
    /// What MINUTES at FROM become at TO: as many periods, where both are such; else the same.
    [[nodiscard]] int length(const PlanPlace& from, int minutes, const PlanPlace& to) const;

private:
    [[nodiscard]] QList<PlanPeriod> tableOf(QDate day) const; ///< empty: the 5-minute grid

    const PlanSheet& m_sheet;
};

} // namespace kitcamp
