// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

#include "views/print/papertext.h"

#include <QLocale>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerStep = 34.0;
constexpr double labelGap = 5.0; // between two labels beside each other
constexpr double belowAxis = 6.0;
constexpr double axisGap = 10.0; // between values and plot

ChartScale scaleFor(const ChartLayout& layout, const ChartStyle& style, double height, double least,
                    double greatest)
{
    const int steps = qBound(1, int(height / style.px(pixelsPerStep)), 6);
    return ChartScale::of(least, greatest, steps, layout.data.unit == FigureUnit::Count);
}

/// The wider of label and note, where they stand in two lines.
double widestPart(const QList<ChartGroup>& groups, const ChartStyle& style)
{
    double most = 0.0;
    for (const ChartGroup& group : groups)
        most = qMax(most, qMax(style.width(group.label), style.width(group.note)));
    return most;
}

/// Steps in which time is counted: a reader adds what is left out.
int roundEvery(int every)
{
    for (const int step : {1, 2, 3, 4, 5, 6, 10, 12, 24, 36, 60, 120})
        if (step >= every)
            return step;
    return every;
}

/// The last one is written, of months whole years apart the Januaries.
int firstShown(const QList<ChartGroup>& groups, int every)
{
    for (int i = 0; i < groups.size() && every % 12 == 0; ++i)
        if (groups[i].key.endsWith("-01"_L1))
            return i;
    return int(groups.size() - 1) % every;
}

QStringList tickTexts(const ChartScale& scale, FigureUnit unit)
{
    QStringList texts;
    for (const double tick : scale.ticks())
        texts.append(tickText(tick, scale.step, unit));
    return texts;
}

} // namespace

double lineOf(const QFont& font)
{
    return lineHeight(font);
}

double widest(const QStringList& texts, const ChartStyle& style)
{
    double most = 0.0;
    for (const QString& text : texts)
        most = qMax(most, style.width(text));
    return most;
}

double widest(const QList<ChartGroup>& groups, const ChartStyle& style)
{
    double most = 0.0;
    for (const ChartGroup& group : groups)
        most = qMax(most, style.width(group.inOneLine()));
    return most;
}

QString tickText(double value, double step, FigureUnit unit)
{
    const int decimals = step >= 1.0 ? 0 : qMin(3, int(std::ceil(-std::log10(step) - 1e-9)));
    const QString number = QLocale().toString(value, 'f', decimals);
    return unit == FigureUnit::Percent ? number + u" %"_s : number;
}

LabelRule labelRule(const QList<ChartGroup>& groups, double slot, bool inTime, const ChartStyle& style,
                    double mostHeight)
{
    LabelRule rule;
    const double gap = style.px(labelGap);
    const double width = widest(groups, style);
    rule.height = style.line() + style.px(belowAxis);
    if (width + gap <= slot || groups.size() == 1)
        return rule;
    if (widestPart(groups, style) + gap <= slot) {
        rule.twoLines = true;
        rule.height += style.line();
    } else if (inTime) {
        rule.every = roundEvery(qCeil((width + gap) / slot));
        rule.first = firstShown(groups, rule.every);
    } else {
        rule.rotated = true;
        rule.every = qMax(1, qCeil(style.line() / slot));
        rule.height = qMin(width, mostHeight) + style.px(belowAxis);
    }
    return rule;
}

void addLabelsBelow(ChartLayout& layout, const QList<ChartGroup>& groups, const LabelRule& rule,
                    QPointF first, double slot, const ChartStyle& style)
{
    const double top = first.y() + style.px(belowAxis);
    const double height = rule.height - style.px(belowAxis);
    QRectF before; // of the label to the left, which gives way where the last one is moved in
    const auto add = [&](const QString& label, double middle, double y) {
        const double room = rule.rotated ? height : slot * rule.every - style.px(1.0);
        const QString text = style.elided(label, room);
        const double width = rule.rotated ? style.line() : style.width(text);
        QRectF box(middle - width / 2.0, y, width, rule.rotated ? height : style.line());
        if (box.width() < layout.area.width()) // the outermost may reach beyond the plot
            moveWithin(box, layout.area.left(), layout.area.right());
        if (y == top && box.intersects(before) && !rule.twoLines)
            layout.texts.removeLast();
        before = box;
        layout.texts.append({box, text, rule.rotated ? Qt::AlignRight : Qt::AlignHCenter,
                             ChartText::Kind::Axis, rule.rotated});
    };
    for (qsizetype i = rule.first; i < groups.size(); i += rule.every) {
        const double middle = first.x() + double(i) * slot;
        add(rule.twoLines ? groups[i].label : groups[i].inOneLine(), middle, top);
        if (rule.twoLines && !groups[i].note.isEmpty())
            add(groups[i].note, middle, top + style.line());
    }
}

QRectF addLegend(ChartLayout& layout, const ChartStyle& style, const QRectF& area)
{
    const ChartData& data = layout.data;
    const bool isLine = data.form == ChartForm::Line;
    QList<std::pair<QString, ChartSwatch>> entries;
    if (!data.isSingle())
        for (qsizetype s = 0; s < data.series.size(); ++s)
            entries.append({data.series[s].group.inOneLine(), {{}, int(s), false, isLine}});
    if (!data.earlier.isEmpty())
        entries.append({data.earlierLabel, {{}, 0, true, isLine || data.form == ChartForm::Area}});
    if (data.seriesLeftOut > 0)
        entries.append({ChartData::tr("and %n more", "series that are not drawn", int(data.seriesLeftOut)),
                        {{}, -1, false, false}});
    if (entries.isEmpty())
        return area;
    const double side = style.px(10.0);
    QPointF at = area.topLeft();
    for (auto& [label, swatch] : entries) {
        const double sign = swatch.series < 0 ? 0.0 : side + style.px(5.0);
        const QString text = style.elided(label, qMin(area.width() - sign, area.width() * 0.45));
        const double width = sign + style.width(text);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + style.line());
        if (swatch.series >= 0) {
            swatch.box = QRectF(at.x(), at.y() + (style.line() - side) / 2.0, side, side);
            layout.swatches.append(swatch);
        }
        layout.texts.append({QRectF(at.x() + sign, at.y(), width - sign, style.line()), text, Qt::AlignLeft,
                             ChartText::Kind::Axis});
        at.rx() += width + style.px(16.0);
    }
    return area.adjusted(0.0, at.y() + style.line() * 1.3 - area.top(), 0.0, 0.0);
}

double valueAxisWidth(const ChartLayout& layout, const ChartStyle& style, double height, double least,
                      double greatest)
{
    const ChartScale scale = scaleFor(layout, style, height, least, greatest);
    return widest(tickTexts(scale, layout.data.unit), style) + style.px(axisGap);
}

QRectF addValueAxis(ChartLayout& layout, const ChartStyle& style, const QRectF& area, double least,
                    double greatest)
{
    layout.scale = scaleFor(layout, style, area.height(), least, greatest);
    const QStringList texts = tickTexts(layout.scale, layout.data.unit);
    const double left = widest(texts, style);
    const QRectF plot = area.adjusted(left + style.px(axisGap), 0.0, 0.0, 0.0);
    qsizetype number = 0;
    for (const double tick : layout.scale.ticks()) {
        const double y = plot.bottom() - layout.scale.share(tick) * plot.height();
        const QLineF line(plot.left(), y, plot.right(), y);
        layout.grid.append(line);
        if (qFuzzyIsNull(tick))
            layout.base = line;
        const QRectF box(area.left(), y - style.line() / 2.0, left, style.line());
        layout.texts.append({box, texts[number++], Qt::AlignRight, ChartText::Kind::Axis});
    }
    return plot;
}

} // namespace kitcamp
