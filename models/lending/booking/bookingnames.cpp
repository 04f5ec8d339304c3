// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingnames.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Booking)
};

} // namespace

Result<QString> bookingHolder(Connection& connection, ReservationId reservation)
{
    QString holder;
    KITCAMP_TRY(connection.each(
        "SELECT p.name, coalesce(nullif(a.name, ''), a.name_en), s.id IS NOT NULL, s.number, s.title FROM "
        "reservation AS r"
        " LEFT JOIN person AS p ON p.id=r.person LEFT JOIN session AS s ON s.id=r.session"
        " LEFT JOIN activity AS a ON a.id=coalesce(s.activity, r.activity) WHERE r.id=?",
        [&](const Statement& row) {
            holder = row.isNull(1) ? row.text(0) : row.text(1);
            if (row.integer(2) == 0)
                return;
            const QString title = row.text(4);
            const QString number = QString::number(row.integer(3));
            if (!title.isEmpty())
                holder += u", "_s + title;
            else if (row.integer(3) > 0)
                holder = Words::tr("%1, session %2", "%1: activity, %2: number").arg(holder, number);
        },
        reservation));
    return holder;
}

QString spanWords(BookingSpan span)
{
    const LocalMoment from = bookingMoment(span.from);
    const LocalMoment until = bookingMoment(span.until);
    const QString day = from.date.toString(Qt::ISODate);
    const bool isWhole = from.time == QTime(0, 0) && until.time == QTime(0, 0);
    const QDate last = isWhole ? until.date.addDays(-1) : until.date;
    if (isWhole)
        return last == from.date ? day : Words::tr("%1 to %2", "days").arg(day, last.toString(Qt::ISODate));
    const QString starts = from.time.toString(u"HH:mm"_s);
    const QString ends = until.time.toString(u"HH:mm"_s);
    if (last == from.date)
        return u"%1 %2–%3"_s.arg(day, starts, ends);
    return Words::tr("%1 to %2", "days").arg(day + u' ' + starts, last.toString(Qt::ISODate) + u' ' + ends);
}

QString momentWords(BookingMinute moment, BookingMinute now)
{
    const LocalMoment then = bookingMoment(moment);
    const LocalMoment today = bookingMoment(now);
    const QString time = then.time.toString(u"HH:mm"_s);
    if (then.date == today.date)
        return Words::tr("%1 today", "%1: time of day").arg(time);
    if (then.date == today.date.addDays(1))
        return Words::tr("%1 tomorrow", "%1: time of day").arg(time);
    return then.date.toString(Qt::ISODate) + u' ' + time;
}

} // namespace kitcamp
