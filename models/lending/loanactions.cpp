// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/loanactions.h"

#include "models/lending/booking/bookingnames.h"
#include "models/lending/loanbookings.h"
#include "models/lending/loanoffice.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error closedAlready()
{
    return {ErrorCode::Refused, ReturnDevice::tr("This loan was closed already."), {}, u"loan-closed"_s, {}};
}

Error refused(const LoanDecision& decision)
{
    return decision.refusals.isEmpty()
        ? Error{ErrorCode::Refused,
                LendDevice::tr("No due date can be found: the desk never opens."),
                {},
                u"never-open"_s,
                {}}
        : decision.refusals.constFirst().error();
}

/// A reason overrules what may be overruled, nothing else.
bool stands(const LoanDecision& decision, const QString& reason)
{
    return decision.allowed() || (!reason.isEmpty() && decision.overridable());
}

// A clock set back must not make a loan end before it began.
constexpr auto closeOpenLoan =
    "UPDATE loan SET returned_at=max(lent_at, ?) WHERE id=? AND returned_at IS NULL";

Result<void> close(Change& change, LoanId loan, qint64 at)
{
    KITCAMP_TRY(change.execute(closeOpenLoan, at, loan));
    return change.rows().changes() == 1 ? Result<void>() : Result<void>(closedAlready());
}

/// The bookings that stood on the unit move to twins before the rules look.
Result<void> replan(Change& change, const QList<Replanning>& replanned)
{
    for (const Replanning& moved : replanned)
        KITCAMP_TRY(change.execute("UPDATE reservation SET device=? WHERE id=? AND device IS NOT NULL",
                                   moved.device, moved.reservation));
    return {};
}

/// A booking that stands on the unit still: its twin was taken meanwhile.
Error stillBooked(Connection& file, const Replanning& booking, const QString& tag, qint64 at)
{
    BookingLedger ledger(file, at);
    const auto holder = bookingHolder(file, booking.reservation);
    const auto span = ledger.spanOf(booking.reservation);
    const auto now = ledger.now();
    return reservedRefusal(
               {booking.reservation, holder ? *holder : QString(), span ? span->from : 0, now ? *now : 0},
               tag, {})
        .error();
}

} // namespace

QJsonValue toJson(const Replanning& replanning)
{
    return QJsonObject{{"reservation"_L1, toJson(replanning.reservation)},
                       {"device"_L1, toJson(replanning.device)}};
}

bool fromJson(const QJsonValue& json, Replanning& replanning)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("reservation"_L1), replanning.reservation)
        && fromJson(object.value("device"_L1), replanning.device);
}

Result<void> LendDevice::run(Change& change) const
{
    LoanOffice office(change.rows());
    KITCAMP_ASSIGN(const auto open, office.openLoanOf(device));
    if (open) {
        return Error{ErrorCode::Refused,
                     tr("%1 is lent to %2 already.").arg(open->tag, open->borrowerName),
                     {},
                     u"lent-already"_s,
                     {tr("Scan it once to take it back, then lend it.")}};
    }
    KITCAMP_TRY(replan(change, replanned));
    KITCAMP_ASSIGN(const LendingCase lending,
                   office.mayLend(LoanWish{device, {borrower, 0, 0, team}, at, reservation, due}));
    if (!stands(lending.decision, overrideReason))
        return refused(lending.decision);
    if (!lending.replanned.isEmpty() && overrideReason.isEmpty()) {
        KITCAMP_ASSIGN(const auto tag, change.rows().text("SELECT asset_tag FROM device WHERE id=?", device));
        return stillBooked(change.rows(), lending.replanned.constFirst(), tag.value_or(QString()), at);
    }
    return change.execute("INSERT INTO loan(id, device, borrower, visit, lent_at, due, rule, "
                          "override_reason, reservation, team) VALUES(?,?,?,?,?,?,?,?,?,?)",
                          loan, device, borrower, visit, at, due, rule, overrideReason, lending.fulfils,
                          team);
}

QString LendDevice::sentence(const Naming& naming) const
{
    const QString person = naming.name(u"person"_s, borrower);
    const QString holder = team ? holderWords(teamWords(naming.rows(), team), person) : person;
    const QString lent =
        tr("Lent %1 to %2", "%1: asset tag, %2: person").arg(naming.name(u"device"_s, device), holder);
    return overrideReason.isEmpty()
        ? lent
        : tr("%1, against the rules: %2", "%1: Lent .. to .., %2: reason").arg(lent, overrideReason);
}

Result<void> ReturnDevice::run(Change& change) const
{
    return close(change, loan, at);
}

QString ReturnDevice::sentence(const Naming& naming) const
{
    const auto borrower = naming.rows().integer("SELECT borrower FROM loan WHERE id=?", loan);
    const qint64 person = borrower ? borrower->value_or(0) : 0;
    return tr("Returned %1 from %2", "%1: asset tag, %2: person")
        .arg(naming.name(u"device"_s, device), naming.name(u"person"_s, person));
}

Result<void> RenewLoan::run(Change& change) const
{
    LoanOffice office(change.rows());
    KITCAMP_ASSIGN(const LoanDecision decision, office.mayRenew(loan, at, due));
    if (!stands(decision, overrideReason))
        return refused(decision);
    KITCAMP_ASSIGN(const auto before,
                   change.rows().text("SELECT due FROM loan WHERE id=? AND returned_at IS NULL", loan));
    KITCAMP_TRY(change.execute("UPDATE loan SET due=? WHERE id=? AND returned_at IS NULL", due, loan));
    if (change.rows().changes() != 1)
        return closedAlready();
    return change.execute(
        "INSERT INTO loan_renewal(id, loan, at, due_before, due_after, override_reason) VALUES(?,?,?,?,?,?)",
        renewal, loan, at, before, due, overrideReason);
}

QString RenewLoan::sentence(const Naming& naming) const
{
    return tr("Renewed %1 until %2", "%1: asset tag, %2: day")
        .arg(naming.name(u"device"_s, device), QString(due).replace(u'T', u' '));
}

Result<void> MarkDevice::run(Change& change) const
{
    KITCAMP_TRY(change.execute("UPDATE device SET condition=?, condition_note=? WHERE id=?", condition, text,
                               device));
    if (change.rows().changes() != 1)
        return Error{ErrorCode::Refused,
                     tr("This device is no longer there. Somebody took it back."),
                     {},
                     u"row-gone"_s,
                     {}};
    QString noteKind = condition == "good"_L1 || condition == "worn"_L1 ? u"repaired"_s : u"damaged"_s;
    if (condition == "lost"_L1)
        noteKind = u"lost"_s;
    return change.execute("INSERT INTO device_note(id, device, loan, at, kind, text) VALUES(?,?,?,?,?,?)",
                          note, device, loan, at, noteKind, text);
}

QString MarkDevice::sentence(const Naming& naming) const
{
    const QString tag = naming.name(u"device"_s, device);
    const QString detail = text.isEmpty() ? QString() : u": "_s + text;
    if (condition == "broken"_L1)
        return tr("%1 is broken and out of lending").arg(tag) + detail;
    if (condition == "lost"_L1)
        return tr("%1 is lost").arg(tag) + detail;
    if (condition == "withdrawn"_L1)
        return tr("%1 is withdrawn").arg(tag) + detail;
    return tr("%1 may be lent again").arg(tag) + detail;
}

Result<void> NoteDevice::run(Change& change) const
{
    return change.execute(
        "INSERT INTO device_note(id, device, loan, at, kind, text) VALUES(?,?,?,?,'note',?)", note, device,
        loan, at, text);
}

QString NoteDevice::sentence(const Naming& naming) const
{
    return tr("Noted on %1: %2", "%1: asset tag, %2: the note").arg(naming.name(u"device"_s, device), text);
}

Result<void> ReturnDevices::run(Change& change) const
{
    bool closed = false;
    for (const LoanId loan : loans) {
        KITCAMP_TRY(change.execute(closeOpenLoan, at, loan));
        closed = closed || change.rows().changes() == 1;
    }
    return closed || loans.isEmpty() ? Result<void>() : Result<void>(closedAlready());
}

QString ReturnDevices::sentence(const Naming& naming) const
{
    return tr("Returned %n device(s) from %1", "%1: person", static_cast<int>(loans.size()))
        .arg(naming.name(u"person"_s, borrower));
}

} // namespace kitcamp
