// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/walkin.h"

#include "models/activities/attendance/attendancemarks.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The participation that somebody has now, with a place; nullopt where she has none yet.
Result<std::optional<qint64>> placeOf(Connection& connection, qint64 activity, PersonId person)
{
    return connection.integer("SELECT id FROM participation WHERE activity=? AND person=? AND state IN "
                              "('confirmed','completed','not_completed') ORDER BY role='student' DESC, id",
                              activity, person);
}

/// Who waits gets the seat, everybody else comes onto the roster with one.
Result<void> givePlace(Change& change, const AddWalkIn& walkIn, qint64 activity)
{
    KITCAMP_ASSIGN(const auto waiting,
                   change.rows().integer("SELECT id FROM participation WHERE activity=? AND person=? AND "
                                         "role='student' AND state IN "
                                         "('nominated','applied','waiting','offered')",
                                         activity, walkIn.person));
    if (waiting)
        return GiveSeats{.activity = activity,
                         .participations = {*waiting},
                         .state = u"confirmed"_s,
                         .seat = u"site"_s,
                         .at = walkIn.at}
            .run(change);
    return AddParticipants{.activity = activity,
                           .entries = {{walkIn.mark.participation, walkIn.person.value, u"site"_s}},
                           .state = u"confirmed"_s,
                           .at = walkIn.at}
        .run(change);
}

Result<qint64> activityOf(Connection& connection, qint64 session)
{
    KITCAMP_ASSIGN(const auto activity,
                   connection.integer("SELECT activity FROM session WHERE id=?", session));
    return activity.value_or(0);
}

} // namespace

Result<void> AddWalkIn::run(Change& change) const
{
    KITCAMP_TRY(requireHeld(change.rows(), session));
    KITCAMP_ASSIGN(const qint64 activity, activityOf(change.rows(), session));
    KITCAMP_ASSIGN(auto place, placeOf(change.rows(), activity, person));
    if (!place) {
        KITCAMP_TRY(givePlace(change, *this, activity));
        KITCAMP_ASSIGN(place, placeOf(change.rows(), activity, person));
    }
    const MarkAttendance came{.session = session,
                              .marks = {{mark.row, place.value_or(mark.participation), {}}},
                              .state = state,
                              .at = at};
    return came.run(change);
}

QString AddWalkIn::sentence(const Naming& naming) const
{
    return tr("Added %1 to %2 at the door", "%1: person, %2: session")
        .arg(naming.name(u"person"_s, person), naming.name(u"session"_s, session));
}

ObjectRef AddWalkIn::subject() const
{
    return {u"session"_s, session};
}

QString AddWalkIn::deed(const Naming& naming) const
{
    return tr("added %1 at the door", "Python 3 of 8: you added Li at the door")
        .arg(naming.name(u"person"_s, person));
}

Result<bool> AddWalkIn::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const qint64 activity, activityOf(connection, session));
    KITCAMP_ASSIGN(const auto place, placeOf(connection, activity, person));
    if (!place)
        return false;
    KITCAMP_ASSIGN(const StandingMark standing, standingMark(connection, session, *place));
    return isIn(standing.state);
}

} // namespace kitcamp
