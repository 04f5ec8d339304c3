// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figuregrid.h"

#include "views/common/measures.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace kitcamp {

namespace {

constexpr int gap = space::medium;
constexpr int leastFrame = 380; // px in which a chart with ten labels reads well
constexpr int frameHeight = 262;
constexpr int mostFrameHeight = 420;

} // namespace

FigureGrid::FigureGrid(QWidget* parent)
    : QWidget(parent)
{
}

void FigureGrid::addTile(QWidget* tile)
{
    m_items << Item{tile, true, false};
}

void FigureGrid::addFrame(QWidget* frame, bool wide)
{
    m_items << Item{frame, false, wide};
}

void FigureGrid::clear()
{
    for (const Item& item : std::as_const(m_items))
        delete item.widget;
    m_items.clear();
}

void FigureGrid::setRoom(int height)
{
    m_room = height;
    place();
}

int FigureGrid::columns() const
{
    return std::clamp((width() + gap) / (scaled(leastFrame) + gap), 1, 3);
}

QList<FigureGrid::Row> FigureGrid::tileRows(const QList<Item>& tiles) const
{
    int least = 0;
    int height = 0;
    int together = -gap;
    for (const Item& item : tiles) {
        const QSize hint = item.widget->sizeHint();
        least = qMax(least, hint.width());
        height = qMax(height, hint.height());
        together += hint.width() + gap;
    }
    if (together <= width())
        return {Row{tiles, true, height}};
    const int fit = std::max(1, (width() + gap) / (least + gap));
    const int count = int(tiles.size());
    const int lines = (count + fit - 1) / fit;
    const int each = (count + lines - 1) / lines; // three and three, not five and one
    QList<Row> rows;
    for (int first = 0; first < count; first += each)
        rows << Row{tiles.mid(first, each), true, height};
    return rows;
}

QList<FigureGrid::Row> FigureGrid::frameRows(const QList<Item>& frames) const
{
    const int most = columns();
    QList<Row> rows;
    int used = most;
    for (const Item& item : frames) {
        const int span = item.wide ? std::min(2, most) : 1;
        if (used + span > most) {
            rows << Row{{}, false, scaled(frameHeight)};
            used = 0;
        }
        rows.last().items << item;
        rows.last().height = qMax(rows.last().height, item.widget->minimumSizeHint().height());
        used += span;
    }
    return rows;
}

QList<FigureGrid::Row> FigureGrid::rows() const
{
    QList<Row> rows;
    QList<Item> run;
    const auto end = [&] {
        if (!run.isEmpty())
            rows << (run[0].isTile ? tileRows(run) : frameRows(run));
        run.clear();
    };
    for (const Item& item : m_items) {
        if (item.widget->isHidden())
            continue;
        if (!run.isEmpty() && run[0].isTile != item.isTile)
            end();
        run << item;
    }
    end();
    return rows;
}

/// Equal widths where they do, else what each needs and an equal share of what is left.
void FigureGrid::placeTiles(const Row& row, int y) const
{
    const int count = int(row.items.size());
    const int room = width() - gap * (count - 1);
    int most = 0;
    int needed = 0;
    for (const Item& item : row.items) {
        most = qMax(most, item.widget->sizeHint().width());
        needed += item.widget->sizeHint().width();
    }
    const bool equal = most * count <= room || needed > room;
    double x = 0;
    for (const Item& item : row.items) {
        const double wide =
            equal ? double(room) / count : item.widget->sizeHint().width() + double(room - needed) / count;
        item.widget->setGeometry(qRound(x), y, qRound(x + wide) - qRound(x), row.height);
        x += wide + gap;
    }
}

void FigureGrid::placeFrames(const Row& row, int y) const
{
    int parts = 0;
    for (const Item& item : row.items)
        parts += item.wide ? 2 : 1;
    const double part = double(width() - gap * (row.items.size() - 1)) / parts;
    double x = 0;
    for (const Item& item : row.items) {
        const double wide = part * (item.wide ? 2 : 1);
        item.widget->setGeometry(qRound(x), y, qRound(x + wide) - qRound(x), row.height);
        x += wide + gap;
    }
}

void FigureGrid::place()
{
    QList<Row> rows = this->rows();
    int height = 0;
    int frames = 0;
    for (const Row& row : std::as_const(rows)) {
        height += row.height + gap;
        frames += row.isTiles ? 0 : 1;
    }
    const int spare = frames == 0 ? 0 : std::max(0, m_room - height + gap) / frames;
    int y = 0;
    for (Row& row : rows) {
        if (!row.isTiles)
            row.height = std::max(row.height, std::min(scaled(mostFrameHeight), row.height + spare));
        if (row.isTiles)
            placeTiles(row, y);
        else
            placeFrames(row, y);
        y += row.height + gap;
    }
    setMinimumHeight(std::max(0, y - gap));
}

void FigureGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        place();
}

bool FigureGrid::event(QEvent* event)
{
    // Blocks are shown, hidden and grow with their figures.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::Show)
        place();
    return QWidget::event(event);
}

} // namespace kitcamp
