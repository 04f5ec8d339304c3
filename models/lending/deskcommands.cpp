// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Command cards and offers: the part of Desk that does what Alt+1 and the cards on the counter say.
#include "models/lending/desk.h"

#include "models/lending/loanactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

DeskOutcome Desk::runCommand(const ScannedCommand& command)
{
    switch (command.command) {
    case DeskCommand::Undo:
        return takeBackLast();
    case DeskCommand::Next:
        return leave();
    case DeskCommand::Print:
        return askSlip();
    case DeskCommand::Damaged:
        return markBroken();
    case DeskCommand::Lost:
        return markDevice(m_lastDevice, u"lost"_s, {});
    case DeskCommand::Note:
        return askText(Expected::NoteText, m_lastDevice);
    case DeskCommand::PlusDays:
        return renew(m_lastLoan, {}, command.number);
    case DeskCommand::Offer:
        return takeNumber(command.number);
    }
    return outcome(DeskEvent::Nothing);
}

DeskOutcome Desk::askSlip()
{
    if (!m_borrower)
        return failed({ErrorCode::Refused,
                       tr("Scan a card first; then the slip of that borrower is printed."),
                       {},
                       u"no-borrower"_s,
                       {}});
    DeskOutcome answer = outcome(DeskEvent::PrintSlip);
    answer.person = m_store.naming().name(u"person"_s, m_borrower);
    answer.personId = m_borrower;
    answer.text = tr("Slip of %1", "%1: person").arg(answer.person);
    return answer;
}

/// The next line that is no device, card or command is the text.
DeskOutcome Desk::askText(Expected expected, DeviceId device)
{
    const auto scanned = m_scans.device(device);
    if (!scanned)
        return failed(scanned.error());
    if (!*scanned)
        return failed(
            {ErrorCode::Refused, tr("Scan the device first, then write the note."), {}, u"no-device"_s, {}});
    m_lastDevice = device;
    m_expected = expected;
    DeskOutcome answer = outcome(DeskEvent::AsksText);
    answer.tag = (*scanned)->tag;
    answer.modelName = (*scanned)->modelName;
    answer.device = device;
    answer.text = question();
    return answer;
}

/// It is out of lending at once; the note may follow.
DeskOutcome Desk::markBroken()
{
    DeskOutcome answer = markDevice(m_lastDevice, u"broken"_s, {});
    if (answer.event == DeskEvent::Marked)
        m_expected = Expected::DamageText;
    return answer;
}

void Desk::dropQuestion()
{
    m_expected = Expected::Scan;
    m_waitingCard.clear();
}

QString Desk::question()
{
    const QString tag = m_lastDevice ? m_store.naming().name(u"device"_s, m_lastDevice) : QString();
    switch (m_expected) {
    case Expected::CardOwner:
        return tr("Whose card is it? A number, a name or the end of a phone number, then Enter");
    case Expected::NoteText:
        return tr("Type the note on %1, then Enter", "%1: asset tag").arg(tag);
    case Expected::DamageText:
        return tr("What is wrong with %1? Type it, then Enter; or scan on", "%1: asset tag").arg(tag);
    case Expected::LendReason:
        return tr("Why is %1 lent all the same? Type it, then Enter: it is recorded", "%1: asset tag")
            .arg(tag);
    case Expected::RenewReason:
        return tr("Why is %1 renewed all the same? Type it, then Enter: it is recorded", "%1: asset tag")
            .arg(tag);
    case Expected::UseReason:
        return tr("Why may %1 be used all the same? Type it, then Enter: it is recorded", "%1: asset tag")
            .arg(tag);
    case Expected::OperatorPassword:
        return tr("Password of %1, then Enter; or scan on", "%1: operator")
            .arg(m_store.naming().name(u"operator"_s, m_asked));
    case Expected::Scan:
        break;
    }
    if (m_waiting.isEmpty())
        return {};
    QStringList tags;
    for (const DeviceId device : m_waiting)
        tags << m_store.naming().name(u"device"_s, device);
    return tr("Whose card? %1 waits for it", "%1: asset tags", static_cast<int>(tags.size()))
        .arg(tags.join(u", "_s));
}

DeskOutcome Desk::takeOffer(int number)
{
    m_lastScanAt = now();
    return remember(takeNumber(number));
}

DeskOutcome Desk::takeNumber(int number)
{
    m_lastRead = {};
    if (number < 1 || number > m_offers.size())
        return failed({ErrorCode::Refused,
                       tr("There is nothing to take here: offers lapse with the next scan."),
                       {},
                       u"no-offer"_s,
                       {}});
    return take(m_offers.at(number - 1));
}

DeskOutcome Desk::take(const DeskOffer& taken)
{
    const DeskOffer offer = taken; // what is done with it may put other offers in its place
    switch (offer.kind) {
    case DeskOffer::Kind::RenewInstead:
        return renewInstead(offer);
    case DeskOffer::Kind::LendToBorrower: {
        const auto device = m_scans.device(DeviceId{offer.id});
        if (!device)
            return failed(device.error());
        return *device ? lend(**device, {}) : outcome(DeskEvent::Nothing);
    }
    case DeskOffer::Kind::LendWithReason:
        return askText(Expected::LendReason, DeviceId{offer.id});
    case DeskOffer::Kind::RenewWithReason:
        return askRenewalReason(LoanId{offer.id});
    case DeskOffer::Kind::PutBackIntoLending:
        return markDevice(DeviceId{offer.id}, u"good"_s, {});
    case DeskOffer::Kind::ReturnAll:
        return returnAll(offer.id);
    case DeskOffer::Kind::OpenPerson:
        return open(PersonId{offer.id}, DeskEvent::BorrowerOpened);
    case DeskOffer::Kind::BindToPerson:
        return bindWaitingCard(PersonId{offer.id});
    case DeskOffer::Kind::TakeNearest:
        return interpret(offer.scan);
    case DeskOffer::Kind::LendUntil:
        return lendUntil(offer);
    case DeskOffer::Kind::StartWithReason:
        return askText(Expected::UseReason, DeviceId{offer.id});
    case DeskOffer::Kind::StartForBorrower: {
        const auto device = m_scans.device(DeviceId{offer.id});
        if (!device)
            return failed(device.error());
        return *device ? startUse(**device, {}) : outcome(DeskEvent::Nothing);
    }
    case DeskOffer::Kind::ReturnSet:
        return returnSet(offer.id);
    case DeskOffer::Kind::ReturnTeam:
        return returnTeam(TeamId{offer.id});
    }
    return outcome(DeskEvent::Nothing);
}

DeskOutcome Desk::askRenewalReason(LoanId loan)
{
    const auto open = office().loan(loan);
    if (!open)
        return failed(open.error());
    m_lastLoan = loan;
    return askText(Expected::RenewReason, *open ? (*open)->device : DeviceId());
}

DeskOutcome Desk::renewInstead(const DeskOffer& offer)
{
    const auto back = m_store.takeBack(m_lastReturn);
    if (!back)
        return failed(back.error());
    DeskOutcome answer = renew(LoanId{offer.id}, {}, 0);
    // A renewal that the rules refuse leaves the device returned, as the tone before had said.
    if (answer.event != DeskEvent::Renewed) {
        if (const auto again = m_store.takeBack(back->opId); !again)
            return failed(again.error());
        answer.offers.clear();
    }
    return answer;
}

DeskOutcome Desk::returnAll(qint64 visit)
{
    const auto loans = office().openLoansOfVisit(visit);
    if (!loans)
        return failed(loans.error());
    if (loans->isEmpty())
        return failed({ErrorCode::Refused,
                       tr("Everything on this slip has come back already."),
                       {},
                       u"slip-closed"_s,
                       {}});
    return returnLoans(*loans);
}

DeskOutcome Desk::returnLoans(const QList<OpenLoan>& loans)
{
    ReturnDevices action{{}, loans.constFirst().borrower, now()};
    QStringList tags;
    for (const OpenLoan& loan : loans) {
        action.loans << loan.id;
        tags << loan.tag;
    }
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    DeskOutcome answer = outcome(DeskEvent::Returned);
    answer.person = loans.constFirst().borrowerName;
    answer.personId = loans.constFirst().borrower;
    answer.tag = tags.join(u", "_s);
    answer.opId = done->opId;
    return answer;
}

} // namespace kitcamp
