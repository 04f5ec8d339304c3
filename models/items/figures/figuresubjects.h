// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"
#include "models/store/connection.h"

namespace kitcamp {

/// What a dashboard can be about: the camps (\p dimension activity) or the courses, the newest first; keys
/// are ids. Drafts, cancelled and archived ones are left out.
[[nodiscard]] Result<QList<FigureGroup>> figureSubjects(Connection& connection, const QString& dimension);

/// A row that a past day knew may be gone by now.
[[nodiscard]] Result<bool> isInFile(Connection& connection, const QString& table, qint64 id);

} // namespace kitcamp
