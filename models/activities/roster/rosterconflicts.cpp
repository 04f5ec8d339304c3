// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When what an Action of the roster wants is so already: two computers did the same.
#include "models/activities/roster/participationstate.h"
#include "models/activities/roster/questions.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/waitingactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// True where \p holds(state) for all of them, and all are there.
template <typename Holds>
Result<bool> allAre(Connection& connection, const QList<qint64>& participations, Holds&& holds)
{
    for (const qint64 id : participations) {
        KITCAMP_ASSIGN(const auto name, connection.text("SELECT state FROM participation WHERE id=?", id));
        const auto state = participationState(name.value_or(QString()));
        if (!state || !holds(*state))
            return false;
    }
    return true;
}

Result<bool> allIn(Connection& connection, const QList<qint64>& participations, const QString& wanted)
{
    return allAre(connection, participations,
                  [&](ParticipationState state) { return stateName(state) == wanted; });
}

} // namespace

Result<bool> AddParticipants::alreadySo(Connection& connection) const
{
    for (const RosterEntry& entry : entries) {
        KITCAMP_ASSIGN(
            const auto name,
            connection.text("SELECT state FROM participation WHERE activity=? AND person=? AND role=?",
                            activity, entry.person, role));
        const auto present = participationState(name.value_or(QString()));
        if (!present || hasLeft(*present))
            return false;
    }
    return true;
}

Result<bool> GiveSeats::alreadySo(Connection& connection) const
{
    return allAre(connection, participations, [this](ParticipationState present) {
        return state == "offered"_L1 ? holdsSeat(present) : isCounted(present);
    });
}

Result<bool> LeaveRoster::alreadySo(Connection& connection) const
{
    return allIn(connection, participations, state);
}

Result<bool> CompleteParticipations::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const bool first, allIn(connection, completed, u"completed"_s));
    KITCAMP_ASSIGN(const bool second, allIn(connection, notCompleted, u"not_completed"_s));
    KITCAMP_ASSIGN(const bool third, allIn(connection, open, u"confirmed"_s));
    return first && second && third;
}

Result<bool> ChangeParticipations::alreadySo(Connection& connection) const
{
    for (const qint64 id : participations) {
        KITCAMP_ASSIGN(const auto same,
                       connection.integer("SELECT 1 FROM participation WHERE id=?1 AND (?2='' OR role=?2)"
                                          " AND (?3='' OR seat=?3)",
                                          id, role, seat));
        if (!same)
            return false;
    }
    return true;
}

Result<bool> RemoveParticipations::alreadySo(Connection& connection) const
{
    for (const qint64 id : participations) {
        KITCAMP_ASSIGN(const auto there, connection.integer("SELECT 1 FROM participation WHERE id=?", id));
        if (there)
            return false;
    }
    return true;
}

Result<bool> WaitForSeats::alreadySo(Connection& connection) const
{
    return allIn(connection, participations, u"waiting"_s);
}

Result<bool> OfferFreeSeats::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto waiting,
        connection.integer("SELECT 1 FROM participation WHERE activity=? AND state='waiting'", activity));
    return !waiting;
}

Result<bool> LapseOffers::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto open,
                   connection.integer("SELECT 1 FROM participation WHERE state='offered' AND offer_until<?1"
                                      " AND (?2=0 OR activity=?2)",
                                      at, activity));
    return !open;
}

Result<bool> SetSeats::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto same,
        connection.integer("SELECT 1 FROM activity WHERE id=?1 AND seats_site IS ?2 AND seats_online"
                           " IS ?3 AND (?4='' OR mode=?4)",
                           activity, site, online, mode));
    return same.has_value();
}

Result<bool> SetAnswers::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto known, answersOf(connection, participation));
    return std::all_of(answers.begin(), answers.end(), [&](const GivenAnswer& answer) {
        return known.value(answer.question) == answer.value.trimmed();
    });
}

} // namespace kitcamp
