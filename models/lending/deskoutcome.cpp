// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/deskoutcome.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString returnedSentence(const DeskOutcome& outcome)
{
    if (outcome.daysLate > 0)
        return DeskOutcome::tr("Returned from %1, %n day(s) late", "%1: person", outcome.daysLate)
            .arg(outcome.person);
    return DeskOutcome::tr("Returned from %1").arg(outcome.person);
}

QString lentSentence(const DeskOutcome& outcome)
{
    const QString lent = DeskOutcome::tr("Lent to %1").arg(outcome.person);
    if (outcome.because == DueBecause::CutAtLeaving)
        return DeskOutcome::tr("%1; shorter, since the borrower leaves then").arg(lent);
    if (outcome.because == DueBecause::MovedToOpenTime)
        return DeskOutcome::tr("%1; due on the next open day").arg(lent);
    if (outcome.because == DueBecause::AsBooked)
        return DeskOutcome::tr("%1; as long as it is booked").arg(lent);
    if (outcome.because == DueBecause::WithTheCamp)
        return DeskOutcome::tr("%1; until the camp is over").arg(lent);
    if (outcome.because == DueBecause::CutAtBooking)
        return DeskOutcome::tr("%1; shorter, since it is booked then").arg(lent);
    return lent;
}

QString refusedSentence(const DeskOutcome& outcome)
{
    return outcome.refusals.isEmpty() ? outcome.error.sentence : outcome.refusals.constFirst().sentence();
}

QString useSentence(const DeskOutcome& outcome)
{
    if (outcome.event == DeskEvent::UseEnded)
        return DeskOutcome::tr("%1 is done with it", "%1: person").arg(outcome.person);
    return DeskOutcome::tr("In use by %1 until %2", "%1: person, %2: time of day")
        .arg(outcome.person, outcome.due.mid(11));
}

QString deviceSentence(const DeskOutcome& outcome)
{
    switch (outcome.event) {
    case DeskEvent::Lent:
        return lentSentence(outcome);
    case DeskEvent::Returned:
        return returnedSentence(outcome);
    case DeskEvent::Renewed:
        return DeskOutcome::tr("Renewed for %1").arg(outcome.person);
    case DeskEvent::DoubleRead:
        return DeskOutcome::tr("Read twice: ignored");
    case DeskEvent::WaitsForCard:
        return DeskOutcome::tr("Free. Who takes it? Scan a card");
    case DeskEvent::Noted:
        return DeskOutcome::tr("Noted: %1").arg(outcome.text);
    case DeskEvent::UseStarted:
    case DeskEvent::UseEnded:
        return useSentence(outcome);
    default:
        return outcome.text;
    }
}

QString personSentence(const DeskOutcome& outcome)
{
    switch (outcome.event) {
    case DeskEvent::BorrowerOpened:
        return DeskOutcome::tr("Borrower: %1").arg(outcome.person);
    case DeskEvent::BorrowerLeft:
        return DeskOutcome::tr("Ready for the next borrower");
    case DeskEvent::UnknownCard:
        return DeskOutcome::tr(
            "Unknown card. Whose is it? Type a number, a name or the end of a phone number, then Enter");
    case DeskEvent::NobodyFound:
        return DeskOutcome::tr("Nobody is found by \"%1\". Type something else, or enter a new person")
            .arg(outcome.scan);
    case DeskEvent::SeveralFound:
        return DeskOutcome::tr("Several people are found by \"%1\"").arg(outcome.scan);
    case DeskEvent::CardBound:
        return DeskOutcome::tr("This card belongs to %1 from now on").arg(outcome.person);
    case DeskEvent::UnknownScan:
        return DeskOutcome::tr("\"%1\" is not known. Nothing was changed").arg(outcome.scan);
    default:
        return outcome.text;
    }
}

} // namespace

QString DeskOutcome::sentence() const
{
    switch (event) {
    case DeskEvent::Nothing:
        return {};
    case DeskEvent::Lent:
    case DeskEvent::Returned:
    case DeskEvent::Renewed:
    case DeskEvent::DoubleRead:
    case DeskEvent::WaitsForCard:
    case DeskEvent::Noted:
    case DeskEvent::Marked:
    case DeskEvent::UseStarted:
    case DeskEvent::UseEnded:
        return notice.isEmpty() ? deviceSentence(*this) : deviceSentence(*this) + u". "_s + notice;
    case DeskEvent::Refused:
    case DeskEvent::Failed:
        return refusedSentence(*this);
    case DeskEvent::Undone:
        return tr("Taken back: %1").arg(text);
    case DeskEvent::SlipOpened:
        return tr("Slip of %1", "%1: person").arg(person);
    default:
        return personSentence(*this);
    }
}

} // namespace kitcamp
