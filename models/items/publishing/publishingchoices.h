// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/timetable.h"

namespace kitcamp {

/// An activity, a room or a person as lists offer it.
struct PublishingChoice {
    qint64 id = 0;
    QString name;
    QString besides; ///< a code, a building, an address, to tell two of one name apart; often empty
};

/// Activities that have notices; the newest first.
[[nodiscard]] Result<QList<PublishingChoice>> activitiesWithNotices(Connection& connection);
/// Activities in use that have people in their roster; the newest first.
[[nodiscard]] Result<QList<PublishingChoice>> activitiesWithRoster(Connection& connection);
/// Who and what can have a timetable of their own; nothing for everything.
[[nodiscard]] Result<QList<PublishingChoice>> timetableChoices(Connection& connection, TimetableOf of);

/// Whether people know any session of the activity.
[[nodiscard]] Result<bool> hasPublishedPlan(Connection& connection, qint64 activity);

} // namespace kitcamp
