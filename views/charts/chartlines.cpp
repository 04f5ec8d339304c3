// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

#include <algorithm>

namespace kitcamp {

namespace {

constexpr double pointSide = 7.0;
constexpr double mostEndLabel = 0.26; // of the width, for names of lines at their ends

bool isStacked(const ChartData& data)
{
    return data.form == ChartForm::Area && !data.isSingle();
}

/// Where the points of a series stand; stacked areas stand on the ones before them.
struct LinePlace {
    const ChartLayout& layout;
    double left;
    double slot;

    [[nodiscard]] QPointF point(qsizetype group, double value) const
    {
        const double y = layout.plot.bottom() - layout.scale.share(value) * layout.plot.height();
        return {left + double(group) * slot, y};
    }
    [[nodiscard]] double under(qsizetype group, qsizetype series) const
    {
        double sum = 0.0;
        for (qsizetype s = 0; s < series && isStacked(layout.data); ++s)
            sum += layout.data.at(group, s).value_or(0.0);
        return sum;
    }
};

double greatestOf(const ChartData& data, double& least)
{
    double greatest = 0.0;
    least = 0.0;
    for (qsizetype g = 0; g < data.groups.size(); ++g) {
        for (qsizetype s = 0; s < data.series.size(); ++s) {
            const double value = isStacked(data) ? data.sumOf(g) : data.at(g, s).value_or(0.0);
            greatest = qMax(greatest, value);
            least = qMin(least, value);
        }
        greatest = qMax(greatest, data.earlier.value(g).value_or(0.0));
        least = qMin(least, data.earlier.value(g).value_or(0.0));
    }
    return greatest;
}

void addGround(ChartCurve& curve, const QPolygonF& upper, const QPolygonF& lower)
{
    QPolygonF ground = upper;
    for (qsizetype i = lower.size() - 1; i >= 0; --i)
        ground.append(lower[i]);
    curve.grounds.append(ground);
}

/// The line of one series; a missing value ends a piece.
ChartCurve curveOf(const LinePlace& place, qsizetype series, const FigureValues& values, bool withGround)
{
    ChartCurve curve{int(series)};
    QPolygonF upper;
    QPolygonF lower;
    const auto end = [&] {
        if (!upper.isEmpty()) {
            curve.pieces.append(upper);
            if (withGround)
                addGround(curve, upper, lower);
        }
        upper.clear();
        lower.clear();
    };
    for (qsizetype g = 0; g < values.size(); ++g) {
        if (!values[g]) {
            end();
            continue;
        }
        const double under = place.under(g, series);
        upper.append(place.point(g, under + *values[g]));
        lower.append(place.point(g, under));
    }
    end();
    return curve;
}

void addPoints(ChartLayout& layout, const LinePlace& place, qsizetype series, const ChartStyle& style)
{
    const double side = style.px(pointSide);
    const FigureValues& values = layout.data.series[series].values;
    for (qsizetype g = 0; g < values.size(); ++g) {
        if (!values[g])
            continue;
        const QPointF at = place.point(g, place.under(g, series) + *values[g]);
        ChartMark mark{int(g), int(series)};
        mark.box = QRectF(at.x() - side / 2.0, at.y() - side / 2.0, side, side);
        const double reach = layout.data.isSingle() ? place.slot : qMin(place.slot, style.px(16.0));
        mark.reach = layout.data.isSingle()
            ? QRectF(at.x() - reach / 2.0, layout.plot.top(), reach, layout.plot.height())
            : QRectF(at.x() - reach / 2.0, at.y() - style.px(8.0), reach, style.px(16.0));
        layout.marks.append(mark);
    }
}

/// A single line says its last value; on paper all of them where there is room.
void addPointValues(ChartLayout& layout, const ChartStyle& style, double slot)
{
    const ChartData& data = layout.data;
    QStringList texts;
    for (const std::optional<double>& value : data.series.front().values)
        texts.append(figureText(value, data.unit));
    const bool all = style.ink == ChartInk::Print && widest(texts, style) + style.px(6.0) <= slot;
    for (const ChartMark& mark : layout.marks) {
        const bool strong = mark.group == layout.accented;
        if (!strong && !all)
            continue;
        const QString text = texts.value(mark.group);
        const double width = strong ? style.strongWidth(text) : style.width(text);
        QRectF box(mark.box.center().x() - width / 2.0,
                   mark.box.top() - style.line() - style.px(all ? 3.0 : 0.0), width, style.line());
        moveWithin(box, layout.plot.left(), layout.area.right());
        layout.texts.append(
            {box, text, Qt::AlignHCenter, strong ? ChartText::Kind::Strong : ChartText::Kind::Value});
    }
}

/// Names at the ends of the lines, moved apart where lines end close to each other.
void addEndLabels(ChartLayout& layout, const ChartStyle& style, const LinePlace& place, double width)
{
    struct End {
        double y;
        qsizetype series;
    };
    QList<End> ends;
    for (const ChartCurve& curve : layout.curves)
        if (!curve.pieces.isEmpty())
            ends.append({curve.pieces.back().back().y(), curve.series});
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    const double line = style.line();
    double lowest = layout.area.top();
    for (End& end : ends) {
        end.y = qMax(end.y - line / 2.0, lowest);
        lowest = end.y + line;
    }
    double highest = layout.plot.bottom() + line / 2.0;
    for (qsizetype i = ends.size() - 1; i >= 0; --i) {
        ends[i].y = qMin(ends[i].y, highest - line);
        highest = ends[i].y;
    }
    const double x = place.point(layout.data.groups.size() - 1, 0.0).x() + style.px(12.0);
    for (const End& end : ends) {
        const double side = style.px(8.0);
        layout.swatches.append(
            {QRectF(x, end.y + (line - side) / 2.0, side, side), int(end.series), false, true});
        const QString text =
            style.elided(layout.data.series[end.series].group.inOneLine(), width - side * 1.6);
        layout.texts.append({QRectF(x + side * 1.6, end.y, style.width(text), line), text, Qt::AlignLeft,
                             ChartText::Kind::Axis});
    }
}

double endLabelWidth(const ChartData& data, const ChartStyle& style, const QRectF& area)
{
    QList<ChartGroup> names;
    for (const ChartSeries& series : data.series)
        names.append(series.group);
    const double needed = widest(names, style) + style.px(13.0);
    const bool fits = double(names.size()) * style.line() <= area.height() - style.line();
    return fits ? qMin(needed, area.width() * mostEndLabel) : 0.0;
}

} // namespace

void layOutLines(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const ChartData& data = layout.data;
    const bool named = data.form == ChartForm::Line && !data.isSingle() && data.seriesLeftOut == 0;
    const double names = named ? endLabelWidth(data, style, area) : 0.0;
    const QRectF room = names > 0.0 ? area : addLegend(layout, style, area);
    double least = 0.0;
    const double greatest = greatestOf(data, least);
    const double right = names > 0.0 ? names + style.px(16.0) : style.px(20.0);
    const double inset = style.px(6.0);
    const double steps = double(qMax<qsizetype>(1, data.groups.size() - 1));
    const double axis = valueAxisWidth(layout, style, room.height() - style.line() * 2.5, least, greatest);
    const double likely = (room.width() - right - axis - inset * 2.0) / steps;
    const LabelRule rule = labelRule(data.groups, likely, true, style, 0.0);
    const QRectF inner = room.adjusted(0.0, style.line(), -right, -rule.height);
    layout.plot = addValueAxis(layout, style, inner, least, greatest);
    const bool several = data.groups.size() > 1;
    const LinePlace place{layout, layout.plot.left() + (several ? inset : layout.plot.width() / 2.0),
                          (layout.plot.width() - inset * 2.0) / steps};
    const bool ground = data.form == ChartForm::Area;
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        layout.curves.append(curveOf(place, s, data.series[s].values, ground));
        addPoints(layout, place, s, style);
    }
    if (names > 0.0)
        addEndLabels(layout, style, place, names);
    if (!data.earlier.isEmpty()) {
        layout.curves.append(curveOf(place, 0, data.earlier, false));
        layout.curves.back().isEarlier = true;
    }
    if (data.isSingle())
        addPointValues(layout, style, place.slot);
    addLabelsBelow(layout, data.groups, rule, {place.left, room.bottom() - rule.height}, place.slot, style);
}

} // namespace kitcamp
