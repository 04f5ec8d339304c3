// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// 2026-10-07: the same in both languages and never day and month exchanged.
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString withNote(const QString& sentence, const QString& note)
{
    return note.isEmpty()
        ? sentence
        : sentence + u' ' + Refusal::tr("Note: %1", "why a device is out or a person banned").arg(note);
}

QString withRule(const QString& sentence, const QString& rule)
{
    return rule.isEmpty() ? sentence
                          : sentence + u' ' + Refusal::tr("Rule: %1", "name of a lending rule").arg(rule);
}

QString maxItemsSentence(const Refusal& refusal)
{
    if (refusal.limit == 0)
        return withRule(
            Refusal::tr("%1 is not lent to %2.", "device, borrower").arg(refusal.device, refusal.borrower),
            refusal.loanRule);
    const QString sentence = refusal.asked > 1
        ? Refusal::tr("%1 has %2 of %3, and %n more are asked for.", "borrower, items now, items allowed",
                      refusal.asked)
        : Refusal::tr("%1 has %2 of %3.", "borrower, items now, items allowed");
    return withRule(
        sentence.arg(refusal.borrower, QString::number(refusal.have), QString::number(refusal.limit)),
        refusal.loanRule);
}

QString bannedSentence(const Refusal& refusal)
{
    const QString sentence = refusal.day.isValid()
        ? Refusal::tr("%1 may not borrow up to and including %2.").arg(refusal.borrower, dayText(refusal.day))
        : Refusal::tr("%1 may not borrow until the ban is lifted.").arg(refusal.borrower);
    return withNote(sentence, refusal.note);
}

QString deviceSentence(const Refusal& refusal)
{
    switch (refusal.rule) {
    case RefusalRule::DeviceArchived:
        return Refusal::tr("%1 is archived and cannot be lent.").arg(refusal.device);
    case RefusalRule::StaysHere:
        return Refusal::tr("%1 stays here: it is used in the house and booked by the hour.")
            .arg(refusal.device);
    default:
        return withNote(Refusal::tr("%1 is out of lending.").arg(refusal.device), refusal.note);
    }
}

QString leavingSentence(const Refusal& refusal)
{
    if (refusal.rule == RefusalRule::LeftAlready)
        return Refusal::tr("%1 left on %2.").arg(refusal.borrower, dayText(refusal.day));
    return Refusal::tr("%1 leaves on %2, and the desk does not open again before.")
        .arg(refusal.borrower, dayText(refusal.day));
}

QString renewalSentence(const Refusal& refusal)
{
    if (refusal.rule == RefusalRule::MaxRenewals)
        return refusal.limit == 0
            ? Refusal::tr("%1 cannot be renewed: the rule allows no renewal.").arg(refusal.device)
            : Refusal::tr("%1 is renewed %2 of %3 times.", "device, renewals used, allowed")
                  .arg(refusal.device, QString::number(refusal.have), QString::number(refusal.limit));
    return Refusal::tr("%1 is due on the last day it may be: %2 leaves on %3.")
        .arg(refusal.device, refusal.borrower, dayText(refusal.day));
}

} // namespace

QString ruleName(RefusalRule rule)
{
    switch (rule) {
    case RefusalRule::DeviceArchived:
        return u"device-archived"_s;
    case RefusalRule::NotLendable:
        return u"not-lendable"_s;
    case RefusalRule::StaysHere:
        return u"stays-here"_s;
    case RefusalRule::BorrowerArchived:
        return u"borrower-archived"_s;
    case RefusalRule::LeftAlready:
        return u"left-already"_s;
    case RefusalRule::LeavesTooSoon:
        return u"leaves-too-soon"_s;
    case RefusalRule::Banned:
        return u"banned-until"_s;
    case RefusalRule::OverdueBlocks:
        return u"overdue-blocks"_s;
    case RefusalRule::MaxItems:
        return u"max-items"_s;
    case RefusalRule::MaxRenewals:
        return u"max-renewals"_s;
    case RefusalRule::RenewalGainsNothing:
        return u"renewal-gains-nothing"_s;
    case RefusalRule::NeverOpen:
        return u"never-open"_s;
    case RefusalRule::Reserved:
        return u"reserved"_s;
    case RefusalRule::NeedsCourse:
        return u"needs-course"_s;
    case RefusalRule::InUse:
        return u"in-use"_s;
    }
    return {};
}

QString WayOut::sentence() const
{
    switch (kind) {
    case Kind::ReturnFirst:
        return tr("Return %n item(s) first.", nullptr, count);
    case Kind::ReturnOverdue:
        return tr("Return the %n overdue item(s) first.", nullptr, count);
    case Kind::LendWithReason:
        return tr("Lend with a reason.");
    case Kind::RenewWithReason:
        return tr("Renew with a reason.");
    case Kind::Wait:
        return tr("Come back on %1.").arg(dayText(day));
    case Kind::LiftBan:
        return tr("Lift the ban on the person's page.");
    case Kind::ChangeLeavingDate:
        return tr("Correct the leaving date on the person's page.");
    case Kind::PutBackIntoLending:
        return tr("Put it back into lending if it is in order.");
    case Kind::TakeAnother:
        return tr("Take another one.");
    case Kind::BookByTheHour:
        return tr("Book it by the hour.");
    case Kind::RestoreDevice:
        return tr("Restore the device on its page.");
    case Kind::RestorePerson:
        return tr("Restore the person on their page.");
    case Kind::EnterOpeningHours:
        return tr("Check the opening hours in Settings.");
    case Kind::TakeInstead:
        return tr("Take %1 instead.", "%1: asset tag").arg(what);
    case Kind::LendUntil:
        return tr("Lend until %1.", "%1: moment").arg(what);
    case Kind::CompleteCourse:
        return day.isValid()
            ? tr("The next run of %1 begins on %2.", "%1: course, %2: day").arg(what, dayText(day))
            : tr("Complete %1 first.", "%1: course").arg(what);
    case Kind::UseWithReason:
        return tr("Start with a reason.");
    case Kind::EndUse:
        return tr("End that use first: scan it without a card.");
    }
    return {};
}

namespace {

/// What bookings and inductions say.
QString bookingSentence(const Refusal& refusal)
{
    if (refusal.rule == RefusalRule::NeedsCourse)
        return Refusal::tr("%1 is for people who have completed %2; %3 has not.", "device, course, person")
            .arg(refusal.device, refusal.course, refusal.borrower);
    if (refusal.rule == RefusalRule::InUse)
        return Refusal::tr("%1 is in use by %2.", "device, person").arg(refusal.device, refusal.holder);
    return Refusal::tr("%1 is reserved for %2, %3.", "device, who, 15:00 today")
        .arg(refusal.device, refusal.holder, refusal.moment);
}

} // namespace

QString Refusal::sentence() const
{
    switch (rule) {
    case RefusalRule::DeviceArchived:
    case RefusalRule::NotLendable:
    case RefusalRule::StaysHere:
        return deviceSentence(*this);
    case RefusalRule::BorrowerArchived:
        return tr("%1 is archived and cannot borrow.").arg(borrower);
    case RefusalRule::LeftAlready:
    case RefusalRule::LeavesTooSoon:
        return leavingSentence(*this);
    case RefusalRule::Banned:
        return bannedSentence(*this);
    case RefusalRule::OverdueBlocks:
        return tr("%1 has %n item(s) overdue.", nullptr, have).arg(borrower);
    case RefusalRule::MaxItems:
        return maxItemsSentence(*this);
    case RefusalRule::MaxRenewals:
    case RefusalRule::RenewalGainsNothing:
        return renewalSentence(*this);
    case RefusalRule::Reserved:
    case RefusalRule::NeedsCourse:
    case RefusalRule::InUse:
        return bookingSentence(*this);
    case RefusalRule::NeverOpen:
        return tr("The desk has no open day in the next two years: no due date can be set.");
    }
    return {};
}

Error Refusal::error() const
{
    QStringList sentences;
    for (const WayOut& way : waysOut)
        sentences += way.sentence();
    return {ErrorCode::Refused, sentence(), {}, ruleName(rule), sentences};
}

} // namespace kitcamp
