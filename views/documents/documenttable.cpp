// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documenttable.h"

#include "models/reports/reportcells.h"
#include "views/documents/documentcolumns.h"
#include "views/print/listcolumns.h"
#include "views/print/papertext.h"

#include <QPainter>

#include <numeric>

namespace kitcamp {

namespace {

constexpr double cellPadding = mm(0.7); // above and below the lines of a row
constexpr double narrowest = 0.5; // of the room: a small table still looks like one
constexpr double airOfNatural = 1.2;

/// Numbers stand to the right: without some air they run into the text of the next column.
constexpr QLatin1StringView insetText("00");

bool hasInset(const ReportTable& table, qsizetype column)
{
    return isNumeric(table.columns[column]) && column + 1 < table.columns.size()
        && !isNumeric(table.columns[column + 1]);
}

/// The table as the measure of columns wants it; both must live while it is used.
ListContent contentOf(const ReportTable& table, const QLocale& locale)
{
    ListContent content;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        content.columns << PaperColumn{hasInset(table, i) ? column.title + insetText : column.title,
                                       isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft, column.weight};
    }
    content.rows.count = static_cast<int>(table.rows.size());
    content.rows.text = [&table, &locale](int row, int column) {
        const QString text = readableCell(table.rows[row].value(column), table.columns[column], locale);
        return hasInset(table, column) ? text + insetText : text;
    };
    return content;
}

} // namespace

DocumentTable::DocumentTable(std::shared_ptr<const ReportTable> table, double room, const QLocale& locale)
    : m_table(std::move(table))
    , m_locale(locale)
{
    chooseFont(room);
    m_width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(
            lines, lineCount(printable(m_table->columns[qsizetype(i)].title), m_headFont, innerWidth(i)));
    m_headsHeight = lines * lineHeight(m_headFont) + 2.0 * cellPadding;
}

bool DocumentTable::fits(const ReportTable& table, double room, const QLocale& locale)
{
    return ListColumns(contentOf(table, locale), listFontSizes.back()).leastWidth() <= room;
}

void DocumentTable::chooseFont(double room)
{
    const ListContent content = contentOf(*m_table, m_locale);
    const bool weighted = std::any_of(m_table->columns.begin(), m_table->columns.end(),
                                      [](const ReportColumn& column) { return column.weight > 0.0; });
    for (const double points : listFontSizes) {
        const ListColumns columns(content, points);
        m_font = paperFont(points);
        m_headFont = paperFont(points, QFont::DemiBold);
        // Numbers far from their names are hard to read: a small table is not spread over the page.
        const double width = weighted
            ? room
            : std::min(room, std::max(columns.naturalWidth() * airOfNatural, room * narrowest));
        m_widths = columns.widths(width);
        if (columns.naturalWidth() > room && !weighted) {
            const std::vector<double> thrifty = thriftyWidths(content, points, room);
            m_widths = thrifty.empty() ? m_widths : thrifty;
        }
        if (columns.leastWidth() <= room)
            return;
    }
}

double DocumentTable::innerWidth(std::size_t column) const
{
    const double inset = hasInset(*m_table, qsizetype(column)) ? textWidth(insetText, m_font) : 0.0;
    return m_widths[column] - 2.0 * ListColumns::padding - inset;
}

QString DocumentTable::cellText(int row, std::size_t column) const
{
    const auto number = static_cast<qsizetype>(column);
    return printable(readableCell(m_table->rows[row].value(number), m_table->columns[number], m_locale));
}

Qt::Alignment DocumentTable::alignmentOf(std::size_t column) const
{
    return isNumeric(m_table->columns[qsizetype(column)]) ? Qt::AlignRight : Qt::AlignLeft;
}

double DocumentTable::heightOf(const Slice& slice) const
{
    return slice.lines * lineHeight(m_font) + (slice.isLast ? 2.0 : 1.0) * cellPadding;
}

std::vector<DocumentTable::Slice> DocumentTable::slicesOf(int row, double tallest) const
{
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(lines, lineCount(cellText(row, i), m_font, innerWidth(i)));
    const int most = std::max(1, static_cast<int>(tallest / lineHeight(m_font)));
    std::vector<Slice> slices;
    for (int first = 0; first < lines; first += most)
        slices.push_back({row, first, std::min(most, lines - first), first + most >= lines});
    return slices;
}

void DocumentTable::paintHeads(QPainter& painter, const QPointF& topLeft) const
{
    double x = topLeft.x();
    const double bottom = topLeft.y() + m_headsHeight;
    painter.setPen(QColor(ink::text));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const TextBlock title(m_table->columns[qsizetype(i)].title, m_headFont, innerWidth(i),
                              alignmentOf(i));
        // Heads stand on the line, however many lines they have.
        title.paint(painter, {x + ListColumns::padding, bottom - cellPadding - title.height()});
        x += m_widths[i];
    }
    painter.setPen(QPen(QColor(ink::text), mm(0.3)));
    painter.drawLine(QPointF(topLeft.x(), bottom), QPointF(topLeft.x() + m_width, bottom));
}

void DocumentTable::paintSlice(QPainter& painter, const QPointF& topLeft, const Slice& slice) const
{
    double x = topLeft.x();
    painter.setPen(QColor(ink::text));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const TextBlock cell(cellText(slice.row, i), m_font, innerWidth(i), alignmentOf(i));
        cell.paint(painter, {x + ListColumns::padding, topLeft.y() + cellPadding}, slice.firstLine,
                   slice.lines);
        x += m_widths[i];
    }
    if (!slice.isLast)
        return;
    const double bottom = topLeft.y() + heightOf(slice);
    painter.setPen(QPen(QColor(ink::line), mm(0.12)));
    painter.drawLine(QPointF(topLeft.x(), bottom), QPointF(topLeft.x() + m_width, bottom));
}

} // namespace kitcamp
