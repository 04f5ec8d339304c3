// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/waitingactions.h"

#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosterwords.h"
#include "models/activities/roster/rosterwork.h"
#include "models/activities/roster/waitingplaces.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using State = ParticipationState;

Result<void> refuseWaiting(const RosterWork& work, const RosterLine& line)
{
    if (line.state != State::Completed && line.state != State::NotCompleted)
        return {};
    return Error{ErrorCode::Refused,
                 WaitForSeats::tr("%1 took part until the end: there is nothing to wait for.")
                     .arg(work.personName(line.person)),
                 {},
                 u"took-part"_s,
                 {WaitForSeats::tr("Set the participation back to confirmed first, if that is wrong.")}};
}

/// The list without those who are moved, and they in front of \p before.
QList<WaitingPlace> movedTo(const QList<RosterLine>& list, const QList<qint64>& moved, qint64 before)
{
    QList<WaitingPlace> order;
    QList<WaitingPlace> movers;
    for (const qint64 id : moved) {
        for (const RosterLine& line : list) {
            if (line.id == id)
                movers << WaitingPlace{id, line.waitingPlace};
        }
    }
    bool placed = false;
    for (const RosterLine& line : list) {
        if (line.id == before && !moved.contains(before)) {
            order << movers;
            placed = true;
        }
        if (!moved.contains(line.id))
            order << WaitingPlace{line.id, line.waitingPlace};
    }
    return placed ? order : order + movers;
}

/// Offers that nobody confirmed until \p at; they keep offer_until, which says why they are withdrawn.
Result<void> lapse(Change& change, qint64 activity, qint64 at)
{
    QList<qint64> late;
    KITCAMP_TRY(change.rows().each(
        "SELECT id FROM participation WHERE activity=? AND state='offered' AND offer_until<? ORDER BY"
        " offer_until, id",
        [&](const Statement& row) { late << row.integer(0); }, activity, at));
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    for (const qint64 id : late) {
        KITCAMP_ASSIGN(const RosterLine line, work.line(id));
        RosterLine after = line;
        after.state = State::Withdrawn;
        after.reason.clear();
        KITCAMP_TRY(work.save(line, after));
    }
    return work.passOnFreedSeats();
}

QString seatsText(const std::optional<qint64>& seats)
{
    return seats ? QString::number(*seats) : SetSeats::tr("any number", "of seats");
}

} // namespace

Result<void> WaitForSeats::run(Change& change) const
{
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(work.refuseClosed());
    KITCAMP_ASSIGN(QList<RosterLine> lines, work.lines(participations));
    if (front)
        std::reverse(lines.begin(), lines.end()); // each one goes before the last
    for (const RosterLine& line : std::as_const(lines)) {
        KITCAMP_TRY(refuseWaiting(work, line));
        RosterLine after = line;
        after.seat = seatKind(seat).value_or(line.seat);
        const bool keepsPlace = line.state == State::Waiting && !front;
        KITCAMP_TRY(keepsPlace ? work.save(line, after) : work.putWaiting(line, after.seat, front));
    }
    return work.passOnFreedSeats();
}

Result<void> MoveInWaitingList::run(Change& change) const
{
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, 0));
    KITCAMP_ASSIGN(const QList<RosterLine> lines, work.lines(participations));
    for (const RosterLine& line : lines) {
        if (line.state != State::Waiting) {
            return Error{ErrorCode::Refused,
                         tr("%1 is not on the waiting list of %2 any more.")
                             .arg(work.personName(line.person), work.activityName()),
                         {},
                         u"not-waiting"_s,
                         {tr("Look at the roster: somebody changed it.")}};
        }
    }
    KITCAMP_ASSIGN(const QList<RosterLine> list, work.waiting());
    const QList<WaitingPlace> places = risingPlaces(movedTo(list, participations, before), participations);
    for (const WaitingPlace& place : places)
        KITCAMP_TRY(
            change.execute("UPDATE participation SET waiting_place=?1 WHERE id=?2 AND waiting_place IS"
                           " NOT ?1",
                           place.place, place.participation));
    return {};
}

Result<void> OfferFreeSeats::run(Change& change) const
{
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(work.refuseClosed());
    return work.offerNext(std::numeric_limits<int>::max());
}

Result<void> LapseOffers::run(Change& change) const
{
    QList<qint64> activities;
    KITCAMP_TRY(change.rows().each(
        "SELECT DISTINCT activity FROM participation WHERE state='offered' AND offer_until<?1"
        " AND (?2=0 OR activity=?2) ORDER BY activity",
        [&](const Statement& row) { activities << row.integer(0); }, at, activity));
    for (const qint64 each : activities)
        KITCAMP_TRY(lapse(change, each, at));
    return {};
}

Result<void> SetSeats::run(Change& change) const
{
    if (site.value_or(0) < 0 || online.value_or(0) < 0)
        return Error{ErrorCode::Usage, tr("There cannot be less than no seat."), {}};
    if (!mode.isEmpty() && mode != "site"_L1 && mode != "online"_L1 && mode != "hybrid"_L1)
        return Error{ErrorCode::Usage, tr("There is no kind of seat called \"%1\".").arg(mode), {}};
    KITCAMP_ASSIGN(const Seats before, readSeats(change.rows(), activity));
    KITCAMP_TRY(
        change.execute("UPDATE activity SET seats_site=?, seats_online=?, mode=CASE WHEN ?='' THEN mode"
                       " ELSE ? END WHERE id=?",
                       site, online, mode, mode, activity));
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(work.keepBeyond(overrideReason.trimmed()));
    const std::optional<int> now = work.seats().capacity();
    const std::optional<int> then = before.capacity();
    // Without limit before: whoever waits does so for another reason than the seats.
    const int more = !then ? 0 : !now ? std::numeric_limits<int>::max() : *now - *then;
    return work.offerNext(more);
}

QString WaitForSeats::sentence(const Naming& naming) const
{
    if (participations.size() == 1)
        return tr("Put on the waiting list: %1", "%1: person and activity")
            .arg(naming.name(u"participation"_s, participations.first()));
    return tr("Put %1 on the waiting list of %2", "%1: 12 people")
        .arg(rosterwords::people(participations.size()), naming.name(u"activity"_s, activity));
}

ObjectRef WaitForSeats::subject() const
{
    return rosterwords::subjectOf(participations, activity);
}

QString WaitForSeats::deed(const Naming&) const
{
    return tr("put on the waiting list", "Li · Robotics: you put on the waiting list");
}

QString MoveInWaitingList::sentence(const Naming& naming) const
{
    return tr("Changed the order of the waiting list of %1").arg(naming.name(u"activity"_s, activity));
}

ObjectRef MoveInWaitingList::subject() const
{
    return rosterwords::subjectOf(participations, activity);
}

QString MoveInWaitingList::deed(const Naming&) const
{
    return tr("moved it in the waiting list", "Li · Robotics: you moved it in the waiting list");
}

QString OfferFreeSeats::sentence(const Naming& naming) const
{
    return tr("Offered the free seats of %1 to the waiting list").arg(naming.name(u"activity"_s, activity));
}

ObjectRef OfferFreeSeats::subject() const
{
    return {u"activity"_s, activity};
}

QString OfferFreeSeats::deed(const Naming&) const
{
    return tr("offered the free seats", "Robotics: you offered the free seats");
}

QString LapseOffers::sentence(const Naming& naming) const
{
    return activity ? tr("Let offers of %1 lapse").arg(naming.name(u"activity"_s, activity))
                    : tr("Let offers lapse that nobody confirmed in time");
}

ObjectRef LapseOffers::subject() const
{
    return activity ? ObjectRef{u"activity"_s, activity} : ObjectRef();
}

QString LapseOffers::deed(const Naming&) const
{
    return tr("let offers lapse", "Robotics: you let offers lapse");
}

QString SetSeats::sentence(const Naming& naming) const
{
    return tr("Set the seats of %1: %2 on site, %3 online")
        .arg(naming.name(u"activity"_s, activity), seatsText(site), seatsText(online));
}

ObjectRef SetSeats::subject() const
{
    return {u"activity"_s, activity};
}

QString SetSeats::deed(const Naming&) const
{
    return tr("set the seats", "Robotics: you set the seats");
}

} // namespace kitcamp
