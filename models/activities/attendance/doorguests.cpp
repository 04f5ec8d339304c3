// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has no place in what is open: the part of Door that says where somebody belongs and offers a place.
#include "models/activities/attendance/door.h"

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/walkin.h"
#include "models/activities/roster/rosteroffice.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 4; ///< more keys than that nobody reads in a queue

/// Has asked for a place and was not turned away.
bool waitsForPlace(const QString& rosterState)
{
    return rosterState == "waiting"_L1 || rosterState == "offered"_L1 || rosterState == "applied"_L1
        || rosterState == "nominated"_L1;
}

QString rosterWord(const QString& rosterState)
{
    if (rosterState == "waiting"_L1)
        return Door::tr("on the waiting list");
    if (rosterState == "offered"_L1)
        return Door::tr("a place was offered");
    if (rosterState == "applied"_L1)
        return Door::tr("has applied");
    if (rosterState == "nominated"_L1)
        return Door::tr("was nominated");
    if (rosterState == "declined"_L1)
        return Door::tr("was declined");
    if (rosterState == "withdrawn"_L1)
        return Door::tr("has withdrawn");
    if (rosterState == "no_show"_L1)
        return Door::tr("was given up as a no-show");
    return {};
}

} // namespace

Result<DoorOutcome> Door::withoutPlace(const QList<Belonging>& here, PersonId person) const
{
    const Belonging* waiting = nullptr;
    const Belonging* guest = nullptr;
    for (const Belonging& one : here) {
        if (one.participation != 0 && waitsForPlace(one.rosterState) && !waiting)
            waiting = &one;
        if (one.participation != 0 && hasPlace(one.rosterState) && !guest)
            guest = &one; // of another group of it
    }
    KITCAMP_ASSIGN(const auto elsewhere, elsewhereToday(here, person));
    const Belonging& main = waiting ? *waiting : guest ? *guest : here.constFirst();
    DoorOutcome answer = outcome(waiting                  ? DoorEvent::NoPlace
                                     : elsewhere || guest ? DoorEvent::OtherSession
                                                          : DoorEvent::NotOnRoster);
    name(answer, main.session);
    answer.participation = main.participation;
    answer.text = rosterWord(main.rosterState);
    if (answer.event == DoorEvent::OtherSession)
        answer.text = elsewhere ? elsewhere->session.line() : QString();
    if (elsewhere)
        answer.offers << DoorOffer{DoorOffer::Kind::MarkIn,
                                   tr("mark in %1", "%1: time, session, room").arg(elsewhere->session.line()),
                                   elsewhere->session.id, elsewhere->participation, person};
    if (guest)
        answer.offers << DoorOffer{DoorOffer::Kind::MarkIn, tr("is a guest here today"), guest->session.id,
                                   guest->participation, person};
    for (const Belonging& one : here) {
        if (!hasPlace(one.rosterState) && answer.offers.size() < mostOffers)
            KITCAMP_TRY(offerPlace(answer, one, person));
    }
    return answer;
}

/// A session of this day in which the person has a place, the nearest one that has not ended.
Result<std::optional<Door::Belonging>> Door::elsewhereToday(const QList<Belonging>& here,
                                                            PersonId person) const
{
    KITCAMP_ASSIGN(const QDate today, centreDay(m_store.reader(), now()));
    KITCAMP_ASSIGN(QList<SessionFacts> sessions, sessionsOfDay(m_store.reader(), today));
    sessions.removeIf([&](const SessionFacts& session) {
        const bool known = std::any_of(here.begin(), here.end(),
                                       [&](const Belonging& one) { return one.session.id == session.id; });
        return known || session.cancelled || session.hasEnded(now());
    });
    KITCAMP_ASSIGN(const QList<Belonging> all, belongings(sessions, person));
    for (const Belonging& one : all) {
        if (one.hasPlaceHere())
            return std::optional(one);
    }
    return std::optional<Belonging>();
}

/// A place in the activity, while there is one; else the note says that there is none.
Result<void> Door::offerPlace(DoorOutcome& answer, const Belonging& here, PersonId person) const
{
    if (here.session.cancelled)
        return {};
    RosterOffice office(m_store.reader());
    KITCAMP_ASSIGN(const auto refusal, office.mayTakeSeat(here.session.activity, SeatKind::Site));
    // An offer holds its seat already.
    if (refusal && here.rosterState != "offered"_L1) {
        if (answer.note.isEmpty())
            answer.note = refusal->sentence();
        return {};
    }
    KITCAMP_ASSIGN(const Seats seats, office.seats(here.session.activity));
    const auto free = seats.free(SeatKind::Site);
    const QString left = free ? u' ' + tr("(%n seat(s) free)", nullptr, *free) : QString();
    const bool waits = here.participation != 0 && waitsForPlace(here.rosterState);
    answer.offers << DoorOffer{
        waits ? DoorOffer::Kind::Confirm : DoorOffer::Kind::WalkIn,
        (waits ? tr("confirm the place and mark") : tr("add to %1", "%1: session").arg(here.session.name))
            + left,
        here.session.id, here.participation, person};
    return {};
}

Result<DoorOutcome> Door::walkIn(const DoorOffer& offer)
{
    KITCAMP_ASSIGN(const SessionFacts session, sessionFacts(m_store.reader(), offer.session));
    DoorOutcome answer =
        outcome(offer.kind == DoorOffer::Kind::Confirm ? DoorEvent::Confirmed : DoorEvent::WalkedIn);
    name(answer, offer.person);
    name(answer, session);
    answer.participation = offer.participation != 0 ? offer.participation : m_store.ids().nextValue();
    answer.state = stateNow(session, &answer.minutesLate);
    const AddWalkIn action{.session = session.id,
                           .mark = {m_store.ids().nextValue(), answer.participation, {}},
                           .person = offer.person,
                           .state = attendanceKey(answer.state),
                           .at = now()};
    KITCAMP_ASSIGN(const Performed done, m_store.perform(action));
    answer.opId = done.opId;
    return answer;
}

} // namespace kitcamp
