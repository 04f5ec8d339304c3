// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

namespace kitcamp {

namespace {

constexpr double barOfSlot = 0.62;
constexpr double widestBar = 64.0;
constexpr double shortestLyingSlot = 1.15; // lines of text
constexpr double mostLyingLabel = 0.42; // of the width

/// Bars of one group: how broad, and where they begin in their slot.
struct BarRoom {
    double slot = 0.0;
    double bar = 0.0; ///< of one series
    double all = 0.0; ///< of the group
};

BarRoom roomOf(const ChartData& data, const ChartStyle& style, double length)
{
    BarRoom room;
    room.slot = length / double(qMax<qsizetype>(1, data.groups.size()));
    const bool beside = data.form == ChartForm::Bars && !data.isSingle();
    const double bars = beside ? double(data.series.size()) : data.earlier.isEmpty() ? 1.0 : 2.0;
    room.all = qMin(room.slot * (bars > 1.0 ? 0.76 : barOfSlot), style.px(widestBar) * bars);
    room.bar = room.all / bars;
    return room;
}

/// From 0 to VALUE, ACROSS: where the bar begins across the direction of values.
QRectF barBox(const ChartLayout& layout, double from, double to, double across, double thickness)
{
    const QRectF& plot = layout.plot;
    const double a = layout.scale.share(from);
    const double b = layout.scale.share(to);
    if (layout.isHorizontal)
        return QRectF(QPointF(plot.left() + a * plot.width(), across),
                      QPointF(plot.left() + b * plot.width(), across + thickness))
            .normalized();
    return QRectF(QPointF(across, plot.bottom() - a * plot.height()),
                  QPointF(across + thickness, plot.bottom() - b * plot.height()))
        .normalized();
}

QRectF reachOf(const ChartLayout& layout, double across, double thickness)
{
    const QRectF& plot = layout.plot;
    return layout.isHorizontal ? QRectF(layout.area.left(), across, layout.area.width(), thickness)
                               : QRectF(across, plot.top(), thickness, plot.height());
}

void addGroup(ChartLayout& layout, qsizetype group, const BarRoom& room, double start)
{
    const ChartData& data = layout.data;
    double across = start + (room.slot - room.all) / 2.0;
    if (!data.earlier.isEmpty()) {
        layout.earlierBars.append(
            barBox(layout, 0.0, data.earlier.value(group).value_or(0.0), across, room.bar));
        across += room.bar;
    }
    const bool stacked = data.form == ChartForm::Stacked;
    double height = 0.0;
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        const double value = data.at(group, s).value_or(0.0);
        ChartMark mark{int(group), int(s)};
        mark.box = barBox(layout, height, height + value, across, room.bar);
        mark.reach = stacked || !data.isSingle() ? (stacked ? mark.box : reachOf(layout, across, room.bar))
                                                 : reachOf(layout, start, room.slot);
        layout.marks.append(mark);
        if (stacked)
            height += value;
        else
            across += room.bar;
    }
}

/// What is written at each bar: the value, of a stack their sum. Nothing where there is no room for all.
struct BarValue {
    QRectF bar;
    QString text;
    qsizetype group;
    bool isNegative;
};

QList<BarValue> barValues(const ChartLayout& layout)
{
    const ChartData& data = layout.data;
    QList<BarValue> values;
    if (data.form == ChartForm::Stacked) {
        for (qsizetype g = 0; g < data.groups.size(); ++g) {
            QRectF all;
            for (const ChartMark& mark : layout.marks)
                if (mark.group == g)
                    all = all.isNull() ? mark.box : all.united(mark.box);
            values.append({all, figureText(data.sumOf(g), data.unit), g, false});
        }
        return values;
    }
    for (const ChartMark& mark : layout.marks) {
        const std::optional<double> value = data.at(mark.group, mark.series);
        values.append({mark.box, figureText(value, data.unit), mark.group, value.value_or(0.0) < 0.0});
    }
    return values;
}

void addUprightValues(ChartLayout& layout, const ChartStyle& style, const BarRoom& room)
{
    const QList<BarValue> values = barValues(layout);
    const bool beside = !layout.data.isSingle() && layout.data.form == ChartForm::Bars;
    const double width = beside ? room.bar : room.slot;
    QStringList texts;
    for (const BarValue& value : values)
        texts.append(value.text);
    const bool all = widest(texts, style) + style.px(beside ? 1.0 : 4.0) <= width;
    for (const BarValue& value : values) {
        if (!all && (beside || value.group != layout.accented))
            continue;
        const double needed = style.width(value.text);
        const double y = value.isNegative ? value.bar.bottom() : value.bar.top() - style.line();
        QRectF box(value.bar.center().x() - needed / 2.0, y, needed, style.line());
        moveWithin(box, layout.area.left(), layout.area.right());
        layout.texts.append({box, value.text, Qt::AlignHCenter, ChartText::Kind::Value});
    }
}

void addLyingTexts(ChartLayout& layout, const ChartStyle& style, const BarRoom& room, double labels)
{
    const bool beside = !layout.data.isSingle() && layout.data.form == ChartForm::Bars;
    if (!beside || room.bar >= style.line() * 0.95)
        for (const BarValue& value : barValues(layout)) {
            const double width = style.width(value.text);
            const double x = value.isNegative ? value.bar.left() - width - style.px(5.0)
                                              : value.bar.right() + style.px(5.0);
            layout.texts.append({QRectF(x, value.bar.center().y() - style.line() / 2.0, width, style.line()),
                                 value.text, Qt::AlignLeft, ChartText::Kind::Value});
        }
    for (qsizetype g = 0; g < layout.data.groups.size(); ++g) {
        const double middle = layout.plot.top() + (double(g) + 0.5) * room.slot;
        layout.texts.append({QRectF(layout.area.left(), middle - style.line() / 2.0, labels, style.line()),
                             style.elided(layout.data.groups[g].inOneLine(), labels), Qt::AlignRight,
                             ChartText::Kind::Axis});
    }
}

std::pair<double, double> extremes(const ChartData& data)
{
    double least = 0.0;
    double greatest = 0.0;
    for (qsizetype g = 0; g < data.groups.size(); ++g) {
        for (qsizetype s = 0; s < data.series.size(); ++s) {
            const double value =
                data.form == ChartForm::Stacked ? data.sumOf(g) : data.at(g, s).value_or(0.0);
            least = qMin(least, value);
            greatest = qMax(greatest, value);
        }
        const double before = data.earlier.value(g).value_or(0.0);
        least = qMin(least, before);
        greatest = qMax(greatest, before);
    }
    return {least, greatest};
}

void layOutLying(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const auto [least, greatest] = extremes(layout.data);
    layout.isHorizontal = true;
    QStringList values{figureText(greatest, layout.data.unit), figureText(least, layout.data.unit)};
    for (const ChartSeries& series : layout.data.series)
        for (const std::optional<double>& value : series.values)
            values.append(figureText(value, layout.data.unit));
    const double labels = qMin(widest(layout.data.groups, style), area.width() * mostLyingLabel);
    const double value = widest(values, style) + style.px(6.0);
    layout.scale.from = least;
    layout.scale.to = greatest > least ? greatest : least + 1.0;
    layout.plot = area.adjusted(labels + style.px(10.0) + (least < 0.0 ? value : 0.0), 0.0, -value, 0.0);
    const double zero = layout.plot.left() + layout.scale.share(0.0) * layout.plot.width();
    layout.base = QLineF(zero, layout.plot.top(), zero, layout.plot.bottom());
    const BarRoom room = roomOf(layout.data, style, layout.plot.height());
    for (qsizetype g = 0; g < layout.data.groups.size(); ++g)
        addGroup(layout, g, room, layout.plot.top() + double(g) * room.slot);
    addLyingTexts(layout, style, room, labels);
}

void layOutUpright(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const ChartData& data = layout.data;
    const auto [least, greatest] = extremes(data);
    const double axis = valueAxisWidth(layout, style, area.height() - style.line() * 2.5, least, greatest);
    const double slot = (area.width() - axis) / double(qMax<qsizetype>(1, data.groups.size()));
    const LabelRule rule = labelRule(data.groups, slot, data.isTime, style, area.height() * 0.38);
    const double below = rule.height + (least < 0.0 ? style.line() : 0.0);
    layout.plot = addValueAxis(layout, style, area.adjusted(0.0, style.line(), 0.0, -below), least, greatest);
    const BarRoom room = roomOf(data, style, layout.plot.width());
    for (qsizetype g = 0; g < data.groups.size(); ++g)
        addGroup(layout, g, room, layout.plot.left() + double(g) * room.slot);
    const QPointF first(layout.plot.left() + room.slot / 2.0, area.bottom() - rule.height);
    addLabelsBelow(layout, data.groups, rule, first, room.slot, style);
    addUprightValues(layout, style, room);
}

/// Long labels read better beside lying bars, if there is the height for all of them.
bool shouldLie(const ChartData& data, const ChartStyle& style, const QRectF& area)
{
    if (data.isTime || data.groups.size() < 2)
        return false;
    const double slot = (area.width() - style.px(50.0)) / double(data.groups.size());
    if (widest(data.groups, style) + style.px(8.0) <= slot)
        return false;
    const bool beside = data.form == ChartForm::Bars && !data.isSingle();
    const double lines = beside ? 0.5 * double(data.series.size()) + 0.5 : shortestLyingSlot;
    return area.height() / double(data.groups.size()) >= style.line() * qMax(shortestLyingSlot, lines);
}

} // namespace

void layOutBars(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    if (shouldLie(layout.data, style, area))
        layOutLying(layout, style, area);
    else
        layOutUpright(layout, style, area);
}

} // namespace kitcamp
