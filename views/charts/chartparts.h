// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

namespace kitcamp {

/// The forms of a chart; each fills plot, marks and texts of a layout into AREA.
void layOutBars(ChartLayout& layout, const ChartStyle& style, const QRectF& area);
void layOutLines(ChartLayout& layout, const ChartStyle& style, const QRectF& area);
void layOutPie(ChartLayout& layout, const ChartStyle& style, const QRectF& area);
void layOutHeat(ChartLayout& layout, const ChartStyle& style, const QRectF& area);
void layOutNumber(ChartLayout& layout, const ChartStyle& style, const QRectF& area);

/// How the labels below an axis stand, so that none meets another.
struct LabelRule {
    bool rotated = false;
    bool twoLines = false; ///< the note below the label
    int every = 1; ///< only each so-manyth is written
    int first = 0; ///< the first one of them
    double height = 0.0; ///< with the distance to the axis
};
/// SLOT: from one label to the next. INTIME: a reader knows what comes between; other labels rather turn.
[[nodiscard]] LabelRule labelRule(const QList<ChartGroup>& groups, double slot, bool inTime,
                                  const ChartStyle& style, double mostHeight);
/// Writes the labels under BOTTOM, the first one's middle at FIRST.
void addLabelsBelow(ChartLayout& layout, const QList<ChartGroup>& groups, const LabelRule& rule,
                    QPointF first, double slot, const ChartStyle& style);

/// Names of series in rows at the top; gives what is left of the area.
[[nodiscard]] QRectF addLegend(ChartLayout& layout, const ChartStyle& style, const QRectF& area);

/// Lines and values of an upright axis: the scale is chosen for the height; gives the plot's rectangle.
[[nodiscard]] QRectF addValueAxis(ChartLayout& layout, const ChartStyle& style, const QRectF& area,
                                  double least, double greatest);
[[nodiscard]] double valueAxisWidth(const ChartLayout& layout, const ChartStyle& style, double height,
                                    double least, double greatest);
[[nodiscard]] QString tickText(double value, double step, FigureUnit unit);
[[nodiscard]] double lineOf(const QFont& font);
[[nodiscard]] double widest(const QStringList& texts, const ChartStyle& style);
[[nodiscard]] double widest(const QList<ChartGroup>& groups, const ChartStyle& style);

} // namespace kitcamp
