// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

namespace kitcamp {

namespace {

constexpr double mostRowLabel = 0.3; // of the width
constexpr double cellGap = 2.0;
constexpr double tallestCell = 34.0;
constexpr double broadestCell = 72.0;

double greatestOf(const ChartData& data)
{
    double greatest = 0.0;
    for (qsizetype g = 0; g < data.groups.size(); ++g)
        for (qsizetype s = 0; s < data.series.size(); ++s)
            greatest = qMax(greatest, data.at(g, s).value_or(0.0));
    return greatest;
}

QList<ChartGroup> columnsOf(const ChartData& data)
{
    QList<ChartGroup> columns;
    for (const ChartSeries& series : data.series)
        columns.append(series.group);
    return columns;
}

/// Hours and days are read by their order, so that labels between may be left out.
bool followEachOther(const ChartData& data)
{
    static const QStringList inOrder{QStringLiteral("hour"), QStringLiteral("weekday"),
                                     QStringLiteral("month"), QStringLiteral("year")};
    return inOrder.contains(data.dimensions.value(1));
}

void addCells(ChartLayout& layout, const ChartStyle& style, QSizeF cell)
{
    const ChartData& data = layout.data;
    const double gap = qMin(style.px(cellGap), qMin(cell.width(), cell.height()) * 0.2);
    for (qsizetype g = 0; g < data.groups.size(); ++g)
        for (qsizetype s = 0; s < data.series.size(); ++s) {
            ChartMark mark{int(g), int(s)};
            mark.reach = QRectF(layout.plot.left() + double(s) * cell.width(),
                                layout.plot.top() + double(g) * cell.height(), cell.width(), cell.height());
            mark.box = mark.reach.adjusted(0.0, 0.0, -gap, -gap);
            layout.marks.append(mark);
        }
}

/// On paper nobody can point at a cell: the numbers stand in them where all of them have room.
void addCellValues(ChartLayout& layout, const ChartStyle& style)
{
    if (style.ink != ChartInk::Print || layout.marks.isEmpty())
        return;
    const ChartData& data = layout.data;
    const QSizeF cell = layout.marks.front().box.size();
    QStringList texts;
    for (const ChartMark& mark : layout.marks)
        texts.append(figureText(data.at(mark.group, mark.series), data.unit));
    if (widest(texts, style) + style.px(2.0) > cell.width() || style.line() > cell.height())
        return;
    for (qsizetype i = 0; i < texts.size(); ++i)
        layout.texts.append(
            {layout.marks[i].box, texts[i], Qt::AlignHCenter, ChartText::Kind::Inside, false, int(i)});
}

void addRowLabels(ChartLayout& layout, const ChartStyle& style, double labels, double height)
{
    const int every = qMax(1, qCeil(style.line() / height));
    for (qsizetype g = 0; g < layout.data.groups.size(); g += every) {
        const double middle = layout.plot.top() + (double(g) + 0.5) * height - style.px(cellGap) / 2.0;
        layout.texts.append({QRectF(layout.area.left(), middle - style.line() / 2.0, labels, style.line()),
                             style.elided(layout.data.groups[g].inOneLine(), labels), Qt::AlignRight,
                             ChartText::Kind::Axis});
    }
}

} // namespace

void layOutHeat(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const ChartData& data = layout.data;
    if (data.series.isEmpty() || data.groups.isEmpty())
        return;
    layout.scale.to = qMax(greatestOf(data), 1e-9);
    const double labels = qMin(widest(data.groups, style), area.width() * mostRowLabel);
    const QList<ChartGroup> columns = columnsOf(data);
    const double start = labels + style.px(9.0);
    const double width = qMin((area.width() - start) / double(columns.size()), style.px(broadestCell));
    const LabelRule rule = labelRule(columns, width, followEachOther(data), style, area.height() * 0.38);
    const double room = area.height() - rule.height - style.line() * 0.4;
    const double height = qMin(room / double(data.groups.size()), style.px(tallestCell));
    layout.plot = QRectF(area.left() + start, area.top() + style.line() * 0.4, width * double(columns.size()),
                         height * double(data.groups.size()));
    addCells(layout, style, {width, height});
    addCellValues(layout, style);
    addRowLabels(layout, style, labels, height);
    addLabelsBelow(layout, columns, rule, {layout.plot.left() + width / 2.0, layout.plot.bottom()}, width,
                   style);
}

} // namespace kitcamp
