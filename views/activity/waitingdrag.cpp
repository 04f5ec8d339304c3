// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/waitingdrag.h"

#include "models/items/activities/rosterlist.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

namespace kitcamp {

namespace {
constexpr int lineHeight = 2; // px
} // namespace

WaitingDrag::WaitingDrag(QTableView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_line(new QFrame(view->viewport()))
{
    m_line->setObjectName(QStringLiteral("waitingLine"));
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->hide();
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

bool WaitingDrag::eventFilter(QObject* watched, QEvent* event)
{
    Q_UNUSED(watched)
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton && onPress(mouse->position().toPoint(), mouse->modifiers());
    }
    case QEvent::MouseMove:
        return m_pressed && onMove(static_cast<QMouseEvent*>(event)->position().toPoint());
    case QEvent::MouseButtonRelease:
        return m_pressed && onRelease();
    case QEvent::KeyPress:
        if (m_dragging && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            stop();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool WaitingDrag::isWaiting(int row) const
{
    const auto* list = static_cast<RosterList*>(m_view->model());
    return row >= 0 && row < list->rowCount() && list->isWaitingAt(row);
}

bool WaitingDrag::onPress(const QPoint& spot, Qt::KeyboardModifiers held)
{
    const QModelIndex index = m_view->indexAt(spot);
    const auto* list = static_cast<RosterList*>(m_view->model());
    const bool inOrder = list->sortColumn() == list->spec().columnOf(QStringLiteral("state"))
        && list->sortOrder() == Qt::AscendingOrder; // else the rows are not the waiting list
    m_pressed = index.isValid() && inOrder && held == Qt::NoModifier && isWaiting(index.row())
        && m_view->selectionModel()->isRowSelected(index.row(), {});
    m_from = spot;
    return m_pressed; // the selection stays until it is clear that this is only a click
}

bool WaitingDrag::onMove(const QPoint& spot)
{
    if (!m_dragging && (spot - m_from).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    m_gap = gapAt(spot.y());
    showLine(m_gap);
    return true;
}

/// The place between two rows that is nearest; beside people who wait only.
int WaitingDrag::gapAt(int y) const
{
    int row = m_view->rowAt(y);
    if (row < 0)
        row = y < 0 ? 0 : m_view->model()->rowCount() - 1;
    const QRect rect = m_view->visualRect(m_view->model()->index(row, 0));
    const int gap = y > rect.center().y() ? row + 1 : row;
    return isWaiting(gap) || isWaiting(gap - 1) ? gap : -1;
}

void WaitingDrag::showLine(int gap)
{
    m_line->setVisible(gap >= 0);
    m_view->viewport()->setCursor(gap >= 0 ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    if (gap < 0)
        return;
    const int rows = m_view->model()->rowCount();
    const QRect rect = m_view->visualRect(m_view->model()->index(std::min(gap, rows - 1), 0));
    const int y = gap < rows ? rect.top() : rect.bottom();
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Window, Palette::of(colours).accent);
    m_line->setPalette(colours);
    m_line->setGeometry(0, std::max(0, y - lineHeight / 2), m_view->viewport()->width(), lineHeight);
    m_line->raise();
}

QList<qint64> WaitingDrag::selectedWaiting() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        if (isWaiting(index.row()))
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : rows)
        ids << static_cast<RosterList*>(m_view->model())->idAt(row);
    return ids;
}

bool WaitingDrag::onRelease()
{
    const int gap = m_gap;
    const bool dragged = m_dragging;
    const QModelIndex clicked = m_view->indexAt(m_from);
    stop();
    if (!dragged) {
        m_view->setCurrentIndex(clicked); // a click after all: this row alone
        return true;
    }
    if (gap < 0)
        return true;
    const QList<qint64> moving = selectedWaiting();
    int row = gap;
    const auto* list = static_cast<RosterList*>(m_view->model());
    while (isWaiting(row) && moving.contains(list->idAt(row)))
        ++row;
    Q_EMIT dropped(moving, isWaiting(row) ? list->idAt(row) : 0);
    return true;
}

void WaitingDrag::stop()
{
    m_pressed = false;
    m_dragging = false;
    m_gap = -1;
    m_line->hide();
    m_view->viewport()->unsetCursor();
}

} // namespace kitcamp
