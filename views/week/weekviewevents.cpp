// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/dragdisplay.h"
#include "views/week/keyhand.h"
#include "views/week/mousehand.h"
#include "views/week/plantexts.h"
#include "views/week/weekaccessible.h"
#include "views/week/weekview.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace kitcamp {

bool WeekView::event(QEvent* event)
{
    const bool done = QAbstractScrollArea::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (m_keys->wants(*static_cast<QKeyEvent*>(event)))
            event->accept();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        takeLook();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        markStale();
        break;
    case QEvent::FocusOut:
        m_keys->leave();
        [[fallthrough]];
    case QEvent::FocusIn:
        updateContent(m_stage->cursorRect());
        tellFocus();
        break;
    default:
        break;
    }
    return done;
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
    QScrollBar* bar = m_stage->layout().timeRunsRight() ? horizontalScrollBar() : verticalScrollBar();
    if (m_keys->press(*event))
        event->accept();
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        event->ignore();
}

void WeekView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_keys->release(*event))
        QAbstractScrollArea::keyReleaseEvent(event);
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    refreshNow();
    const QPoint at = event->position().toPoint();
    m_display->setPointer(at);
    if (event->button() == Qt::LeftButton && !m_stage->drag().isActive())
        m_mouse->press(at + offset(), event->modifiers());
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    m_display->setPointer(at);
    m_mouse->move(at + offset(), event->modifiers());
    if (!m_mouse->isPressed())
        viewport()->setCursor(m_mouse->shapeAt(at + offset()));
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
    if (!thing || sheet().span == ShownSpan::Agenda || m_stage->drag().isActive())
        return;
    refreshNow();
    const QPoint pointer = event->position().toPoint();
    m_display->setPointer(pointer);
    const PlanPlace at = m_stage->layout().placeAt(pointer + offset()).value_or(m_stage->cursor().place);
    m_stage->beginPlacing(*thing, at, Dragging::By::Drop);
    m_stage->dragTo(at);
    event->acceptProposedAction();
}

void WeekView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_stage->drag().isActive())
        return;
    const QPoint pointer = event->position().toPoint();
    m_display->setPointer(pointer);
    if (const auto at = m_stage->layout().placeAt(pointer + offset()))
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

void WeekView::tellFocus()
{
    if (hasFocus())
        tellWeekFocus(this);
}

} // namespace kitcamp
