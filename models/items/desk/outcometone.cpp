// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/outcometone.h"

#include "models/items/outcomewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The first way out that no key offers.
QString ownWayOut(const DeskOutcome& outcome)
{
    if (outcome.refusals.isEmpty())
        return outcome.error.waysOut.value(0);
    using Kind = WayOut::Kind;
    static const QList<Kind> offered{Kind::LendWithReason, Kind::RenewWithReason, Kind::PutBackIntoLending,
                                     Kind::TakeInstead,    Kind::LendUntil,       Kind::UseWithReason};
    for (const WayOut& way : outcome.refusals.constFirst().waysOut) {
        if (!offered.contains(way.kind))
            return way.sentence();
    }
    return {};
}

} // namespace

Tone toneOf(const DeskOutcome& outcome)
{
    switch (outcome.event) {
    case DeskEvent::Lent:
    case DeskEvent::Renewed:
    case DeskEvent::CardBound:
    case DeskEvent::UseStarted:
        return Tone::Ok;
    case DeskEvent::Refused:
    case DeskEvent::LostCard:
    case DeskEvent::UnknownScan:
    case DeskEvent::Failed:
        return Tone::Bad;
    case DeskEvent::WaitsForCard:
    case DeskEvent::UnknownCard:
    case DeskEvent::NobodyFound:
    case DeskEvent::SeveralFound:
    case DeskEvent::AsksText:
        return Tone::Warn;
    case DeskEvent::Marked:
        return outcome.outOfLending ? Tone::Warn : Tone::Ok;
    case DeskEvent::DoubleRead:
        return Tone::Muted;
    default:
        return Tone::Plain;
    }
}

bool isShownAsRow(const DeskOutcome& outcome)
{
    switch (outcome.event) {
    case DeskEvent::Nothing:
    case DeskEvent::BorrowerLeft:
    case DeskEvent::PrintSlip:
        return false;
    case DeskEvent::BorrowerOpened:
        return outcome.opId.isValid(); // a person who was entered
    default:
        return true;
    }
}

QString offersText(const DeskOutcome& outcome)
{
    QStringList parts;
    if (const QString way = ownWayOut(outcome); !way.isEmpty())
        parts << way;
    int number = outcome.firstOffer;
    for (const DeskOffer& offer : outcome.offers)
        parts << offerKey(number++) + u' ' + offer.text;
    return parts.join(u"  "_s);
}

} // namespace kitcamp
