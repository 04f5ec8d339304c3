// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/persontoday.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<QList<PersonToday>> todayOf(Connection& connection, qint64 at, PersonId person)
{
    BookingLedger ledger(connection, at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingMinute midnight = now - now % bookingDay + bookingDay;
    QList<PersonToday> lines;
    KITCAMP_TRY(connection.each(
        "SELECT r.starts, r.ends, coalesce(d.asset_tag, r.count || ' × ' || m.name) FROM reservation AS r "
        "LEFT JOIN model AS m "
        "ON m.id=r.model LEFT JOIN device AS d ON d.id=r.device WHERE r.person=?1 AND r.state='held' AND "
        "r.starts<?2 AND "
        "r.ends>?3 AND r.ended_at IS NULL AND r.count>(SELECT count(*) FROM loan AS l WHERE "
        "l.reservation=r.id)",
        [&](const Statement& row) {
            lines << PersonToday{
                {bookingMinute(row.text(0)), bookingMinute(row.text(1))}, row.text(2), {}, true};
        },
        person, bookingText(midnight), bookingText(now)));
    KITCAMP_TRY(connection.each(
        "SELECT s.starts, s.minutes, coalesce(nullif(a.name, ''), a.name_en), s.number, s.title, o.name FROM "
        "session AS s JOIN "
        "activity AS a ON a.id=s.activity LEFT JOIN room AS o ON o.id=s.room WHERE s.starts>=?2 AND "
        "s.starts<?3 AND "
        "s.state='planned' AND a.state<>'cancelled' AND (EXISTS (SELECT 1 FROM session_staff AS w WHERE "
        "w.session=s.id AND "
        "w.person=?1) OR EXISTS (SELECT 1 FROM participation AS t WHERE t.activity=a.id AND t.person=?1 AND "
        "t.state='confirmed' AND (s.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS m WHERE "
        "m.session=s.id AND "
        "m.participation=t.id))))",
        [&](const Statement& row) {
            const BookingMinute starts = bookingMinute(row.text(0));
            QString what = row.text(2);
            if (!row.text(4).isEmpty())
                what += u", "_s + row.text(4);
            else if (row.integer(3) > 0)
                what = QCoreApplication::translate("kitcamp::Booking", "%1, session %2",
                                                   "%1: activity, %2: number")
                           .arg(what, QString::number(row.integer(3)));
            if (starts + row.integer(1) > now)
                lines << PersonToday{{starts, starts + row.integer(1)}, what, row.text(5), false};
        },
        person, bookingText(midnight - bookingDay), bookingText(midnight)));
    std::ranges::stable_sort(lines, {}, [](const PersonToday& line) { return line.span.from; });
    return lines;
}

} // namespace kitcamp
