// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosteractions.h"

#include "models/activities/roster/rosterchecks.h"
#include "models/activities/roster/rosterwork.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace rosterchecks;

namespace {

using State = ParticipationState;

/// "offered" is reached by who is confirmed too.
bool hasReached(State now, State wanted)
{
    return wanted == State::Offered ? holdsSeat(now) : isCounted(now);
}

Result<void> refuseLeaving(const RosterWork& work, const RosterLine& line, State state)
{
    const QString person = work.personName(line.person);
    if (state == State::NoShow && !holdsSeat(line.state)) {
        return refusedFor(
            LeaveRoster::tr("%1 had no seat, so nobody expected her or him to come.").arg(person),
            u"no-seat"_s, LeaveRoster::tr("Decline or withdraw the application instead."));
    }
    if (state != State::NoShow && (line.state == State::Completed || line.state == State::NotCompleted)) {
        return refusedFor(
            LeaveRoster::tr("%1 took part until the end (%2).", "%2: completed, not completed")
                .arg(person, work.stateTitle(line.state)),
            u"took-part"_s,
            LeaveRoster::tr("Set the participation back to confirmed first, if that is wrong."));
    }
    return {};
}

Result<void> setCompletion(RosterWork& work, const QList<qint64>& participations, State state)
{
    for (const qint64 id : participations) {
        KITCAMP_ASSIGN(const RosterLine line, work.line(id));
        if (!isCounted(line.state)) {
            return refusedFor(
                CompleteParticipations::tr("%1 did not take part (%2).",
                                           "%2: on the waiting list, withdrawn ...")
                    .arg(work.personName(line.person), work.stateTitle(line.state)),
                u"not-confirmed"_s,
                CompleteParticipations::tr("Confirm the participation first, if that is wrong."));
        }
        if (line.state != state)
            KITCAMP_TRY(work.setState(line, state));
    }
    return {};
}

/// What keeps a participation from being taken away as if it had never been.
Result<void> refuseTraces(Change& change, const RosterWork& work, const RosterLine& line)
{
    KITCAMP_ASSIGN(const auto traces,
                   change.rows().integer("SELECT 1 FROM attendance WHERE participation=?1 AND state IN"
                                         " ('present','late') UNION ALL SELECT 1 FROM certificate WHERE"
                                         " participation=?1",
                                         line.id));
    if (!traces)
        return {};
    return refusedFor(
        RemoveParticipations::tr("%1 was present at a session of %2, or has a certificate of it.")
            .arg(work.personName(line.person), work.activityName()),
        u"took-part"_s,
        RemoveParticipations::tr("Mark the participation as withdrawn instead: it stays in the history."));
}

} // namespace

Result<void> GiveSeats::run(Change& change) const
{
    KITCAMP_ASSIGN(const State wanted, wantedState(state, {State::Offered, State::Confirmed}));
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(work.refuseClosed());
    KITCAMP_ASSIGN(const QList<RosterLine> lines, work.lines(participations));
    const auto without =
        std::count_if(lines.begin(), lines.end(), [](const RosterLine& line) { return !line.takesSeat(); });
    const SeatTerms terms{ifFull, overrideReason, offerUntil, static_cast<int>(without)};
    const std::optional<SeatKind> given = seatKind(seat);
    if (!seat.isEmpty() && !given)
        return unknownSeat(seat);
    for (const RosterLine& line : lines) {
        const bool extends = wanted == State::Offered && line.state == wanted && offerUntil > 0;
        if (hasReached(line.state, wanted) && !extends)
            continue;
        KITCAMP_TRY(work.giveSeat(line, wanted, given.value_or(line.seat), terms));
    }
    return {};
}

Result<void> LeaveRoster::run(Change& change) const
{
    KITCAMP_ASSIGN(const State wanted,
                   wantedState(state, {State::Declined, State::Withdrawn, State::NoShow}));
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_ASSIGN(const QList<RosterLine> lines, work.lines(participations));
    for (RosterLine line : lines) {
        if (line.state == wanted)
            continue;
        KITCAMP_TRY(refuseLeaving(work, line, wanted));
        RosterLine after = line;
        after.state = wanted;
        after.reason = reason.trimmed();
        after.waitingPlace.reset();
        after.offerUntil.reset();
        KITCAMP_TRY(work.save(line, after));
    }
    return work.passOnFreedSeats();
}

Result<void> CompleteParticipations::run(Change& change) const
{
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(setCompletion(work, completed, State::Completed));
    KITCAMP_TRY(setCompletion(work, notCompleted, State::NotCompleted));
    return setCompletion(work, open, State::Confirmed);
}

Result<void> ChangeParticipations::run(Change& change) const
{
    if (!seat.isEmpty() && !seatKind(seat))
        return unknownSeat(seat);
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_ASSIGN(const QList<RosterLine> lines, work.lines(participations));
    const SeatTerms terms{refuseIfFull, overrideReason, 0, static_cast<int>(lines.size())};
    for (const RosterLine& line : lines) {
        if (!role.isEmpty() && role != line.role) {
            KITCAMP_ASSIGN(const auto other, work.lineOf(line.person, role));
            if (other) {
                return refusedFor(tr("%1 is in %2 in this role already.")
                                      .arg(work.personName(line.person), work.activityName()),
                                  u"already-on-roster"_s, tr("Take one of the two lines off the roster."));
            }
        }
        KITCAMP_TRY(work.setRoleAndSeat(line, role, seat, terms));
    }
    return work.passOnFreedSeats();
}

Result<void> RemoveParticipations::run(Change& change) const
{
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_ASSIGN(const QList<RosterLine> lines, work.lines(participations));
    for (const RosterLine& line : lines) {
        KITCAMP_TRY(refuseTraces(change, work, line));
        KITCAMP_TRY(work.remove(line));
    }
    return work.passOnFreedSeats();
}

} // namespace kitcamp
