// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"

#include "views/common/measures.h"
#include "views/print/papertext.h"

#include <QFontMetricsF>

namespace kitcamp {

namespace {

constexpr double paperPoints = 8.0;
constexpr double usualLabelPixels = 12.0; // of TextSize::Small

} // namespace

ChartStyle ChartStyle::onScreen(const QFont& body, Scheme scheme)
{
    ChartStyle style;
    style.font = textFont(TextSize::Small, body);
    style.strong = style.font;
    style.strong.setBold(true);
    style.large = textFont(TextSize::Figure, body);
    style.large.setBold(true);
    style.pixel = style.font.pixelSize() / usualLabelPixels;
    style.ink = scheme == Scheme::Dark ? ChartInk::Dark : ChartInk::Light;
    style.colours = ChartColours::of(scheme);
    return style;
}

ChartStyle ChartStyle::onPaper(ChartInk ink)
{
    ChartStyle style;
    style.font = paperFont(paperPoints);
    style.strong = paperFont(paperPoints, QFont::Bold);
    style.large = paperFont(paperPoints * 2.0, QFont::Bold);
    style.pixel = style.font.pixelSize() / usualLabelPixels;
    style.ink = ink;
    style.isPaper = true;
    style.colours = ink == ChartInk::Print
        ? ChartColours::onPaper()
        : ChartColours::of(ink == ChartInk::Dark ? Scheme::Dark : Scheme::Light);
    return style;
}

double ChartStyle::line() const
{
    return lineHeight(font);
}

double ChartStyle::width(const QString& text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartStyle::strongWidth(const QString& text) const
{
    return QFontMetricsF(strong).horizontalAdvance(text);
}

QString ChartStyle::elided(const QString& text, double width) const
{
    const QFontMetricsF metrics(font);
    const QLatin1String star("*");
    if (!text.endsWith(star) || metrics.horizontalAdvance(text) <= width + px(0.5))
        return metrics.elidedText(text, Qt::ElideRight, width + px(0.5));
    return metrics.elidedText(text.chopped(1), Qt::ElideRight, width - metrics.horizontalAdvance(star))
        + star;
}

QColor ChartStyle::series(int number) const
{
    return colours.series.at(number % colours.series.size());
}

} // namespace kitcamp
