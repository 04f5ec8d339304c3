// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/questions.h"
#include "models/exchange/columnguess.h"
#include "models/store/store.h"

namespace kitcamp {

/// The questions of an activity as fields that a column of an enrolment list may hold: "answer:ID".
[[nodiscard]] Result<QList<OwnField>> answerFields(Connection& connection, qint64 activity);
/// The question of such a field; 0 for any other.
[[nodiscard]] qint64 questionOfField(const QString& field);
/// What a cell says, as an answer is kept: of several, one a line.
[[nodiscard]] QString answerText(const Question& question, const QString& cell);

} // namespace kitcamp
