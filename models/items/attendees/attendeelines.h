// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendeelists.h"
#include "models/activities/attendees/cloudoffice.h"
#include "models/activities/attendees/pretraining.h"
#include "models/items/attendees/linesmodel.h"

namespace kitcamp {

/// A table: what LinesModel takes, what goes into a file.
struct LineTable {
    QList<LineColumn> columns;
    QList<Line> lines;
};

/// A row for each student, a bar for each module.
[[nodiscard]] LineTable trainingTable(const TrainingSheet& sheet);
/// The accounts of one resource; secrets are never in it.
[[nodiscard]] LineTable accountTable(const QList<CloudAccount>& accounts, const CloudResource& resource,
                                     const QTimeZone& zone);
/// A list as it is shown: the row's id is the participation; lines of sums have ids below zero.
[[nodiscard]] LineTable listTable(const AttendeeList& list);
/// Who has arrived, the last first; then (below) who is missing, by university.
[[nodiscard]] LineTable arrivalTable(const QList<Attendee>& attendees, const QTimeZone& zone);
[[nodiscard]] LineTable missingTable(const QList<Attendee>& attendees);

} // namespace kitcamp
