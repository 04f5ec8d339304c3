// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/snapping.h"

#include <algorithm>
#include <cstdlib>

namespace kitcamp {

namespace {

constexpr int grid = 5;
constexpr int minutesOfDay = 24 * 60;

int onGrid(int minute)
{
    return (minute + grid / 2) / grid * grid;
}

/// The value nearest to WANTED among those that \p valueOf takes from TABLE; WANTED itself without any.
template <typename ValueOf>
int nearest(const QList<PlanPeriod>& table, int wanted, ValueOf&& valueOf)
{
    int best = wanted;
    int distance = minutesOfDay * 2;
    for (const PlanPeriod& period : table) {
        const std::optional<int> value = valueOf(period);
        if (value && std::abs(*value - wanted) < distance) {
            best = *value;
            distance = std::abs(*value - wanted);
        }
    }
    return best;
}

} // namespace

QList<PlanPeriod> Snapping::tableOf(QDate day) const
{
    return m_sheet.snap == Snap::Periods ? m_sheet.periodsOf(day) : QList<PlanPeriod>();
}

int Snapping::start(QDate day, int minute) const
{
    const auto table = tableOf(day);
    if (table.isEmpty())
        return std::clamp(onGrid(minute), 0, minutesOfDay - grid);
    return nearest(table, minute, [](const PlanPeriod& p) { return std::optional(p.start); });
}

int Snapping::end(QDate day, int start, int minute) const
{
    const auto table = tableOf(day);
    const int usual = std::clamp(onGrid(minute), start + grid, minutesOfDay);
    if (table.isEmpty() || table.last().end <= start)
        return usual;
    return nearest(table, minute,
                   [=](const PlanPeriod& p) { return p.end > start ? std::optional(p.end) : std::nullopt; });
}

int Snapping::nextStart(QDate day, int minute, int direction, int cell) const
{
    const auto table = tableOf(day);
    if (table.isEmpty())
        return std::clamp(minute + direction * cell, 0, minutesOfDay - grid);
    int found = minute;
    for (const PlanPeriod& period : table) {
        if (direction > 0 && period.start > minute)
            return period.start;
        if (direction < 0 && period.start < minute)
            found = period.start;
    }
    return found;
}

int Snapping::nextEnd(QDate day, int start, int end, int direction, int cell) const
{
    const auto table = tableOf(day);
    if (table.isEmpty())
        return std::clamp(end + direction * cell, start + grid, minutesOfDay);
    int found = end;
    for (const PlanPeriod& period : table) {
        if (direction > 0 && period.end > end)
            return period.end;
        if (direction < 0 && period.end < end && period.end > start)
            found = period.end;
    }
    return found;
}

int Snapping::length(const PlanPlace& from, int minutes, const PlanPlace& to) const
{
    const int usual = std::min(minutes, minutesOfDay - to.minute);
    const auto before =
        m_sheet.snap == Snap::Periods && from.day.isValid() ? tableOf(from.day) : QList<PlanPeriod>();
    const auto after = tableOf(to.day);
    const auto startsAt = [](const QList<PlanPeriod>& table, int minute) {
        return std::find_if(table.begin(), table.end(),
                            [=](const PlanPeriod& p) { return p.start == minute; });
    };
    const auto first = startsAt(before, from.minute);
    const auto last = std::find_if(before.begin(), before.end(),
                                   [&](const PlanPeriod& p) { return p.end == from.minute + minutes; });
    const auto there = startsAt(after, to.minute);
    if (first == before.end() || last == before.end() || last < first || there == after.end())
        return usual;
    const qsizetype more = last - first;
    return after.end() - there > more ? (there + more)->end - to.minute : usual;
}

} // namespace kitcamp
