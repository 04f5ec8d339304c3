// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "views/charts/chartparts.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace kitcamp {

namespace {

/// Where a person looks at when a mark is meant: the slice's middle, the bar's end.
QPointF middleOf(const ChartMark& mark)
{
    if (mark.span <= 0.0)
        return mark.reach.center();
    const double angle = (mark.angle + mark.span / 2.0) * std::numbers::pi / 180.0;
    const double radius = mark.box.width() * 0.3;
    return mark.box.center() + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
}

bool holds(const ChartMark& mark, const QPointF& position)
{
    if (mark.span <= 0.0)
        return mark.reach.contains(position);
    const QPointF from = position - mark.box.center();
    if (std::hypot(from.x(), from.y()) > mark.box.width() / 2.0)
        return false;
    double degrees = std::atan2(from.x(), -from.y()) * 180.0 / std::numbers::pi;
    if (degrees < 0.0)
        degrees += 360.0;
    return degrees >= mark.angle && degrees < mark.angle + mark.span;
}

/// How far B lies from A in the direction of a key; not positive: not in it.
double ahead(const QPointF& a, const QPointF& b, Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return a.x() - b.x();
    case Qt::Key_Right:
        return b.x() - a.x();
    case Qt::Key_Up:
        return a.y() - b.y();
    default:
        return b.y() - a.y();
    }
}

void addFootnotes(ChartLayout& layout, const ChartStyle& style, QRectF& area)
{
    for (qsizetype i = layout.data.footnotes.size() - 1; i >= 0; --i) {
        const QRectF box(area.left(), area.bottom() - style.line(), area.width(), style.line());
        layout.texts.append({box, style.elided(layout.data.footnotes[i], area.width()), Qt::AlignLeft,
                             ChartText::Kind::Note});
        area.setBottom(box.top());
    }
    if (!layout.data.footnotes.isEmpty())
        area.adjust(0.0, 0.0, 0.0, -style.px(4.0));
}

void layOutForm(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    switch (layout.data.form) {
    case ChartForm::Bars:
    case ChartForm::Stacked:
        return layOutBars(layout, style, addLegend(layout, style, area));
    case ChartForm::Line:
    case ChartForm::Area:
        return layOutLines(layout, style, area);
    case ChartForm::Pie:
        return layOutPie(layout, style, area);
    case ChartForm::Heat:
        return layOutHeat(layout, style, area);
    }
}

} // namespace

ChartLayout ChartLayout::of(const FigureAnswer& answer, ChartForm form, const QRectF& area,
                            const ChartStyle& style, const QStringList& selected)
{
    ChartLayout layout;
    layout.area = area;
    layout.sentence = nothingToDraw(answer);
    if (!layout.sentence.isEmpty() || area.width() <= 0.0 || area.height() <= 0.0)
        return layout;
    layout.data = ChartData::of(answer, form);
    layout.accented = layout.data.accented(selected);
    if (answer.axes.isEmpty()) {
        layOutNumber(layout, style, area);
        return layout;
    }
    QRectF room = area;
    if (style.ink == ChartInk::Print)
        addFootnotes(layout, style, room);
    layOutForm(layout, style, room);
    return layout;
}

void layOutNumber(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const ChartData& data = layout.data;
    const double large = lineOf(style.large);
    const double top = area.center().y() - large / 2.0 - style.line() / 2.0;
    const QRectF box(area.left(), top, area.width(), large);
    layout.texts.append(
        {box, figureText(data.at(0, 0), data.unit), Qt::AlignHCenter, ChartText::Kind::Large});
    QString below = data.groups.front().inOneLine();
    if (!data.earlier.isEmpty())
        below = ChartData::tr("%1; %2: %3", "2024: 79; a year earlier: 56")
                    .arg(below, data.earlierLabel, figureText(data.earlier.front(), data.unit));
    layout.texts.append({QRectF(area.left(), box.bottom(), area.width(), style.line()),
                         style.elided(below, area.width()), Qt::AlignHCenter, ChartText::Kind::Axis});
    ChartMark mark;
    mark.box = box;
    mark.reach = area;
    layout.marks.append(mark);
}

int ChartLayout::markAt(const QPointF& position) const
{
    int found = -1;
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (!holds(marks[i], position))
            continue;
        const QPointF away = marks[i].box.center() - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < nearest) {
            found = int(i);
            nearest = distance;
        }
    }
    return found;
}

int ChartLayout::neighbour(int mark, Qt::Key key) const
{
    if (marks.isEmpty())
        return -1;
    const int last = int(marks.size()) - 1;
    if (key == Qt::Key_Home || mark < 0)
        return 0;
    if (key == Qt::Key_End)
        return last;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (data.form == ChartForm::Pie)
        return qBound(0, mark + (forward ? 1 : -1), last);
    const QPointF here = middleOf(marks[mark]);
    int best = mark;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i <= last; ++i) {
        const QPointF there = middleOf(marks[i]);
        const double along = ahead(here, there, key);
        const double total = std::abs(there.x() - here.x()) + std::abs(there.y() - here.y());
        const double cost = along + 3.0 * (total - along);
        if (along > 0.5 && cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

} // namespace kitcamp
