// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QList>
#include <QString>

namespace kitcamp {

/// True where each sheet of a workbook reaches its last row and its end: a disk that was full on the way
/// leaves one that does not. \p rows: of each sheet in order.
[[nodiscard]] bool isWholeWorkbook(const QString& path, const QList<int>& rows);

/// Puts what \p from holds in the place of \p to, whole or not at all: on a full disk what was there before
/// stays.
[[nodiscard]] Result<void> moveWhole(const QString& from, const QString& to);

/// The same for bytes.
[[nodiscard]] Result<void> saveWhole(const QString& path, const QByteArray& bytes);

} // namespace kitcamp
