// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

#include <QChart>

namespace kitcamp {

/// Gives a chart of Qt Charts the series and axes of a layout; letters, hatches and heat maps are painted
/// over it by ChartPainter, because only there no label can meet another.
void plotOnScreen(QChart& chart, const ChartLayout& layout, const ChartStyle& style);

} // namespace kitcamp
