// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/sessiontime.h"

#include "models/activities/calendar/wallclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

struct SessionTimeWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionTime)
};

QString momentText(QDate date, int minutes)
{
    return date.addDays(minutes / dayMinutes).toString(Qt::ISODate) + u'T' + clockText(minutes % dayMinutes);
}

/// As a person reads it.
QString shown(const QString& moment)
{
    return QString(moment).replace(u'T', u' ');
}

Error refusal(const QString& rule, const QString& sentence, const QString& wayOut = {})
{
    return {.code = ErrorCode::Refused,
            .sentence = sentence,
            .rule = rule,
            .waysOut = wayOut.isEmpty() ? QStringList() : QStringList{wayOut}};
}

Result<void> checkLength(qint64 minutes)
{
    if (minutes < SessionTime::shortest)
        return refusal(
            u"session-length"_s,
            SessionTimeWords::tr("A session lasts at least %n minute(s).", nullptr, SessionTime::shortest));
    if (minutes > SessionTime::longest)
        return refusal(u"session-length"_s,
                       SessionTimeWords::tr("A session of %1 hours is too long: make one for each day.")
                           .arg((minutes + 59) / 60));
    return {};
}

/// In the zone, of what stands on the wall: "does not exist", "comes twice".
QString clockChange(const QString& moment, int occurrences, const QTimeZone& zone)
{
    const QString name = QString::fromUtf8(zone.id());
    if (occurrences == 0)
        return SessionTimeWords::tr("%1 does not exist in %2: the clocks are put forward.")
            .arg(shown(moment), name);
    return SessionTimeWords::tr("%1 comes twice in %2: the clocks are put back.").arg(shown(moment), name);
}

} // namespace

std::optional<SessionTime> SessionTime::fromText(const QString& starts, int minutes)
{
    const QDate date = QDate::fromString(starts.left(10), u"yyyy-MM-dd"_s);
    const auto clock = clockMinutes(QStringView(starts).mid(11));
    if (starts.size() != 16 || starts.at(10) != u'T' || !date.isValid() || !clock || *clock == dayMinutes)
        return std::nullopt;
    return SessionTime{date, *clock, minutes};
}

QString SessionTime::startText() const
{
    return momentText(date, starts);
}

QString SessionTime::endText() const
{
    return momentText(date, starts + minutes);
}

QDate SessionTime::endDate() const
{
    return date.addDays((starts + minutes) / dayMinutes);
}

Result<SessionTime> sessionBetween(const QString& starts, const QString& ends)
{
    const auto first = SessionTime::fromText(starts, 0);
    const auto last = SessionTime::fromText(ends, 0);
    if (!first || !last)
        return refusal(u"session-time"_s,
                       SessionTimeWords::tr("“%1” is no date and time.").arg(first ? ends : starts));
    const qint64 minutes = first->date.daysTo(last->date) * dayMinutes + last->starts - first->starts;
    if (minutes <= 0)
        return refusal(u"session-ends-before"_s,
                       SessionTimeWords::tr("The session begins at %1 and ends at %2, before that.")
                           .arg(shown(starts), shown(ends)));
    KITCAMP_TRY(checkLength(minutes));
    return SessionTime{first->date, first->starts, int(minutes)};
}

Result<SessionTime> sessionBetween(QDate date, int starts, int ends)
{
    const SessionTime time{date, starts, ends - starts};
    if (ends <= starts)
        return refusal(u"session-ends-before"_s,
                       SessionTimeWords::tr("The session begins at %1 and ends at %2, before that.")
                           .arg(clockText(starts), clockText(ends)),
                       SessionTimeWords::tr("If it goes on after midnight, let it end on the next day."));
    KITCAMP_TRY(checkLength(time.minutes));
    return time;
}

int realMinutes(const SessionTime& time, const QTimeZone& zone)
{
    const WallMoment begin = wallMoment(time.date, time.starts, zone);
    const WallMoment end = wallMoment(time.date, time.starts + time.minutes, zone);
    return int((end.instant - begin.instant) / 60);
}

QStringList oddities(const SessionTime& time, const QTimeZone& zone)
{
    QStringList sentences;
    if (time.overMidnight())
        sentences.append(SessionTimeWords::tr("It ends on the next day, at %1.").arg(shown(time.endText())));
    const WallMoment begin = wallMoment(time.date, time.starts, zone);
    const WallMoment end = wallMoment(time.date, time.starts + time.minutes, zone);
    if (begin.occurrences != 1)
        sentences.append(clockChange(time.startText(), begin.occurrences, zone));
    if (end.occurrences != 1)
        sentences.append(clockChange(time.endText(), end.occurrences, zone));
    const int real = int((end.instant - begin.instant) / 60);
    if (real != time.minutes)
        sentences.append(
            SessionTimeWords::tr("The clocks change in between: it really lasts %1 minutes, not %2.")
                .arg(real)
                .arg(time.minutes));
    return sentences;
}

} // namespace kitcamp
