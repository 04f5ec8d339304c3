// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace kitcamp {

/// Days of the wall clock since 1970-01-01, also before it.
using WallDay = int;
[[nodiscard]] WallDay wallDay(QDate day);
[[nodiscard]] QDate dateOf(WallDay day);
/// 1: Monday.
[[nodiscard]] int weekdayOf(WallDay day);

/// What stands on the centre's wall at an instant. Made for millions of instants: QTimeZone is asked once
/// for its changes of clocks.
class WallClock
{
public:
    explicit WallClock(const QTimeZone& zone);

    /// Seconds of the wall clock since 1970-01-01T00:00 on it.
    [[nodiscard]] qint64 wallSeconds(qint64 instant) const
    {
        if (instant < m_from || instant >= m_until)
            look(instant);
        return instant + m_offset;
    }
    [[nodiscard]] WallDay day(qint64 instant) const { return floorDivide(wallSeconds(instant), 86400); }
    [[nodiscard]] int hour(qint64 instant) const
    {
        const qint64 wall = wallSeconds(instant);
        return static_cast<int>((wall - qint64(floorDivide(wall, 86400)) * 86400) / 3600);
    }
    /// Minutes of the wall clock since 1970-01-01T00:00, seconds cut off.
    [[nodiscard]] qint64 minute(qint64 instant) const { return floorDivide(wallSeconds(instant), 60); }
    /// The instant at which the day begins: its first one, where midnight is missing or comes twice.
    [[nodiscard]] qint64 beginOf(WallDay day) const;

private:
    struct Change {
        qint64 at;
        int offset;
    };
    [[nodiscard]] static int floorDivide(qint64 value, int divisor)
    {
        return static_cast<int>(value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor));
    }
    void look(qint64 instant) const;

    std::vector<Change> m_changes; ///< by time; the first one before everything
    // The stretch of one offset in which the last instant lay: instants come nearly in order.
    mutable qint64 m_from = 0;
    mutable qint64 m_until = 0;
    mutable int m_offset = 0;
};

/// Minutes since 1970-01-01T00:00 of 'YYYY-MM-DDTHH:MM'; of a day alone its beginning; -1: no such text.
[[nodiscard]] qint64 wallMinute(QStringView text);

} // namespace kitcamp
