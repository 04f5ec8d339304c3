// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/timegrid.h"

#include "views/common/measures.h"
#include "views/week/snapping.h"

namespace kitcamp {

int TimeGrid::pixelOf(int day, int minute) const
{
    const int offset = m_rows ? day * (m_size.width() / m_sheet.days) : 0;
    return offset + qRound((std::clamp(minute, m_from, m_to) - m_from) * m_minutePixels);
}

int TimeGrid::minuteAt(int day, int pixel) const
{
    const int offset = m_rows ? day * (m_size.width() / m_sheet.days) : 0;
    return std::clamp(m_from + static_cast<int>((pixel - offset) / m_minutePixels), m_from, m_to - 1);
}

QRect TimeGrid::trackRect(const Track& track) const
{
    if (m_rows) {
        const int width = m_size.width() / m_sheet.days;
        return QRect(QPoint(track.day * width, m_edges[track.lane]),
                     QPoint((track.day + 1) * width - 1, m_edges[track.lane + 1] - 1));
    }
    const int index = trackIndex(track);
    return QRect(QPoint(m_edges[index], 0), QPoint(m_edges[index + 1] - 1, m_size.height() - 1));
}

QRect TimeGrid::dayRect(int day) const
{
    return trackRect({day, 0}).united(trackRect({day, m_sheet.laneCount() - 1}));
}

/// One pixel of the separating line is left free at the start.
QRect TimeGrid::stripOf(const Track& track, int start, int end) const
{
    const QRect whole = trackRect(track);
    const int from = pixelOf(track.day, start);
    const int to = std::max(from + 1, pixelOf(track.day, end));
    return m_rows ? QRect(from, whole.top() + 1, to - from, whole.height() - 1)
                  : QRect(whole.left() + 1, from, whole.width() - 1, to - from);
}

QRect TimeGrid::rectOf(const PlanPlace& place, int minutes) const
{
    const Track track{m_sheet.dayIndex(place.day), m_sheet.laneIndex(place.lane)};
    if (track.day < 0 || track.lane < 0 || m_edges.isEmpty())
        return {};
    return stripOf(track, place.minute, place.minute + minutes);
}

std::optional<PlanPlace> TimeGrid::placeAt(QPoint point) const
{
    if (!QRect(QPoint(), m_size).contains(point) || m_edges.isEmpty())
        return std::nullopt;
    const int across = m_rows ? point.y() : point.x();
    const auto edge = std::upper_bound(m_edges.begin(), m_edges.end(), across);
    const int index = static_cast<int>(edge - m_edges.begin()) - 1;
    const int width = std::max(1, m_size.width() / m_sheet.days);
    const int day = m_rows ? std::min(point.x() / width, m_sheet.days - 1) : index / m_sheet.laneCount();
    const int lane = m_rows ? index : index % m_sheet.laneCount();
    return PlanPlace{m_sheet.first.addDays(day), minuteAt(day, m_rows ? point.x() : point.y()),
                     m_sheet.laneAt(lane)};
}

int TimeGrid::cellMinutes() const
{
    const double hour = m_minutePixels * 60 / scaled(100, m_sheet.font) * 100;
    if (hour >= 240)
        return 10;
    if (hour >= 120)
        return 15;
    return hour >= 24 ? 30 : 60;
}

QList<PlanCell> TimeGrid::cellsIn(const QRect& exposed, int) const
{
    QList<PlanCell> cells;
    for (int day = 0; day < m_sheet.days; ++day) {
        if (!dayRect(day).intersects(exposed))
            continue;
        for (int lane = 0; lane < m_sheet.laneCount(); ++lane) {
            if (trackRect({day, lane}).intersects(exposed))
                addCells(cells, {day, lane}, exposed);
        }
    }
    return cells;
}

void TimeGrid::addCells(QList<PlanCell>& cells, const Track& track, const QRect& exposed) const
{
    const auto add = [&](int start, int end) {
        const QRect rect = stripOf(track, start, end);
        if (rect.intersects(exposed))
            cells.append({{m_sheet.first.addDays(track.day), start, m_sheet.laneAt(track.lane)}, rect});
    };
    if (usesPeriods() && !m_sheet.periods[track.day].isEmpty()) {
        for (const PlanPeriod& period : m_sheet.periods[track.day])
            add(period.start, period.end);
        return;
    }
    for (int minute = m_from; minute < m_to; minute += cellMinutes())
        add(minute, minute + cellMinutes());
}

/// How much time the cell at PLACE stands for: a period, else the usual.
int TimeGrid::cellLength(const PlanPlace& place) const
{
    if (usesPeriods()) {
        for (const PlanPeriod& period : m_sheet.periodsOf(place.day)) {
            if (period.start == place.minute)
                return period.end - period.start;
        }
    }
    return cellMinutes();
}

PlanPlace TimeGrid::acrossFrom(const PlanPlace& place, int direction) const
{
    PlanPlace next = place;
    const int lane = std::max(0, m_sheet.laneIndex(place.lane)) + direction;
    if (m_rows) {
        next.lane = m_sheet.laneAt(std::clamp(lane, 0, m_sheet.laneCount() - 1));
        return next;
    }
    if (lane < 0 || lane >= m_sheet.laneCount()) {
        next.day = place.day.addDays(direction);
        next.lane = m_sheet.laneAt(direction > 0 ? 0 : m_sheet.laneCount() - 1);
    } else {
        next.lane = m_sheet.laneAt(lane);
    }
    return next;
}

/// Later or earlier; where time runs to the right, the next day follows on a day's last hour.
PlanPlace TimeGrid::alongFrom(const PlanPlace& place, int minute, int direction) const
{
    PlanPlace next = place;
    const int last = m_to - std::min(cellMinutes(), m_to - m_from);
    const bool over = minute < m_from || minute > std::max(last, m_to - 5) || minute == place.minute;
    if (over && m_rows) {
        next.day = place.day.addDays(direction);
        next.minute = Snapping(m_sheet).start(next.day, direction > 0 ? m_from : last);
    } else {
        next.minute = std::clamp(minute, m_from, m_to - 5);
    }
    return next;
}

PlanPlace TimeGrid::stepped(const PlanPlace& place, Qt::Key arrow, bool fine) const
{
    const int direction = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    const bool horizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    if (horizontal != m_rows)
        return acrossFrom(place, direction);
    constexpr int fineMinutes = 5;
    const int minute =
        Snapping(m_sheet).nextStart(place.day, place.minute, direction, fine ? fineMinutes : cellMinutes());
    return alongFrom(place, minute, direction);
}

/// The block that stands beside another at the same time; -1: none.
int TimeGrid::besides(int placed, int direction) const
{
    const PlacedBlock& from = m_placed[placed];
    const PlanBlock& facts = m_sheet.blocks[from.block].facts;
    int found = -1;
    for (int i = 0; i < m_placed.size(); ++i) {
        const PlanBlock& other = m_sheet.blocks[m_placed[i].block].facts;
        const bool atOnce = !other.ground && m_placed[i].place.day == from.place.day
            && m_placed[i].place.lane == from.place.lane && other.start < facts.start + facts.minutes
            && facts.start < other.start + other.minutes;
        const int distance = (m_placed[i].column - from.column) * direction;
        if (atOnce && distance > 0
            && (found < 0 || distance < (m_placed[found].column - from.column) * direction))
            found = i;
    }
    return found;
}

PlanCursor TimeGrid::neighbour(const PlanCursor& cursor, Qt::Key arrow) const
{
    const int direction = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    const bool horizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    PlanCursor next;
    if (horizontal != m_rows) {
        if (cursor.placed >= 0)
            next.placed = besides(cursor.placed, direction);
        next.place = next.placed >= 0 ? cursor.place : acrossFrom(cursor.place, direction);
    } else {
        next.place = alongFrom(cursor.place, minuteAfter(cursor, direction), direction);
    }
    if (next.placed < 0)
        next.placed = firstBlockIn(next.place, cellLength(next.place));
    return next;
}

/// Where the next cell begins, seen from a cell or from the whole block that the cursor is on.
int TimeGrid::minuteAfter(const PlanCursor& cursor, int direction) const
{
    int minute = cursor.place.minute;
    const int cell = cellMinutes();
    if (cursor.placed >= 0) {
        const PlanBlock& facts = m_sheet.blocks[m_placed[cursor.placed].block].facts;
        if (direction > 0)
            return facts.start + facts.minutes;
        minute = facts.start;
    }
    if (usesPeriods() && !m_sheet.periodsOf(cursor.place.day).isEmpty())
        return Snapping(m_sheet).nextStart(cursor.place.day, minute, direction, cell);
    return direction > 0 ? (minute / cell + 1) * cell : (minute + cell - 1) / cell * cell - cell;
}

} // namespace kitcamp
