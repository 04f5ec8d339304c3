// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/rosterfigures.h"
#include "models/activities/roster/seats.h"
#include "models/items/activities/activitystate.h"
#include "models/items/listspec.h"
#include "models/store/store.h"

namespace kitcamp {

/// An activity in numbers, as they stand now.
struct ActivityFigures {
    QString name;
    QString kind; ///< as stored
    QString mode;
    ActivityState state = ActivityState::Draft;
    QString from; ///< YYYY-MM-DD; its own dates, else those of its sessions
    QString until;
    QString term;
    qint64 course = 0;
    Seats seats;
    int students = 0; ///< from confirmed on, without those who did not come
    int organizations = 0; ///< that these students are of
    int applied = 0; ///< nominated and applied
    int waiting = 0;
    int offered = 0;
    int lapsed = 0; ///< of the offers
    int left = 0; ///< declined, withdrawn, did not come
    int sessions = 0; ///< planned ones
    int held = 0;
    int toPlace = 0;
    QString nextSession; ///< YYYY-MM-DDTHH:MM; empty: none is to come
    QStringList hosts; ///< in their order

    /// "68/70"; "68" where seats are not limited.
    [[nodiscard]] QString seatsText() const;
};

/// Refused where the activity is no longer there.
[[nodiscard]] Result<ActivityFigures> activityFigures(Connection& connection, qint64 activity,
                                                      const CentreTime& time);

/// Why nothing can be told of an activity that was taken back meanwhile.
[[nodiscard]] Error activityGone();

/// By what the students of an activity are told apart.
enum class Mixture { School, EntryYear, Organization };

/// How many of the students belong to one school, year or organization.
struct MixturePart {
    QString title;
    int count = 0;
    WhereClause whose; ///< about p (person), for the roster
};

/// Largest part first; years newest first.
[[nodiscard]] QList<MixturePart> mixtureOf(const RosterFigures& figures, Mixture mixture);

} // namespace kitcamp
