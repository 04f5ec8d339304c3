// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <bit>

namespace kitcamp {

/// Some of the teaching weeks of a term. Bit n-1 is week n, as the file keeps them.
class WeekSet
{
public:
    static constexpr int most = 30; ///< no term is longer

    constexpr WeekSet() = default;
    /// Bits above week 30 are dropped.
    [[nodiscard]] static constexpr WeekSet fromBits(quint32 bits)
    {
        WeekSet weeks;
        weeks.m_bits = bits & ((1U << most) - 1);
        return weeks;
    }
    /// From first to last, both included, in steps; what is not between 1 and 30 is left out.
    [[nodiscard]] static constexpr WeekSet range(int first, int last, int step = 1)
    {
        WeekSet weeks;
        for (int week = first; week <= last && week <= most; week += step)
            weeks.insert(week);
        return weeks;
    }
    [[nodiscard]] static constexpr WeekSet odd() { return range(1, most, 2); }
    [[nodiscard]] static constexpr WeekSet even() { return range(2, most, 2); }

    [[nodiscard]] constexpr quint32 bits() const { return m_bits; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr bool contains(int week) const { return (m_bits & bitOf(week)) != 0; }
    /// 0 where there is none.
    [[nodiscard]] constexpr int first() const { return isEmpty() ? 0 : std::countr_zero(m_bits) + 1; }
    [[nodiscard]] constexpr int last() const { return std::bit_width(m_bits); }
    constexpr void insert(int week) { m_bits |= bitOf(week); }
    constexpr void remove(int week) { m_bits &= ~bitOf(week); }
    [[nodiscard]] QList<int> toList() const
    {
        QList<int> weeks;
        for (int week = 1; week <= most; ++week) {
            if (contains(week))
                weeks.append(week);
        }
        return weeks;
    }

    friend constexpr WeekSet operator|(WeekSet left, WeekSet right)
    {
        return fromBits(left.m_bits | right.m_bits);
    }
    friend constexpr WeekSet operator&(WeekSet left, WeekSet right)
    {
        return fromBits(left.m_bits & right.m_bits);
    }
    friend constexpr WeekSet operator-(WeekSet left, WeekSet right)
    {
        return fromBits(left.m_bits & ~right.m_bits);
    }
    friend constexpr bool operator==(WeekSet, WeekSet) = default;

private:
    [[nodiscard]] static constexpr quint32 bitOf(int week)
    {
        return week >= 1 && week <= most ? 1U << (week - 1) : 0;
    }

    quint32 m_bits = 0;
};

} // namespace kitcamp
