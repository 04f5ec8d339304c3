// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about bookings of devices.
#include "models/statistics/factparts.h"
#include "models/statistics/lending/lendingfacts.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct BookingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendingFigures)
};

FactMeasure measure(const QString& key, const QString& title, const QString& definition, FactAmount amount,
                    FigureUnit unit = FigureUnit::Count)
{
    return {
        key, title, definition, BookingWords::tr("Bookings", "heading of measures"), unit, std::move(amount)};
}

QString outcomeIs(const QString& outcome)
{
    for (const FactSource& source : lendingSources()) {
        for (const FactColumn& column : source.columns) {
            if (source.key == "bookings"_L1 && column.dimension == "outcome"_L1)
                return u"(%1)='%2'"_s.arg(column.sql, outcome);
        }
    }
    return u"0"_s;
}

} // namespace

QList<FactMeasure> bookingMeasures()
{
    const QString made = enteredAt(u"reservation"_s, u"rv.id"_s);
    FactMeasure waiting = measure(
        u"waiting"_s, BookingWords::tr("Days from booking to handing out"),
        BookingWords::tr(
            "From the moment at which a booking was made until the first of its devices was handed out, on "
            "average, by when that was. Who books ahead waits because he wants to: the file does not know "
            "who would have liked to come earlier."),
        factparts::sum(u"handouts"_s, u"(fl.at-%1)/86400.0"_s.arg(made)), FigureUnit::Days);
    waiting.over = factparts::count(u"handouts"_s);
    FactMeasure today = measure(
        u"reserved_today"_s, BookingWords::tr("To hand out today"),
        BookingWords::tr("Units that are booked from some time today on and were not handed out yet."),
        factparts::sum(
            u"bookings"_s, u"rv.count-(SELECT count(*) FROM loan WHERE loan.reservation=rv.id)"_s,
            u"%1 AND coalesce(rv.starts, se.starts, ac.starts_on)>=@today AND coalesce(rv.starts, se.starts, "
            "ac.starts_on)<date(@today,'+1 day')"_s.arg(
                u"(%1 OR %2)"_s.arg(outcomeIs(u"open"_s), outcomeIs(u"part"_s)))));
    today.subject = BookingWords::tr("At the desk today", "heading of measures");
    today.cumulates = false;
    return {
        measure(
            u"reservations"_s, BookingWords::tr("Bookings"),
            BookingWords::tr("Bookings of devices by when their time begins, of machines that stay here too. "
                             "Cancelled ones are left out, unless it is asked by what became of them."),
            factparts::count(u"bookings"_s)),
        measure(u"reservations_fulfilled"_s, BookingWords::tr("Bookings handed out"),
                BookingWords::tr("Bookings all of whose units were handed out, or whose machine was used."),
                factparts::count(u"bookings"_s, outcomeIs(u"fulfilled"_s))),
        measure(u"reservations_unfulfilled"_s, BookingWords::tr("Bookings never handed out"),
                BookingWords::tr("Bookings whose time is over and of which nothing was handed out."),
                factparts::count(u"bookings"_s, outcomeIs(u"unfulfilled"_s))),
        today, waiting};
}

} // namespace kitcamp
