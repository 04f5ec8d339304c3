// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/keyhand.h"

#include "views/week/snapping.h"

namespace kitcamp {

namespace {

using Kind = DraggedBlock::Kind;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

KeyHand::KeyHand(PlanStage& stage, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
{
}

bool KeyHand::holdsByKeys() const
{
    return m_stage.drag().isActive() && m_stage.drag().by() == Dragging::By::Keys;
}

bool KeyHand::wants(const QKeyEvent& event) const
{
    const int key = event.key();
    const auto modifiers = modifiersOf(event);
    if (m_stage.drag().isActive())
        return isArrow(key) || isEnter(key) || key == Qt::Key_Escape || key == Qt::Key_B;
    if (isArrow(key))
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier || modifiers == Qt::AltModifier;
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_A || key == Qt::Key_Plus
            || key == Qt::Key_Minus || key == Qt::Key_Space;
    return modifiers == Qt::NoModifier
        && (isEnter(key) || key == Qt::Key_Delete || key == Qt::Key_N || key == Qt::Key_M
            || key == Qt::Key_Space);
}

bool KeyHand::press(const QKeyEvent& event)
{
    if (m_stage.drag().isActive())
        return pressWhileDragging(event);
    if (isArrow(event.key()))
        return pressArrow(event, static_cast<Qt::Key>(event.key()));
    return pressCommand(event) || pressPlain(event) || pressPlace(event);
}

bool KeyHand::pressWhileDragging(const QKeyEvent& event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape) {
        m_held = 0;
        m_stage.drag().end();
    } else if (key == Qt::Key_Control) {
        m_stage.drag().setCopy(m_stage.drag().by() == Dragging::By::Mouse
                               || m_stage.drag().block().kind == Kind::Copy);
    } else if (!holdsByKeys() && isEnter(key)) {
        if (m_stage.drag().reasons().betterPlace) {
            m_stage.takeBetter();
            m_stage.putDown();
        }
    } else if (holdsByKeys() && isEnter(key)) {
        m_held = 0;
        m_stage.putDown();
    } else if (holdsByKeys() && key == Qt::Key_B) {
        m_stage.takeBetter();
    } else if (holdsByKeys() && isArrow(key)) {
        const bool fine = event.modifiers() & Qt::ControlModifier;
        if (m_stage.drag().block().kind == Kind::Resize)
            stepEnd(static_cast<Qt::Key>(key), fine);
        else
            step(static_cast<Qt::Key>(key), fine);
    }
    return true; // nothing else happens while something is held
}

void KeyHand::step(Qt::Key arrow, bool fine)
{
    const PlanPlace to = m_stage.layout().stepped(m_stage.drag().place(), arrow, fine);
    if (!m_stage.sheet().contains(to.day))
        m_stage.change([&](PlanSheet& sheet) { sheet.date = to.day; });
    m_stage.drag().moveTo(
        to,
        Snapping(m_stage.sheet()).length(m_stage.drag().block().from, m_stage.drag().block().minutes, to));
}

void KeyHand::stepEnd(Qt::Key arrow, bool fine)
{
    const bool horizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    if (horizontal != m_stage.layout().timeRunsRight())
        return;
    const int direction = arrow == Qt::Key_Up || arrow == Qt::Key_Left ? -1 : 1;
    const PlanPlace& place = m_stage.drag().place();
    constexpr int fineMinutes = 5;
    const int end = Snapping(m_stage.sheet())
                        .nextEnd(place.day, place.minute, place.minute + m_stage.drag().minutes(), direction,
                                 fine ? fineMinutes : m_stage.layout().cellMinutes());
    m_stage.drag().moveTo(place, end - place.minute);
}

bool KeyHand::release(const QKeyEvent& event)
{
    if (event.isAutoRepeat() || !m_stage.drag().isActive())
        return false;
    if (event.key() == Qt::Key_Control && m_stage.drag().by() == Dragging::By::Mouse)
        m_stage.drag().setCopy(false);
    if (m_held == 0 || event.key() != m_held)
        return false;
    m_held = 0;
    m_stage.putDown();
    return true;
}

void KeyHand::leave()
{
    m_held = 0;
    if (holdsByKeys())
        m_stage.drag().end();
}

bool KeyHand::pressArrow(const QKeyEvent& event, Qt::Key arrow)
{
    const auto modifiers = modifiersOf(event);
    const bool moves = modifiers.testFlag(Qt::AltModifier);
    const bool resizes = modifiers.testFlag(Qt::ShiftModifier);
    const bool fine = modifiers.testFlag(Qt::ControlModifier);
    if (!moves && !resizes) {
        m_stage.setCursor(m_stage.layout().neighbour(m_stage.cursor(), arrow),
                          fine ? PlanStage::Choosing::Keep : PlanStage::Choosing::Replace);
        return true;
    }
    if (!m_stage.currentBlock()) {
        if (resizes && !moves)
            drawOut(arrow);
        return true;
    }
    const int placed = m_stage.cursor().placed;
    const bool begun = moves ? m_stage.beginMove(placed, Dragging::By::Keys)
                             : m_stage.beginResize(placed, Dragging::By::Keys);
    if (!begun)
        return true;
    m_held = moves ? Qt::Key_Alt : Qt::Key_Shift;
    if (moves)
        step(arrow, fine);
    else
        stepEnd(arrow, fine);
    return true;
}

/// Makes the area longer or shorter that N creates.
void KeyHand::drawOut(Qt::Key arrow)
{
    const bool horizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    if (!m_stage.sheet().hasMinutes() || horizontal != m_stage.layout().timeRunsRight())
        return;
    PlanCursor cursor = m_stage.cursor();
    const int direction = arrow == Qt::Key_Up || arrow == Qt::Key_Left ? -1 : 1;
    const int length = cursor.minutes > 0 ? cursor.minutes : m_stage.cursorMinutes();
    const int end = Snapping(m_stage.sheet())
                        .nextEnd(cursor.place.day, cursor.place.minute, cursor.place.minute + length,
                                 direction, m_stage.layout().cellMinutes());
    cursor.minutes = end - cursor.place.minute;
    m_stage.setCursor(cursor);
}

bool KeyHand::pressCommand(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy))
        m_stage.copyChosen();
    else if (event.matches(QKeySequence::Paste))
        m_stage.paste();
    else if (event.matches(QKeySequence::SelectAll))
        m_stage.chooseAll();
    else if (event.matches(QKeySequence::Delete) || event.key() == Qt::Key_Backspace)
        m_stage.removeChosen();
    else
        return false;
    return true;
}

bool KeyHand::pressPlain(const QKeyEvent& event)
{
    constexpr double zoomStep = 1.25;
    const int key = event.key();
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (isEnter(key))
        m_stage.open();
    else if (key == Qt::Key_Escape)
        return leaveOrClear();
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        Q_EMIT m_stage.scaleWanted(zoomStep);
    else if (key == Qt::Key_Minus)
        Q_EMIT m_stage.scaleWanted(1 / zoomStep);
    else if (key == Qt::Key_Space && control)
        m_stage.toggleChoice(m_stage.cursor().placed);
    else if (key == Qt::Key_Space)
        m_stage.setCursor(m_stage.cursor());
    else if ((key == Qt::Key_N || key == Qt::Key_Insert) && !control)
        m_stage.create();
    else if (key == Qt::Key_M && !control && m_stage.currentBlock())
        static_cast<void>(m_stage.beginMove(m_stage.cursor().placed, Dragging::By::Keys));
    else
        return false;
    return true;
}

bool KeyHand::leaveOrClear()
{
    if (m_stage.cursor().minutes == 0)
        return false; // the page may have something to leave
    PlanCursor cursor = m_stage.cursor();
    cursor.minutes = 0;
    m_stage.setCursor(cursor);
    return true;
}

bool KeyHand::pressPlace(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Home:
        if (control && m_stage.sheet().now.isValid())
            m_stage.goTo(m_stage.sheet().now.date());
        else
            toEdge(false);
        return true;
    case Qt::Key_End:
        if (control && !m_stage.layout().placed().isEmpty()) {
            const int last = static_cast<int>(m_stage.layout().placed().size()) - 1;
            m_stage.setCursor({m_stage.layout().placed()[last].place, 0, last});
        } else {
            toEdge(true);
        }
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (control)
            toRange(event.key() == Qt::Key_PageUp ? -1 : 1);
        return control;
    default:
        return false;
    }
}

/// To the first or last block of the day and lane.
void KeyHand::toEdge(bool end)
{
    const PlanCursor& cursor = m_stage.cursor();
    const QList<PlacedBlock>& placed = m_stage.layout().placed();
    int found = -1;
    for (int i = 0; i < placed.size(); ++i) {
        const bool here = placed[i].place.day == cursor.place.day && placed[i].place.lane == cursor.place.lane
            && !m_stage.sheet().blocks[placed[i].block].facts.ground;
        if (here && (end || found < 0))
            found = i;
    }
    if (found >= 0)
        m_stage.setCursor({placed[found].place, 0, found});
}

void KeyHand::toRange(int direction)
{
    const PlanSheet& sheet = m_stage.sheet();
    if (sheet.span == ShownSpan::Month)
        m_stage.goTo(sheet.date.addMonths(direction));
    else
        m_stage.goTo(sheet.date.addDays(direction * sheet.days));
}

bool KeyHand::tab(bool forward)
{
    if (m_stage.drag().isActive())
        return true;
    const QList<PlacedBlock>& placed = m_stage.layout().placed();
    const PlanCursor& cursor = m_stage.cursor();
    const auto later = [&](const PlacedBlock& a) {
        return std::tie(a.place.day, a.place.minute) >= std::tie(cursor.place.day, cursor.place.minute);
    };
    const int direction = forward ? 1 : -1;
    int next = cursor.placed + direction;
    if (cursor.placed < 0) {
        next = static_cast<int>(std::find_if(placed.begin(), placed.end(), later) - placed.begin());
        next = forward ? next : next - 1;
    }
    while (next >= 0 && next < placed.size() && m_stage.sheet().blocks[placed[next].block].facts.ground)
        next += direction;
    if (next < 0 || next >= placed.size())
        return false;
    m_stage.setCursor({placed[next].place, 0, next});
    return true;
}

} // namespace kitcamp
