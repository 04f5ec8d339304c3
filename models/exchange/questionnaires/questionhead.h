// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// The head of a questionnaire's column, taken apart: "3、您会哪些语言？[多选题](C++)" is question 3.
struct QuestionHead {
    int number = 0; ///< 0: none
    QString text; ///< without the number and what the service says of its kind
};
[[nodiscard]] QuestionHead questionHead(const QString& heading);

/// A head that names a part of its question: "(C++)", "[Choice 2]", "—姓名".
struct HeadPart {
    QString question; ///< may be empty: "3(C++)"
    QString part;
};
[[nodiscard]] std::optional<HeadPart> bracketPart(const QString& text);
[[nodiscard]] std::optional<HeadPart> dashPart(const QString& text);

/// Which choice a part asks for: "Top choice" and "第一志愿" are 1, "[Choice 2]" is 2; 0: it is none.
[[nodiscard]] int choiceRank(const QString& part);
/// Whether a part names a day of the week.
[[nodiscard]] bool isWeekday(const QString& part);

/// Only letters and digits in small forms, without the number: by this two heads are the same.
[[nodiscard]] QString headKey(const QString& heading);

} // namespace kitcamp
