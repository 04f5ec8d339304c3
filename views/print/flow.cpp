// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/flow.h"

#include <numeric>

namespace kitcamp {

/// Puts pieces on pages, one after the other.
class Flow::Pager
{
public:
    Pager(const std::vector<Piece>& pieces, double height)
        : m_pieces(pieces)
        , m_height(height)
        , m_pages(1)
    {
    }

    [[nodiscard]] bool fits(double height) const { return m_used + height <= m_height + 0.5; }
    [[nodiscard]] bool pageIsEmpty() const { return m_pages.back().empty(); }

    void beginPage(std::size_t head)
    {
        m_pages.emplace_back();
        m_used = 0.0;
        if (head != noHead)
            put(head);
    }

    void put(std::size_t number)
    {
        const Piece& piece = m_pieces[number];
        if (!piece.paint && pageIsEmpty())
            return;
        m_pages.back().push_back({number, m_used});
        m_used += piece.height;
    }

    /// A run that stays together where it can.
    void putRun(std::size_t first, std::size_t last)
    {
        double height = 0.0;
        for (std::size_t i = first; i <= last; ++i)
            height += m_pieces[i].height;
        if (!fits(height) && m_pieces[first].paint && !pageIsEmpty())
            beginPage(m_pieces[first].head);
        for (std::size_t i = first; i <= last; ++i) {
            if (!fits(m_pieces[i].height) && m_pieces[i].paint && !pageIsEmpty())
                beginPage(m_pieces[i].head);
            put(i);
        }
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    const std::vector<Piece>& m_pieces;
    double m_height;
    double m_used = 0.0;
    std::vector<Page> m_pages;
};

void Flow::add(double height, PaintPiece paint, bool keepWithNext)
{
    m_pieces.push_back({height, std::move(paint), keepWithNext, m_head});
}

void Flow::addSpace(double height)
{
    m_pieces.push_back({height, {}, false, m_head});
}

void Flow::repeatLast()
{
    m_head = m_pieces.size() - 1;
    m_pieces.back().keepWithNext = true;
}

double Flow::height() const
{
    return std::accumulate(m_pieces.begin(), m_pieces.end(), 0.0,
                           [](double sum, const Piece& piece) { return sum + piece.height; });
}

std::vector<Flow::Page> Flow::paginate(double pageHeight) const
{
    Pager pager(m_pieces, pageHeight);
    for (std::size_t first = 0; first < m_pieces.size();) {
        std::size_t last = first;
        while (last + 1 < m_pieces.size() && m_pieces[last].keepWithNext)
            ++last;
        pager.putRun(first, last);
        first = last + 1;
    }
    return pager.take();
}

void Flow::paint(QPainter& painter, const Page& page, const QPointF& topLeft) const
{
    for (const Placed& placed : page) {
        if (m_pieces[placed.piece].paint)
            m_pieces[placed.piece].paint(painter, {topLeft.x(), topLeft.y() + placed.top});
    }
}

} // namespace kitcamp
