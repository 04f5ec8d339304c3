// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// An organization that holds an activity.
struct ActivityHost {
    qint64 id = 0; ///< of the row that says so
    qint64 organization = 0;
    qint64 place = 0; ///< in the order of papers and certificates
    QString name; ///< in the language of the window
};
/// In their order.
[[nodiscard]] Result<QList<ActivityHost>> activityHosts(Connection& connection, qint64 activity);

/// What somebody wrote about an activity.
struct ActivityNote {
    qint64 id = 0;
    qint64 at = 0; ///< Unix seconds
    QString text;
};
/// Oldest first.
[[nodiscard]] Result<QList<ActivityNote>> activityNotes(Connection& connection, qint64 activity);

} // namespace kitcamp
