// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/openingcalendar.h"

#include <QDateTime>

namespace kitcamp {

namespace {

constexpr int minutesOfDay = 24 * 60;

QTime clockTime(int minutes)
{
    return QTime(0, 0).addSecs(std::min(minutes, minutesOfDay - 1) * 60);
}

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

bool isWeekday(int weekday)
{
    return weekday >= 1 && weekday <= 7;
}

} // namespace

OpeningCalendar::OpeningCalendar(WeekHours week, DayExceptions exceptions, QTime endOfDay)
    : m_week(std::move(week))
    , m_exceptions(std::move(exceptions))
    , m_endOfDay(endOfDay.isValid() ? endOfDay : QTime(18, 0))
{
    for (DayHours& hours : m_week)
        hours = tidied(hours);
    for (DayException& exception : m_exceptions)
        exception.hours = tidied(exception.hours);
    m_hasHours = std::ranges::any_of(m_week, [](const DayHours& hours) { return !hours.isEmpty(); });
}

DayHours OpeningCalendar::weekdayHours(int weekday) const
{
    if (!isWeekday(weekday))
        return {};
    return m_hasHours ? m_week[size_t(weekday - 1)] : DayHours{{0, minutesOfDay}};
}

DayHours OpeningCalendar::workingDayHours(int weekday) const
{
    if (const DayHours own = weekdayHours(weekday); !own.isEmpty())
        return own;
    const auto some = std::ranges::find_if(m_week, [](const DayHours& hours) { return !hours.isEmpty(); });
    return some == m_week.end() ? DayHours{} : *some;
}

DayHours OpeningCalendar::intervals(QDate date) const
{
    if (!date.isValid())
        return {};
    const auto exception = m_exceptions.constFind(date);
    if (exception == m_exceptions.constEnd())
        return weekdayHours(date.dayOfWeek());
    switch (exception->kind) {
    case DayException::Kind::Closed:
        return {};
    case DayException::Kind::AsWeekday:
        return workingDayHours(isWeekday(exception->weekday) ? exception->weekday : date.dayOfWeek());
    case DayException::Kind::OtherHours:
        return exception->hours;
    }
    return {};
}

bool OpeningCalendar::isOpen(const LocalMoment& moment) const
{
    const int minute = minutesOf(moment.time);
    const DayHours hours = moment.isValid() ? intervals(moment.date) : DayHours{};
    return std::ranges::any_of(hours, [minute](const OpenInterval& interval) {
        return interval.from <= minute && minute < interval.until;
    });
}

bool OpeningCalendar::isOpen(const QDateTime& instant, const QTimeZone& zone) const
{
    return isOpen(localMoment(instant, zone));
}

std::optional<QTime> OpeningCalendar::closingTime(QDate date) const
{
    const DayHours hours = intervals(date);
    if (hours.isEmpty())
        return std::nullopt;
    const auto exception = m_exceptions.constFind(date);
    const bool ownHours =
        exception != m_exceptions.constEnd() && exception->kind == DayException::Kind::OtherHours;
    return m_hasHours || ownHours ? clockTime(hours.last().until) : m_endOfDay;
}

std::optional<LocalMoment> OpeningCalendar::search(const LocalMoment& moment, int closingMinutes) const
{
    if (!moment.isValid())
        return std::nullopt;
    int minute = minutesOf(moment.time);
    for (int ahead = 0; ahead <= searchDays; ++ahead, minute = 0) {
        const QDate date = moment.date.addDays(ahead);
        for (const OpenInterval& interval : intervals(date)) {
            if (minute < interval.until + closingMinutes)
                return LocalMoment{date, clockTime(std::max(minute, interval.from))};
        }
    }
    return std::nullopt;
}

std::optional<LocalMoment> OpeningCalendar::nextOpen(const LocalMoment& moment) const
{
    return search(moment, 0);
}

std::optional<LocalMoment> OpeningCalendar::nextDue(const LocalMoment& moment) const
{
    return search(moment, 1);
}

std::optional<LocalMoment> OpeningCalendar::nextClosing(QDate day, const LocalMoment& after) const
{
    for (int ahead = 0; ahead <= searchDays; ++ahead) {
        const QDate date = day.addDays(ahead);
        const auto closing = closingTime(date);
        if (closing && LocalMoment{date, *closing} > after)
            return LocalMoment{date, *closing};
    }
    return std::nullopt;
}

std::optional<LocalMoment> OpeningCalendar::lastOpenMinute(QDate day) const
{
    const DayHours hours = intervals(day);
    return hours.isEmpty() ? std::nullopt : std::optional(LocalMoment{day, clockTime(hours.last().until)});
}

std::optional<LocalMoment> OpeningCalendar::lastClosing(QDate day, const LocalMoment& after) const
{
    for (QDate date = day; date.isValid() && date >= after.date; date = date.addDays(-1)) {
        const auto closing = closingTime(date);
        if (closing && LocalMoment{date, *closing} > after)
            return LocalMoment{date, *closing};
        // Without hours the day goes on after endOfDay.
        if (const auto last = lastOpenMinute(date); last && *last > after)
            return last;
    }
    return std::nullopt;
}

} // namespace kitcamp
