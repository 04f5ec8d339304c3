// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosteractions.h"

#include "models/activities/roster/rosterwork.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using State = ParticipationState;

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// One of the states that the Action may be asked for.
Result<State> wantedState(const QString& name, std::initializer_list<State> allowed)
{
    const std::optional<State> state = participationState(name);
    if (!state || std::find(allowed.begin(), allowed.end(), *state) == allowed.end())
        return usage(AddParticipants::tr("A participant cannot be set to \"%1\" here.").arg(name));
    return *state;
}

Error unknownSeat(const QString& name)
{
    return usage(AddParticipants::tr("There is no kind of seat called \"%1\".").arg(name));
}

Result<SeatKind> wantedSeat(const QString& name)
{
    const std::optional<SeatKind> seat = seatKind(name);
    return seat ? Result<SeatKind>(*seat) : unknownSeat(name);
}

Error refusedFor(const QString& sentence, const QString& rule, const QString& wayOut)
{
    return {ErrorCode::Refused, sentence, {}, rule, {wayOut}};
}

/// "offered" is reached by who is confirmed too.
bool hasReached(State now, State wanted)
{
    return wanted == State::Offered ? holdsSeat(now) : isCounted(now);
}

/// A person who is to come onto a roster, and the row that she has or gets.
struct Newcomer {
    RosterLine line;
    bool isNew = true;
    SeatKind wish = SeatKind::Site;
};

/// The body of AddParticipants.
class Adding
{
public:
    Adding(const AddParticipants& action, RosterWork& work)
        : m_action(action)
        , m_work(work)
    {
    }

    [[nodiscard]] Result<void> run(State state)
    {
        KITCAMP_TRY(findNewcomers());
        if (m_newcomers.isEmpty())
            return alreadyThere();
        const SeatTerms terms{m_action.ifFull, m_action.overrideReason, 0,
                              static_cast<int>(m_newcomers.size())};
        for (const Newcomer& newcomer : std::as_const(m_newcomers)) {
            RosterLine line = newcomer.line;
            if (newcomer.isNew)
                KITCAMP_TRY(m_work.insert(line));
            KITCAMP_TRY(settle(newcomer, line, state, terms));
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> findNewcomers()
    {
        QSet<qint64> persons;
        for (const RosterEntry& entry : m_action.entries) {
            KITCAMP_ASSIGN(const SeatKind wish, wantedSeat(entry.seat));
            if (persons.contains(entry.person))
                continue; // twice in the list
            persons.insert(entry.person);
            KITCAMP_ASSIGN(const auto known, m_work.lineOf(entry.person, m_action.role));
            if (known && !hasLeft(known->state)) {
                m_known = *known;
                continue;
            }
            m_newcomers << Newcomer{lineOf(entry, known, wish), !known, wish};
        }
        return {};
    }

    [[nodiscard]] RosterLine lineOf(const RosterEntry& entry, const std::optional<RosterLine>& known,
                                    SeatKind wish) const
    {
        if (known)
            return *known;
        RosterLine line;
        line.id = entry.participation;
        line.person = entry.person;
        line.role = m_action.role;
        line.seat = wish;
        line.appliedAt = m_action.at;
        return line;
    }

    [[nodiscard]] Result<void> settle(const Newcomer& newcomer, RosterLine line, State state,
                                      const SeatTerms& terms)
    {
        if (!newcomer.isNew) {
            // She comes anew: her old reason to leave says nothing any more.
            RosterLine anew = line;
            anew.state = State::Applied;
            anew.seat = newcomer.wish;
            anew.appliedAt = m_action.at;
            anew.offerUntil.reset();
            anew.reason.clear();
            KITCAMP_TRY(m_work.save(line, anew));
            line = anew;
        }
        if (state == State::Waiting)
            return m_work.putWaiting(line, newcomer.wish);
        return holdsSeat(state) ? m_work.giveSeat(line, state, newcomer.wish, terms)
                                : m_work.setState(line, state);
    }

    [[nodiscard]] Result<void> alreadyThere() const
    {
        if (!m_known)
            return usage(AddParticipants::tr("Choose at least one person."));
        return refusedFor(
            AddParticipants::tr("%1 is already on the roster of %2: %3.",
                                "%1: person, %2: activity, %3: confirmed, on the waiting list ...")
                .arg(m_work.personName(m_known->person), m_work.activityName(),
                     m_work.stateTitle(m_known->state)),
            u"already-on-roster"_s, AddParticipants::tr("Change the state in the roster."));
    }

    const AddParticipants& m_action;
    RosterWork& m_work;
    QList<Newcomer> m_newcomers;
    std::optional<RosterLine> m_known; ///< one of those who are there already
};

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

QJsonValue toJson(const RosterEntry& entry)
{
    return QJsonObject{{u"participation"_s, toJson(entry.participation)},
                       {u"person"_s, toJson(entry.person)},
                       {u"seat"_s, entry.seat}};
}

bool fromJson(const QJsonValue& json, RosterEntry& entry)
{
    const QJsonObject object = json.toObject();
    entry.seat = object.value("seat"_L1).toString(u"site"_s);
    return fromJson(object.value("participation"_L1), entry.participation)
        && fromJson(object.value("person"_L1), entry.person);
}

Result<void> AddParticipants::run(Change& change) const
{
    KITCAMP_ASSIGN(
        const State wanted,
        wantedState(state,
                    {State::Nominated, State::Applied, State::Waiting, State::Offered, State::Confirmed}));
    KITCAMP_ASSIGN(RosterWork work, RosterWork::begin(change, activity, at));
    KITCAMP_TRY(work.refuseClosed());
    return Adding(*this, work).run(wanted);
}

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
