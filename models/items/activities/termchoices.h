// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// A term or a course as lists offer it.
struct OfferedChoice {
    qint64 id = 0;
    QString name;
};

/// All terms, archived ones too; newest first.
[[nodiscard]] Result<QList<OfferedChoice>> allTerms(Connection& connection);
/// Terms that are in use, and \p besides (0: none) even if it is archived; newest first.
[[nodiscard]] Result<QList<OfferedChoice>> currentTerms(Connection& connection, qint64 besides = 0);
/// Courses that are in use, by name.
[[nodiscard]] Result<QList<OfferedChoice>> currentCourses(Connection& connection);

/// The term that new plans are made for: the one that runs or comes next; 0 where there is none.
[[nodiscard]] Result<qint64> comingTerm(Store& store);

} // namespace kitcamp
