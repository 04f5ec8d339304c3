// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/plansheet.h"

#include <QRect>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// A block where it is drawn, in pixels of the content.
struct PlacedBlock {
    int block = 0; ///< in PlanSheet::blocks
    PlanPlace place; ///< with the lane it is drawn in
    QRect rect;
    int column = 0; ///< among blocks that it shares its time with
};

/// A cell that can be judged, and where it lies.
struct PlanCell {
    PlanPlace place;
    QRect rect;
};

/// Where the keyboard stands: in a cell, and on a block where one is there.
struct PlanCursor {
    PlanPlace place;
    int minutes = 0; ///< longer than a cell: an area that was drawn out; 0: a cell
    int placed = -1; ///< in PlanLayout::placed(); -1: no block
};

/// How a block is drawn.
enum class BlockShape { Tile, Chip, Line };

/// Where everything of a plan lies and what is painted behind the blocks. One for each way of seeing it; made
/// anew when the sheet changes, laid out anew when the room does.
class PlanLayout
{
public:
    explicit PlanLayout(const PlanSheet& sheet)
        : m_sheet(sheet)
    {
    }
    virtual ~PlanLayout() = default;
    PlanLayout(const PlanLayout&) = delete;
    PlanLayout& operator=(const PlanLayout&) = delete;
    [[nodiscard]] static std::unique_ptr<PlanLayout> make(const PlanSheet& sheet);

    [[nodiscard]] virtual int headHeight() const = 0; ///< known before layOut()
    [[nodiscard]] virtual int axisWidth() const = 0;
    virtual void layOut(QSize viewport) = 0;

    [[nodiscard]] const PlanSheet& sheet() const { return m_sheet; }
    [[nodiscard]] QSize contentSize() const { return m_size; }
    [[nodiscard]] const QList<PlacedBlock>& placed() const { return m_placed; } ///< in order of time
    [[nodiscard]] virtual BlockShape shape() const = 0;
    /// The topmost block at POINT that can be touched; -1: none.
    [[nodiscard]] int placedAt(QPoint point) const;
    /// The first place where the block with this id is drawn, in LANE where it is drawn there; -1: none.
    [[nodiscard]] int placedOf(qint64 id, qint64 lane = 0) const;

    /// The leftmost block within MINUTES of PLACE; -1: none.
    [[nodiscard]] int firstBlockIn(const PlanPlace& place, int minutes) const;

    /// The place under POINT to the minute, without snapping; empty where there is none.
    [[nodiscard]] virtual std::optional<PlanPlace> placeAt(QPoint point) const = 0;
    /// The whole strip that something of MINUTES takes there; empty where it is not shown.
    [[nodiscard]] virtual QRect rectOf(const PlanPlace& place, int minutes) const = 0;
    /// The cells that are judged within EXPOSED; START is the time of day of the dragged block, for cells
    /// that are whole days.
    [[nodiscard]] virtual QList<PlanCell> cellsIn(const QRect& exposed, int start) const = 0;
    [[nodiscard]] virtual int cellMinutes() const { return 0; }
    /// Whether time runs to the right, so that left and right are earlier and later.
    [[nodiscard]] virtual bool timeRunsRight() const { return false; }

    /// Where an arrow key leads; its day may lie outside of the range.
    [[nodiscard]] virtual PlanCursor neighbour(const PlanCursor& cursor, Qt::Key arrow) const = 0;
    /// Where an arrow key takes something that is dragged; FINE: by five minutes.
    [[nodiscard]] virtual PlanPlace stepped(const PlanPlace& place, Qt::Key arrow, bool fine) const = 0;

    /// Where what is dragged is drawn when it is held there.
    [[nodiscard]] virtual QRect ghostRect(const PlanPlace& place, int minutes) const
    {
        return rectOf(place, minutes);
    }

    virtual void paintGround(QPainter& painter, const QRect& exposed) const = 0;
    virtual void paintLines(QPainter&, const QRect&) const {
    } ///< over ground and judged cells, under the blocks
    virtual void paintOver(QPainter&, const QRect&) const { } ///< the line of now
    /// The bands are as wide or as high as the viewport; OFFSET is what is scrolled away.
    virtual void paintHead(QPainter&, const QRect&, int) const { }
    virtual void paintAxis(QPainter&, const QRect&, int) const { }
    virtual void paintCorner(QPainter&, const QRect&) const { }
    /// A word for a place that shows no single block ("+3 more"); a click there wants the day.
    [[nodiscard]] virtual QDate moreAt(QPoint) const { return {}; }

protected:
    const PlanSheet& m_sheet;
    QList<PlacedBlock> m_placed;
    QSize m_size;
};

} // namespace kitcamp
