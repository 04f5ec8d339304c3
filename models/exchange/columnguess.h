// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

enum class ImportKind {
    People,
    Devices,
    Loans,
    Participants,
    Applications, ///< of a questionnaire's export
    Progress, ///< in the pre-training
    CloudAccounts,
    JudgeScores,
    Survey,
    ContestResults ///< of a round of a contest
};

/// What a column of a file holds. A plain value: a person corrects it by changing it.
struct ColumnGuess {
    int column = 0; ///< from 0
    QString field; ///< one of importFields()
    double confidence = 1; ///< 1: called exactly so; below 0.7: ask
};

/// The fields that rows of this kind can have, in the order to offer them.
[[nodiscard]] QStringList importFields(ImportKind kind);
/// What people call a field.
[[nodiscard]] QString importFieldTitle(const QString& field);

/// Guesses from column names in English and Chinese, in the order of the columns. No two columns get the same
/// field; columns that nobody knows are absent.
[[nodiscard]] QList<ColumnGuess> guessColumns(ImportKind kind, const QStringList& header);

/// A field that not every list of its kind has: the answers to a question of the activity.
struct OwnField {
    QString field;
    QString title; ///< as people read it; a column that is called so holds it
    QStringList names; ///< other names that mean it
};
/// The same with fields of its own: a column that is called as one of them holds it, whatever it was taken
/// for.
[[nodiscard]] QList<ColumnGuess> guessColumns(ImportKind kind, const QStringList& header,
                                              const QList<OwnField>& own);

/// The column of a field, -1 where no column holds it.
[[nodiscard]] int columnOf(const QList<ColumnGuess>& guesses, const QString& field);

} // namespace kitcamp
