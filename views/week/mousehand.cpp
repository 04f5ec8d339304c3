// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/mousehand.h"

#include "views/week/snapping.h"

#include <QApplication>

namespace kitcamp {

namespace {

constexpr int edge = 6; // px at a block's start and end that resize it
constexpr int leastForEdges = 3 * edge;

} // namespace

MouseHand::MouseHand(PlanStage& stage, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
{
    // a drag that another hand ended does not begin again before the button is released
    connect(&stage.drag(), &Dragging::ended, this, [this] { m_refused = m_pressed; });
}

MouseHand::Grip MouseHand::gripAt(QPoint at) const
{
    const int placed = m_stage.layout().placedAt(at);
    if (placed < 0)
        return Grip::Empty;
    const QRect rect = m_stage.layout().placed()[placed].rect;
    const bool right = m_stage.layout().timeRunsRight();
    const int length = right ? rect.width() : rect.height();
    const int within = right ? at.x() - rect.left() : at.y() - rect.top();
    const bool locked = m_stage.sheet().blocks[m_stage.layout().placed()[placed].block].facts.locked;
    if (!m_stage.sheet().hasMinutes() || locked || length < leastForEdges)
        return Grip::Body;
    return within < edge - 2 ? Grip::Start : within >= length - edge ? Grip::End : Grip::Body;
}

Qt::CursorShape MouseHand::shapeAt(QPoint at) const
{
    const Grip grip = gripAt(at);
    if (grip == Grip::Start || grip == Grip::End)
        return m_stage.layout().timeRunsRight() ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    return grip == Grip::Body || m_stage.layout().moreAt(at).isValid() ? Qt::PointingHandCursor
                                                                       : Qt::ArrowCursor;
}

/// The place under AT, or the nearest one where AT lies outside.
PlanPlace MouseHand::placeNear(QPoint at) const
{
    const QSize size = m_stage.layout().contentSize();
    const QPoint inside(std::clamp(at.x(), 0, std::max(0, size.width() - 1)),
                        std::clamp(at.y(), 0, std::max(0, size.height() - 1)));
    return m_stage.layout().placeAt(inside).value_or(m_stage.cursor().place);
}

PlanPlace MouseHand::cellAt(QPoint at) const
{
    PlanPlace place = placeNear(at);
    for (const PlanCell& cell : m_stage.layout().cellsIn(QRect(at, QSize(1, 1)), 0)) {
        if (cell.rect.contains(at))
            return cell.place;
    }
    if (m_stage.sheet().hasMinutes())
        place.minute = Snapping(m_stage.sheet()).start(place.day, place.minute);
    return place;
}

void MouseHand::press(QPoint at, Qt::KeyboardModifiers modifiers)
{
    m_pressed = true;
    m_refused = false;
    m_start = at;
    m_grip = gripAt(at);
    const int placed = m_stage.layout().placedAt(at);
    if (placed < 0) {
        pressEmpty(at);
        return;
    }
    const PlacedBlock& block = m_stage.layout().placed()[placed];
    m_grab = placeNear(at).minute - m_stage.sheet().blocks[block.block].facts.start;
    if (!(modifiers & Qt::ControlModifier)) // else the release decides: a click adds, a drag copies
        m_stage.setCursor({block.place, 0, placed});
}

void MouseHand::pressEmpty(QPoint at)
{
    m_anchor = cellAt(at);
    m_stage.setCursor({m_anchor, 0, -1});
}

void MouseHand::move(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!m_pressed || m_refused)
        return;
    if (!m_stage.drag().isActive()) {
        if ((at - m_start).manhattanLength() < QApplication::startDragDistance())
            return;
        begin(at, modifiers);
    }
    if (!m_stage.drag().isActive())
        return;
    if (m_stage.drag().by() == Dragging::By::Mouse)
        m_stage.drag().setCopy(modifiers & Qt::ControlModifier);
    follow(at);
}

void MouseHand::begin(QPoint, Qt::KeyboardModifiers modifiers)
{
    const int placed = m_stage.layout().placedAt(m_start);
    if (m_grip == Grip::Empty) {
        if (m_stage.sheet().hasMinutes())
            m_stage.beginCreate(m_anchor, m_stage.cursorMinutes());
        m_refused = !m_stage.drag().isActive();
        return;
    }
    const bool body = m_grip == Grip::Body || modifiers & Qt::ControlModifier;
    m_grip = body ? Grip::Body : m_grip;
    const bool begun = placed >= 0
        && (body ? m_stage.beginMove(placed, Dragging::By::Mouse)
                 : m_stage.beginResize(placed, Dragging::By::Mouse));
    m_refused = !begun;
}

void MouseHand::follow(QPoint at)
{
    PlanPlace pointer = placeNear(at);
    if (m_grip == Grip::Body) {
        pointer.minute -= m_stage.sheet().hasMinutes() ? m_grab : 0;
        m_stage.dragTo(pointer);
    } else if (m_grip == Grip::Empty) {
        drawOutTo(pointer);
    } else {
        resizeTo(pointer);
    }
}

void MouseHand::resizeTo(const PlanPlace& pointer)
{
    const DraggedBlock& block = m_stage.drag().block();
    const Snapping snapping(m_stage.sheet());
    PlanPlace start = block.from;
    if (m_grip == Grip::End) {
        m_stage.drag().moveTo(start,
                              snapping.end(start.day, start.minute, pointer.minute + 1) - start.minute);
        return;
    }
    const int end = start.minute + block.minutes;
    start.minute = std::min(snapping.start(start.day, pointer.minute), end - 5);
    m_stage.drag().moveTo(start, end - start.minute);
}

void MouseHand::drawOutTo(const PlanPlace& pointer)
{
    const Snapping snapping(m_stage.sheet());
    PlanPlace start = m_anchor;
    if (pointer.minute >= m_anchor.minute) {
        m_stage.drag().moveTo(start,
                              snapping.end(start.day, start.minute, pointer.minute + 1) - start.minute);
        return;
    }
    const int end = m_anchor.minute + m_stage.cursorMinutes();
    start.minute = snapping.start(start.day, pointer.minute);
    m_stage.drag().moveTo(start, std::max(5, end - start.minute));
}

void MouseHand::release(QPoint at, Qt::KeyboardModifiers modifiers)
{
    const bool wasPressed = std::exchange(m_pressed, false);
    if (!wasPressed || m_refused)
        return;
    if (m_stage.drag().isActive() && m_stage.drag().by() == Dragging::By::Mouse) {
        m_stage.putDown();
        return;
    }
    if (const QDate day = m_stage.layout().moreAt(at); day.isValid())
        Q_EMIT m_stage.dayWanted(day);
    else if (modifiers & Qt::ControlModifier)
        m_stage.toggleChoice(m_stage.layout().placedAt(m_start));
}

void MouseHand::doubleClick(QPoint at)
{
    const int placed = m_stage.layout().placedAt(at);
    if (placed >= 0)
        m_stage.setCursor({m_stage.layout().placed()[placed].place, 0, placed});
    else
        m_stage.setCursor({cellAt(at), 0, -1});
    m_stage.open();
}

} // namespace kitcamp
