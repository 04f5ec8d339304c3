// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/connection.h"

#include <QStringList>

namespace kitcamp {

/// The roster of an activity as a table that an import reads back: who, role, state, seat, score, answers.
struct RosterSheet {
    QString title; ///< of the activity
    QStringList fields; ///< as importFields() has them; of answers "answer:ID"
    QStringList header; ///< titles that an import guesses
    QList<QStringList> rows; ///< by name; states and roles as the file stores them
};

/// \p whom: a condition over p, a person's row: those alone; empty: everybody.
[[nodiscard]] Result<RosterSheet> rosterSheet(Connection& connection, qint64 activity,
                                              const QString& whom = {});

/// Saves it as XLSX or CSV, by the ending of \p path.
[[nodiscard]] Result<void> saveRosterSheet(const RosterSheet& sheet, const QString& path);

} // namespace kitcamp
