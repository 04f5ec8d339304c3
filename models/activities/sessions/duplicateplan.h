// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/planshift.h"
#include "models/activities/sessions/planactions.h"

namespace kitcamp {

class IdGenerator;

/// Which activity, and where its plan goes.
struct DuplicateWish {
    qint64 source = 0;
    qint64 term = 0; ///< the new one's term; 0: none, then by firstDay
    QDate firstDay; ///< without a term: the day on which the new one begins
    QString name; ///< empty: the old one's
    QString nameEn;
    QString code;
    QString campus; ///< whose periods; empty: there is only one
    bool keepRooms = true;
    bool keepStaff = true;
};

/// The duplicate before it is made.
struct PreparedDuplicate {
    DuplicateActivity action;
    std::vector<ShiftedSession> shifted; ///< ids of the old sessions, new times
    std::vector<UnshiftedSession> toPlace;
    QStringList remarks;
    qint64 daysMoved = 0;
    QHash<qint64, qint64> questions; ///< old -> new
    QHash<qint64, qint64> sessions;
};

/// A new run of an activity with its whole plan in the weeks of another term: sessions, series, staff, rooms,
/// hosts, questions, milestones, device needs; a draft, without participants.
[[nodiscard]] Result<PreparedDuplicate> duplicateOf(Connection& rows, IdGenerator& ids,
                                                    const DuplicateWish& wish);

} // namespace kitcamp
