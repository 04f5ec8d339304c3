// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>

namespace kitcamp {

/// An activity that a new session may belong to.
struct ActivityChoice {
    qint64 id = 0;
    QString name; ///< with its code, where it has one
    QString kind; ///< class, camp ...
    bool runs = false; ///< on the day that was asked for
};

/// Activities that are in use; those that run on \p day first, then by name.
[[nodiscard]] Result<QList<ActivityChoice>> activityChoices(Connection& rows, QDate day);

/// The kinds of activities that the file has, with the titles of the list "Show" ("Courses", "Camps").
struct ActivityKindChoice {
    QString kind;
    QString title;
};
/// Classes, camps and contests always; the others where there are such.
[[nodiscard]] Result<QList<ActivityKindChoice>> activityKindChoices(Connection& rows);

/// What rooms offer: words that a session may ask for.
[[nodiscard]] Result<QStringList> roomFeatureChoices(Connection& rows);

} // namespace kitcamp
