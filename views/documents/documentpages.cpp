// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentpages.h"

#include "views/print/papertext.h"

#include <QPainter>

namespace kitcamp {

namespace {

QFont runningFont()
{
    return paperFont(7.5);
}

double runningHeight()
{
    return lineHeight(runningFont()) + mm(3.0);
}

} // namespace

DocumentPages::DocumentPages(const Sheet& sheet, std::shared_ptr<const ReportDocument> document,
                             const PaperFrame& frame, const DocumentPaperWords& words, bool mirrored)
    : PaperPages(sheet)
    , m_footer(frame.stamp)
    , m_title(document->title)
    , m_centreName(frame.letterhead.centreName)
    , m_mirrored(mirrored)
{
    DocumentFlow flow(std::move(document), frame, words, room());
    m_parts = flow.takeParts();
    m_marks = flow.marks();
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        for (Flow::Page& page : m_parts[part].paginate(room().height()))
            m_pages.push_back({part, std::move(page)});
    }
}

QSizeF DocumentPages::room() const
{
    const QRectF body = sheet().body();
    return {body.width(), body.height() - m_footer.height(body.width()) - runningHeight()};
}

Sheet DocumentPages::sheetOf(int page) const
{
    Sheet turned = sheet();
    if (m_mirrored && page % 2 == 1) {
        const double left = turned.margins.left();
        turned.margins.setLeft(turned.margins.right());
        turned.margins.setRight(left);
    }
    return turned;
}

void DocumentPages::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    const Sheet turned = sheetOf(page);
    QPointF at = turned.body().topLeft();
    // The first page has its head instead.
    if (page > 0) {
        paintRunningHead(painter, turned.body());
        at.ry() += runningHeight();
    }
    const Page& painted = m_pages[static_cast<std::size_t>(page)];
    m_parts[painted.part].paint(painter, painted.pieces, at);
    m_footer.paint(painter, turned, page, count());
}

QList<PdfBookmark> DocumentPages::bookmarks() const
{
    QList<PdfBookmark> found;
    std::size_t next = 0; // marks stand in the order of the pages
    for (int page = 0; page < count(); ++page) {
        const Page& one = m_pages[static_cast<std::size_t>(page)];
        const double top = sheet().body().top() + (page > 0 ? runningHeight() : 0.0);
        for (const Flow::Placed& placed : one.pieces) {
            if (next < m_marks.size() && m_marks[next].part == one.part
                && m_marks[next].piece == placed.piece) {
                found << PdfBookmark{m_marks[next].text, m_marks[next].level, page, top + placed.top};
                ++next;
            }
        }
    }
    return found;
}

void DocumentPages::paintRunningHead(QPainter& painter, const QRectF& body) const
{
    const QRectF line(body.left(), body.top(), body.width(), lineHeight(runningFont()));
    painter.setPen(QColor(ink::muted));
    paintLine(painter, line.adjusted(0.0, 0.0, -line.width() * 0.4, 0.0), m_title, runningFont());
    paintLine(painter, line.adjusted(line.width() * 0.62, 0.0, 0.0, 0.0), m_centreName, runningFont(),
              Qt::AlignRight);
}

} // namespace kitcamp
