// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestranking.h"

#include <QStringList>

namespace kitcamp {

/// What one school sent to a contest, and what it came to.
struct SchoolEntries {
    qint64 organization = 0; ///< 0: those of whom no school is known
    QString name; ///< in the language of the window; empty: not known
    QString country;
    int students = 0;
    QStringList teachers; ///< who accompany them
    int bestRank = 0; ///< in the whole contest; 0: none yet
    int awards = 0; ///< of its students, of teams with one of them, and of the school itself
    friend bool operator==(const SchoolEntries&, const SchoolEntries&) = default;
};

/// The schools of a contest, most students first. Students count as everywhere: confirmed, completed or not
/// completed.
[[nodiscard]] Result<QList<SchoolEntries>> entriesBySchool(Connection& connection, const ContestSheet& sheet);

} // namespace kitcamp
