// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/chartscale.h"
#include "views/charts/chartstyle.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace kitcamp {

/// A piece of text in its place: it fits into its box, which meets no other one.
struct ChartText {
    enum class Kind { Axis, Value, Strong, Large, Note, Inside };
    QRectF box;
    QString text;
    Qt::Alignment alignment = Qt::AlignCenter;
    Kind kind = Kind::Axis;
    bool rotated = false; ///< read from bottom to top
    int mark = -1; ///< Inside: on which mark it stands
};

/// What a value is drawn as, and what a person can click.
struct ChartMark {
    int group = 0;
    int series = 0;
    QRectF box; ///< bar, cell, or the sign of a point
    QRectF reach; ///< where a click means it
    double angle = 0.0; ///< slices: from 12 o'clock, clockwise, in degrees
    double span = 0.0;
};

/// A line through the points of a series, in pieces where values are missing; with a ground: an area.
struct ChartCurve {
    int series = 0;
    bool isEarlier = false;
    QList<QPolygonF> pieces;
    QList<QPolygonF> grounds;
};

struct ChartSwatch {
    QRectF box;
    int series = 0;
    bool isEarlier = false;
    bool isLine = false;
};

/// Where everything of a chart stands, in units of the device; painting adds nothing but ink.
struct ChartLayout {
    ChartData data;
    QRectF area;
    QRectF plot;
    ChartScale scale;
    bool isHorizontal = false; ///< bars lie, because their labels are long
    qsizetype accented = -1;
    QString sentence; ///< instead of a chart
    QList<ChartText> texts;
    QList<ChartMark> marks;
    QList<QRectF> earlierBars;
    QList<ChartCurve> curves;
    QList<ChartSwatch> swatches;
    QList<QLineF> grid;
    QLineF base; ///< where 0 is
    QList<QLineF> leaders; ///< from slices to their labels

    [[nodiscard]] static ChartLayout of(const FigureAnswer& answer, ChartForm form, const QRectF& area,
                                        const ChartStyle& style, const QStringList& selected = {});

    [[nodiscard]] int markAt(const QPointF& position) const; ///< -1: none
    /// The next mark in a direction, for arrow keys.
    [[nodiscard]] int neighbour(int mark, Qt::Key key) const;
};

/// Moves a box between two edges; where it is wider than the room, it begins at the left one.
inline void moveWithin(QRectF& box, double left, double right)
{
    box.moveLeft(std::max(left, std::min(box.left(), right - box.width())));
}

} // namespace kitcamp
