// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/score.h"
#include "models/store/connection.h"

#include <QStringList>

namespace kitcamp {

/// The scores of an activity as the registrar takes them: a line per student who took part, with hours and
/// credits.
struct ScoreSheet {
    QString title; ///< of the activity
    QStringList header;
    QList<QStringList> rows;
    int withoutScore = 0; ///< of the rows
};

/// \p form: how each score is written; one that was written in another form is turned into it. \p whom: a
/// condition over p, a person's row: those alone; empty: everybody.
[[nodiscard]] Result<ScoreSheet> scoreSheet(Connection& connection, qint64 activity, ScoreForm form,
                                            const QString& whom = {});

/// "points", "grades", "letters", "pass"; nullopt for any other word.
[[nodiscard]] std::optional<ScoreForm> scoreForm(const QString& word);
[[nodiscard]] QStringList scoreFormWords();

/// Saves it as XLSX or CSV, by the ending of \p path.
[[nodiscard]] Result<void> saveScoreSheet(const ScoreSheet& sheet, const QString& path);

} // namespace kitcamp
