// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/lastactionslist.h"

#include "models/items/desk/lastactionsmodel.h"
#include "views/desk/undodelegate.h"

#include <QKeyEvent>

namespace kitcamp {

using namespace Qt::StringLiterals;

LastActionsList::LastActionsList(LastActionsModel* actions, QWidget* parent)
    : QListView(parent)
    , m_actions(actions)
{
    setObjectName(u"lastActions"_s);
    setAccessibleName(tr("Last actions"));
    if (actions->takesBack())
        setAccessibleDescription(tr("Enter takes the chosen Action back"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setModel(actions);
    auto* delegate = new UndoDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &UndoDelegate::undoClicked, this, &LastActionsList::undo);
}

QRect LastActionsList::undoButtonRect(const QModelIndex& index) const
{
    return UndoDelegate::buttonRect(visualRect(index), index);
}

void LastActionsList::keyPressEvent(QKeyEvent* event)
{
    const bool wanted =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Delete;
    if (wanted && currentIndex().isValid())
        undo(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LastActionsList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences break elsewhere
}

void LastActionsList::undo(const QModelIndex& index)
{
    if (index.data(LastActionsModel::UndoableRole).toBool())
        Q_EMIT undoRequested(m_actions->opIdAt(index.row()));
}

} // namespace kitcamp
