// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/wallclock.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace kitcamp {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

qint64 offsetAt(qint64 seconds, const QTimeZone& zone)
{
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) : 0;
}

qint64 nextChange(qint64 seconds, const QTimeZone& zone)
{
    const auto change = zone.nextTransition(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    return change.atUtc.isValid() ? change.atUtc.toSecsSinceEpoch() : seconds;
}

} // namespace

// QDateTime of Qt 6.4 leaves open what it makes of a time that is missing or comes twice. So: try the offsets
// of the day before and of the day after; an instant counts where it has the offset that it was made with.
WallMoment wallMoment(QDate date, int minutes, const QTimeZone& zone)
{
    const qint64 wall = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + qint64(minutes) * 60;
    qint64 early = wall - offsetAt(wall - daySeconds, zone);
    qint64 late = wall - offsetAt(wall + daySeconds, zone);
    if (early > late)
        std::swap(early, late);
    const bool earlyFits = early + offsetAt(early, zone) == wall;
    const bool lateFits = late + offsetAt(late, zone) == wall;
    if (early == late)
        return {1, early};
    if (earlyFits)
        return {lateFits ? 2 : 1, early};
    return lateFits ? WallMoment{1, late} : WallMoment{0, nextChange(early, zone)};
}

} // namespace kitcamp
