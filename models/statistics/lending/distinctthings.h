// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/cellaxes.h"

namespace kitcamp {

/// Counts each thing once in each cell, however often it is met; where time is cumulated, only in the first
/// stretch in which it is met.
class DistinctThings
{
public:
    /// \p things: how many there are at most.
    DistinctThings(const FactTask& task, const CellAxes& axes, int things);

    void add(int cell, int thing)
    {
        if (m_seen.empty()) {
            addToList(cell, thing);
            return;
        }
        const size_t bit = static_cast<size_t>(cell) * m_things + static_cast<size_t>(thing);
        quint64& word = m_seen[bit / 64];
        const quint64 mask = quint64(1) << (bit % 64);
        m_counts[static_cast<size_t>(cell)] += (word & mask) == 0 ? 1.0 : 0.0;
        word |= mask;
    }
    /// How many there are in each cell. Ends the counting.
    [[nodiscard]] std::vector<double> counts();

private:
    struct Met {
        quint64 key; ///< cell without the time that is cumulated, and thing
        int time;
    };
    void addToList(int cell, int thing);
    /// Forgets what was met before.
    void tidy();

    size_t m_things;
    std::vector<double> m_counts;
    std::vector<quint64> m_seen; ///< a bit for each thing in each cell; empty: they are listed
    int m_timeStride = 0;
    int m_timeSize = 1; ///< stretches of time that are cumulated
    std::vector<Met> m_met;
    size_t m_tidyAt = 4'000'000;
};

} // namespace kitcamp
