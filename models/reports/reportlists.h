// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportwriter.h"

namespace kitcamp {

// Lists that several reports have.

/// Everything that is overdue now, by organization and borrower. Those under age stand there as in all that
/// is handed on; the overdue list itself is for the desk, which has to reach them.
[[nodiscard]] Result<ReportTable> overdueTable(ReportWriter& writer);

/// The activities of a figure's rows, with their days and where they are held.
[[nodiscard]] Result<ReportTable> activityTable(ReportWriter& writer, const QString& title,
                                                const FigureQuestion& question);

/// What was received in the period of the wish (all of it where that is open), the highest level first. Names
/// of those under age stand there only where that was agreed to.
[[nodiscard]] Result<ReportTable> honoursTable(ReportWriter& writer, const QString& title, qint64 course = 0);

/// Students of the period of the wish by name, but those of contests: these are pupils, and many.
[[nodiscard]] Result<void> addStudents(ReportWriter& writer);

/// The persons or loans behind a figure, for an annex; nothing where there are none. Names of those under age
/// stand there only where that was agreed to.
[[nodiscard]] Result<void> addRows(ReportWriter& writer, const QString& title,
                                   const FigureQuestion& question);

} // namespace kitcamp
