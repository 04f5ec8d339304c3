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

} // namespace kitcamp
