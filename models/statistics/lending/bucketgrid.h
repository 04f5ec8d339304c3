// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"
#include "models/statistics/lending/wallclock.h"

namespace kitcamp {

/// What the axes and the filters of time say of each day: whether it is asked about at all, and its share of
/// the place in the cells. Hours of the day come on top.
class BucketGrid
{
public:
    /// \p strides: of each axis, see CellAxes. Days from \p first to \p last, as far as the task's period
    /// has them.
    BucketGrid(const FactTask& task, const std::vector<int>& strides, WallDay first, WallDay last);

    [[nodiscard]] WallDay first() const { return m_first; }
    /// The day after the last; first(): there is none.
    [[nodiscard]] WallDay end() const { return m_first + static_cast<WallDay>(m_cells.size()); }
    /// -1: nothing of this day is asked about.
    [[nodiscard]] int cell(WallDay day) const
    {
        return day < m_first || day >= end() ? -1 : m_cells[static_cast<size_t>(day - m_first)];
    }
    /// Of \p hour, besides that of its day; -1: not asked about.
    [[nodiscard]] int hourCell(int hour) const { return m_hours[static_cast<size_t>(hour)]; }
    [[nodiscard]] bool asksHours() const { return m_asksHours; }
    /// The first day after \p day that has another cell, or end().
    [[nodiscard]] WallDay endOfCell(WallDay day) const { return m_ends[static_cast<size_t>(day - m_first)]; }
    /// The stretches of days of one cell, in their order.
    struct Stretch {
        WallDay first;
        WallDay end;
        int cell;
    };
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }

private:
    void addAxis(const QString& dimension, const QList<FigureBucket>& buckets, int stride);
    void leaveOut(const RawFilter& filter);
    void join();

    WallDay m_first = 0;
    std::vector<int> m_cells;
    std::vector<WallDay> m_ends;
    std::vector<Stretch> m_stretches;
    std::vector<int> m_hours = std::vector<int>(24, 0);
    bool m_asksHours = false;
};

/// year, term, month ..., weekday or hour.
[[nodiscard]] bool isTimeDimension(const QString& dimension);

} // namespace kitcamp
