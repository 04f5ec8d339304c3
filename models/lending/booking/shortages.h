// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"

namespace kitcamp {

/// A model of which more is promised, or wanted, than there is.
struct ModelShortage {
    ModelId model;
    QString name;
    int usable = 0;
    int onLoan = 0; ///< at the worst minute, by loans that no booking counts
    int wanted = 0; ///< what the question adds: of each kit so many
    UnitShortage shortage;
    QString holders; ///< whose bookings meet at the worst minute
};

/// Units of a model that a plan would take besides all that is booked: "10 more teams".
using WantedUnits = QHash<qint64, int>;

/// The models that are short in \p span, the first one first. The sum of `missing` is what to buy.
[[nodiscard]] Result<QList<ModelShortage>> shortagesIn(Connection& connection, qint64 at, BookingSpan span,
                                                       const WantedUnits& wanted = {});
/// What \p teams more teams take by the kit list of the course: for each group (a team is one), each student
/// of a group, and once for each session.
[[nodiscard]] Result<WantedUnits> unitsForTeams(Connection& connection, qint64 course, int teams);

} // namespace kitcamp
