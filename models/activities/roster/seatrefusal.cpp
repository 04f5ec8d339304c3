// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosteroffice.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString seatsOf(const Seats& seats, SeatKind wish)
{
    const bool tellsApart = seats.mode == "hybrid"_L1 && wish != SeatKind::Either;
    const int number = tellsApart ? (wish == SeatKind::Site ? seats.site : seats.online).value_or(0)
                                  : seats.capacity().value_or(0);
    if (!tellsApart)
        return SeatRefusal::tr("%n seat(s)", "Robotics has ..", number);
    return wish == SeatKind::Site ? SeatRefusal::tr("%n seat(s) on site", "Robotics has ..", number)
                                  : SeatRefusal::tr("%n seat(s) online", "Robotics has ..", number);
}

} // namespace

QString SeatRefusal::sentence() const
{
    const int left = seats.free(seat).value_or(0);
    if (left > 0 && wanted > 1) {
        return tr("%1 has %2; %n of them are free, but %3 are wanted.",
                  "%1: an activity, %2: 30 seats, %3: a number", left)
            .arg(activity, seatsOf(seats, seat))
            .arg(wanted);
    }
    return tr("%1 has %2, and none is free.", "%1: an activity, %2: 30 seats")
        .arg(activity, seatsOf(seats, seat));
}

QList<SeatWayOut> SeatRefusal::waysOut() const
{
    QList<SeatWayOut> ways{SeatWayOut::Wait};
    const SeatKind other = seat == SeatKind::Site ? SeatKind::Online : SeatKind::Site;
    if (seats.mode == "hybrid"_L1 && seat != SeatKind::Either && seats.placeFor(other))
        ways.prepend(SeatWayOut::OtherSeat);
    return ways << SeatWayOut::RaiseSeats << SeatWayOut::GiveBeyond;
}

QString SeatRefusal::wayOutSentence(SeatWayOut way)
{
    switch (way) {
    case SeatWayOut::Wait:
        return tr("Put on the waiting list");
    case SeatWayOut::OtherSeat:
        return tr("Take a seat of the other kind: one is free");
    case SeatWayOut::RaiseSeats:
        return tr("Raise the number of seats");
    case SeatWayOut::GiveBeyond:
        return tr("Give one more seat, with a reason");
    }
    return {};
}

Error SeatRefusal::error() const
{
    QStringList ways;
    for (const SeatWayOut way : waysOut())
        ways << wayOutSentence(way);
    return {ErrorCode::Refused, sentence(), {}, u"seats"_s, ways};
}

} // namespace kitcamp
