// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// True where a spreadsheet would run the text of a CSV cell as a formula (OWASP, "CSV Injection"): it begins
/// with = + - @, a tab, a carriage return or a full-width form, and is neither that alone nor a plain
/// negative number.
[[nodiscard]] bool looksLikeFormula(QStringView cell);
/// The cell with a leading apostrophe where a spreadsheet would run it; withoutFormulaGuard() is its exact
/// inverse.
[[nodiscard]] QString withFormulaGuard(const QString& cell);
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

} // namespace kitcamp
