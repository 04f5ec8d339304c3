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
        return undo();
    case DeskCommand::Next:
        return leave();
    case DeskCommand::Print: {
        DeskOutcome answer = m_borrower
            ? outcome(DeskEvent::PrintSlip)
            : failed({ErrorCode::Refused,
                      tr("Scan a card first; then the slip of that borrower is printed."),
                      {},
                      u"no-borrower"_s,
                      {}});
        if (m_borrower) {
            answer.person = m_store.naming().name(u"person"_s, m_borrower);
            answer.text = tr("Slip of %1", "%1: person").arg(answer.person);
        }
        return answer;
    }
    case DeskCommand::Damaged:
        return markDevice(m_lastDevice, u"broken"_s, {});
    case DeskCommand::Lost:
        return markDevice(m_lastDevice, u"lost"_s, {});
    case DeskCommand::Note: {
        const auto device = m_scans.device(m_lastDevice);
        if (!device)
            return failed(device.error());
        if (!*device)
            return failed({ErrorCode::Refused,
                           tr("Scan the device first, then write the note."),
                           {},
                           u"no-device"_s,
                           {}});
        m_expected = Expected::NoteText;
        DeskOutcome answer = outcome(DeskEvent::AsksText);
        answer.tag = (*device)->tag;
        answer.modelName = (*device)->modelName;
        answer.device = m_lastDevice;
        answer.text = tr("Type the note on %1, then Enter").arg(answer.tag);
        return answer;
    }
    case DeskCommand::PlusDays:
        return renew(m_lastLoan, {}, command.number);
    case DeskCommand::Offer:
        return takeOffer(command.number);
    }
    return outcome(DeskEvent::Nothing);
}

DeskOutcome Desk::takeOffer(int number)
{
    if (number < 1 || number > m_offers.size())
        return remember(failed({ErrorCode::Refused,
                                tr("There is nothing to take here: offers lapse with the next scan."),
                                {},
                                u"no-offer"_s,
                                {}}));
    m_lastScanAt = now();
    const DeskOffer offer = m_offers.at(number - 1);
    m_offers.clear();
    return remember(take(offer));
}

DeskOutcome Desk::take(const DeskOffer& offer)
{
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
    case DeskOffer::Kind::RenewWithReason: {
        const bool lending = offer.kind == DeskOffer::Kind::LendWithReason;
        m_expected = lending ? Expected::LendReason : Expected::RenewReason;
        if (lending)
            m_lastDevice = DeviceId{offer.id};
        else
            m_lastLoan = LoanId{offer.id};
        DeskOutcome answer = outcome(DeskEvent::AsksText);
        answer.text = tr("Type the reason, then Enter. It is recorded.");
        return answer;
    }
    case DeskOffer::Kind::PutBackIntoLending: {
        DeskOutcome answer = markDevice(DeviceId{offer.id}, u"good"_s, {});
        return answer;
    }
    case DeskOffer::Kind::ReturnAll:
        return returnAll(offer.id);
    case DeskOffer::Kind::OpenPerson:
        return open(PersonId{offer.id}, DeskEvent::BorrowerOpened);
    case DeskOffer::Kind::BindToPerson:
        return bindWaitingCard(PersonId{offer.id});
    case DeskOffer::Kind::TakeNearest:
        return scan(offer.scan);
    }
    return outcome(DeskEvent::Nothing);
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
    ReturnDevices action{{}, m_borrower, now()};
    QStringList tags;
    for (const OpenLoan& loan : *loans) {
        action.loans << loan.id;
        tags << loan.tag;
    }
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    DeskOutcome answer = outcome(DeskEvent::Returned);
    answer.person = loans->isEmpty() ? QString() : loans->constFirst().borrowerName;
    answer.tag = tags.join(u", "_s);
    answer.opId = done->opId;
    return answer;
}

} // namespace kitcamp
