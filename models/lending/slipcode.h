// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// The code on a loan slip: "KS-" and the visit in base 36, so that any scanner reads it as one short Code
/// 128.
[[nodiscard]] QString slipCode(qint64 visit);
/// The visit of a scanned slip, nullopt for anything else.
[[nodiscard]] std::optional<qint64> visitOfSlip(const QString& scan);

} // namespace kitcamp
