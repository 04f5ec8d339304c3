// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/screenplot.h"

#include "views/charts/chartpainter.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace kitcamp {

namespace {

QValueAxis* bareAxis(QChart& chart, double from, double to)
{
    auto* axis = new QValueAxis(&chart);
    axis->setRange(from, to);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis* valueAxis(QChart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    QValueAxis* axis = bareAxis(chart, layout.scale.from, layout.scale.to);
    if (!layout.grid.isEmpty()) {
        axis->setTickCount(int(layout.grid.size()));
        axis->setGridLinePen(QPen(style.colours.grid, style.pixel));
        axis->setGridLineVisible(true);
    }
    return axis;
}

QAbstractBarSeries* barSeries(QChart& chart, const ChartLayout& layout)
{
    const bool stacked = layout.data.form == ChartForm::Stacked;
    if (layout.isHorizontal)
        return stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries(&chart))
                       : new QHorizontalBarSeries(&chart);
    return stacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries(&chart)) : new QBarSeries(&chart);
}

/// Qt Charts counts lying bars from below, a reader from above.
QBarSet* barSet(const ChartLayout& layout, const FigureValues& values, const QColor& colour, QObject* parent)
{
    auto* set = new QBarSet(QString(), parent);
    for (qsizetype i = 0; i < values.size(); ++i)
        set->append(values[layout.isHorizontal ? values.size() - 1 - i : i].value_or(0.0));
    set->setColor(colour);
    set->setPen(Qt::NoPen);
    return set;
}

QList<QBarSet*> barSets(const ChartLayout& layout, const ChartStyle& style, QObject* parent)
{
    const ChartData& data = layout.data;
    QList<QBarSet*> sets;
    if (!data.earlier.isEmpty())
        sets.append(barSet(layout, data.earlier, style.colours.soft, parent));
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        const QColor fill = data.isSingle() ? ChartPainter::quietBar(layout, style) : style.series(int(s));
        sets.append(barSet(layout, data.series[s].values, fill, parent));
        if (data.isSingle() && layout.accented >= 0) {
            const qsizetype last = data.groups.size() - 1;
            sets.back()->setSelectedColor(style.colours.accent);
            sets.back()->selectBar(int(layout.isHorizontal ? last - layout.accented : layout.accented));
        }
    }
    if (layout.isHorizontal && data.form == ChartForm::Bars)
        std::reverse(sets.begin(), sets.end());
    return sets;
}

/// Which part of a group's room its bars fill, as the layout decided.
double barShare(const ChartLayout& layout)
{
    const QRectF& box = layout.marks.front().box;
    const double thickness = layout.isHorizontal ? box.height() : box.width();
    const double length = layout.isHorizontal ? layout.plot.height() : layout.plot.width();
    const bool beside = layout.data.form == ChartForm::Bars;
    const double bars =
        double(beside ? layout.data.series.size() : 1) + (layout.data.earlier.isEmpty() ? 0.0 : 1.0);
    return thickness * bars * double(layout.data.groups.size()) / length;
}

void plotBars(QChart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    if (layout.marks.isEmpty())
        return;
    const ChartData& data = layout.data;
    QAbstractBarSeries* series = barSeries(chart, layout);
    series->append(barSets(layout, style, series));
    series->setBarWidth(barShare(layout));
    chart.addSeries(series);
    QValueAxis* groups = bareAxis(chart, -0.5, double(data.groups.size()) - 0.5);
    QValueAxis* values = valueAxis(chart, layout, style);
    chart.addAxis(groups, layout.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, layout.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(groups);
    series->attachAxis(values);
}

/// Curves are given in pixels across and in values upwards.
QLineSeries* lineOf(QObject* parent, const QPolygonF& points, const ChartLayout& layout)
{
    auto* line = new QLineSeries(parent);
    const ChartScale& scale = layout.scale;
    for (const QPointF& point : points)
        line->append(
            point.x(),
            scale.from + (layout.plot.bottom() - point.y()) / layout.plot.height() * (scale.to - scale.from));
    return line;
}

void plotLines(QChart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    QValueAxis* across = bareAxis(chart, layout.plot.left(), layout.plot.right());
    QValueAxis* values = valueAxis(chart, layout, style);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    const auto add = [&](QAbstractSeries* series) {
        chart.addSeries(series);
        series->attachAxis(across);
        series->attachAxis(values);
    };
    for (const ChartCurve& curve : layout.curves) {
        const QColor colour = ChartPainter::curveColour(curve, layout, style);
        for (const QPolygonF& ground : curve.grounds) {
            const qsizetype half = ground.size() / 2;
            QPolygonF lower = ground.mid(half);
            std::reverse(lower.begin(), lower.end());
            auto* area = new QAreaSeries(&chart);
            area->setUpperSeries(lineOf(area, ground.mid(0, half), layout));
            area->setLowerSeries(lineOf(area, lower, layout));
            area->setPen(Qt::NoPen);
            area->setBrush(layout.data.isSingle() ? style.colours.soft : colour);
            add(area);
        }
        for (const QPolygonF& piece : curve.pieces) {
            QLineSeries* line = lineOf(&chart, piece, layout);
            QPen pen(colour, style.px(2.0), curve.isEarlier ? Qt::DashLine : Qt::SolidLine);
            pen.setJoinStyle(Qt::RoundJoin);
            line->setPen(pen);
            add(line);
        }
    }
}

void plotPie(QChart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    auto* pie = new QPieSeries(&chart);
    for (const ChartMark& mark : layout.marks) {
        auto* slice = new QPieSlice(QString(), mark.span, pie);
        slice->setBrush(ChartPainter::fillOf(mark, layout, style));
        slice->setPen(QPen(style.colours.ground, style.px(1.5)));
        pie->append(slice);
    }
    pie->setPieSize(1.0);
    chart.addSeries(pie);
}

} // namespace

void plotOnScreen(QChart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    if (!layout.sentence.isEmpty() || layout.plot.isEmpty())
        return;
    chart.setPlotArea(layout.plot);
    switch (layout.data.form) {
    case ChartForm::Bars:
    case ChartForm::Stacked:
        return plotBars(chart, layout, style);
    case ChartForm::Line:
    case ChartForm::Area:
        return plotLines(chart, layout, style);
    case ChartForm::Pie:
        return plotPie(chart, layout, style);
    case ChartForm::Heat: // Qt Charts has none
        return;
    }
}

} // namespace kitcamp
