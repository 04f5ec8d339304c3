// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingledger.h"

#include "models/store/centre.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

/// One question: the span, now, and both as the file writes them.
struct BookingLedger::Frame {
    BookingSpan span;
    BookingMinute now = 0;
    qint64 grace = 0;
    QTimeZone zone;
    QString from;
    QString until;
};

namespace {

constexpr auto usable =
    "d.archived=0 AND (d.condition='good' OR d.condition='worn') AND d.stays_here=0 AND d.lendable=1";
constexpr auto machine = "d.archived=0 AND (d.condition='good' OR d.condition='worn') AND d.stays_here=1";

// Outstanding: a loan fulfils its share for good; for an activity only while it is out, since a set goes out
// and comes back several times.
const QByteArray held =
    "SELECT r.id, coalesce(r.device, 0), r.session, r.count - (SELECT count(*) FROM loan AS l WHERE"
    " l.reservation=r.id AND (l.returned_at IS NULL OR r.activity IS NULL))";

struct Times {
    QString starts;
    QString ends;
    qint64 minutes = 0;
    qint64 setup = 0;
    qint64 clear = 0;
    bool isSession = false;
    bool isActivity = false;
};

BookingSpan spanOfTimes(const Times& times)
{
    const BookingMinute starts = bookingMinute(times.starts);
    if (starts < 0)
        return {};
    if (times.isSession)
        return {starts - times.setup, starts + times.minutes + times.clear};
    if (times.isActivity) {
        const BookingMinute last = times.ends.isEmpty() ? starts : bookingMinute(times.ends);
        return {starts, last < 0 ? starts : last + bookingDay};
    }
    return {starts, bookingMinute(times.ends)};
}

/// What a machine is really taken for: until its use ended, or, where it goes on, at least a while from now.
BookingSpan spanOfUse(BookingSpan booked, std::optional<BookingMinute> ended, bool isStarted,
                      BookingMinute now)
{
    constexpr qint64 runsOver = 30;
    if (ended)
        return {booked.from, std::min(booked.until, std::max(booked.from, *ended))};
    if (isStarted && booked.until <= now)
        return {booked.from, now + runsOver};
    return booked;
}

} // namespace

Result<QTimeZone> BookingLedger::zone()
{
    if (!m_zone) {
        KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
        m_zone = centre.zone;
    }
    return *m_zone;
}

Result<BookingMinute> BookingLedger::now()
{
    KITCAMP_ASSIGN(const QTimeZone centreZone, zone());
    return bookingMinute(localMoment(QDateTime::fromSecsSinceEpoch(m_at, Qt::UTC), centreZone));
}

Result<qint64> BookingLedger::graceMinutes()
{
    KITCAMP_ASSIGN(const auto hours,
                   m_connection.text("SELECT value FROM setting WHERE key='overdue_grace_hours'"));
    bool ok = false;
    const int number = hours ? hours->toInt(&ok) : 0;
    return qint64(ok && number >= 0 ? number : 24) * 60;
}

Result<BookingLedger::Frame> BookingLedger::frame(BookingSpan span)
{
    Frame frame;
    frame.span = span;
    KITCAMP_ASSIGN(frame.now, now());
    KITCAMP_ASSIGN(frame.grace, graceMinutes());
    frame.zone = *m_zone;
    frame.from = bookingText(span.from);
    frame.until = bookingText(span.until);
    return frame;
}

Result<QList<qint64>> BookingLedger::unitsOf(ModelId model)
{
    QList<qint64> units;
    for (const char* which : {usable, machine}) {
        const QByteArray sql = QByteArray("SELECT d.id FROM device AS d WHERE d.model=? AND ") + which
            + " ORDER BY d.folded_tag";
        KITCAMP_TRY(m_connection.each(
            sql.constData(), [&](const Statement& row) { units << row.integer(0); }, model));
        if (!units.isEmpty())
            break;
    }
    return units;
}

Result<void> BookingLedger::addLoans(const Frame& frame, ModelId model, const LeftOut& leftOut,
                                     std::vector<UnitClaim>& claims)
{
    // Of loans that are back only the past can tell: they are read where the past is asked for.
    const QByteArray sql =
        QByteArray("SELECT l.id, l.device, l.due, l.lent_at, l.returned_at, l.reservation FROM device "
                   "AS d JOIN loan AS l ON l.device=d.id WHERE d.model=? AND ")
        + usable
        + (frame.span.from < frame.now ? " AND (l.returned_at IS NULL OR l.returned_at>=?2)"
                                       : " AND l.returned_at IS NULL AND ?2 IS NOT NULL");
    static constexpr auto ofSessions =
        " AND NOT EXISTS (SELECT 1 FROM reservation AS r WHERE r.id=l.reservation AND r.session IS NOT NULL"
        " AND r.starts IS NULL)";
    const qint64 begins = instantOf(bookingMoment(frame.span.from), frame.zone).toSecsSinceEpoch();
    const auto minuteAt = [&frame](qint64 at) {
        return bookingMinute(localMoment(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), frame.zone));
    };
    const bool asksPast = frame.span.from < frame.now;
    return m_connection.each((leftOut.sessions ? sql + ofSessions : sql).constData(),
                             [&](const Statement& row) {
                                 if (row.integer(0) == leftOut.loan)
                                     return;
                                 BookingSpan span{asksPast ? minuteAt(row.integer(3)) : 0, bookingForever};
                                 if (!row.isNull(4)) {
                                     span.until = minuteAt(row.integer(4));
                                 } else if (!row.isNull(2)) {
                                     const BookingMinute due = bookingMinute(row.text(2));
                                     span.until = due > frame.now ? due : frame.now + frame.grace;
                                 }
                                 claims.push_back({span, 1, row.integer(1), row.integer(5), row.integer(0)});
                             },
                             model, begins);
}

Result<void> BookingLedger::addReservations(const Frame& frame, ModelId model, const LeftOut& leftOut,
                                            std::vector<UnitClaim>& claims)
{
    const Take take = [&](const Statement& row, BookingSpan span, bool asSession) {
        const int units = static_cast<int>(row.integer(3));
        if (units <= 0 || !span.overlaps(frame.span) || leftOut.reservations.contains(row.integer(0))
            || (leftOut.sessions && asSession))
            return;
        claims.push_back({span, units, row.integer(1), row.integer(0), 0});
    };
    KITCAMP_TRY(eachTimed(frame, model, take));
    return eachUntimed(frame, model, take);
}

/// Those with times of their own. The indices of 0007_bookings.sql keep the bookings of years out of it:
/// short ones are found by their beginning, long ones and uses that run by themselves.
Result<void> BookingLedger::eachTimed(const Frame& frame, ModelId model, const Take& take)
{
    // Most bookings are a person's: only the others are looked up for what was cancelled.
    static const QByteArray timed = held
        + ", r.starts, r.ends, r.started_at, r.ended_at FROM reservation AS r WHERE r.state='held' AND "
          "(r.session IS NULL OR"
          " EXISTS (SELECT 1 FROM session AS s WHERE s.id=r.session AND s.state<>'cancelled')) AND "
          "((r.activity IS NULL AND"
          " r.session IS NULL) OR EXISTS (SELECT 1 FROM activity AS a WHERE a.id=coalesce(r.activity, "
          "(SELECT s.activity"
          " FROM session AS s WHERE s.id=r.session)) AND a.state<>'cancelled')) AND ";
    static const QByteArray shortOnes = "r.starts>=?4 AND r.starts<?2 AND r.ends>?3 AND ";
    static const QByteArray longOnes =
        "r.starts<?4 AND r.starts<?2 AND r.ends>?3 AND julianday(r.ends) - julianday(r.starts) > 14 AND ";
    static const QByteArray running =
        "r.started_at IS NOT NULL AND r.ended_at IS NULL AND r.ends<=?3 AND r.starts<?2 AND ?4<>'' AND ";
    static const QByteArray ofDevices = "r.device IN (SELECT id FROM device WHERE model=?1)";
    static const QList<QByteArray> questions{
        timed + shortOnes + "r.model=?1", timed + longOnes + "r.model=?1", timed + shortOnes + ofDevices,
        timed + longOnes + "r.model IS NULL AND " + ofDevices, timed + running + ofDevices};
    const QString earliest = bookingText(frame.span.from - 14 * bookingDay);
    for (const QByteArray& sql : questions) {
        KITCAMP_TRY(m_connection.each(
            sql.constData(),
            [&](const Statement& row) {
                std::optional<BookingMinute> ended;
                if (!row.isNull(7))
                    ended = bookingMinute(
                        localMoment(QDateTime::fromSecsSinceEpoch(row.integer(7), Qt::UTC), frame.zone));
                const BookingSpan booked{bookingMinute(row.text(4)), bookingMinute(row.text(5))};
                take(row, spanOfUse(booked, ended, !row.isNull(6), frame.now), false);
            },
            model, frame.until, frame.from, earliest));
    }
    return {};
}

/// Those that take the times of their session or their activity.
Result<void> BookingLedger::eachUntimed(const Frame& frame, ModelId model, const Take& take)
{
    static const QByteArray ofModel = " AND (r.model=?1 OR r.device IN (SELECT id FROM device WHERE "
                                      "model=?1)) AND r.state='held' AND r.starts IS NULL";
    static const QByteArray bySession = held
        + ", s.starts, s.minutes, s.setup_minutes, s.clear_minutes FROM session AS s CROSS JOIN reservation "
          "AS r ON"
          " r.session=s.id JOIN activity AS a ON a.id=s.activity WHERE s.state='planned' AND "
          "a.state<>'cancelled' AND"
          " s.starts<?2 AND s.starts>=?3"
        + ofModel;
    KITCAMP_TRY(m_connection.each(
        bySession.constData(),
        [&](const Statement& row) {
            take(row, spanOfTimes({row.text(4), {}, row.integer(5), row.integer(6), row.integer(7), true}),
                 true);
        },
        model, bookingText(frame.span.until + bookingDay), bookingText(frame.span.from - 2 * bookingDay)));
    static const QByteArray byActivity = held
        + ", a.starts_on, a.ends_on FROM activity AS a CROSS JOIN reservation AS r ON r.activity=a.id WHERE"
          " r.session IS NULL AND a.state<>'cancelled' AND a.starts_on<?2 AND coalesce(a.ends_on, "
          "a.starts_on)>=?3"
        + ofModel;
    return m_connection.each(
        byActivity.constData(),
        [&](const Statement& row) {
            take(row, spanOfTimes({row.text(4), row.text(5), 0, 0, 0, false, true}), false);
        },
        model, frame.until, frame.from.left(10));
}

Result<ModelAvailability> BookingLedger::availability(ModelId model, BookingSpan span, const LeftOut& leftOut)
{
    KITCAMP_ASSIGN(const Frame asked, frame(span));
    KITCAMP_ASSIGN(QList<qint64> units, unitsOf(model));
    std::vector<UnitClaim> claims;
    KITCAMP_TRY(addLoans(asked, model, leftOut, claims));
    KITCAMP_TRY(addReservations(asked, model, leftOut, claims));
    return ModelAvailability(std::move(units), std::move(claims));
}

Result<ModelAvailability> BookingLedger::deviceAvailability(DeviceId device, BookingSpan span,
                                                            const LeftOut& leftOut)
{
    KITCAMP_ASSIGN(const auto model, m_connection.integer("SELECT model FROM device WHERE id=?", device));
    KITCAMP_ASSIGN(const ModelAvailability all, availability(ModelId{model.value_or(0)}, span, leftOut));
    const QList<qint64> units =
        all.units().contains(device.value) ? QList<qint64>{device.value} : QList<qint64>();
    return ModelAvailability(units, all.claimsOn(device.value, span));
}

Result<std::vector<FreeStep>> BookingLedger::supplyForSessions(ModelId model, BookingSpan span)
{
    LeftOut leftOut;
    leftOut.sessions = true;
    KITCAMP_ASSIGN(const ModelAvailability supply, availability(model, span, leftOut));
    return supply.steps(span);
}

Result<BookingSpan> BookingLedger::spanOf(ReservationId reservation)
{
    BookingSpan span;
    KITCAMP_TRY(m_connection.each(
        "SELECT coalesce(r.starts, s.starts, a.starts_on), coalesce(r.ends, a.ends_on), s.minutes, "
        "s.setup_minutes,"
        " s.clear_minutes, r.starts IS NULL AND s.id IS NOT NULL, r.starts IS NULL AND s.id IS NULL FROM "
        "reservation AS r"
        " LEFT JOIN session AS s ON s.id=r.session LEFT JOIN activity AS a ON a.id=r.activity WHERE r.id=?",
        [&](const Statement& row) {
            if (row.isNull(0) || (row.integer(5) != 0 && row.text(0).size() < 16))
                return;
            span = spanOfTimes({row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4),
                                row.integer(5) != 0, row.integer(6) != 0});
        },
        reservation));
    return span;
}

Result<QList<ModelId>> BookingLedger::reservedModels(BookingSpan span)
{
    QList<ModelId> models;
    KITCAMP_TRY(m_connection.each(
        "SELECT DISTINCT coalesce(r.model, d.model) FROM reservation AS r LEFT JOIN device AS d ON "
        "d.id=r.device"
        " WHERE r.state='held' AND (r.starts IS NULL OR (r.starts<?1 AND r.ends>?2)) ORDER BY 1",
        [&](const Statement& row) { models << row.id<ModelId>(0); }, bookingText(span.until),
        bookingText(span.from)));
    return models;
}

} // namespace kitcamp
