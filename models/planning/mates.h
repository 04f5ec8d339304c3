// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/byday.h"

namespace kitcamp::planning {

/// Things around a session that is being placed: those that stay where they are, and those that move with it.
template <typename T>
class Mates
{
public:
    explicit Mates(Span window)
        : m_still(dayOf(window.from), dayOf(window.until) - dayOf(window.from) + 1)
    {
    }

    void add(const T& item) { m_still.add(item); }
    void addMoving(const T& item) { m_moving.push_back(item); }

    /// \p shift: minutes by which the moving ones are away from where they were.
    template <typename Visit>
    void visit(Span span, int shift, Visit&& visitItem) const
    {
        m_still.visit(span, visitItem);
        for (T item : m_moving) {
            item.span = item.span.shifted(shift);
            if (item.span.overlaps(span))
                visitItem(item);
        }
    }

    template <typename Visit>
    void visitDay(int day, int shift, Visit&& visitItem) const
    {
        m_still.visitDay(day, visitItem);
        for (T item : m_moving) {
            item.span = item.span.shifted(shift);
            if (!item.span.isEmpty() && dayOf(item.span.from) == day)
                visitItem(item);
        }
    }

private:
    ByDay<T> m_still;
    std::vector<T> m_moving;
};

} // namespace kitcamp::planning
