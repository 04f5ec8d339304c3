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

/// The code on a picking list: "KSET-" and the id of its session or activity in base 36.
[[nodiscard]] QString pickingCode(qint64 id);
[[nodiscard]] std::optional<qint64> idOfPickingList(const QString& scan);

} // namespace kitcamp
