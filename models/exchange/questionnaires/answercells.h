// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kitcamp {

/// What somebody answered, without what the service writes for no answer: (跳过), (空).
[[nodiscard]] QString answeredText(const QString& cell);
/// A choice without what was written beside it: "其他〖飞行器〗" is the choice "其他".
[[nodiscard]] QString plainChoice(const QString& choice);
/// A cell of one choice or several, without what was written beside each.
[[nodiscard]] QString plainChoices(const QString& cell);

/// How the choices of one cell are divided.
enum class ChoiceJoint {
    None,
    Bar, ///< ┋ of 问卷星
    Arrow, ///< → of a ranking of 问卷星: the first is the best
    Semicolon,
    Pipe,
    Line,
    Comma, ///< of form services; only where the parts come again and again
};
/// Found out from all cells of a column: free text holds such signs too.
[[nodiscard]] ChoiceJoint choiceJoint(const QStringList& cells);
/// The choices of a cell as they were written, with the text beside them; in their order.
[[nodiscard]] QStringList writtenChoicesOf(const QString& cell, ChoiceJoint joint);
/// The choices of a cell, in their order.
[[nodiscard]] QStringList choicesOf(const QString& cell, ChoiceJoint joint);

/// What a question seems to be, by its answers.
struct GuessedQuestion {
    QString kind = QStringLiteral("text"); ///< as question.kind
    QStringList options; ///< of a choice and of several; of a scale: low and high
};
/// \p several: the cells hold several answers, one a line.
[[nodiscard]] GuessedQuestion guessedQuestion(const QStringList& cells, bool several);

} // namespace kitcamp
