// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpicture.h"

#include "views/charts/chartpainting.h"
#include "views/charts/chartstyle.h"
#include "views/print/papertext.h"
#include "views/print/sheet.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerInch = 2540.0;
constexpr double margin = 150.0;
constexpr int pdfDotsPerInch = 1200;
constexpr double titlePoints = 10.0;

QSizeF paperSizeOf(QSize pixels)
{
    // A label of the screen becomes a label of the paper.
    return QSizeF(pixels) * ChartStyle::onPaper(ChartInk::Print).pixel;
}

} // namespace

ChartPicture::ChartPicture(ReportChart chart, QSize size)
    : m_chart(std::move(chart))
    , m_size(paperSizeOf(size.expandedTo({240, 160})))
{
}

void ChartPicture::paint(QPainter& painter) const
{
    const ChartStyle style = ChartStyle::onPaper(ChartInk::Light);
    painter.fillRect(QRectF(QPointF(), m_size), style.colours.ground);
    QRectF rest = QRectF(QPointF(), m_size).adjusted(margin, margin, -margin, -margin);
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty())
            return;
        painter.setPen(colour);
        paintLine(painter, rest, text, font);
        rest.setTop(rest.top() + lineHeight(font));
    };
    line(m_chart.title, paperFont(titlePoints, QFont::Bold), style.colours.text);
    line(m_chart.note, style.font, style.colours.muted);
    rest.setTop(rest.top() + style.line() * 0.3);
    paintChart(painter, rest, m_chart.answer, m_chart.form, ChartInk::Light);
}

QImage ChartPicture::image() const
{
    const double scale = 2.0 / ChartStyle::onPaper(ChartInk::Light).pixel;
    QImage image((m_size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

QByteArray ChartPicture::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image().save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray ChartPicture::svg() const
{
    constexpr int dots = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dots);
    const double scale = dots / unitsPerInch;
    generator.setSize((m_size * scale).toSize());
    generator.setViewBox(QRectF(QPointF(), m_size * scale));
    generator.setTitle(m_chart.title);
    QPainter painter(&generator);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray ChartPicture::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_chart.title);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout({QPageSize(m_size / mm(1.0), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                          QPageLayout::Portrait,
                          {}});
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / unitsPerInch, pdfDotsPerInch / unitsPerInch);
    paint(painter);
    painter.end();
    buffer.close();
    return bytes;
}

Result<void> ChartPicture::save(const QString& path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == "png"_L1)
        bytes = png();
    else if (suffix == "svg"_L1)
        bytes = svg();
    else if (suffix == "pdf"_L1)
        bytes = pdf();
    else
        return Error{ErrorCode::Usage,
                     tr("A chart is saved as .png, .svg or .pdf: let the file's name end with one of them.")};
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return Error{ErrorCode::File,
                     tr("%1 could not be written. Look whether the folder exists and has room, or choose "
                        "another one.")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    return {};
}

} // namespace kitcamp
