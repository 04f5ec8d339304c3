// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QSet>

namespace kitcamp {

/// Whether \p person has completed a run of \p course, in any role. Loan rules ask it for the induction.
[[nodiscard]] Result<bool> hasCompleted(Connection& connection, qint64 person, qint64 course);
/// All courses of which \p person has completed a run.
[[nodiscard]] Result<QSet<qint64>> completedCourses(Connection& connection, qint64 person);
/// Courses that \p course requires and \p person has not completed, in the order in which they were entered.
[[nodiscard]] Result<QList<qint64>> missingCourses(Connection& connection, qint64 person, qint64 course);

} // namespace kitcamp
