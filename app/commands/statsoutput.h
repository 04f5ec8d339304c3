// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"

namespace kitcamp {

class Output;

/// Everything an answer holds; keys are the same in every language.
[[nodiscard]] QJsonObject answerObject(const FigureAnswer& answer);
/// The answer as a person reads it in a terminal.
[[nodiscard]] Result<void> printAnswer(Output& out, const FigureAnswer& answer);
[[nodiscard]] Result<void> printRows(Output& out, const FigureRows& rows, bool json);

} // namespace kitcamp
