// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendars/weekpaint.h"

#include "models/activities/calendar/weekdays.h"
#include "views/common/measures.h"
#include "views/common/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Level = AvailabilityGrid::Level;

namespace {

constexpr int slotHeight = 11; // pixels at the usual font; two make an hour

/// A sign beside the colour, for those who do not see it.
QString signOf(Level level)
{
    switch (level) {
    case Level::No:
        return u"✕"_s;
    case Level::RatherNot:
        return u"~"_s;
    case Level::Prefer:
        return u"✓"_s;
    case Level::Free:
        return {};
    }
    return {};
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::No:
        return availabilityLevelTitle(u"no"_s);
    case Level::RatherNot:
        return availabilityLevelTitle(u"rather_not"_s);
    case Level::Prefer:
        return availabilityLevelTitle(u"prefer"_s);
    case Level::Free:
        return WeekPaint::tr("can", "a person at some time");
    }
    return {};
}

} // namespace

WeekPaint::WeekPaint(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"weekPaint"_s);
    setAccessibleName(tr("The usual week in half hours"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void WeekPaint::setGrid(const AvailabilityGrid& grid)
{
    m_grid = grid;
    update();
    describe();
}

void WeekPaint::setBehind(const AvailabilityGrid& grid)
{
    m_behind = grid;
    update();
}

int WeekPaint::headWidth() const
{
    return fontMetrics().horizontalAdvance(u"00:00"_s) + space::medium;
}

int WeekPaint::headHeight() const
{
    return fontMetrics().height() + space::tiny;
}

QSize WeekPaint::sizeHint() const
{
    return {headWidth() + 7 * scaled(70),
            headHeight() + AvailabilityGrid::slotCount * scaled(slotHeight) + 1};
}

QSize WeekPaint::minimumSizeHint() const
{
    return {headWidth() + 7 * scaled(30), sizeHint().height()};
}

QRect WeekPaint::cellRect(int day, int slot) const
{
    const int width = this->width() - headWidth() - 1;
    const int left = headWidth() + width * day / AvailabilityGrid::dayCount;
    const int right = headWidth() + width * (day + 1) / AvailabilityGrid::dayCount;
    const int height = scaled(slotHeight);
    return {left, headHeight() + slot * height, right - left, height};
}

WeekPaint::Cell WeekPaint::cellAt(QPoint point) const
{
    for (int day = 0; day < AvailabilityGrid::dayCount; ++day) {
        for (int slot = 0; slot < AvailabilityGrid::slotCount; ++slot) {
            if (cellRect(day, slot).contains(point))
                return {day, slot};
        }
    }
    return {};
}

void WeekPaint::paintCell(QPainter& painter, int day, int slot) const
{
    const Palette colours = Palette::of(palette());
    const Level level = m_grid.cells[size_t(day)][size_t(slot)];
    const QRect cell = cellRect(day, slot);
    const QColor fills[] = {colours.surface, colours.badSoft, colours.warnSoft, colours.okSoft};
    const QColor texts[] = {colours.text, colours.bad, colours.warn, colours.ok};
    painter.fillRect(cell, fills[size_t(level)]);
    if (const Level behind = m_behind.cells[size_t(day)][size_t(slot)]; behind != Level::Free)
        painter.fillRect(cell, QBrush(texts[size_t(behind)], Qt::BDiagPattern));
    const bool begins = slot == 0 || m_grid.cells[size_t(day)][size_t(slot - 1)] != level;
    if (begins && level != Level::Free) {
        painter.setPen(texts[size_t(level)]);
        painter.drawText(cell.adjusted(0, -2, 0, cell.height()), Qt::AlignHCenter | Qt::AlignTop,
                         signOf(level));
    }
}

void WeekPaint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette colours = Palette::of(palette());
    for (int day = 0; day < AvailabilityGrid::dayCount; ++day) {
        for (int slot = 0; slot < AvailabilityGrid::slotCount; ++slot)
            paintCell(painter, day, slot);
    }
    painter.setFont(textFont(TextSize::Small));
    for (int day = 0; day < AvailabilityGrid::dayCount; ++day) {
        const QRect top = cellRect(day, 0);
        painter.setPen(colours.text);
        painter.drawText(QRect(top.left(), 0, top.width(), headHeight()), Qt::AlignCenter,
                         shortWeekdayName(day + 1));
        painter.setPen(colours.line);
        painter.drawLine(top.left(), headHeight(), top.left(), height());
    }
    for (int slot = 0; slot <= AvailabilityGrid::slotCount; slot += 2) {
        const int y = headHeight() + slot * scaled(slotHeight);
        painter.setPen(colours.line);
        painter.drawLine(headWidth(), y, width(), y);
        painter.setPen(colours.muted);
        const QRect label(0, y, headWidth() - space::small, 2 * scaled(slotHeight));
        if (slot < AvailabilityGrid::slotCount)
            painter.drawText(label, Qt::AlignRight | Qt::AlignTop,
                             clockText(AvailabilityGrid::firstMinute + slot * AvailabilityGrid::slotMinutes));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(cellRect(m_cursor.day, m_cursor.slot).adjusted(1, 1, -1, -1));
    }
}

void WeekPaint::set(Cell cell, Level level)
{
    m_grid.cells[size_t(cell.day)][size_t(cell.slot)] = level;
}

/// The rectangle between two cells, on what was there before the drag.
void WeekPaint::fill(Cell from, Cell to)
{
    m_grid = m_beforeDrag;
    for (int day = std::min(from.day, to.day); day <= std::max(from.day, to.day); ++day) {
        for (int slot = std::min(from.slot, to.slot); slot <= std::max(from.slot, to.slot); ++slot)
            set({day, slot}, m_level);
    }
    m_cursor = to;
    update();
    describe();
    Q_EMIT painted();
}

void WeekPaint::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->button() == Qt::LeftButton ? cellAt(event->position().toPoint()) : Cell();
    m_beforeDrag = m_grid;
    if (m_dragFrom.day >= 0)
        fill(m_dragFrom, m_dragFrom);
}

void WeekPaint::mouseMoveEvent(QMouseEvent* event)
{
    const Cell at = cellAt(event->position().toPoint());
    if ((event->buttons() & Qt::LeftButton) && m_dragFrom.day >= 0 && at.day >= 0)
        fill(m_dragFrom, at);
}

void WeekPaint::moveCursor(int days, int slots)
{
    m_cursor.day = std::clamp(m_cursor.day + days, 0, AvailabilityGrid::dayCount - 1);
    m_cursor.slot = std::clamp(m_cursor.slot + slots, 0, AvailabilityGrid::slotCount - 1);
    update();
    describe();
}

void WeekPaint::keyPressEvent(QKeyEvent* event)
{
    const bool paints = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1, 0);
        break;
    case Qt::Key_Right:
        moveCursor(1, 0);
        break;
    case Qt::Key_Up:
        moveCursor(0, -1);
        break;
    case Qt::Key_Down:
        moveCursor(0, 1);
        break;
    case Qt::Key_Space:
        m_beforeDrag = m_grid;
        return fill(m_cursor, m_cursor);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!paints)
        return;
    m_beforeDrag = m_grid;
    fill(m_cursor, m_cursor);
}

void WeekPaint::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
}

void WeekPaint::describe()
{
    const int minute = AvailabilityGrid::firstMinute + m_cursor.slot * AvailabilityGrid::slotMinutes;
    setAccessibleDescription(
        tr("%1 %2: %3. Space paints, Shift with arrows too.", "weekday, time, what is there")
            .arg(weekdayName(m_cursor.day + 1), clockText(minute),
                 wordOf(m_grid.cells[size_t(m_cursor.day)][size_t(m_cursor.slot)])));
}

} // namespace kitcamp
