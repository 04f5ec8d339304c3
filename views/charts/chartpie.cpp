// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double elbow = 10.0; // from the rim to where a leader turns

struct SliceLabel {
    int mark = 0;
    double y = 0.0; ///< where the slice's middle looks to
    QString value;
};

/// ": 21 (17 %)", which is never cut; only names are.
QString sliceValue(const ChartData& data, const ChartMark& mark, double sum)
{
    const double value = data.at(mark.group, 0).value_or(0.0);
    const QString share = QLocale().toString(value * 100.0 / sum, 'f', 0) + u" %"_s;
    return ChartData::tr(": %1 (%2)", "after a name: value (share)").arg(figureText(value, data.unit), share);
}

QPointF onRim(const QPointF& middle, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    return {middle.x() + radius * std::sin(angle), middle.y() - radius * std::cos(angle)};
}

/// Moves labels of one side apart until none meets another, as near to their slices as they can be.
void spread(QList<SliceLabel>& labels, const QRectF& area, double line)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const SliceLabel& a, const SliceLabel& b) { return a.y < b.y; });
    double lowest = area.top() + line / 2.0;
    for (SliceLabel& label : labels) {
        label.y = qMax(label.y, lowest);
        lowest = label.y + line;
    }
    double highest = area.bottom() - line / 2.0;
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        labels[i].y = qMin(labels[i].y, highest);
        highest = labels[i].y - line;
    }
}

void addSide(ChartLayout& layout, const ChartStyle& style, QList<SliceLabel> labels, bool right)
{
    spread(labels, layout.area, style.line());
    const QPointF middle = layout.plot.center();
    const double radius = layout.plot.width() / 2.0;
    const double start =
        right ? layout.plot.right() + style.px(elbow * 2.2) : layout.plot.left() - style.px(elbow * 2.2);
    const double room = (right ? layout.area.right() - start : start - layout.area.left()) - style.px(4.0);
    for (const SliceLabel& label : labels) {
        const ChartMark& mark = layout.marks[label.mark];
        const double direction = mark.angle + mark.span / 2.0;
        const QString name = layout.data.groups[mark.group].inOneLine();
        const QString text = style.elided(name, room - style.width(label.value)) + label.value;
        const double width = style.width(text);
        const QPointF turn(right ? start - style.px(elbow) * 0.7 : start + style.px(elbow) * 0.7, label.y);
        layout.leaders.append(QLineF(onRim(middle, radius, direction), turn));
        const double x = right ? start + style.px(4.0) : start - style.px(4.0) - width;
        layout.leaders.append(QLineF(turn, QPointF(start, label.y)));
        layout.texts.append({QRectF(x, label.y - style.line() / 2.0, width, style.line()), text,
                             right ? Qt::AlignLeft : Qt::AlignRight, ChartText::Kind::Axis});
    }
}

void addSlices(ChartLayout& layout, double sum)
{
    double angle = 0.0;
    for (qsizetype g = 0; g < layout.data.groups.size(); ++g) {
        const double value = layout.data.at(g, 0).value_or(0.0);
        if (value <= 0.0)
            continue;
        ChartMark mark{int(g), 0};
        mark.angle = angle;
        mark.span = value / sum * 360.0;
        angle += mark.span;
        layout.marks.append(mark);
    }
}

void place(ChartLayout& layout, const QRectF& circle)
{
    layout.plot = circle;
    for (ChartMark& mark : layout.marks)
        mark.box = mark.reach = circle;
}

/// Labels where the slices look to, joined by lines.
void putAround(ChartLayout& layout, const ChartStyle& style, const QRectF& area,
               const QList<SliceLabel>& labels, double side)
{
    place(layout, QRectF(area.center().x() - side / 2.0, area.center().y() - side / 2.0, side, side));
    QList<SliceLabel> left;
    QList<SliceLabel> right;
    for (SliceLabel label : labels) {
        const ChartMark& mark = layout.marks[label.mark];
        const double direction = mark.angle + mark.span / 2.0;
        label.y = onRim(layout.plot.center(), side / 2.0 + style.px(elbow), direction).y();
        (direction <= 180.0 ? right : left).append(label);
    }
    addSide(layout, style, right, true);
    addSide(layout, style, left, false);
}

/// Long names stand in a list beside the pie, in the order of the slices.
void putBeside(ChartLayout& layout, const ChartStyle& style, const QRectF& area,
               const QList<SliceLabel>& labels, double side)
{
    place(layout, QRectF(area.left(), area.center().y() - side / 2.0, side, side));
    const double start = area.left() + side + style.px(20.0);
    const double sign = style.px(10.0);
    const double pitch = qMin(style.line() * 1.35, area.height() / double(labels.size()));
    double y = area.center().y() - pitch * double(labels.size()) / 2.0;
    for (const SliceLabel& label : labels) {
        const ChartMark& mark = layout.marks[label.mark];
        layout.swatches.append(
            {QRectF(start, y + (pitch - sign) / 2.0, sign, sign), mark.group, false, false});
        const double room = area.right() - start - sign * 1.6 - style.width(label.value);
        const QString text = style.elided(layout.data.groups[mark.group].inOneLine(), room) + label.value;
        layout.texts.append(
            {QRectF(start + sign * 1.6, y + (pitch - style.line()) / 2.0, style.width(text), style.line()),
             text, Qt::AlignLeft, ChartText::Kind::Axis});
        y += pitch;
    }
}

} // namespace

void layOutPie(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    double sum = 0.0;
    for (const std::optional<double>& value : layout.data.series.front().values)
        sum += value.value_or(0.0);
    if (sum <= 0.0) {
        layout.sentence = ChartData::tr("All values are 0 in this period.");
        return;
    }
    QList<SliceLabel> labels;
    double widestLabel = 0.0;
    addSlices(layout, sum);
    for (qsizetype i = 0; i < layout.marks.size(); ++i) {
        labels.append({int(i), 0.0, sliceValue(layout.data, layout.marks[i], sum)});
        const QString name = layout.data.groups[layout.marks[i].group].inOneLine();
        widestLabel = qMax(widestLabel, style.width(name + labels.back().value));
    }
    const double tall = area.height() - style.line() * 0.6;
    const double around = widestLabel + style.px(elbow * 2.2 + 6.0);
    if (qMin(area.width() - 2.0 * around, tall) >= tall * 0.75)
        putAround(layout, style, area, labels, qMin(area.width() - 2.0 * around, tall));
    else
        putBeside(layout, style, area, labels, qMax(style.px(20.0), qMin(tall, area.width() * 0.45)));
}

} // namespace kitcamp
