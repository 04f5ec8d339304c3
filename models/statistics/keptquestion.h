// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"
#include "models/store/connection.h"

namespace kitcamp {

/// The question that the file keeps under \p name (in either language, or its id); refused where there is
/// none.
[[nodiscard]] Result<FigureQuestion> keptQuestion(Connection& connection, const QString& name);

} // namespace kitcamp
