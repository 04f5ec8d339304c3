// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QAbstractItemModel>

namespace kitcamp {

/// Writes the given columns of a short list as they are shown: .csv or .json (by ColumnKeyRole) by the ending
/// of \p path.
[[nodiscard]] Result<void> exportModel(const QAbstractItemModel& model, const QList<int>& columns,
                                       const QString& path);

} // namespace kitcamp
