// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"

namespace kitcamp {

/// A question as somebody types it.
struct QuestionWords {
    QString measure;
    QStringList by; ///< "activity,year", or each for itself
    QStringList where; ///< "kind=camp,class" or "kind!=camp"; a comma within a key is written \,
    QString from; ///< 2024-12-31; empty: open
    QString until;
    QString compare; ///< previous, year
    QString most; ///< a number
    bool academic = false;
    bool cumulated = false;
};

/// Refuses what cannot be understood, in a sentence that shows how it is written.
[[nodiscard]] Result<FigureQuestion> questionFromWords(const QuestionWords& words);
/// "a,b" as two keys; \, is a comma.
[[nodiscard]] QStringList keysFromWord(const QString& word);

} // namespace kitcamp
