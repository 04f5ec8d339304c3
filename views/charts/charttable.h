// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"

#include <QString>

namespace kitcamp {

/// The numbers of a chart as other programs take them: all groups, also those that are drawn together.
struct ChartTable {
    QString text; ///< tab separated
    QString html; ///< labels say that they are text, so that no spreadsheet takes one for a date

    [[nodiscard]] static ChartTable of(const FigureAnswer& answer);
    void toClipboard() const;
};

} // namespace kitcamp
