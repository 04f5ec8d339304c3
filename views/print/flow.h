// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// Stacks pieces of known height onto pages: for papers that are read from top to bottom.
class Flow
{
public:
    using PaintPiece = std::function<void(QPainter&, const QPointF& topLeft)>;
    struct Placed {
        std::size_t piece;
        double top; ///< paper units below the upper edge of the page's body
    };
    using Page = std::vector<Placed>;

    /// A piece that is never cut. With `keepWithNext` it stays on one page with the piece after it, unless
    /// the whole run of such pieces is taller than a page.
    void add(double height, PaintPiece paint, bool keepWithNext = false);
    /// Air between pieces; dropped at the top of a page.
    void addSpace(double height);
    /// The piece added last stands again on top of each page that the pieces up to endHead() run over to.
    void repeatLast();
    void endHead() { m_head = noHead; }

    [[nodiscard]] double height() const; ///< of all pieces below each other
    [[nodiscard]] std::vector<Page> paginate(double pageHeight) const; ///< at least one page
    void paint(QPainter& painter, const Page& page, const QPointF& topLeft) const;

private:
    static constexpr std::size_t noHead = static_cast<std::size_t>(-1);
    struct Piece {
        double height;
        PaintPiece paint; ///< empty: air
        bool keepWithNext;
        std::size_t head;
    };
    class Pager;

    std::vector<Piece> m_pieces;
    std::size_t m_head = noHead;
};

} // namespace kitcamp
