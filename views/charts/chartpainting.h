// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "views/charts/chartink.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// Paints a chart into a rectangle of a paper, in paper units (views/print/sheet.h): vectors and letters, no
/// pixels, and the same for the same answer on every device. Any thread may paint. Nothing but the chart: no
/// title, no note. An answer in which nothing was counted is a sentence without axes.
void paintChart(QPainter& painter, const QRectF& paperUnits, const FigureAnswer& answer, ChartForm form,
                ChartInk ink = ChartInk::Print);

/// Which part of a body's width a chart of this answer should be high: 0.42 for most, more for many long
/// labels.
[[nodiscard]] double chartHeightOfWidth(const FigureAnswer& answer, ChartForm form);

/// The chart as a picture of SIZE pixels; letters are as large as on paper at DPI (300: for documents).
[[nodiscard]] QImage chartImage(const FigureAnswer& answer, ChartForm form, QSize size, int dpi,
                                ChartInk ink = ChartInk::Print);

/// The chart as SVG, WIDTH x HEIGHT points large.
[[nodiscard]] QByteArray chartSvg(const FigureAnswer& answer, ChartForm form, QSize size,
                                  ChartInk ink = ChartInk::Print);

} // namespace kitcamp
