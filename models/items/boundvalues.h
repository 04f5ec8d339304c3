// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <QSet>
#include <QVariant>

namespace kitcamp {

/// Binds values known only when running; returns the position of the last one.
int bindValues(Statement& statement, int position, const QVariantList& values);
/// A column of the row that stands ready; invalid for NULL.
[[nodiscard]] QVariant valueOf(const Statement& row, int column, bool numeric);
/// Ids as one bound value: a JSON array, for json_each(?).
[[nodiscard]] QString idArray(const qint64* ids, qsizetype count);
[[nodiscard]] QString idArray(const QSet<qint64>& ids);

} // namespace kitcamp
