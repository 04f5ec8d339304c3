// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/loandecision.h"

namespace kitcamp {

namespace {

/// One question with the moment it is asked at, in the centre's wall clock.
struct Question {
    const LoanRule& rule;
    const BorrowerStanding& borrower;
    const LendingTerms& terms;
    LocalMoment now;
};

struct Span {
    int days = 0;
    int hours = 0;
};

Refusal refusal(RefusalRule rule, const Question& question, const QString& device)
{
    return {
        .rule = rule, .borrower = question.borrower.name, .device = device, .loanRule = question.rule.name};
}

WayOut way(WayOut::Kind kind, int count = 0, QDate day = {})
{
    return {kind, count, day};
}

std::optional<Refusal> deviceRefusal(const Question& question, const DeviceStanding& device)
{
    const auto no = [&](RefusalRule rule, QList<WayOut> ways) {
        Refusal refused = refusal(rule, question, device.tag);
        refused.note = device.note;
        refused.waysOut = std::move(ways);
        return refused;
    };
    switch (device.state) {
    case DeviceState::Archived:
        return no(RefusalRule::DeviceArchived,
                  {way(WayOut::Kind::TakeAnother), way(WayOut::Kind::RestoreDevice)});
    case DeviceState::OutOfLending:
        return no(RefusalRule::NotLendable,
                  {way(WayOut::Kind::TakeAnother), way(WayOut::Kind::PutBackIntoLending)});
    case DeviceState::StaysHere:
        return no(RefusalRule::StaysHere, {way(WayOut::Kind::BookByTheHour)});
    case DeviceState::Lendable:
        break;
    }
    return std::nullopt;
}

std::optional<Refusal> membershipRefusal(const Question& question, const QString& tag)
{
    if (question.borrower.archived) {
        Refusal refused = refusal(RefusalRule::BorrowerArchived, question, tag);
        refused.waysOut = {way(WayOut::Kind::RestorePerson)};
        return refused;
    }
    if (question.borrower.leavesOn && *question.borrower.leavesOn < question.now.date) {
        Refusal refused = refusal(RefusalRule::LeftAlready, question, tag);
        refused.day = *question.borrower.leavesOn;
        refused.waysOut = {way(WayOut::Kind::ChangeLeavingDate)};
        return refused;
    }
    return std::nullopt;
}

bool lastsLonger(const Ban& left, const Ban& right)
{
    return right.lastDay && (!left.lastDay || *left.lastDay > *right.lastDay);
}

/// The ban that holds longest, of those that still hold.
std::optional<Ban> banOn(QDate day, const QList<Ban>& bans)
{
    std::optional<Ban> longest;
    for (const Ban& ban : bans) {
        const bool holds = !ban.lastDay || *ban.lastDay >= day;
        if (holds && (!longest || lastsLonger(ban, *longest)))
            longest = ban;
    }
    return longest;
}

std::optional<Refusal> banRefusal(const Question& question, const QString& tag, WayOut::Kind override)
{
    const auto ban = banOn(question.now.date, question.borrower.bans);
    if (!ban)
        return std::nullopt;
    Refusal refused = refusal(RefusalRule::Banned, question, tag);
    refused.overridable = true;
    refused.note = ban->reason;
    if (ban->lastDay) {
        refused.day = *ban->lastDay;
        refused.waysOut += way(WayOut::Kind::Wait, 0, ban->lastDay->addDays(1));
    }
    refused.waysOut += {way(WayOut::Kind::LiftBan), way(override)};
    return refused;
}

std::optional<Refusal> overdueRefusal(const Question& question, const QString& tag, int overdue,
                                      WayOut::Kind override)
{
    if (!question.terms.overdueBlocks || overdue <= 0)
        return std::nullopt;
    Refusal refused = refusal(RefusalRule::OverdueBlocks, question, tag);
    refused.overridable = true;
    refused.have = overdue;
    refused.waysOut = {way(WayOut::Kind::ReturnOverdue, overdue), way(override)};
    return refused;
}

std::optional<Refusal> limitRefusal(const Question& question, const DeviceStanding& device)
{
    const auto limit = question.rule.maxItems;
    const int have = question.borrower.openUnderRule;
    const qint64 over = limit ? qint64(have) + device.items - *limit : 0;
    if (over <= 0)
        return std::nullopt;
    Refusal refused = refusal(RefusalRule::MaxItems, question, device.tag);
    refused.overridable = true;
    refused.have = have;
    refused.limit = *limit;
    refused.asked = device.items;
    if (over <= have)
        refused.waysOut += way(WayOut::Kind::ReturnFirst, int(over));
    refused.waysOut += way(WayOut::Kind::LendWithReason);
    return refused;
}

std::optional<Refusal> renewalRefusal(const Question& question, const RenewalStanding& loan)
{
    if (loan.renewals < question.rule.maxRenewals)
        return std::nullopt;
    Refusal refused = refusal(RefusalRule::MaxRenewals, question, loan.tag);
    refused.overridable = true;
    refused.have = loan.renewals;
    refused.limit = question.rule.maxRenewals;
    refused.waysOut = {way(WayOut::Kind::ReturnFirst, 1), way(WayOut::Kind::RenewWithReason)};
    return refused;
}

void add(LoanDecision& decision, std::optional<Refusal> refused)
{
    if (refused)
        decision.refusals += std::move(*refused);
}

/// The due moment of the rule, moved to an open time; `start` may lie ahead of now.
void fitToCalendar(LoanDecision& decision, Span span, const QDateTime& start, const Question& question)
{
    const OpeningCalendar& calendar = question.terms.calendar;
    const LocalMoment begin = localMoment(start, question.terms.zone);
    if (span.hours > 0) {
        const auto end = localMoment(start.addSecs(qint64(span.hours) * 3600), question.terms.zone);
        decision.due = calendar.nextDue(end);
        decision.because = decision.due == end ? DueBecause::AsTheRuleSays : DueBecause::MovedToOpenTime;
        return;
    }
    const QDate day = begin.date.addDays(span.days);
    decision.due = calendar.nextClosing(day, std::max(begin, question.now));
    decision.because =
        decision.due && decision.due->date == day ? DueBecause::AsTheRuleSays : DueBecause::MovedToOpenTime;
}

/// Sees to it that nothing is due after the borrower's last day, or says why that cannot be.
void cutAtLeaving(LoanDecision& decision, const Question& question, const QString& tag)
{
    const auto leavesOn = question.borrower.leavesOn;
    const QDate horizon = question.now.date.addDays(OpeningCalendar::searchDays);
    if (!leavesOn || (decision.due ? decision.due->date <= *leavesOn : *leavesOn > horizon))
        return;
    decision.due = question.terms.calendar.lastClosing(*leavesOn, question.now);
    decision.because = DueBecause::CutAtLeaving;
    if (decision.due || *leavesOn < question.now.date)
        return; // one who has left is refused for that already
    Refusal refused = refusal(RefusalRule::LeavesTooSoon, question, tag);
    refused.day = *leavesOn;
    refused.waysOut = {way(WayOut::Kind::ChangeLeavingDate)};
    decision.refusals.prepend(refused);
}

void refuseWithoutOpenDay(LoanDecision& decision, const Question& question, const QString& tag)
{
    if (decision.due || !decision.refusals.isEmpty())
        return;
    Refusal refused = refusal(RefusalRule::NeverOpen, question, tag);
    refused.waysOut = {way(WayOut::Kind::EnterOpeningHours)};
    decision.refusals += refused;
}

/// Those that no reason overrules come first, otherwise the order stays.
void sortByWeight(QList<Refusal>& refusals)
{
    std::ranges::stable_sort(refusals, {}, &Refusal::overridable);
}

void refuseIfNothingGained(LoanDecision& decision, const Question& question, const RenewalStanding& loan)
{
    if (!decision.due || *decision.due > loan.due)
        return;
    decision.due.reset();
    Refusal refused = refusal(RefusalRule::RenewalGainsNothing, question, loan.tag);
    refused.day = question.borrower.leavesOn.value_or(loan.due.date);
    refused.waysOut = {way(WayOut::Kind::ChangeLeavingDate)};
    decision.refusals.prepend(refused);
}

Span renewalSpan(const LoanRule& rule)
{
    return rule.renewalDays > 0 ? Span{rule.renewalDays, 0} : Span{rule.loanDays, rule.loanHours};
}

} // namespace

bool LoanDecision::overridable() const
{
    return due && !refusals.isEmpty() && std::ranges::all_of(refusals, &Refusal::overridable);
}

LoanDecision decideLoan(const LoanRule& rule, const BorrowerStanding& borrower, const DeviceStanding& device,
                        const LendingTerms& terms, const QDateTime& now)
{
    const Question question{rule, borrower, terms, localMoment(now, terms.zone)};
    LoanDecision decision;
    add(decision, deviceRefusal(question, device));
    add(decision, membershipRefusal(question, device.tag));
    add(decision, banRefusal(question, device.tag, WayOut::Kind::LendWithReason));
    add(decision, overdueRefusal(question, device.tag, borrower.overdue, WayOut::Kind::LendWithReason));
    add(decision, limitRefusal(question, device));
    fitToCalendar(decision, {rule.loanDays, rule.loanHours}, now, question);
    cutAtLeaving(decision, question, device.tag);
    refuseWithoutOpenDay(decision, question, device.tag);
    sortByWeight(decision.refusals);
    return decision;
}

LoanDecision decideRenewal(const LoanRule& rule, const BorrowerStanding& borrower,
                           const RenewalStanding& loan, const LendingTerms& terms, const QDateTime& now)
{
    const Question question{rule, borrower, terms, localMoment(now, terms.zone)};
    const QDateTime dueInstant = instantOf(loan.due, terms.zone);
    const int otherOverdue = borrower.overdue - (isOverdue(loan.due, now, terms.zone) ? 1 : 0);
    LoanDecision decision;
    add(decision, membershipRefusal(question, loan.tag));
    add(decision, banRefusal(question, loan.tag, WayOut::Kind::RenewWithReason));
    add(decision, overdueRefusal(question, loan.tag, otherOverdue, WayOut::Kind::RenewWithReason));
    add(decision, renewalRefusal(question, loan));
    fitToCalendar(decision, renewalSpan(rule), dueInstant.isValid() ? std::max(now, dueInstant) : now,
                  question);
    cutAtLeaving(decision, question, loan.tag);
    refuseIfNothingGained(decision, question, loan);
    refuseWithoutOpenDay(decision, question, loan.tag);
    sortByWeight(decision.refusals);
    return decision;
}

bool isOverdue(const LocalMoment& due, const QDateTime& now, const QTimeZone& zone)
{
    return due.isValid() && now >= instantOf(due, zone).addSecs(60);
}

int daysLate(const LocalMoment& due, const QDateTime& now, const QTimeZone& zone)
{
    return isOverdue(due, now, zone) ? int(std::max<qint64>(0, due.date.daysTo(localMoment(now, zone).date)))
                                     : 0;
}

} // namespace kitcamp
