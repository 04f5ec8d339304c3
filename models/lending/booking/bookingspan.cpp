// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingspan.h"

namespace kitcamp {

namespace {

const qint64 firstJulianDay = QDate(2000, 1, 1).toJulianDay();

/// The number that \p count digits at \p place make; -1 where one of them is no digit.
int digits(QStringView text, qsizetype place, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = text.at(place + i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

} // namespace

BookingMinute bookingMinute(const LocalMoment& moment)
{
    return (moment.date.toJulianDay() - firstJulianDay) * bookingDay
        + moment.time.msecsSinceStartOfDay() / 60'000;
}

BookingMinute bookingMinute(QStringView text)
{
    if (text.size() < 10)
        return -1;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!date.isValid())
        return -1;
    const BookingMinute day = (date.toJulianDay() - firstJulianDay) * bookingDay;
    if (text.size() < 16)
        return day;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    return hour < 0 || minute < 0 || hour > 24 || minute > 59 ? -1 : day + hour * 60 + minute;
}

LocalMoment bookingMoment(BookingMinute minute)
{
    const qint64 day = minute >= 0 ? minute / bookingDay : -((-minute + bookingDay - 1) / bookingDay);
    const qint64 left = minute - day * bookingDay;
    return {QDate::fromJulianDay(firstJulianDay + day),
            QTime(static_cast<int>(left / 60), static_cast<int>(left % 60))};
}

QString bookingText(BookingMinute minute)
{
    return isoText(bookingMoment(minute));
}

BookingSpan bookingDays(QDate first, QDate last)
{
    return {bookingMinute(LocalMoment{first, QTime(0, 0)}),
            bookingMinute(LocalMoment{last.addDays(1), QTime(0, 0)})};
}

} // namespace kitcamp
