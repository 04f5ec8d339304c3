// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>

namespace kitcamp::planning {

/// Minutes of local time since midnight of the horizon's first day; negative before it. A day has 1,440 of
/// them, also where the clocks change: what is planned is what stands on the wall.
using Minute = int;

constexpr int dayMinutes = 1440;
constexpr int gridMinutes = 5;

/// The number of the day that \p minute is on; 0 is the horizon's first.
[[nodiscard]] constexpr int dayOf(Minute minute)
{
    return minute >= 0 ? minute / dayMinutes : -((-minute + dayMinutes - 1) / dayMinutes);
}

/// A stretch of time, its end not included. Empty where it ends before it begins: then it meets nothing.
struct Span {
    Minute from = 0;
    Minute until = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return until <= from; }
    [[nodiscard]] constexpr int length() const { return until - from; }
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return from < other.until && other.from < until && !isEmpty() && !other.isEmpty();
    }
    [[nodiscard]] constexpr bool contains(Span other) const
    {
        return from <= other.from && other.until <= until;
    }
    [[nodiscard]] constexpr Span shifted(int minutes) const { return {from + minutes, until + minutes}; }
    bool operator==(const Span&) const = default;
};

/// The days that a plan is made for.
class Horizon
{
public:
    Horizon() = default;
    Horizon(QDate firstDay, int days)
        : m_firstDay(firstDay)
        , m_days(std::max(0, days))
    {
    }

    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] Span whole() const { return {0, m_days * dayMinutes}; }
    [[nodiscard]] QDate dateOf(Minute minute) const { return m_firstDay.addDays(dayOf(minute)); }
    [[nodiscard]] Minute minuteOf(QDate day, int minuteOfDay = 0) const;
    /// From 'YYYY-MM-DDTHH:MM', as plans stand in the file; none where it is no such text.
    [[nodiscard]] std::optional<Minute> minuteOf(const QString& text) const;
    [[nodiscard]] QString textOf(Minute minute) const;

private:
    QDate m_firstDay;
    int m_days = 0;
};

} // namespace kitcamp::planning
