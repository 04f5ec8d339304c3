// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainting.h"

#include "views/charts/chartpainter.h"
#include "views/print/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace kitcamp {

namespace {

constexpr double unitsPerInch = 2540.0;
constexpr double pointsPerInch = 72.0;
constexpr double usualHeight = 0.42;
constexpr double usualWidth = 17000.0; // of a page's body, in paper units

} // namespace

void paintChart(QPainter& painter, const QRectF& paperUnits, const FigureAnswer& answer, ChartForm form,
                ChartInk ink)
{
    const ChartStyle style = ChartStyle::onPaper(ink);
    const ChartLayout layout = ChartLayout::of(answer, form, paperUnits, style);
    ChartPainter(painter, layout, style).paintAll();
}

double chartHeightOfWidth(const FigureAnswer& answer, ChartForm form)
{
    const ChartStyle style = ChartStyle::onPaper(ChartInk::Print);
    const QRectF area(0.0, 0.0, usualWidth, usualWidth * usualHeight);
    const ChartLayout layout = ChartLayout::of(answer, form, area, style);
    if (!layout.sentence.isEmpty() || answer.axes.isEmpty())
        return 0.15;
    qsizetype rotated = 0;
    for (const ChartText& text : layout.texts)
        rotated += text.rotated ? 1 : 0;
    const double rows = double(layout.data.groups.size());
    const double lines = layout.data.form == ChartForm::Heat ? 1.5 : 1.3;
    if (rotated > 0 || layout.data.form == ChartForm::Heat)
        return qBound(usualHeight, (rows + 3.0) * style.line() * lines / usualWidth, 1.2);
    return usualHeight;
}

QImage chartImage(const FigureAnswer& answer, ChartForm form, QSize size, int dpi, ChartInk ink)
{
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(ChartStyle::onPaper(ink).colours.ground);
    QPainter painter(&image);
    const double scale = dpi / unitsPerInch;
    painter.scale(scale, scale);
    paintChart(painter, QRectF(0.0, 0.0, size.width() / scale, size.height() / scale), answer, form, ink);
    return image;
}

QByteArray chartSvg(const FigureAnswer& answer, ChartForm form, QSize size, ChartInk ink)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(pointsPerInch));
    generator.setSize(size);
    generator.setViewBox(QRectF(QPointF(), QSizeF(size)));
    generator.setTitle(answer.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), QSizeF(size)), ChartStyle::onPaper(ink).colours.ground);
    const double scale = pointsPerInch / unitsPerInch;
    painter.scale(scale, scale);
    paintChart(painter, QRectF(0.0, 0.0, size.width() / scale, size.height() / scale), answer, form, ink);
    painter.end();
    return bytes;
}

} // namespace kitcamp
