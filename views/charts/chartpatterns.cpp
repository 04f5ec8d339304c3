// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kitcamp {

namespace {

constexpr double hatchDistance = 5.0;

/// Parallel lines over a box, DEGREES from the horizontal.
QList<QLineF> hatchLines(const QRectF& box, double degrees, double distance)
{
    QList<QLineF> lines;
    const double reach = std::hypot(box.width(), box.height()) / 2.0;
    QLineF direction = QLineF::fromPolar(reach, degrees);
    const QPointF along = direction.p2();
    const QPointF across = QLineF::fromPolar(1.0, degrees + 90.0).p2();
    for (double at = -std::floor(reach / distance) * distance; at <= reach; at += distance) {
        const QPointF middle = box.center() + across * at;
        lines.append(QLineF(middle - along, middle + along));
    }
    return lines;
}

/// The directions of each hatch: none for the first, so that few series stay calm.
QList<double> hatchOf(int number)
{
    static const QList<QList<double>> hatches{{},     {45.0},        {-45.0},     {0.0},
                                              {90.0}, {45.0, -45.0}, {0.0, 90.0}, {20.0}};
    return hatches[number % hatches.size()];
}

} // namespace

void ChartPainter::hatch(const QPainterPath& shape, int number)
{
    const QList<double> directions = hatchOf(number);
    if (directions.isEmpty() || shape.isEmpty())
        return;
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.setPen(QPen(m_style.colours.ground, m_style.px(0.9)));
    for (const double degrees : directions)
        m_painter.drawLines(hatchLines(shape.boundingRect(), degrees, m_style.px(hatchDistance)));
    m_painter.restore();
}

void ChartPainter::paintPatterns()
{
    const ChartData& data = m_layout.data;
    const bool pie = data.form == ChartForm::Pie;
    const qsizetype colours = pie ? m_layout.marks.size() : data.series.size();
    if (data.form == ChartForm::Heat || data.form == ChartForm::Line || colours < 2
        || !m_style.hasPatterns(colours))
        return;
    if (data.form == ChartForm::Area) {
        for (const ChartCurve& curve : m_layout.curves)
            for (const QPolygonF& ground : curve.grounds) {
                QPainterPath path;
                path.addPolygon(ground);
                hatch(path, curve.series);
            }
        return;
    }
    for (const ChartMark& mark : m_layout.marks) {
        QPainterPath path;
        if (pie)
            path = sliceOf(mark);
        else
            path.addRect(mark.box);
        hatch(path, pie ? mark.group : mark.series);
    }
}

/// Points of a line: circle, square, triangle, diamond, and the same hollow.
void ChartPainter::paintSign(const QRectF& box, int number, const QColor& colour)
{
    const bool hollow = number % 8 >= 4;
    m_painter.setPen(QPen(colour, m_style.px(1.5)));
    m_painter.setBrush(hollow ? m_style.colours.ground : colour);
    const QPointF middle = box.center();
    switch (number % 4) {
    case 0:
        m_painter.drawEllipse(box);
        return;
    case 1:
        m_painter.drawRect(
            box.adjusted(box.width() * 0.07, box.height() * 0.07, -box.width() * 0.07, -box.height() * 0.07));
        return;
    case 2:
        m_painter.drawPolygon(QPolygonF{{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        return;
    default:
        m_painter.drawPolygon(QPolygonF{{middle.x(), box.top()},
                                        {box.right(), middle.y()},
                                        {middle.x(), box.bottom()},
                                        {box.left(), middle.y()}});
    }
}

void ChartPainter::paintSwatch(const ChartSwatch& swatch)
{
    const bool pie = m_layout.data.form == ChartForm::Pie;
    const bool single = m_layout.data.isSingle() && !pie;
    const QColor before = swatch.isLine ? m_style.colours.earlier : m_style.colours.soft;
    const QColor colour = swatch.isEarlier ? before
        : single                           ? m_style.colours.accent
                                           : m_style.series(swatch.series);
    if (swatch.isLine && swatch.isEarlier) {
        m_painter.setPen(QPen(colour, m_style.px(2.0), Qt::DashLine));
        m_painter.drawLine(QLineF(swatch.box.left(), swatch.box.center().y(),
                                  swatch.box.right() + m_style.px(3), swatch.box.center().y()));
        return;
    }
    if (swatch.isLine) {
        paintSign(swatch.box, swatch.series, colour);
        return;
    }
    m_painter.setPen(swatch.isEarlier ? softPen() : QPen(Qt::NoPen));
    m_painter.setBrush(colour);
    m_painter.drawRect(swatch.box);
    if (!single && m_style.hasPatterns(pie ? m_layout.marks.size() : m_layout.data.series.size())) {
        QPainterPath path;
        path.addRect(swatch.box);
        hatch(path, swatch.series);
    }
}

} // namespace kitcamp
