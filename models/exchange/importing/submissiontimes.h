// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"

#include <QHash>
#include <QTimeZone>

namespace kitcamp {

/// When each row was sent in (source row -> Unix seconds; 0: it cannot be read), and puts the rows of \p
/// table in order, the latest first. Rows without a time were sent in at \p now, the lower ones later. A zone
/// that is not certain (EST) is taken for the centre's own, which a note says.
[[nodiscard]] QHash<int, qint64> latestFirst(Table& table, int column, const QTimeZone& zone, qint64 now);

} // namespace kitcamp
