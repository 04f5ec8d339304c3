// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentflow.h"

#include "views/charts/chartpainting.h"
#include "views/documents/documenttable.h"
#include "views/documents/documenttiles.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr double blockGap = mm(4.5);
constexpr double chapterGap = mm(7.0);
constexpr double textGap = mm(1.6);
constexpr double titleGap = mm(1.2); // below the title of a table or chart
constexpr double tallestChart = 0.7; // of a page
constexpr qsizetype longestParagraph = 9'000; // paper cuts longer texts

double headingPoints(int level)
{
    return level <= 1 ? 13.5 : level == 2 ? 11.0 : 9.5;
}

QColor inkOf(bool muted)
{
    return QColor(muted ? ink::muted : ink::text);
}

} // namespace

DocumentFlow::DocumentFlow(std::shared_ptr<const ReportDocument> document, const PaperFrame& frame,
                           const DocumentPaperWords& words, const QSizeF& page)
    : m_document(std::move(document))
    , m_words(words)
    , m_page(page)
    , m_parts(1)
{
    addHead(frame);
    for (const ReportBlock& block : m_document->blocks)
        std::visit(*this, block);
    if (m_document->blocks.isEmpty())
        addText(m_words.nothing, {9.0, false, true});
    addRemarks();
    if (m_pieces == 0 && m_parts.size() > 1)
        m_parts.pop_back(); // no page for a break that nothing follows
}

void DocumentFlow::addPiece(double height, Flow::PaintPiece paint, bool keepWithNext)
{
    flow().add(height, std::move(paint), keepWithNext);
    ++m_pieces;
    m_keeping = keepWithNext;
}

void DocumentFlow::addAir(double height)
{
    // Air that broke the chain would leave a heading alone at the foot of a page.
    flow().add(height, {}, m_keeping);
    ++m_pieces;
}

void DocumentFlow::addHead(const PaperFrame& frame)
{
    const auto band = std::make_shared<LetterheadBand>(frame.letterhead, m_page.width());
    if (band->height() > 0.0) {
        addPiece(
            band->height(), [band](QPainter& painter, const QPointF& at) { band->paint(painter, at); }, true);
        addAir(mm(6.0));
    }
    addText(m_document->title, {18.0, true, false, true});
    addText(m_document->subtitle, {10.0, false, true, true});
    addAir(mm(2.0));
    m_keeping = false;
}

/// Line by line, so that a long text goes on on the next page; never one line of it alone.
void DocumentFlow::addParagraph(const QString& text, const TextLook& look)
{
    const QFont font = paperFont(look.points, look.bold ? QFont::DemiBold : QFont::Normal);
    const auto block = std::make_shared<const TextBlock>(text, font, m_page.width());
    const int lines = block->lines();
    for (int line = 0; line < lines; ++line) {
        const bool together = look.bold || line == 0 || line == lines - 2;
        addPiece(
            lineHeight(font),
            [block, line, muted = look.muted](QPainter& painter, const QPointF& at) {
                painter.setPen(inkOf(muted));
                block->paint(painter, at, line, 1);
            },
            line + 1 < lines ? together : look.keepWithNext);
    }
}

void DocumentFlow::addText(const QString& text, const TextLook& look)
{
    if (text.isEmpty())
        return;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        for (qsizetype from = 0; from == 0 || from < line.size(); from += longestParagraph)
            addParagraph(line.mid(from, longestParagraph), look);
    }
}

void DocumentFlow::operator()(const ReportHeading& heading)
{
    if (heading.text.isEmpty())
        return;
    addAir(heading.level <= 1 ? chapterGap : blockGap);
    m_marks.push_back({heading.text, heading.level, m_parts.size() - 1, m_pieces});
    addText(heading.text, {headingPoints(heading.level), true, false, true});
}

void DocumentFlow::operator()(const ReportText& text)
{
    addAir(textGap);
    addText(text.text, {text.muted ? 8.0 : 9.5, false, text.muted});
}

void DocumentFlow::operator()(const ReportFigures& figures)
{
    for (qsizetype from = 0; from < figures.figures.size();) {
        const qsizetype count = countInRow(figures.figures.size(), from, mostTilesInRow);
        const auto tiles =
            std::make_shared<const DocumentTiles>(figures.figures.mid(from, count), m_page.width());
        addAir(blockGap * 0.7);
        addPiece(tiles->height(),
                 [tiles](QPainter& painter, const QPointF& at) { tiles->paint(painter, at); });
        from += count;
    }
}

void DocumentFlow::addTitles(const QString& title, const QString& note)
{
    addAir(blockGap);
    addText(title, {10.0, true, false, true});
    addText(note, {8.0, false, true, true});
    if (!title.isEmpty() || !note.isEmpty())
        addAir(titleGap);
}

void DocumentFlow::operator()(const ReportChart& chart)
{
    addTitles(chart.title, chart.note);
    const double height = std::min(chartHeightOfWidth(chart.answer, chart.form) * m_page.width(),
                                   m_page.height() * tallestChart);
    const double width = m_page.width();
    // The chart is a part of the document, which lives as long as this.
    const std::shared_ptr<const ReportChart> kept(m_document, &chart);
    const bool hasRemarks = !chart.answer.remarks.isEmpty();
    addPiece(
        height,
        [kept, width, height](QPainter& painter, const QPointF& at) {
            painter.save();
            paintChart(painter, QRectF(at, QSizeF(width, height)), kept->answer, kept->form);
            painter.restore();
        },
        hasRemarks);
    for (const QString& remark : chart.answer.remarks)
        addText(remark, {8.0, false, true});
}

void DocumentFlow::addTableRow(const std::shared_ptr<const DocumentTable>& table, int row)
{
    // A row that is taller than it is worth keeping whole goes on on the next page.
    for (const DocumentTable::Slice& slice : table->slicesOf(row, m_page.height() / 4.0)) {
        addPiece(table->heightOf(slice), [table, slice](QPainter& painter, const QPointF& at) {
            table->paintSlice(painter, at, slice);
        });
    }
}

void DocumentFlow::operator()(const ReportTable& table)
{
    addTitles(table.title, table.note);
    if (table.columns.isEmpty() || table.rows.isEmpty()) {
        addText(table.emptyText.isEmpty() ? m_words.nothing : table.emptyText, {9.0, false, true});
        return;
    }
    const std::shared_ptr<const ReportTable> kept(m_document, &table);
    const auto laidOut = std::make_shared<const DocumentTable>(kept, m_page.width(), m_words.locale);
    addPiece(laidOut->headsHeight(),
             [laidOut](QPainter& painter, const QPointF& at) { laidOut->paintHeads(painter, at); });
    flow().repeatLast();
    for (int row = 0; row < table.rows.size(); ++row)
        addTableRow(laidOut, row);
    flow().endHead();
}

void DocumentFlow::operator()(const ReportSignature& signature)
{
    addAir(blockGap);
    const QStringList& captions = signature.captions;
    const qsizetype places = countInRow(captions.size(), 0, mostLinesInRow);
    for (qsizetype from = 0; from < captions.size();) {
        const qsizetype count = countInRow(captions.size(), from, mostLinesInRow);
        const SignatureRow row(captions.mid(from, count), places, m_page.width());
        from += count;
        addPiece(
            row.height(), [row](QPainter& painter, const QPointF& at) { row.paint(painter, at); },
            from < captions.size());
    }
}

void DocumentFlow::operator()(const ReportPageBreak&)
{
    if (m_pieces == 0)
        return;
    m_parts.emplace_back();
    m_pieces = 0;
    m_keeping = false;
}

void DocumentFlow::addRemarks()
{
    if (m_document->remarks.isEmpty())
        return;
    addAir(blockGap);
    addText(m_words.remarks, {9.5, true, false, true});
    for (const QString& remark : m_document->remarks) {
        addText(remark, {8.0, false, true});
        addAir(mm(0.8));
    }
}

} // namespace kitcamp
