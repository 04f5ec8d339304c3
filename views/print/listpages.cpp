// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/listpages.h"

#include "views/print/listcolumns.h"
#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr double cellPadding = mm(0.7); // above and below the lines of a row
constexpr double letterheadGap = mm(4.0);
constexpr double titleGap = mm(3.0);
constexpr int fewestLines = 3; // of a row taller than a page that are worth beginning on a page

QFont titleFont()
{
    return paperFont(15.0, QFont::DemiBold);
}

QFont subtitleFont()
{
    return paperFont(8.5);
}

QFont runningFont()
{
    return paperFont(7.5);
}

double subtitleHeight(const QString& subtitle, double width)
{
    return subtitle.isEmpty() ? 0.0 : TextBlock(subtitle, subtitleFont(), width).height();
}

} // namespace

ListPages::ListPages(const Sheet& sheet, std::shared_ptr<const ListContent> content, const PaperFrame& frame,
                     QString emptyText)
    : PaperPages(sheet)
    , m_content(std::move(content))
    , m_letterhead(frame.letterhead, sheet.body().width())
    , m_footer(frame.stamp)
    , m_centreName(frame.letterhead.centreName)
    , m_emptyText(std::move(emptyText))
{
    chooseFont();
    m_headsHeight = headsHeight();
    m_bodyBottom = sheet.body().bottom() - m_footer.height(sheet.body().width());
    paginate();
}

void ListPages::chooseFont()
{
    const double room = sheet().body().width();
    for (const double points : listFontSizes) {
        const ListColumns columns(*m_content, points);
        m_font = paperFont(points);
        m_headFont = paperFont(points, QFont::DemiBold);
        m_widths = columns.widths(room);
        if (columns.leastWidth() <= room)
            return;
    }
}

double ListPages::headsHeight() const
{
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(lines,
                         lineCount(printable(m_content->columns[int(i)].title), m_headFont,
                                   m_widths[i] - 2.0 * ListColumns::padding));
    return lines * lineHeight(m_headFont) + 2.0 * cellPadding;
}

double ListPages::rowsTop(int page) const
{
    const QRectF body = sheet().body();
    if (page > 0)
        return body.top() + lineHeight(runningFont()) + mm(2.0) + m_headsHeight;
    const double head = m_letterhead.height() > 0.0 ? m_letterhead.height() + letterheadGap : 0.0;
    const double title = TextBlock(m_content->title, titleFont(), body.width()).height();
    return body.top() + head + title + subtitleHeight(m_content->subtitle, body.width()) + titleGap
        + m_headsHeight;
}

double ListPages::sliceHeight(int lines) const
{
    return lines * lineHeight(m_font) + 2.0 * cellPadding;
}

int ListPages::linesOfRow(int row) const
{
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(lines,
                         lineCount(printable(m_content->rows.text(row, int(i))), m_font,
                                   m_widths[i] - 2.0 * ListColumns::padding));
    return lines;
}

void ListPages::paginate()
{
    m_pages.emplace_back();
    m_left = m_bodyBottom - rowsTop(0);
    const double wholePage = m_bodyBottom - rowsTop(1);
    for (int row = 0; row < m_content->rows.count; ++row)
        place(row, linesOfRow(row), wholePage);
}

void ListPages::place(int row, int lines, double wholePage)
{
    const auto turnPage = [&] {
        m_pages.emplace_back();
        m_left = wholePage;
    };
    if (sliceHeight(lines) <= wholePage && sliceHeight(lines) > m_left)
        turnPage();
    for (int first = 0; first < lines;) {
        const int room = static_cast<int>((m_left - 2.0 * cellPadding) / lineHeight(m_font));
        const int rest = lines - first;
        const bool fresh = m_pages.back().empty() && m_pages.size() > 1;
        if (room < std::min(rest, fewestLines) && !fresh) {
            turnPage();
            continue;
        }
        // On a sheet too low for a single line, one line is printed all the same.
        const int now = std::clamp(room, 1, rest);
        m_pages.back().push_back({row, first, now});
        m_left -= sliceHeight(now);
        first += now;
    }
}

void ListPages::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    if (page == 0)
        paintTitle(painter);
    else
        paintRunningHead(painter);
    double top = rowsTop(page);
    paintHeads(painter, top - m_headsHeight);
    for (const Slice& slice : m_pages[std::size_t(page)]) {
        paintSlice(painter, slice, top);
        top += sliceHeight(slice.lines);
    }
    const QRectF body = sheet().body();
    if (m_content->rows.count == 0) {
        painter.setPen(QColor(ink::muted));
        TextBlock(m_emptyText, m_font, body.width()).paint(painter, {body.left(), top + mm(2.0)});
    }
    m_footer.paint(painter, sheet(), page, count());
}

void ListPages::paintTitle(QPainter& painter) const
{
    QPointF at = sheet().body().topLeft();
    const double width = sheet().body().width();
    m_letterhead.paint(painter, at);
    if (m_letterhead.height() > 0.0)
        at.ry() += m_letterhead.height() + letterheadGap;
    painter.setPen(QColor(ink::text));
    const TextBlock title(m_content->title, titleFont(), width);
    title.paint(painter, at);
    at.ry() += title.height();
    painter.setPen(QColor(ink::muted));
    if (!m_content->subtitle.isEmpty())
        TextBlock(m_content->subtitle, subtitleFont(), width).paint(painter, at);
}

void ListPages::paintRunningHead(QPainter& painter) const
{
    const QRectF body = sheet().body();
    const QRectF line(body.left(), body.top(), body.width(), lineHeight(runningFont()));
    painter.setPen(QColor(ink::muted));
    paintLine(painter, line.adjusted(0.0, 0.0, -line.width() * 0.4, 0.0), m_content->title, runningFont());
    paintLine(painter, line.adjusted(line.width() * 0.62, 0.0, 0.0, 0.0), m_centreName, runningFont(),
              Qt::AlignRight);
}

void ListPages::paintHeads(QPainter& painter, double top) const
{
    const QRectF body = sheet().body();
    double x = body.left();
    painter.setPen(QColor(ink::text));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const PaperColumn& column = m_content->columns[int(i)];
        const TextBlock title(column.title, m_headFont, m_widths[i] - 2.0 * ListColumns::padding,
                              column.alignment);
        // Heads stand on the line, however many lines they have.
        title.paint(painter, {x + ListColumns::padding, top + m_headsHeight - cellPadding - title.height()});
        x += m_widths[i];
    }
    painter.setPen(QPen(QColor(ink::text), mm(0.3)));
    painter.drawLine(QPointF(body.left(), top + m_headsHeight), QPointF(body.right(), top + m_headsHeight));
}

void ListPages::paintSlice(QPainter& painter, const Slice& slice, double top) const
{
    const QRectF body = sheet().body();
    double x = body.left();
    painter.setPen(QColor(ink::text));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const Qt::Alignment alignment = m_content->columns[int(i)].alignment;
        const TextBlock cell(m_content->rows.text(slice.row, int(i)), m_font,
                             m_widths[i] - 2.0 * ListColumns::padding, alignment);
        cell.paint(painter, {x + ListColumns::padding, top + cellPadding}, slice.firstLine, slice.lines);
        x += m_widths[i];
    }
    const double bottom = top + sliceHeight(slice.lines);
    painter.setPen(QPen(QColor(ink::line), mm(0.12)));
    painter.drawLine(QPointF(body.left(), bottom), QPointF(body.right(), bottom));
}

} // namespace kitcamp
