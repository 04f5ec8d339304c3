// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bit>
#include <optional>

namespace kitcamp {

/// Some days of the week; 1 is Monday.
class Weekdays
{
public:
    constexpr Weekdays() = default;
    [[nodiscard]] static constexpr Weekdays range(int first, int last)
    {
        Weekdays days;
        for (int day = first; day <= last; ++day)
            days.insert(day);
        return days;
    }
    [[nodiscard]] static constexpr Weekdays all() { return range(1, 7); }
    [[nodiscard]] static constexpr Weekdays weekend() { return range(6, 7); }
    /// "67", as the file keeps them; nothing for any other text.
    [[nodiscard]] static std::optional<Weekdays> fromText(const QString& text);
    [[nodiscard]] QString text() const;
    /// "Sat, Sun", "every day".
    [[nodiscard]] QString shownText() const;

    constexpr void insert(int day)
    {
        if (day >= 1 && day <= 7)
            m_bits = quint8(m_bits | (1 << day));
    }
    [[nodiscard]] constexpr bool contains(int day) const
    {
        return day >= 1 && day <= 7 && (m_bits >> day & 1) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }
    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    quint8 m_bits = 0;
};

/// "Monday" for 1, in the language of the program.
[[nodiscard]] QString weekdayName(int weekday);
/// "Mon" for 1.
[[nodiscard]] QString shortWeekdayName(int weekday);

} // namespace kitcamp
