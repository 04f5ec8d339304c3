// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/availabilitygrid.h"

#include <QWidget>

namespace kitcamp {

/// A week of half hours in which a person paints when somebody can: by dragging, or with the arrows, Space
/// and the level chosen beside it.
class WeekPaint : public QWidget
{
    Q_OBJECT
public:
    using Level = AvailabilityGrid::Level;
    explicit WeekPaint(QWidget* parent);

    void setGrid(const AvailabilityGrid& grid);
    /// Times that cannot be painted here (other hours, some weeks only), striped behind the grid.
    void setBehind(const AvailabilityGrid& grid);
    [[nodiscard]] const AvailabilityGrid& grid() const { return m_grid; }
    void setLevel(Level level) { m_level = level; }
    [[nodiscard]] QRect cellRect(int day, int slot) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void painted(); ///< by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int day = -1;
        int slot = -1;
    };
    [[nodiscard]] Cell cellAt(QPoint point) const;
    [[nodiscard]] int headWidth() const;
    [[nodiscard]] int headHeight() const;
    void paintCell(QPainter& painter, int day, int slot) const;
    void set(Cell cell, Level level);
    void fill(Cell from, Cell to);
    void moveCursor(int days, int slots);
    void describe();

    AvailabilityGrid m_grid;
    AvailabilityGrid m_behind;
    AvailabilityGrid m_beforeDrag;
    Level m_level = Level::No;
    Cell m_dragFrom;
    Cell m_cursor{0, 0};
};

} // namespace kitcamp
