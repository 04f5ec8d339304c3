// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/plan/calendardays.h"

namespace kitcamp {

/// Reads what people type for the day and time of a session, and writes it back.
class SessionWhen
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionWhen)
public:
    explicit SessionWhen(const CalendarDays& days)
        : m_days(days)
    {
    }

    /// "2026-11-26", "26.11.2026", "2026年11月26日"; a teaching week "12", "第12周" or "week 12" is its
    /// Monday, in the term of \p near.
    [[nodiscard]] Result<QDate> day(const QString& text, QDate near) const;
    /// "10:00-11:40"; "10:00" with \p minutes; "3-4", "第3-4节" by the bells of \p day.
    [[nodiscard]] Result<ClockRange> time(const QString& text, QDate day, int minutes) const;
    /// "Periods 3-4, 10:00-11:40", "10:00-11:30": what a typed time comes to.
    [[nodiscard]] QString timeHint(ClockRange range, QDate day) const;
    /// "Thu 26 November, week 12, National Day"
    [[nodiscard]] QString dayHint(QDate day) const;

private:
    [[nodiscard]] std::optional<PeriodRange> periods(const QString& text) const;

    const CalendarDays& m_days;
};

} // namespace kitcamp
