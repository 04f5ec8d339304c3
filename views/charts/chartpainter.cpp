// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainter.h"

#include "views/print/papertext.h"

#include <QPainter>
#include <QPainterPath>

namespace kitcamp {

ChartPainter::ChartPainter(QPainter& painter, const ChartLayout& layout, const ChartStyle& style)
    : m_painter(painter)
    , m_layout(layout)
    , m_style(style)
{
}

void ChartPainter::paintAll()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGrid();
    paintMarks();
    paintPatterns();
    paintTexts();
    m_painter.restore();
}

void ChartPainter::paintGrid()
{
    m_painter.setPen(QPen(m_style.colours.grid, m_style.pixel));
    for (const QLineF& line : m_layout.grid)
        m_painter.drawLine(line);
    if (m_layout.isHorizontal)
        m_painter.drawLine(m_layout.base);
}

void ChartPainter::paintMarks()
{
    m_painter.setPen(softPen());
    m_painter.setBrush(m_style.colours.soft);
    for (const QRectF& box : m_layout.earlierBars)
        m_painter.drawRect(box);
    for (const ChartCurve& curve : m_layout.curves)
        paintCurve(curve);
    if (m_layout.data.form == ChartForm::Line || m_layout.data.form == ChartForm::Area)
        return paintSigns();
    for (const ChartMark& mark : m_layout.marks)
        paintBox(mark);
}

void ChartPainter::paintSigns()
{
    for (const ChartMark& mark : m_layout.marks)
        if (hasPoint(mark))
            paintSign(mark.box, m_layout.data.isSingle() ? 0 : mark.series, fillOf(mark, m_layout, m_style));
}

QColor ChartPainter::fillOf(const ChartMark& mark, const ChartLayout& layout, const ChartStyle& style)
{
    const ChartData& data = layout.data;
    if (data.form == ChartForm::Pie)
        return style.series(mark.group);
    if (data.form == ChartForm::Heat) {
        const std::optional<double> value = data.at(mark.group, mark.series);
        return value ? style.colours.heat(*value / layout.scale.to) : style.colours.ground;
    }
    if (!data.isSingle())
        return style.series(mark.series);
    const bool isLine = data.form == ChartForm::Line || data.form == ChartForm::Area;
    return isLine || mark.group == layout.accented ? style.colours.accent : quietBar(layout, style);
}

QColor ChartPainter::quietBar(const ChartLayout& layout, const ChartStyle& style)
{
    constexpr double besideEarlier = 0.65; // what is compared with is paler still
    return layout.data.earlier.isEmpty() ? style.colours.soft : style.colours.heat(besideEarlier);
}

QColor ChartPainter::curveColour(const ChartCurve& curve, const ChartLayout& layout, const ChartStyle& style)
{
    if (curve.isEarlier)
        return style.colours.earlier;
    return layout.data.isSingle() ? style.colours.accent : style.series(curve.series);
}

void ChartPainter::paintCurve(const ChartCurve& curve)
{
    const QColor colour = curveColour(curve, m_layout, m_style);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_layout.data.isSingle() ? m_style.colours.soft : colour);
    for (const QPolygonF& ground : curve.grounds)
        m_painter.drawPolygon(ground);
    QPen pen(colour, m_style.px(2.0));
    pen.setJoinStyle(Qt::RoundJoin);
    if (curve.isEarlier)
        pen.setStyle(Qt::DashLine);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    for (const QPolygonF& piece : curve.pieces)
        m_painter.drawPolyline(piece);
}

bool ChartPainter::hasPoint(const ChartMark& mark) const
{
    const ChartData& data = m_layout.data;
    if (data.isSingle()) // the last one, and those that no line touches
        return mark.group == m_layout.accented || data.groups.size() < 3;
    return data.form == ChartForm::Line && data.groups.size() <= 30;
}

QPainterPath ChartPainter::sliceOf(const ChartMark& mark) const
{
    QPainterPath path;
    if (mark.span >= 359.99) {
        path.addEllipse(mark.box);
        return path;
    }
    path.moveTo(mark.box.center());
    path.arcTo(mark.box, 90.0 - mark.angle, -mark.span);
    path.closeSubpath();
    return path;
}

QPen ChartPainter::softPen() const
{
    const bool plain = m_style.colours.softEdge == m_style.colours.soft;
    return plain ? QPen(Qt::NoPen) : QPen(m_style.colours.softEdge, m_style.px(0.75));
}

void ChartPainter::paintBox(const ChartMark& mark)
{
    const QColor fill = fillOf(mark, m_layout, m_style);
    switch (m_layout.data.form) {
    case ChartForm::Line:
    case ChartForm::Area:
        return;
    case ChartForm::Pie:
        m_painter.setPen(QPen(m_style.colours.ground, m_style.px(1.5)));
        m_painter.setBrush(fill);
        m_painter.drawPath(sliceOf(mark));
        return;
    case ChartForm::Bars:
    case ChartForm::Stacked:
    case ChartForm::Heat:
        break;
    }
    if (m_layout.plot.isNull() || mark.box.isEmpty())
        return;
    m_painter.setPen(fill == m_style.colours.soft ? softPen() : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    if (m_layout.data.form == ChartForm::Stacked) {
        m_painter.drawRect(mark.box);
        return;
    }
    const double radius = qMin(m_style.px(2.0), qMin(mark.box.width(), mark.box.height()) / 4.0);
    m_painter.drawRoundedRect(mark.box, radius, radius);
}

void ChartPainter::paintFocus(int mark, const QColor& ring)
{
    if (mark < 0 || mark >= m_layout.marks.size())
        return;
    const ChartMark& at = m_layout.marks[mark];
    const double grow = m_style.px(2.5);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(ring, m_style.px(2.0)));
    if (at.span > 0.0)
        m_painter.drawPath(sliceOf(at));
    else
        m_painter.drawRoundedRect(at.box.adjusted(-grow, -grow, grow, grow), grow, grow);
}

const QFont& ChartPainter::fontOf(const ChartText& text) const
{
    if (text.kind == ChartText::Kind::Strong)
        return m_style.strong;
    return text.kind == ChartText::Kind::Large ? m_style.large : m_style.font;
}

void ChartPainter::paintText(const ChartText& text)
{
    using Kind = ChartText::Kind;
    m_painter.setFont(fontOf(text));
    QColor colour =
        text.kind == Kind::Axis || text.kind == Kind::Note ? m_style.colours.muted : m_style.colours.text;
    if (text.mark >= 0)
        colour = m_style.colours.textOn(fillOf(m_layout.marks[text.mark], m_layout, m_style));
    m_painter.setPen(colour);
    if (!text.rotated)
        return paintLineIn(text.box, text);
    m_painter.save();
    m_painter.translate(text.box.left(), text.box.bottom());
    m_painter.rotate(-90.0);
    paintLineIn(QRectF(0.0, 0.0, text.box.height(), text.box.width()), text);
    m_painter.restore();
}

void ChartPainter::paintLineIn(const QRectF& box, const ChartText& text)
{
    // A hair wider than it was measured, so that rounding cuts no letter.
    const double hair = m_style.px(2.0);
    QRectF wider = box.adjusted(-hair, 0.0, hair, 0.0);
    if (text.alignment & Qt::AlignRight)
        wider.setRight(box.right());
    else if (text.alignment & Qt::AlignLeft)
        wider.setLeft(box.left());
    if (m_style.isPaper) {
        // Not the painter's font: that one is made for its device, and letters are wider there by a little.
        const double line = lineHeight(fontOf(text));
        wider.setTop(box.center().y() - line / 2.0);
        wider.setHeight(line);
        return paintLine(m_painter, wider, text.text, fontOf(text), text.alignment);
    }
    const int flags = int(text.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine
        | Qt::TextDontClip;
    m_painter.drawText(wider, flags, text.text);
}

void ChartPainter::paintTexts()
{
    m_painter.setPen(QPen(m_style.colours.muted, m_style.px(0.75)));
    for (const QLineF& leader : m_layout.leaders)
        m_painter.drawLine(leader);
    for (const ChartSwatch& swatch : m_layout.swatches)
        paintSwatch(swatch);
    for (const ChartText& text : m_layout.texts)
        paintText(text);
    if (m_layout.sentence.isEmpty())
        return;
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colours.muted);
    m_painter.drawText(m_layout.area, Qt::AlignCenter | Qt::TextWordWrap, m_layout.sentence);
}

} // namespace kitcamp
