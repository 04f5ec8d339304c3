// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"

namespace kitcamp {

/// A list of a camp, the activity of which is named by \c enrolment.activity.
[[nodiscard]] bool isCampList(ImportKind kind);
/// Whether columns that nobody knows become questions: of questionnaires.
[[nodiscard]] bool asksQuestions(ImportKind kind);

/// A column that becomes a question of its own: "question:COLUMN".
[[nodiscard]] QString newQuestionField(int column);
[[nodiscard]] bool isNewQuestion(const QString& field);

/// Which columns hold what, where a person corrected the guess: key of the heading -> field; empty: left out;
/// "question": a new question.
using KnownColumns = QHash<QString, QString>;
[[nodiscard]] Result<KnownColumns> knownColumns(Connection& connection, ImportKind kind);
/// The settings that keep what \p chosen corrected; empty where nothing is new.
[[nodiscard]] QJsonObject settingsOf(ImportKind kind, const Table& table, const QList<OwnField>& own,
                                     const QList<ColumnGuess>& chosen, const KnownColumns& memory);

/// The fields that lists of this kind have besides: questions, modules, criteria, items of the survey.
/// \p object: the judging round or the survey.
[[nodiscard]] Result<QList<OwnField>> ownFields(Connection& connection, ImportKind kind, qint64 activity,
                                                qint64 object);
/// The id in such a field: "module:7" gives 7; 0 where it is of another kind.
[[nodiscard]] qint64 idOfField(const QString& field, QLatin1StringView prefix);

/// What the columns hold: by their titles, by what a person said before, and by their values. In order.
[[nodiscard]] QList<ColumnGuess> guessedColumns(ImportKind kind, const Table& table,
                                                const QList<OwnField>& own, const KnownColumns& memory);
/// A table as lists of this kind are read: of questionnaires, one column for each question.
[[nodiscard]] Table tableOf(ImportKind kind, const Table& table);

} // namespace kitcamp
