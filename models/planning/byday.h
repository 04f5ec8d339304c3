// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/horizon.h"

#include <vector>

namespace kitcamp::planning {

/// Things that have a span, found by the days that they touch. A day of a plan holds some dozens of them:
/// looking through those is faster than a sorted list per resource and needs a hundredth of the memory of
/// bitsets (README.md).
template <typename T>
class ByDay
{
public:
    /// What lies before or after these days goes to one more list on either side.
    ByDay(int firstDay, int days)
        : m_first(firstDay)
        , m_lists(static_cast<size_t>(std::max(0, days)) + 2)
    {
    }

    void add(const T& item)
    {
        if (item.span.isEmpty())
            return;
        for (size_t place = placeOf(item.span.from); place <= placeOf(item.span.until - 1); ++place)
            m_lists[place].push_back(item);
    }

    template <typename Wanted>
    void remove(Span span, Wanted&& isWanted)
    {
        if (span.isEmpty())
            return;
        for (size_t place = placeOf(span.from); place <= placeOf(span.until - 1); ++place)
            std::erase_if(m_lists[place], isWanted);
    }

    template <typename Less>
    void sortDays(Less&& less)
    {
        for (auto& list : m_lists)
            std::sort(list.begin(), list.end(), less);
    }

    /// Each item that overlaps the span, once.
    template <typename Visit>
    void visit(Span span, Visit&& visitItem) const
    {
        if (span.isEmpty())
            return;
        const size_t first = placeOf(span.from);
        const size_t last = placeOf(span.until - 1);
        for (size_t place = first; place <= last; ++place) {
            for (const T& item : m_lists[place]) {
                if (item.span.overlaps(span)
                    && (first == last || std::max(placeOf(item.span.from), first) == place))
                    visitItem(item);
            }
        }
    }

    /// Each item that begins on the day.
    template <typename Visit>
    void visitDay(int day, Visit&& visitItem) const
    {
        for (const T& item : m_lists[placeOf(day * dayMinutes)]) {
            if (dayOf(item.span.from) == day)
                visitItem(item);
        }
    }

    /// All that touch the day.
    [[nodiscard]] const std::vector<T>& onDay(int day) const { return m_lists[placeOf(day * dayMinutes)]; }

private:
    [[nodiscard]] size_t placeOf(Minute minute) const
    {
        const int days = static_cast<int>(m_lists.size()) - 2;
        return static_cast<size_t>(std::clamp(dayOf(minute) - m_first, -1, days) + 1);
    }

    int m_first;
    std::vector<std::vector<T>> m_lists;
};

} // namespace kitcamp::planning
