// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampledesk.h"

#include "models/lending/loanactions.h"
#include "models/lending/loanoffice.h"
#include "models/people/personactions.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int reasonPercent = 30;
constexpr int wrongDevicePercent = 1;
constexpr int redoPercent = 25;
constexpr int notePerThousand = 30;
constexpr int damagePerThousand = 14;
constexpr int lossPerThousand = 2;
} // namespace

Result<std::optional<SampleLoan>> SampleDesk::lend(size_t person, size_t device, qint64 visit)
{
    SamplePerson& borrower = m_stage.people[person];
    SampleDevice& thing = m_stage.devices[device];
    KITCAMP_ASSIGN(const LendingCase lending,
                   LoanOffice(m_stage.store.reader()).mayLend(thing.id, borrower.id, now()));
    const LoanDecision& decision = lending.decision;
    const bool overruled = !decision.allowed() && decision.overridable() && m_stage.chance(reasonPercent);
    if (!decision.allowed() && !overruled)
        return std::optional<SampleLoan>();
    const SampleLoan loan{m_stage.store.ids().next<LoanId>(), person, device, isoText(*decision.due)};
    const LendDevice action{loan.id,
                            thing.id,
                            borrower.id,
                            visit,
                            now(),
                            loan.due,
                            lending.choice.byDefault ? RuleId() : RuleId{lending.choice.rule.id},
                            overruled ? m_stage.text("reasons"_L1) : QString()};
    m_stage.changeOperator();
    KITCAMP_ASSIGN(const Performed done, m_stage.store.perform(action));
    KITCAMP_ASSIGN(const bool mistake, takenBackByMistake(done.opId));
    if (mistake)
        return std::optional<SampleLoan>();
    thing.free = false;
    ++borrower.loans;
    return std::optional(loan);
}

/// The wrong device: undone at once; sometimes it was the right one after all.
Result<bool> SampleDesk::takenBackByMistake(const OpId& lent)
{
    if (!m_stage.chance(wrongDevicePercent))
        return false;
    m_stage.clock.advanceSeconds(6);
    KITCAMP_ASSIGN(const Performed undone, m_stage.store.takeBack(lent));
    if (!m_stage.chance(redoPercent))
        return true;
    m_stage.clock.advanceSeconds(5);
    KITCAMP_TRY(m_stage.store.takeBack(undone.opId));
    return false;
}

void SampleDesk::close(const SampleLoan& loan)
{
    m_stage.devices[loan.device].free = true;
    --m_stage.people[loan.person].loans;
}

Result<void> SampleDesk::takeBack(const SampleLoan& loan)
{
    KITCAMP_TRY(m_stage.perform(toAction(ReturnDevice{loan.id, m_stage.devices[loan.device].id, now()})));
    close(loan);
    return lookAtReturned(loan);
}

Result<void> SampleDesk::lookAtReturned(const SampleLoan& loan)
{
    m_stage.clock.advanceSeconds(15);
    const int luck = m_stage.below(1000);
    if (luck < notePerThousand)
        return note(loan, m_stage.text("notes"_L1));
    if (luck < notePerThousand + damagePerThousand)
        return damage(loan.device, loan.id, u"broken"_s);
    if (luck < notePerThousand + damagePerThousand + lossPerThousand)
        return damage(loan.device, loan.id, u"lost"_s);
    return {};
}

Result<void> SampleDesk::takeAllBack(size_t person, const std::vector<SampleLoan>& loans)
{
    ReturnDevices action{{}, m_stage.people[person].id, now()};
    for (const SampleLoan& loan : loans) {
        action.loans << loan.id;
        close(loan);
    }
    return action.loans.isEmpty() ? Result<void>() : m_stage.perform(toAction(action));
}

Result<void> SampleDesk::renew(SampleLoan& loan)
{
    KITCAMP_ASSIGN(const LoanDecision decision, LoanOffice(m_stage.store.reader()).mayRenew(loan.id, now()));
    if (!decision.allowed())
        return {};
    loan.due = isoText(*decision.due);
    return m_stage.perform(toAction(RenewLoan{
        m_stage.store.ids().nextValue(), loan.id, m_stage.devices[loan.device].id, now(), loan.due, {}}));
}

Result<void> SampleDesk::note(const SampleLoan& loan, const QString& text)
{
    return m_stage.perform(toAction(
        NoteDevice{m_stage.store.ids().nextValue(), m_stage.devices[loan.device].id, loan.id, now(), text}));
}

Result<void> SampleDesk::damage(size_t device, LoanId loan, const QString& condition)
{
    SampleDevice& thing = m_stage.devices[device];
    thing.free = false;
    const bool lost = condition == "lost"_L1;
    KITCAMP_TRY(
        m_stage.perform(toAction(MarkDevice{m_stage.store.ids().nextValue(), thing.id, loan, now(), condition,
                                            m_stage.text(lost ? "losses"_L1 : "damages"_L1)})));
    if (lost || !m_stage.chance(70))
        return {};
    // Repaired after some weeks; what happens after the last day stays open.
    const qint64 repaired = m_stage.openMoment(m_stage.dayOf(now()).addDays(9 + m_stage.below(25)));
    m_stage.script.add(repaired, [this, device] {
        m_stage.devices[device].free = true;
        return m_stage.perform(
            toAction(MarkDevice{m_stage.store.ids().nextValue(), m_stage.devices[device].id, LoanId(), now(),
                                u"good"_s, m_stage.text("repairs"_L1)}));
    });
    return {};
}

Result<void> SampleDesk::loseCard(size_t person, bool replace)
{
    SamplePerson& owner = m_stage.people[person];
    KITCAMP_TRY(m_stage.perform(toAction(ReportNumberLost{owner.cardNumber, now()})));
    if (!replace)
        return {};
    m_stage.clock.advanceSeconds(240);
    owner.cardNumber = m_stage.store.ids().nextValue();
    owner.card = u"0C"_s + owner.card.mid(2);
    return m_stage.perform(toAction(BindCard{owner.cardNumber, owner.id, u"card"_s, owner.card}));
}

Result<void> SampleDesk::ban(size_t person, QDate until)
{
    SamplePerson& banned = m_stage.people[person];
    banned.gone = true;
    return m_stage.perform(
        toAction(EditRecords{u"person"_s,
                             {banned.id.value},
                             {{"banned_until"_L1, until.toString(Qt::ISODate)},
                              {"banned_reason"_L1, m_stage.data.texts.value("banReason"_L1)}}}));
}

} // namespace kitcamp
