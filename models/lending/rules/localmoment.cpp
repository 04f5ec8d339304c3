// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/localmoment.h"

#include <QDateTime>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

int offsetAt(qint64 seconds, const QTimeZone& zone)
{
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) : 0;
}

QTime toMinute(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

LocalMoment localMoment(const QDateTime& instant, const QTimeZone& zone)
{
    if (!instant.isValid())
        return {};
    const qint64 seconds = instant.toSecsSinceEpoch();
    const auto wall = QDateTime::fromSecsSinceEpoch(seconds + offsetAt(seconds, zone), Qt::UTC);
    return {wall.date(), toMinute(wall.time())};
}

// Qt 6.4 leaves open what QDateTime makes of a moment that is missing or comes twice, so it is settled here:
// try the offsets of the day before and of the day after, and keep the latest instant that has the offset it
// was made with.
QDateTime instantOf(const LocalMoment& moment, const QTimeZone& zone)
{
    if (!moment.isValid())
        return {};
    const qint64 wall = QDateTime(moment.date, moment.time, Qt::UTC).toSecsSinceEpoch();
    const qint64 withEarlier = wall - offsetAt(wall - secondsOfDay, zone);
    const qint64 withLater = wall - offsetAt(wall + secondsOfDay, zone);
    const qint64 last = std::max(withEarlier, withLater);
    const qint64 first = std::min(withEarlier, withLater);
    for (const qint64 seconds : {last, first}) {
        if (seconds + offsetAt(seconds, zone) == wall)
            return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    }
    const auto change = zone.nextTransition(QDateTime::fromSecsSinceEpoch(first, Qt::UTC));
    return change.atUtc.isValid() ? change.atUtc.toUTC() : QDateTime::fromSecsSinceEpoch(last, Qt::UTC);
}

QString isoText(const LocalMoment& moment)
{
    if (!moment.isValid())
        return {};
    return moment.date.toString(Qt::ISODate) + u'T' + moment.time.toString(u"HH:mm"_s);
}

std::optional<LocalMoment> localMomentFromIso(const QString& text)
{
    if (text.size() < 16 || text.size() > 19 || (text.at(10) != u'T' && text.at(10) != u' '))
        return std::nullopt;
    const LocalMoment moment{QDate::fromString(text.left(10), Qt::ISODate),
                             QTime::fromString(text.mid(11), text.size() == 16 ? u"HH:mm"_s : u"HH:mm:ss"_s)};
    if (!moment.isValid())
        return std::nullopt;
    return LocalMoment{moment.date, toMinute(moment.time)};
}

} // namespace kitcamp
