// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kitcamp {

/// Minutes that something takes; the end is not part of it.
struct TimeSpan {
    int begin = 0;
    int end = 0;
};

/// Where a block stands among those that overlap it: it takes `span` of `columns` equal parts from `column`
/// on.
struct ColumnSlot {
    int column = 0;
    int columns = 1;
    int span = 1;
};

/// Colours the interval graph: no two spans that overlap share a column, no group has more columns than its
/// most crowded minute needs, and a span widens to the right where nobody stands. Answers in the order given.
[[nodiscard]] QList<ColumnSlot> packColumns(const QList<TimeSpan>& spans);

} // namespace kitcamp
