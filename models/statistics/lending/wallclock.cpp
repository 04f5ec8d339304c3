// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/wallclock.h"

#include "models/lending/booking/bookingspan.h"

#include <limits>

namespace kitcamp {

namespace {

const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();
const qint64 minutesBeforeBookings = QDate(1970, 1, 1).daysTo(QDate(2000, 1, 1)) * bookingDay;

} // namespace

WallDay wallDay(QDate day)
{
    return static_cast<WallDay>(day.toJulianDay() - epochDay);
}

QDate dateOf(WallDay day)
{
    return QDate::fromJulianDay(epochDay + day);
}

int weekdayOf(WallDay day)
{
    return ((day + 3) % 7 + 7) % 7 + 1;
}

WallClock::WallClock(const QTimeZone& zone)
{
    const auto at = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); };
    const auto offsetAt = [&](const QDateTime& instant) {
        return zone.isValid() ? zone.offsetFromUtc(instant) : 0;
    };
    m_changes.push_back({std::numeric_limits<qint64>::min(), offsetAt(at(1970))});
    if (!zone.isValid())
        return;
    for (const QTimeZone::OffsetData& change : zone.transitions(at(1970), at(2100)))
        m_changes.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
}

void WallClock::look(qint64 instant) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), instant,
                                        [](qint64 value, const Change& change) { return value < change.at; });
    const Change& last = *std::prev(after);
    m_from = last.at;
    m_until = after == m_changes.end() ? std::numeric_limits<qint64>::max() : after->at;
    m_offset = last.offset;
}

qint64 WallClock::beginOf(WallDay day) const
{
    const qint64 wall = qint64(day) * 86400;
    // Offsets are less than a day: what changed earlier has no say.
    const auto near = std::upper_bound(m_changes.begin(), m_changes.end(), wall - 86400,
                                       [](qint64 value, const Change& change) { return value < change.at; });
    for (auto i = static_cast<size_t>(std::prev(near) - m_changes.begin()); i < m_changes.size(); ++i) {
        const bool isLast = i + 1 == m_changes.size();
        const qint64 first = std::max(m_changes[i].at, wall - m_changes[i].offset);
        if (isLast || first < m_changes[i + 1].at)
            return first;
    }
    return wall;
}

qint64 wallMinute(QStringView text)
{
    const BookingMinute minute = bookingMinute(text);
    return minute < 0 ? -1 : minute + minutesBeforeBookings;
}

} // namespace kitcamp
