// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/bucketgrid.h"

#include <functional>

namespace kitcamp {

/// Says how many days of a stretch fall into each cell of time, without going through them one by one.
class DayCounts
{
public:
    /// Only days that \p counts says yes to.
    DayCounts(const BucketGrid& grid, const std::function<bool(WallDay)>& counts)
        : m_first(grid.first())
        , m_end(grid.end())
    {
        std::vector<int> lineOf; // by cell
        for (const BucketGrid::Stretch& stretch : grid.stretches()) {
            if (static_cast<size_t>(stretch.cell) >= lineOf.size())
                lineOf.resize(static_cast<size_t>(stretch.cell) + 1, -1);
            int& line = lineOf[static_cast<size_t>(stretch.cell)];
            if (line < 0) {
                line = static_cast<int>(m_lines.size());
                m_lines.push_back({stretch.cell, stretch.first, stretch.end, {}});
            }
            m_lines[static_cast<size_t>(line)].end = stretch.end;
        }
        for (Line& line : m_lines) {
            m_longest = std::max(m_longest, line.end - line.first);
            line.before.push_back(0);
            for (WallDay day = line.first; day < line.end; ++day)
                line.before.push_back(line.before.back()
                                      + (grid.cell(day) == line.cell && counts(day) ? 1 : 0));
        }
    }

    /// Calls \p visit(cell of time, days) for the days from \p first to the one before \p end.
    template <typename Visit>
    void each(WallDay first, WallDay end, Visit&& visit) const
    {
        first = std::max(first, m_first);
        end = std::min(end, m_end);
        if (first >= end)
            return;
        for (auto line = lineAt(first); line != m_lines.end() && line->first < end; ++line) {
            const WallDay from = std::max(first, line->first);
            const WallDay until = std::min(end, line->end);
            if (from >= until)
                continue;
            const int days = line->before[static_cast<size_t>(until - line->first)]
                - line->before[static_cast<size_t>(from - line->first)];
            if (days > 0)
                visit(line->cell, days);
        }
    }

private:
    /// The days of one cell, and how many of them there are before each day.
    struct Line {
        int cell;
        WallDay first;
        WallDay end;
        std::vector<int> before;
    };
    /// The first line that may have something of \p day: they are in the order in which they begin.
    [[nodiscard]] std::vector<Line>::const_iterator lineAt(WallDay day) const
    {
        return std::lower_bound(m_lines.begin(), m_lines.end(), day - m_longest,
                                [](const Line& line, WallDay value) { return line.first < value; });
    }

    WallDay m_first;
    WallDay m_end;
    int m_longest = 0;
    std::vector<Line> m_lines;
};

} // namespace kitcamp
