// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace kitcamp {

/// A table of a contest as it goes into a file.
struct ContestTable {
    QString title;
    QStringList header;
    QSet<int> numbers; ///< columns that are numbers
    int rows = 0;
    std::function<QStringList(int row)> row;
};

/// .xlsx or .csv by the ending of \p path.
[[nodiscard]] Result<void> saveContestTable(const ContestTable& table, const QString& path);

} // namespace kitcamp
