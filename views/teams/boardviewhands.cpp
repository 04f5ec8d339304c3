// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do on the board.
#include "views/teams/boardview.h"

#include "views/common/measures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace kitcamp {

namespace {

constexpr int edgeStep = 24; ///< pixels

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void BoardView::pickUp(qint64 participation)
{
    const BoardStudent* student = content().student(participation);
    if (!student || !m_model || !m_model->board())
        return;
    if (student->gone)
        return Q_EMIT refused(
            tr("%1 is not coming any more: \"Repair…\" closes the gap.").arg(student->name));
    if (student->locked)
        return Q_EMIT refused(tr("%1 is locked: L unlocks.").arg(student->name));
    m_costs = m_model->board()->costsOf(participation);
    m_hand = BoardHand{participation, nullptr, {}, false, {}};
    setTarget(m_costs.best >= 0 ? BoardPlace{m_costs.best, -1}
                                : BoardPlace{std::max(0, content().cardOf(participation)), -1});
}

void BoardView::leave()
{
    m_edge.stop();
    m_pressedStudent = 0;
    if (m_hand.student == 0)
        return;
    m_hand = {};
    viewport()->update();
    Q_EMIT handChanged();
}

void BoardView::setTarget(const BoardPlace& place)
{
    m_hand.target = place;
    if (!m_hand.byMouse)
        reveal(place);
    viewport()->update();
    tellCurrent();
    Q_EMIT handChanged();
}

/// A free place takes the student, a member changes places; a card without either is refused in words.
void BoardView::letGo()
{
    const qint64 student = m_hand.student;
    const BoardPlace place = m_hand.target;
    const BoardStudent* member = memberAt(place);
    const qint64 mate = member && !member->gone ? member->participation : 0;
    const MoveCost cost = m_costs.cards.value(place.card);
    const int own = content().cardOf(student);
    leave();
    if (place.card < 0 || place.card == own || mate == student)
        return;
    if (place.card == m_layout.trayIndex()) {
        if (own >= 0)
            Q_EMIT takeOutWanted(student);
        return;
    }
    const BoardCard& card = content().cards[place.card];
    const bool full = card.present() >= card.seats;
    if (mate != 0)
        return Q_EMIT moveWanted(student, place.card, mate);
    if (!cost.possible && full)
        return Q_EMIT refused(
            tr("Team %1 is full (%2). Drop on one of its members to swap.").arg(card.number).arg(cost.words));
    Q_EMIT moveWanted(student, place.card, cost.possible ? cost.mate : 0);
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    leave();
    const BoardPlace place = m_layout.at(contentPoint(event->pos()));
    const BoardStudent* member = memberAt(place);
    m_pressed = event->pos();
    m_pressedStudent = member ? member->participation : 0;
    setCursorPlace(place);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (m_pressedStudent != 0 && m_hand.student == 0
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const qint64 student = std::exchange(m_pressedStudent, 0);
        pickUp(student);
        m_hand.byMouse = m_hand.student != 0;
        if (m_hand.byMouse)
            m_edge.start();
    }
    if (!m_hand.byMouse)
        return;
    m_hand.pointer = contentPoint(event->pos());
    setTarget(m_layout.at(m_hand.pointer));
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressedStudent = 0;
    if (event->button() != Qt::LeftButton || !m_hand.byMouse)
        return;
    m_hand.target = m_layout.at(contentPoint(event->pos()));
    letGo();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    leave();
    const BoardPlace place = m_layout.at(contentPoint(event->pos()));
    if (const BoardStudent* member = memberAt(place))
        Q_EMIT studentOpened(member->participation);
    else if (place.card >= 0 && place.card < content().cards.size())
        Q_EMIT cardOpened(place.card);
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    leave();
    if (event->reason() == QContextMenuEvent::Mouse)
        setCursorPlace(m_layout.at(contentPoint(event->pos())));
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(rectOf(m_cursor).bottomLeft());
    Q_EMIT menuWanted(at);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_cursor.card < 0 && !content().cards.isEmpty())
        setCursorPlace(m_layout.next({}, Qt::Key_Down));
    viewport()->update();
}

void BoardView::scrollAtEdge()
{
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    QScrollBar* bar = verticalScrollBar();
    if (y < edgeStep && m_hand.byMouse)
        bar->setValue(bar->value() - edgeStep);
    else if (y > viewport()->height() - edgeStep && m_hand.byMouse)
        bar->setValue(bar->value() + edgeStep);
}

/// With a student in the hand Tab chooses the partner, and Esc belongs to the board.
bool BoardView::event(QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (m_hand.student != 0 && press && tab) {
            stepMate(key->key() == Qt::Key_Tab ? 1 : -1);
            return true;
        }
        if (m_hand.student != 0 && !press && (tab || key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    m_hand.student != 0 ? keyWithHand(event) : keyWithout(event);
}

void BoardView::stepMate(int by)
{
    const BoardPlace place = m_hand.target;
    if (place.card < 0 || place.card >= content().cards.size())
        return;
    const int rows = m_layout.rows(place.card) + 1; // one is the card itself
    const int row = (place.row + 1 + by + rows) % rows;
    setTarget({place.card, row - 1});
}

void BoardView::keyWithHand(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        return leave();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return letGo();
    if (isArrow(key))
        return setTarget({m_layout.nextCard(std::max(0, m_hand.target.card), Qt::Key(key)), -1});
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::keyWithout(QKeyEvent* event)
{
    const int key = event->key();
    const BoardStudent* member = memberAt(m_cursor);
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isArrow(key) && plain)
        return setCursorPlace(m_layout.next(m_cursor, Qt::Key(key)));
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && plain) {
        if (member)
            return pickUp(member->participation);
        if (m_cursor.card >= 0 && m_cursor.card < content().cards.size())
            return Q_EMIT cardOpened(m_cursor.card);
    }
    if (key == Qt::Key_Delete && member && m_cursor.card < content().cards.size())
        return Q_EMIT takeOutWanted(member->participation);
    if (key == Qt::Key_F2 && m_cursor.card >= 0 && m_cursor.card < content().cards.size())
        return Q_EMIT cardOpened(m_cursor.card);
    if (key == Qt::Key_L && plain && currentCard() >= 0) {
        QList<qint64> those;
        for (const BoardStudent& one : content().cards[m_cursor.card].members)
            those << one.participation;
        return Q_EMIT lockWanted(member ? QList<qint64>{member->participation} : those);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace kitcamp
