// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"

#include <QString>

namespace kitcamp {

/// "July 2024"
[[nodiscard]] QString monthText(QDate day);
/// "2024", or "2023-2024" of the academic year that begins on \p first.
[[nodiscard]] QString yearText(QDate first, bool academic);
/// "2024-07-01 – 2024-07-31"; open ends are left out, both: empty.
[[nodiscard]] QString daysText(const FigurePeriod& period);
/// The same for days as the file writes them; one day alone where both are the same or one is unknown.
[[nodiscard]] QString daysText(const QString& from, const QString& until);

} // namespace kitcamp
