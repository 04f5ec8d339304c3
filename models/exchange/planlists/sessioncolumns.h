// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace kitcamp {

/// What a column of a list of sessions holds.
enum class SessionField {
    Activity,
    Date,
    Start,
    End,
    Minutes,
    Periods,
    Room,
    Title,
    Kind,
    Staff,
    Link,
    Note
};

/// Which column holds what, from 0.
using SessionColumns = QHash<SessionField, int>;

/// From the heads, in Chinese and English, as an export writes them too; columns that nobody knows are
/// absent.
[[nodiscard]] SessionColumns sessionColumns(const QStringList& heads);
/// How an export calls the column, so that an import knows it again.
[[nodiscard]] QString sessionFieldTitle(SessionField field);
/// "date", "start" ... for the command line; nullopt for other words.
[[nodiscard]] std::optional<SessionField> sessionFieldOf(const QString& word);
[[nodiscard]] QStringList sessionFieldWords();

/// theory, practice, project, online, exam, ceremony from words in Chinese and English; empty for others.
[[nodiscard]] QString sessionKindOf(const QString& text);

} // namespace kitcamp
