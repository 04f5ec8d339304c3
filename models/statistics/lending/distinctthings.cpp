// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/distinctthings.h"

namespace kitcamp {

namespace {

constexpr size_t mostBits = size_t(1) << 28; // 32 MB

} // namespace

DistinctThings::DistinctThings(const FactTask& task, const CellAxes& axes, int things)
    : m_things(static_cast<size_t>(things))
    , m_counts(static_cast<size_t>(axes.cells()), 0.0)
{
    for (qsizetype axis = 0; axis < task.question.by.size() && task.question.cumulated; ++axis) {
        if (calendarTimes().contains(task.question.by[axis])) {
            m_timeStride = axes.strides()[static_cast<size_t>(axis)];
            m_timeSize = std::max(1, static_cast<int>(task.buckets[axis].size()));
        }
    }
    const size_t bits = m_counts.size() * m_things;
    if (m_timeStride == 0 && bits > 0 && bits <= mostBits)
        m_seen.assign(bits / 64 + 1, 0);
}

void DistinctThings::addToList(int cell, int thing)
{
    const int time = m_timeStride == 0 ? 0 : cell / m_timeStride % m_timeSize;
    const auto rest = static_cast<quint64>(cell - time * m_timeStride);
    m_met.push_back({rest << 32 | static_cast<quint32>(thing), time});
    if (m_met.size() >= m_tidyAt)
        tidy();
}

void DistinctThings::tidy()
{
    std::sort(m_met.begin(), m_met.end(),
              [](const Met& a, const Met& b) { return a.key != b.key ? a.key < b.key : a.time < b.time; });
    m_met.erase(
        std::unique(m_met.begin(), m_met.end(), [](const Met& a, const Met& b) { return a.key == b.key; }),
        m_met.end());
    m_tidyAt = std::max(m_tidyAt, m_met.size() * 2);
}

std::vector<double> DistinctThings::counts()
{
    tidy();
    for (const Met& met : m_met)
        m_counts[static_cast<size_t>(met.key >> 32) + static_cast<size_t>(met.time * m_timeStride)] += 1.0;
    return std::move(m_counts);
}

} // namespace kitcamp
