// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/momenttext.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

BookingMinute after(const QString& text, BookingMinute near)
{
    static const QRegularExpression form(u"^\\+\\s*(\\d{1,4})\\s*([hmd])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return -1;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    return near + number * (unit == "h"_L1 ? 60 : unit == "d"_L1 ? bookingDay : 1);
}

/// The year in which the day lies nearest ahead, at most a month back.
QDate nearest(int month, int day, QDate near)
{
    const QDate date(near.year(), month, day);
    return date.isValid() && date < near.addDays(-31) ? date.addYears(1) : date;
}

} // namespace

BookingMinute momentFromText(const QString& text, BookingMinute near)
{
    static const QRegularExpression form(
        u"^(?:(?:(\\d{4})[-/.])?(\\d{1,2})[-/.](\\d{1,2})(?:[ T]+|$))?(?:(\\d{1,2})[:：](\\d{2}))?$"_s);
    const QString typed = text.simplified();
    if (typed.startsWith(u'+'))
        return after(typed, near);
    const auto match = form.match(typed);
    if (typed.isEmpty() || !match.hasMatch())
        return -1;
    const LocalMoment reference = bookingMoment(near);
    QDate date = reference.date;
    if (!match.captured(1).isEmpty())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (!match.captured(2).isEmpty())
        date = nearest(match.captured(2).toInt(), match.captured(3).toInt(), reference.date);
    const QTime time = match.captured(4).isEmpty()
        ? QTime(0, 0)
        : QTime(match.captured(4).toInt(), match.captured(5).toInt());
    return date.isValid() && time.isValid() ? bookingMinute(LocalMoment{date, time}) : -1;
}

QString textOfMoment(BookingMinute moment)
{
    return bookingText(moment).replace(u'T', u' ');
}

} // namespace kitcamp
