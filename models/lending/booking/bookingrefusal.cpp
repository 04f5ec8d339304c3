// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingrefusal.h"

#include "models/lending/booking/bookingnames.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Booking)
};

constexpr qsizetype mostTwins = 3;

LeftOut without(ReservationId reservation)
{
    LeftOut leftOut;
    if (reservation)
        leftOut.reservations.insert(reservation.value);
    return leftOut;
}

/// Other units of the same machine, or other models of the category that have so many.
Result<QList<BookingTwin>> twinsOf(BookingLedger& ledger, Connection& connection, const BookingAsk& ask,
                                   ModelId model)
{
    QList<BookingTwin> twins;
    if (ask.device) {
        KITCAMP_ASSIGN(const ModelAvailability all, ledger.availability(model, ask.span, without(ask.self)));
        const QList<qint64> free = all.freeIn(ask.span) > 0 ? all.unclaimedUnits(ask.span) : QList<qint64>();
        for (const qint64 unit : free.mid(0, mostTwins)) {
            KITCAMP_ASSIGN(const auto tag, connection.text("SELECT asset_tag FROM device WHERE id=?", unit));
            twins << BookingTwin{model, DeviceId{unit}, tag.value_or(QString()), 1};
        }
        return twins;
    }
    QList<BookingTwin> siblings;
    KITCAMP_TRY(connection.each(
        "SELECT o.id, o.name FROM model AS m JOIN model AS o ON o.category=m.category WHERE m.id=? AND "
        "o.id<>m.id AND"
        " o.archived=0 ORDER BY o.name, o.id LIMIT 20",
        [&](const Statement& row) {
            siblings << BookingTwin{row.id<ModelId>(0), {}, row.text(1), 0};
        },
        model));
    for (BookingTwin& twin : siblings) {
        KITCAMP_ASSIGN(const ModelAvailability all,
                       ledger.availability(twin.model, ask.span, without(ask.self)));
        twin.free = all.freeIn(ask.span);
        if (twin.free >= ask.count && twins.size() < mostTwins)
            twins << twin;
    }
    return twins;
}

/// Who has the device, or the model, at that minute, where it is one holder alone.
Result<QString> holderAt(Connection& connection, const ModelAvailability& all, BookingMinute minute)
{
    const auto claims = all.claimsIn({minute, minute + 1});
    if (claims.size() != 1)
        return QString();
    if (claims.front().loan == 0)
        return bookingHolder(connection, ReservationId{claims.front().reservation});
    KITCAMP_ASSIGN(
        const auto name,
        connection.text("SELECT p.name FROM loan AS l JOIN person AS p ON p.id=l.borrower WHERE l.id=?",
                        claims.front().loan));
    return name.value_or(QString());
}

} // namespace

Result<std::optional<BookingRefusal>> refusalOf(BookingLedger& ledger, Connection& connection,
                                                const BookingAsk& ask)
{
    std::optional<BookingRefusal> refusal;
    if (ask.span.isEmpty())
        return refusal;
    KITCAMP_ASSIGN(const auto row,
                   connection.integer("SELECT coalesce((SELECT model FROM device WHERE id=?1), ?2)",
                                      ask.device, ask.model));
    const ModelId model{row.value_or(0)};
    KITCAMP_ASSIGN(const auto stays,
                   connection.integer("SELECT stays_here FROM device WHERE id=?", ask.device));
    // The other time is looked for beyond the span: a month ahead tells enough.
    const BookingSpan seen{ask.span.from, ask.span.until + 31 * bookingDay};
    const bool isMachine = stays.value_or(0) != 0;
    KITCAMP_ASSIGN(const ModelAvailability all,
                   isMachine ? ledger.deviceAvailability(ask.device, seen, without(ask.self))
                             : ledger.availability(model, seen, without(ask.self)));
    const auto shortage = all.shortage(ask.span, ask.count);
    if (!shortage)
        return refusal;
    refusal.emplace();
    KITCAMP_ASSIGN(const auto name,
                   isMachine ? connection.text("SELECT asset_tag FROM device WHERE id=?", ask.device)
                             : connection.text("SELECT name FROM model WHERE id=?", model));
    refusal->what = name.value_or(QString());
    refusal->asked = ask.count;
    refusal->free = std::max(0, all.freeIn(ask.span));
    refusal->usable = static_cast<int>(all.units().size());
    refusal->from = shortage->from;
    KITCAMP_ASSIGN(refusal->now, ledger.now());
    KITCAMP_ASSIGN(refusal->holder, holderAt(connection, all, shortage->from));
    refusal->otherTime =
        all.nextFree(ask.span.from, ask.span.until - ask.span.from, ask.count, 31 * bookingDay);
    KITCAMP_ASSIGN(refusal->twins, twinsOf(ledger, connection, ask, model));
    return refusal;
}

Error BookingRefusal::error() const
{
    QString sentence;
    if (usable == 0)
        sentence =
            Words::tr("There is no %1 that can be booked: all are broken, lost or archived.", "%1: model")
                .arg(what);
    else if (usable == 1 && asked == 1 && !holder.isEmpty())
        sentence = Words::tr("%1 is taken at %2 by %3.", "%1: device, %2: moment, %3: who")
                       .arg(what, momentWords(from, now), holder);
    else
        sentence = Words::tr("%1: %2 asked for, %3 free, short from %4 on.", "%1: model, %4: moment")
                       .arg(what, QString::number(asked), QString::number(free), momentWords(from, now));
    QStringList ways;
    if (free > 0)
        ways << Words::tr("Book %n instead.", nullptr, free);
    if (otherTime)
        ways << Words::tr("Book it from %1 on.", "%1: moment").arg(momentWords(*otherTime, now));
    for (const BookingTwin& twin : twins)
        ways << Words::tr("Take %1 instead: %n free.", "%1: model or device", twin.free).arg(twin.name);
    ways << (ways.isEmpty() ? Words::tr("Book it all the same, with a reason.")
                            : Words::tr("Or book it all the same, with a reason."));
    return {ErrorCode::Refused, sentence, {}, u"short-of-units"_s, ways};
}

} // namespace kitcamp
