// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/keyhand.h"
#include "views/week/mousehand.h"
#include "views/week/plancanvas.h"
#include "views/week/plantexts.h"
#include "views/week/reasonpanel.h"
#include "views/week/weekaccessible.h"
#include "views/week/weekview.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeBand = 28; // px at the viewport's edge where a drag scrolls
constexpr int edgeStep = 18;

} // namespace

bool WeekView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (m_keys->wants(*static_cast<QKeyEvent*>(event)))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void WeekView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        takeLook();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        markStale();
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_stage->drag().isActive()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int placed = m_stage->layout().placedAt(help->pos() + offset());
        const QString text = placed < 0
            ? QString()
            : plantexts::spoken(sheet(), sheet().blocks[m_stage->layout().placed()[placed].block].facts);
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool WeekView::focusNextPrevChild(bool next)
{
    refreshNow();
    return m_keys->tab(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    refreshNow();
    const bool pages = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (m_keys->press(*event))
        event->accept();
    else if (pages)
        pageBy(event->key() == Qt::Key_PageUp ? -1 : 1);
    else
        event->ignore();
}

void WeekView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_keys->release(*event))
        QAbstractScrollArea::keyReleaseEvent(event);
}

void WeekView::pageBy(int direction)
{
    QScrollBar* bar = m_stage->layout().timeRunsRight() ? horizontalScrollBar() : verticalScrollBar();
    bar->triggerAction(direction < 0 ? QAbstractSlider::SliderPageStepSub
                                     : QAbstractSlider::SliderPageStepAdd);
}

void WeekView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateContent(m_stage->cursorRect());
    tellFocus();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_keys->leave();
    updateContent(m_stage->cursorRect());
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    refreshNow();
    m_pointer = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !m_stage->drag().isActive())
        m_mouse->press(m_pointer + offset(), event->modifiers());
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().toPoint();
    m_mouse->move(m_pointer + offset(), event->modifiers());
    if (!m_mouse->isPressed())
        viewport()->setCursor(m_mouse->shapeAt(m_pointer + offset()));
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_mouse->release(event->position().toPoint() + offset(), event->modifiers());
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_mouse->doubleClick(event->position().toPoint() + offset());
}

void WeekView::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    constexpr double zoomOfNotch = 1.15;
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    scale(std::pow(zoomOfNotch, event->angleDelta().y() / notch), event->position().toPoint());
    event->accept();
}

/// What stands under ANCHOR (in the viewport) stays there.
void WeekView::scale(double factor, QPoint anchor)
{
    if (!sheet().hasMinutes())
        return;
    const std::optional<PlanPlace> place = m_stage->layout().placeAt(anchor + offset());
    setHourPixels(sheet().hourPixels * factor);
    refreshNow();
    if (place) {
        const QRect there = m_stage->layout().rectOf(*place, 5);
        if (m_stage->layout().timeRunsRight())
            horizontalScrollBar()->setValue(there.left() - anchor.x());
        else
            verticalScrollBar()->setValue(there.top() - anchor.y());
    }
    Q_EMIT hourPixelsChanged(sheet().hourPixels);
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    refreshNow();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPoint at = viewport()->mapFromGlobal(event->globalPos()) + offset();
        const int placed = m_stage->layout().placedAt(at);
        const std::optional<PlanPlace> place = m_stage->layout().placeAt(at);
        if (placed >= 0 && !m_stage->chosen().contains(placed))
            m_stage->setCursor({m_stage->layout().placed()[placed].place, 0, placed});
        else if (placed < 0 && place)
            m_stage->setCursor({*place, 0, -1});
        Q_EMIT menuWanted(event->globalPos());
    } else {
        Q_EMIT menuWanted(onScreen(m_stage->cursorRect()).center());
    }
    event->accept();
}

void WeekView::dragEnterEvent(QDragEnterEvent* event)
{
    const std::optional<ToPlace> thing = ToPlace::from(event->mimeData());
    if (!thing || sheet().span == PlanSpan::Agenda || m_stage->drag().isActive())
        return;
    refreshNow();
    m_pointer = event->position().toPoint();
    const PlanPlace at = m_stage->layout().placeAt(m_pointer + offset()).value_or(m_stage->cursor().place);
    m_stage->beginPlacing(*thing, at, Dragging::By::Drop);
    m_stage->dragTo(at);
    event->acceptProposedAction();
}

void WeekView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_stage->drag().isActive())
        return;
    m_pointer = event->position().toPoint();
    if (const auto at = m_stage->layout().placeAt(m_pointer + offset()))
        m_stage->dragTo(*at);
    event->acceptProposedAction();
}

void WeekView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_stage->drag().end();
}

void WeekView::dropEvent(QDropEvent* event)
{
    if (!m_stage->drag().isActive())
        return;
    event->acceptProposedAction();
    m_stage->putDown();
    setFocus(Qt::MouseFocusReason);
}

void WeekView::onDragBegan()
{
    if (m_stale)
        return; // it is judged when the new content is laid out
    m_shownGhost = m_stage->ghostRect();
    judgeVisible();
    viewport()->update();
    showReasons();
    const Dragging& drag = m_stage->drag();
    if (drag.by() == Dragging::By::Keys) {
        reveal(m_shownGhost);
        Q_EMIT said(tr("%1: arrows move it, Enter puts it down, Esc leaves it").arg(drag.block().title));
    } else {
        m_edges.start();
        Q_EMIT said(tr("Dragging: %1, Esc leaves it").arg(drag.block().title));
    }
    tellFocus();
}

void WeekView::onDragMoved()
{
    if (m_stale)
        return;
    updateContent(m_shownGhost);
    m_shownGhost = m_stage->ghostRect();
    updateContent(m_shownGhost);
    if (m_stage->drag().by() == Dragging::By::Keys)
        reveal(m_shownGhost);
    showReasons();
    tellFocus();
}

void WeekView::onDragEnded()
{
    m_edges.stop();
    m_panel->hide();
    viewport()->update();
    Q_EMIT said(QString());
}

void WeekView::judgeVisible()
{
    Dragging& drag = m_stage->drag();
    if (drag.isJudged() && drag.judge(m_stage->layout().cellsIn(visibleContent(), drag.block().from.minute)))
        viewport()->update();
}

void WeekView::showReasons()
{
    const Dragging& drag = m_stage->drag();
    const QRect ghost = m_stage->ghostRect();
    if (ghost.isEmpty() || !sheet().contains(drag.place().day)) {
        m_panel->hide();
        return;
    }
    const QString title = sheet().hasMinutes()
        ? plantexts::placeAndTimes(sheet(), drag.place(), drag.minutes())
        : plantexts::dayShort(drag.place().day);
    const bool byKeys = drag.by() == Dragging::By::Keys;
    const QString key = byKeys             ? u"B"_s
        : drag.by() == Dragging::By::Mouse ? tr("Enter", "the key")
                                           : QString();
    m_panel->show(drag.reasons(), title, key);
    const QRect shown = ghost.translated(viewport()->pos() - offset());
    m_panel->standBeside(shown & rect(), byKeys ? shown.center() : m_pointer + viewport()->pos(), rect());
}

void WeekView::scrollAtEdges()
{
    const Dragging& drag = m_stage->drag();
    if (!drag.isActive() || drag.by() == Dragging::By::Keys)
        return;
    const auto step = [](int at, int length) {
        return at < edgeBand ? -edgeStep : at > length - edgeBand ? edgeStep : 0;
    };
    const int dx = step(m_pointer.x(), viewport()->width());
    const int dy = step(m_pointer.y(), viewport()->height());
    const QPoint before = offset();
    horizontalScrollBar()->setValue(before.x() + dx);
    verticalScrollBar()->setValue(before.y() + dy);
    if (offset() != before && m_mouse->isPressed())
        m_mouse->move(m_pointer + offset(), QGuiApplication::keyboardModifiers());
}

void WeekView::tellFocus()
{
    if (hasFocus())
        tellWeekFocus(this);
}

} // namespace kitcamp
