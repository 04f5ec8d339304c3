// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings at the desk: the part of LoanOffice that keeps what was promised to others.
#include "models/lending/loanbookings.h"

#include "models/lending/booking/bookingnames.h"
#include "models/lending/loanoffice.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 handOverMinutes = 15;

/// The last moment before \p next, with some minutes to hand it over, at which somebody is at the desk.
std::optional<LocalMoment> latestBefore(BookingMinute next, BookingMinute now,
                                        const OpeningCalendar& calendar)
{
    const LocalMoment latest = bookingMoment(next - handOverMinutes);
    if (next - handOverMinutes < now + handOverMinutes)
        return std::nullopt;
    if (calendar.nextDue(latest) == latest)
        return latest;
    auto closing = calendar.lastClosing(latest.date, bookingMoment(now));
    if (closing && *closing > latest)
        closing = calendar.lastClosing(latest.date.addDays(-1), bookingMoment(now));
    return closing;
}

} // namespace

Refusal reservedRefusal(const BrokenBooking& broken, const QString& tag, const QString& borrower)
{
    Refusal refusal;
    refusal.rule = RefusalRule::Reserved;
    refusal.overridable = true;
    refusal.device = tag;
    refusal.borrower = borrower;
    refusal.holder = broken.holder;
    refusal.moment = momentWords(broken.from, broken.now);
    return refusal;
}

/// A loan that fulfils a booking ends with it; a class set needs no other permission.
Result<void> LoanOffice::followBooking(const LoanWish& wish, LendingCase& result)
{
    LoanDecision& decision = result.decision;
    BookingLedger ledger(m_connection, wish.at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    if (wish.fulfils) {
        // What was handed out meanwhile needs no more.
        KITCAMP_ASSIGN(const auto open,
                       m_connection.integer(
                           "SELECT r.id FROM reservation AS r WHERE r.id=? AND r.state='held' AND r.count>("
                           "SELECT count(*) FROM loan AS l WHERE l.reservation=r.id AND (l.returned_at IS "
                           "NULL OR r.activity IS NULL))",
                           *wish.fulfils));
        result.fulfils = ReservationId{open.value_or(0)};
    } else {
        const BookingMinute until = decision.due ? bookingMinute(*decision.due) : now + bookingDay;
        KITCAMP_ASSIGN(
            result.fulfils,
            bookingFor(ledger, m_connection, wish.device, wish.holder, {now, std::max(now + 1, until)}));
    }
    if (result.fulfils) {
        KITCAMP_ASSIGN(const BookingSpan booked, ledger.spanOf(result.fulfils));
        KITCAMP_ASSIGN(const auto ofSet,
                       m_connection.integer(
                           "SELECT activity IS NOT NULL OR session IS NOT NULL FROM reservation WHERE id=?",
                           result.fulfils));
        result.ofClassSet = ofSet.value_or(0) != 0;
        if (result.ofClassSet)
            decision.refusals.removeIf(
                [](const Refusal& refusal) { return refusal.rule == RefusalRule::MaxItems; });
        const bool endsLater = decision.due && booked.until >= bookingMinute(*decision.due);
        if (booked.until > now && decision.due && (result.ofClassSet || !endsLater)) {
            decision.due = bookingMoment(booked.until);
            decision.because = DueBecause::AsBooked;
        }
    }
    if (const auto due = localMomentFromIso(wish.due)) {
        const bool isShorter = decision.due && *due < *decision.due;
        decision.due = *due;
        if (isShorter)
            decision.because = DueBecause::CutAtBooking;
    }
    return {};
}

/// What the kit list gives a team is its own permission, and stays with the team as long as the camp lasts.
Result<void> LoanOffice::followKit(const LoanWish& wish, const LendingTerms& terms, LendingCase& result)
{
    if (!wish.holder.team)
        return {};
    KITCAMP_ASSIGN(const bool ofKit, isMissingInKit(m_connection, wish.holder.team, wish.device));
    if (!ofKit)
        return {};
    LoanDecision& decision = result.decision;
    decision.refusals.removeIf([](const Refusal& refusal) { return refusal.rule == RefusalRule::MaxItems; });
    KITCAMP_ASSIGN(const QDate lastDay, lastDayOf(m_connection, wish.holder.team));
    if (result.fulfils || !lastDay.isValid() || !wish.due.isEmpty())
        return {};
    const LocalMoment now = localMoment(QDateTime::fromSecsSinceEpoch(wish.at, Qt::UTC), terms.zone);
    if (const auto closing = terms.calendar.lastClosing(lastDay, now)) {
        decision.due = closing;
        decision.because = DueBecause::WithTheCamp;
    }
    return {};
}

Result<void> LoanOffice::fitBookings(const LoanWish& wish, const LendingTerms& terms, LendingCase& result)
{
    if (!result.decision.due)
        return {};
    BookingLedger ledger(m_connection, wish.at);
    KITCAMP_ASSIGN(const BookingMinute now, ledger.now());
    const BookingSpan span{now, bookingMinute(*result.decision.due)};
    KITCAMP_ASSIGN(const LoanFit fit, fitOf(ledger, m_connection, {wish.device, span, result.fulfils, {}}));
    result.replanned = fit.replanned;
    if (!fit.broken)
        return {};
    KITCAMP_ASSIGN(const auto tag, m_connection.text("SELECT asset_tag FROM device WHERE id=?", wish.device));
    Refusal refusal = reservedRefusal(*fit.broken, tag.value_or(QString()), result.standing.name);
    KITCAMP_ASSIGN(result.substitute, freeSubstitute(ledger, m_connection, wish.device, span));
    if (result.substitute) {
        KITCAMP_ASSIGN(const auto other,
                       m_connection.text("SELECT asset_tag FROM device WHERE id=?", result.substitute));
        refusal.waysOut << WayOut{WayOut::Kind::TakeInstead, 0, {}, other.value_or(QString())};
    }
    if (const auto latest = latestBefore(fit.broken->from, now, terms.calendar)) {
        result.latestDue = isoText(*latest);
        refusal.waysOut << WayOut{WayOut::Kind::LendUntil, 0, {}, momentWords(bookingMinute(*latest), now)};
    }
    refusal.waysOut << WayOut{WayOut::Kind::LendWithReason};
    result.decision.refusals << refusal;
    return {};
}

Result<std::optional<Refusal>> LoanOffice::courseRefusal(const LoanRule& rule, PersonId person,
                                                         const QString& tag, QDate today)
{
    if (!rule.requiresCourse)
        return std::optional<Refusal>();
    KITCAMP_ASSIGN(const auto completed,
                   m_connection.integer(
                       "SELECT t.id FROM participation AS t JOIN activity AS a ON a.id=t.activity WHERE "
                       "t.person=? AND t.state='completed' AND a.course=? LIMIT 1",
                       person, *rule.requiresCourse));
    if (completed)
        return std::optional<Refusal>();
    Refusal refusal;
    refusal.rule = RefusalRule::NeedsCourse;
    refusal.overridable = true;
    refusal.device = tag;
    KITCAMP_ASSIGN(const auto name, m_connection.text("SELECT name FROM person WHERE id=?", person));
    refusal.borrower = name.value_or(QString());
    KITCAMP_ASSIGN(const auto course,
                   m_connection.text("SELECT coalesce(nullif(name, ''), name_en) FROM course WHERE id=?",
                                     *rule.requiresCourse));
    refusal.course = course.value_or(QString());
    KITCAMP_ASSIGN(
        const auto next,
        m_connection.text(
            "SELECT min(starts_on) FROM activity WHERE course=? AND state='published' AND archived=0"
            " AND starts_on>=?",
            *rule.requiresCourse, today.toString(Qt::ISODate)));
    refusal.waysOut << WayOut{WayOut::Kind::CompleteCourse, 0,
                              QDate::fromString(next.value_or(QString()), Qt::ISODate), refusal.course};
    refusal.waysOut << WayOut{WayOut::Kind::LendWithReason};
    return std::optional(refusal);
}

} // namespace kitcamp
