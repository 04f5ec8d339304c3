// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// How a spreadsheet shows the number of a cell.
enum class NumberShape {
    General,
    Date,
    DateTime,
    Time,
    Padded, ///< leading zeros up to a width
};

/// The text of a number: plain digits stay as they are, others get the 15 significant digits that a
/// spreadsheet keeps, never an exponent (5.2012219990101101E+17 gives 520122199901011000).
[[nodiscard]] QString numberText(const QString& written);
[[nodiscard]] QString numberText(double number);

/// ISO text of a serial day number, "2024-03-05", "2024-03-05 14:30:00" or "14:30:00"; empty where it is
/// none. Days count from 1899-12-30 (with the spreadsheets' 29 February 1900) or, with date1904, from
/// 1904-01-01: ECMA-376 part 1, 18.17.4.
[[nodiscard]] QString serialText(double serial, NumberShape shape, bool date1904);

} // namespace kitcamp
