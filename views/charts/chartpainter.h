// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

#include <QPen>

QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QPainterPath)

namespace kitcamp {

/// Puts a laid out chart on a device: vectors and letters, in any thread.
class ChartPainter
{
public:
    ChartPainter(QPainter& painter, const ChartLayout& layout, const ChartStyle& style);

    void paintAll();
    /// Lines of the axis and everything that is data. On screens Qt Charts does it for most forms.
    void paintGrid();
    void paintMarks();
    void paintSigns(); ///< the points of lines
    void paintPatterns(); ///< hatches and signs, which tell series apart without colour
    void paintTexts(); ///< with legend and leaders
    void paintFocus(int mark, const QColor& ring);

    [[nodiscard]] static QColor fillOf(const ChartMark& mark, const ChartLayout& layout,
                                       const ChartStyle& style);
    /// Of bars that the accent does not point at.
    [[nodiscard]] static QColor quietBar(const ChartLayout& layout, const ChartStyle& style);
    [[nodiscard]] static QColor curveColour(const ChartCurve& curve, const ChartLayout& layout,
                                            const ChartStyle& style);

private:
    void paintCurve(const ChartCurve& curve);
    void paintBox(const ChartMark& mark);
    void paintText(const ChartText& text);
    [[nodiscard]] const QFont& fontOf(const ChartText& text) const;
    void paintLineIn(const QRectF& box, const ChartText& text);
    void paintSwatch(const ChartSwatch& swatch);
    void hatch(const QPainterPath& shape, int number);
    void paintSign(const QRectF& box, int number, const QColor& colour);
    [[nodiscard]] QPainterPath sliceOf(const ChartMark& mark) const;
    [[nodiscard]] QPen softPen() const;
    [[nodiscard]] bool hasPoint(const ChartMark& mark) const;

    QPainter& m_painter;
    const ChartLayout& m_layout;
    const ChartStyle& m_style;
};

} // namespace kitcamp
