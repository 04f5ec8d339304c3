// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices under the scanner: the part of Desk that lends, takes back and renews.
#include "models/lending/desk.h"

#include "models/lending/loanactions.h"
#include "models/lending/loanwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void describe(DeskOutcome& outcome, const ScannedDevice& device)
{
    outcome.device = device.id;
    outcome.tag = device.tag;
    outcome.modelName = device.modelName;
}

} // namespace

DeskOutcome Desk::scanDevice(const ScannedDevice& device)
{
    m_lastDevice = device.id;
    m_lastLoan = {};
    const auto isMachine = MachineRoom(m_store.reader(), now()).isMachine(device.id);
    if (!isMachine)
        return failed(isMachine.error());
    if (*isMachine)
        return scanMachine(device);
    const auto open = office().openLoanOf(device.id);
    if (!open)
        return failed(open.error());
    if (*open)
        return scanLentDevice(device, **open);
    return m_borrower ? lend(device, {}) : wait(device);
}

DeskOutcome Desk::scanLentDevice(const ScannedDevice& device, const OpenLoan& loan)
{
    DeskOutcome answer = returned(device, loan);
    if (answer.event != DeskEvent::Returned)
        return answer;
    if (m_borrower == loan.borrower && m_team.id == loan.team) {
        answer.offers << DeskOffer{DeskOffer::Kind::RenewInstead, tr("renew instead"), loan.id.value, {}};
    } else if (m_borrower) {
        const QString name = m_team.id ? m_team.words : m_store.naming().name(u"person"_s, m_borrower);
        answer.offers << DeskOffer{
            DeskOffer::Kind::LendToBorrower, tr("lend to %1").arg(name), device.id.value, {}};
    }
    return answer;
}

DeskOutcome Desk::returned(const ScannedDevice& device, const OpenLoan& loan)
{
    const auto done = m_store.perform(ReturnDevice{loan.id, device.id, now()});
    if (!done)
        return failed(done.error());
    m_lastReturn = done->opId;
    m_lastLoan = loan.id;
    DeskOutcome answer = outcome(DeskEvent::Returned);
    describe(answer, device);
    answer.person = loan.borrowerName;
    answer.personId = loan.borrower;
    answer.loan = loan.id;
    answer.due = loan.due;
    answer.opId = done->opId;
    answer.daysLate = daysLateOf(m_store.reader(), loan.due, now());
    answer.notice = afterReturn(loan.id, device.id);
    if (loan.team && answer.notice.isEmpty())
        answer.notice = kitAfter(loan.team);
    return answer;
}

DeskOutcome Desk::lend(const ScannedDevice& device, const QString& reason, const QString& due)
{
    const LoanHolder holder{m_borrower, m_set.activity, m_set.session, m_team.id};
    const auto lending = office().mayLend(LoanWish{device.id, holder, now(), std::nullopt, due});
    if (!lending)
        return failed(lending.error());
    const LoanDecision& decision = lending->decision;
    if (!decision.allowed() && (reason.isEmpty() || !decision.overridable())) {
        DeskOutcome answer = refusedLoan(device, decision);
        offerAroundBooking(answer, *lending);
        return answer;
    }
    const LendDevice action{m_store.ids().next<LoanId>(),
                            device.id,
                            m_borrower,
                            m_visit,
                            now(),
                            isoText(*decision.due),
                            lending->choice.byDefault ? RuleId() : RuleId{lending->choice.rule.id},
                            decision.allowed() ? QString() : reason,
                            lending->fulfils,
                            lending->replanned,
                            m_team.id};
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    m_lastDevice = device.id;
    m_lastLoan = action.loan;
    DeskOutcome answer = outcome(DeskEvent::Lent);
    describe(answer, device);
    answer.person = m_team.id ? m_team.words : lending->standing.name;
    answer.personId = m_borrower;
    answer.loan = action.loan;
    answer.due = action.due;
    answer.because = decision.because;
    answer.opId = done->opId;
    answer.notice = m_team.id ? kitAfter(m_team.id) : afterLending(lending->fulfils);
    return answer;
}

DeskOutcome Desk::refusedLoan(const ScannedDevice& device, const LoanDecision& decision) const
{
    DeskOutcome answer = outcome(DeskEvent::Refused);
    describe(answer, device);
    answer.refusals = decision.refusals;
    if (decision.overridable())
        answer.offers << DeskOffer{
            DeskOffer::Kind::LendWithReason, tr("lend all the same, with a reason"), device.id.value, {}};
    for (const Refusal& refusal : decision.refusals) {
        if (refusal.rule == RefusalRule::NotLendable)
            answer.offers << DeskOffer{DeskOffer::Kind::PutBackIntoLending,
                                       tr("it is in order: put it back into lending"),
                                       device.id.value,
                                       {}};
    }
    return answer;
}

DeskOutcome Desk::wait(const ScannedDevice& device)
{
    // A device that may not be lent at all is said now, not when the card comes.
    const auto refused = office().refusalOf(device.id);
    if (!refused)
        return failed(refused.error());
    const auto isMachine = MachineRoom(m_store.reader(), now()).isMachine(device.id);
    if (!isMachine)
        return failed(isMachine.error());
    if (*refused && !(*isMachine && (*refused)->rule == RefusalRule::StaysHere))
        return refusedLoan(device, {{}, DueBecause::AsTheRuleSays, {**refused}});
    DeskOutcome answer = outcome(DeskEvent::WaitsForCard);
    describe(answer, device);
    if (!m_waiting.contains(device.id))
        m_waiting << device.id;
    return answer;
}

DeskOutcome Desk::renew(LoanId loan, const QString& reason, int extraDays)
{
    const auto open = office().loan(loan);
    if (!open)
        return failed(open.error());
    if (!*open)
        return failed({ErrorCode::Refused,
                       tr("Scan a device that is lent first; then renew it."),
                       {},
                       u"no-loan"_s,
                       {}});
    const auto decision = office().mayRenew(loan, now());
    if (!decision)
        return failed(decision.error());
    DeskOutcome answer = outcome(DeskEvent::Renewed);
    describe(answer, {(*open)->device, (*open)->tag, (*open)->modelName});
    answer.person = (*open)->borrowerName;
    answer.personId = (*open)->borrower;
    answer.loan = loan;
    m_lastDevice = (*open)->device;
    m_lastLoan = loan;
    if (!decision->allowed() && (reason.isEmpty() || !decision->overridable())) {
        answer.event = DeskEvent::Refused;
        answer.refusals = decision->refusals;
        m_extraDays = extraDays;
        if (decision->overridable())
            answer.offers << DeskOffer{
                DeskOffer::Kind::RenewWithReason, tr("renew all the same, with a reason"), loan.value, {}};
        return answer;
    }
    const auto due = extraDays > 0 ? extendedDue(m_store.reader(), **open, extraDays, *decision->due, now())
                                   : Result(isoText(*decision->due));
    if (!due)
        return failed(due.error());
    const RenewLoan action{m_store.ids().nextValue(),
                           loan,
                           (*open)->device,
                           now(),
                           *due,
                           decision->allowed() ? QString() : reason};
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    answer.due = action.due;
    answer.opId = done->opId;
    return answer;
}

DeskOutcome Desk::renewLoan(LoanId loan)
{
    m_lastScanAt = now();
    return remember(renew(loan, {}, 0));
}

DeskOutcome Desk::renewAll()
{
    m_lastScanAt = now();
    const auto loans = office().openLoansOf(m_borrower);
    if (!loans)
        return remember(failed(loans.error()));
    if (loans->isEmpty())
        return remember(
            failed({ErrorCode::Refused, tr("This borrower has nothing to renew."), {}, u"no-loan"_s, {}}));
    DeskOutcome first;
    for (const OpenLoan& loan : *loans) {
        DeskOutcome one = renew(loan.id, {}, 0);
        if (first.event == DeskEvent::Nothing)
            first = one;
        else
            first.further << one;
    }
    return remember(first);
}

DeskOutcome Desk::markDevice(DeviceId device, const QString& condition, const QString& note)
{
    const auto scanned = m_scans.device(device);
    if (!scanned)
        return failed(scanned.error());
    if (!*scanned)
        return failed({ErrorCode::Refused,
                       tr("Scan the device first, then say what is wrong with it."),
                       {},
                       u"no-device"_s,
                       {}});
    const auto done =
        m_store.perform(MarkDevice{m_store.ids().nextValue(), device, m_lastLoan, now(), condition, note});
    if (!done)
        return failed(done.error());
    DeskOutcome answer = outcome(DeskEvent::Marked);
    describe(answer, **scanned);
    const bool takesOut = condition != "good"_L1 && condition != "worn"_L1;
    if (takesOut)
        m_waiting.removeAll(device);
    answer.outOfLending = takesOut;
    answer.opId = done->opId;
    answer.text = m_store.sentence(done->opId);
    return answer;
}

DeskOutcome Desk::markLast(const QString& condition, const QString& note)
{
    m_lastScanAt = now();
    const bool asks = condition == "broken"_L1 && note.isEmpty();
    return remember(asks ? markBroken() : markDevice(m_lastDevice, condition, note));
}

DeskOutcome Desk::noteLast(const QString& text)
{
    const auto scanned = m_scans.device(m_lastDevice);
    if (!scanned)
        return failed(scanned.error());
    if (!*scanned)
        return failed(
            {ErrorCode::Refused, tr("Scan the device first, then write the note."), {}, u"no-device"_s, {}});
    const auto done =
        m_store.perform(NoteDevice{m_store.ids().nextValue(), m_lastDevice, m_lastLoan, now(), text});
    if (!done)
        return failed(done.error());
    DeskOutcome answer = outcome(DeskEvent::Noted);
    describe(answer, **scanned);
    answer.text = text;
    answer.opId = done->opId;
    return answer;
}

} // namespace kitcamp
