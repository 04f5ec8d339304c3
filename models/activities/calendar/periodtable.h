// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"

#include <QDate>

#include <vector>

namespace kitcamp {

/// Periods from first to last: 第3-4节.
struct PeriodRange {
    int first = 0;
    int last = 0;
    friend constexpr bool operator==(PeriodRange, PeriodRange) = default;
};

/// "Periods 3-4" (第3-4节), "Period 3".
[[nodiscard]] QString periodText(PeriodRange range);

/// One lesson between two bells.
struct Period {
    int number = 0;
    int starts = 0; ///< minutes since midnight
    int ends = 0;
    friend bool operator==(const Period&, const Period&) = default;
};

/// A day of each year: 05-01.
struct MonthDay {
    int month = 1;
    int day = 1;

    [[nodiscard]] static std::optional<MonthDay> fromText(const QString& text);
    [[nodiscard]] static MonthDay of(QDate date) { return {date.month(), date.day()}; }
    [[nodiscard]] QString text() const;
    friend auto operator<=>(const MonthDay&, const MonthDay&) = default;
};

/// The bells of a campus in a part of each year.
struct PeriodTable {
    qint64 id = 0;
    QString campus;
    MonthDay from{1, 1};
    MonthDay until{12, 31}; ///< included; before `from` where the table holds over new year
    std::vector<Period> periods;

    [[nodiscard]] bool holdsOn(QDate date) const;
    [[nodiscard]] const Period* period(int number) const;
    /// From the first bell of the first to the last bell of the last; nullopt where one is missing.
    [[nodiscard]] std::optional<ClockRange> clockOf(PeriodRange range) const;
    /// The periods that are exactly this time; nullopt where it fits none.
    [[nodiscard]] std::optional<PeriodRange> periodsOf(ClockRange range) const;
};

} // namespace kitcamp
