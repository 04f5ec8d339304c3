// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"

namespace kitcamp {

/// The services whose "import from text" takes a list of questions.
enum class QuestionnaireService {
    Wenjuanxing, ///< wjx.cn
    Tencent, ///< wj.qq.com
};

/// The questions as such a service imports them: numbered, a mark in brackets for the kind, choices a line
/// each, an empty line between questions. A scale becomes one choice of its numbers, which both take.
[[nodiscard]] QString questionnaireText(const QList<Question>& questions, QuestionnaireService service,
                                        const QLocale& locale);

/// What universities are sent: what the camp is, for whom, when, and what an applicant is asked. In the
/// language of the window.
[[nodiscard]] Result<QString> callForApplications(Connection& connection, qint64 activity);

} // namespace kitcamp
