// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documenttiles.h"

#include "views/print/papertext.h"
#include "views/print/sheet.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr double tileGap = mm(5.0);
constexpr double tileTop = mm(1.4); // between the line above a tile and its number
constexpr double signRoom = mm(15.0);
constexpr double widestLine = mm(75.0);

QFont valueFont()
{
    return paperFont(19.0, QFont::DemiBold);
}

QFont labelFont()
{
    return paperFont(8.5);
}

QFont noteFont()
{
    return paperFont(7.5);
}

double blockHeight(const QString& text, const QFont& font, double width)
{
    return text.isEmpty() ? 0.0 : TextBlock(text, font, width).height();
}

double lineWidthOf(qsizetype captions, double width)
{
    const auto count = double(std::max<qsizetype>(captions, 1));
    return std::min(widestLine, (width - tileGap * (count - 1)) / count);
}

} // namespace

qsizetype countInRow(qsizetype count, qsizetype from, qsizetype most)
{
    const qsizetype rows = std::max<qsizetype>(1, (count + most - 1) / most);
    const qsizetype longRows = count % rows; // these have one more
    const qsizetype few = count / rows;
    return from < longRows * (few + 1) ? few + 1 : few;
}

DocumentTiles::DocumentTiles(QList<ReportFigure> figures, double width)
    : m_figures(std::move(figures))
{
    // A figure alone does not take the whole width.
    const auto places = double(std::max<qsizetype>(m_figures.size(), 3));
    m_tileWidth = (width - tileGap * (places - 1)) / places;
    for (const ReportFigure& figure : m_figures)
        m_height = std::max(m_height, heightOf(figure));
}

double DocumentTiles::heightOf(const ReportFigure& figure) const
{
    return tileTop + lineHeight(valueFont()) + blockHeight(figure.label, labelFont(), m_tileWidth)
        + blockHeight(figure.note, noteFont(), m_tileWidth) + mm(1.0);
}

void DocumentTiles::paintTile(QPainter& painter, const QPointF& topLeft, const ReportFigure& figure) const
{
    painter.setPen(QPen(QColor(ink::text), mm(0.3)));
    painter.drawLine(topLeft, topLeft + QPointF(m_tileWidth, 0.0));
    QPointF at = topLeft + QPointF(0.0, tileTop);
    const double valueHeight = lineHeight(valueFont());
    paintLine(painter, QRectF(at, QSizeF(m_tileWidth, valueHeight)), figure.value, valueFont());
    at.ry() += valueHeight;
    const TextBlock label(figure.label, labelFont(), m_tileWidth);
    label.paint(painter, at);
    at.ry() += figure.label.isEmpty() ? 0.0 : label.height();
    painter.setPen(QColor(ink::muted));
    TextBlock(figure.note, noteFont(), m_tileWidth).paint(painter, at);
}

void DocumentTiles::paint(QPainter& painter, const QPointF& topLeft) const
{
    QPointF at = topLeft;
    for (const ReportFigure& figure : m_figures) {
        paintTile(painter, at, figure);
        at.rx() += m_tileWidth + tileGap;
    }
}

SignatureRow::SignatureRow(QStringList captions, qsizetype places, double width)
    : m_captions(std::move(captions))
    , m_lineWidth(lineWidthOf(places, width))
{
}

double SignatureRow::height() const
{
    double below = lineHeight(noteFont());
    for (const QString& caption : m_captions)
        below = std::max(below, blockHeight(caption, noteFont(), m_lineWidth));
    return signRoom + below + mm(2.0);
}

void SignatureRow::paint(QPainter& painter, const QPointF& topLeft) const
{
    QPointF at = topLeft + QPointF(0.0, signRoom);
    for (const QString& caption : m_captions) {
        painter.setPen(QPen(QColor(ink::text), mm(0.2)));
        painter.drawLine(at, at + QPointF(m_lineWidth, 0.0));
        painter.setPen(QColor(ink::muted));
        TextBlock(caption, noteFont(), m_lineWidth).paint(painter, at + QPointF(0.0, mm(0.8)));
        at.rx() += m_lineWidth + tileGap;
    }
}

} // namespace kitcamp
