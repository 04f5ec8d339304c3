// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/bucketgrid.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto weekdayKey = QLatin1String("weekday");
constexpr auto hourKey = QLatin1String("hour");

} // namespace

bool isTimeDimension(const QString& dimension)
{
    return clockTimes().contains(dimension);
}

BucketGrid::BucketGrid(const FactTask& task, const std::vector<int>& strides, WallDay first, WallDay last)
{
    if (task.period.from.isValid())
        first = std::max(first, wallDay(task.period.from));
    if (task.period.until.isValid())
        last = std::min(last, wallDay(task.period.until));
    m_first = first;
    if (last >= first)
        m_cells.assign(static_cast<size_t>(last - first) + 1, 0);
    for (qsizetype axis = 0; axis < task.question.by.size(); ++axis)
        addAxis(task.question.by[axis], task.buckets[axis], strides[static_cast<size_t>(axis)]);
    for (const RawFilter& filter : task.filters)
        leaveOut(filter);
    join();
}

void BucketGrid::addAxis(const QString& dimension, const QList<FigureBucket>& buckets, int stride)
{
    if (dimension == hourKey) {
        m_asksHours = true;
        for (int hour = 0; hour < 24; ++hour)
            m_hours[static_cast<size_t>(hour)] += hour * stride;
    } else if (dimension == weekdayKey) {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i] >= 0)
                m_cells[i] += (weekdayOf(m_first + static_cast<WallDay>(i)) - 1) * stride;
        }
    } else if (isTimeDimension(dimension)) {
        std::vector<int> ofDay(m_cells.size(), -1);
        for (qsizetype bucket = 0; bucket < buckets.size(); ++bucket) {
            const WallDay last = std::min(end(), wallDay(buckets[bucket].until));
            for (WallDay day = std::max(m_first, wallDay(buckets[bucket].from)); day < last; ++day)
                ofDay[static_cast<size_t>(day - m_first)] = static_cast<int>(bucket) * stride;
        }
        for (size_t i = 0; i < ofDay.size(); ++i)
            m_cells[i] = ofDay[i] < 0 || m_cells[i] < 0 ? -1 : m_cells[i] + ofDay[i];
    }
}

void BucketGrid::leaveOut(const RawFilter& filter)
{
    const auto isOut = [&](int key) { return filter.raws.contains(QString::number(key)) == filter.except; };
    if (filter.dimension == hourKey) {
        m_asksHours = true;
        for (int hour = 0; hour < 24; ++hour) {
            if (isOut(hour))
                m_hours[static_cast<size_t>(hour)] = -1;
        }
    } else if (filter.dimension == weekdayKey) {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (isOut(weekdayOf(m_first + static_cast<WallDay>(i))))
                m_cells[i] = -1;
        }
    }
}

void BucketGrid::join()
{
    m_ends.resize(m_cells.size());
    for (size_t i = m_cells.size(); i-- > 0;) {
        const bool goesOn = i + 1 < m_cells.size() && m_cells[i + 1] == m_cells[i];
        m_ends[i] = goesOn ? m_ends[i + 1] : m_first + static_cast<WallDay>(i) + 1;
    }
    for (WallDay day = m_first; day < end(); day = endOfCell(day)) {
        if (cell(day) >= 0)
            m_stretches.push_back({day, endOfCell(day), cell(day)});
    }
}

} // namespace kitcamp
