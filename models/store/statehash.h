// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace kitcamp {

/// A hash of the rows of each of \p tables, in the order of their keys: equal where the contents are equal,
/// whatever order they were written in. 32 bytes each. \p cancelled is asked every few thousand rows.
[[nodiscard]] Result<QMap<QString, QByteArray>> stateHashes(Connection& connection, const QStringList& tables,
                                                            const std::function<bool()>& cancelled = {});

} // namespace kitcamp
