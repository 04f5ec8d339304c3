// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// What a scanner, or a hand through an input method, meant: full-width characters and the Chinese full stop
/// as ASCII, any dash a hyphen; control and other unseen characters removed, white space at the ends removed.
/// Letters keep their case.
[[nodiscard]] QString foldScan(const QString& scanned);

/// The form in which tags and card numbers are compared: foldScan, upper case, no white space.
[[nodiscard]] QString foldNumber(const QString& number);

} // namespace kitcamp
