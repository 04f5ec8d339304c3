// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/sidelist.h"

#include "models/items/plan/unplacedsessions.h"
#include "views/common/measures.h"
#include "views/week/carriedblocks.h"

#include <QDrag>
#include <QKeyEvent>
#include <QScrollBar>

namespace kitcamp {

SideList::SideList(const QString& name, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(IdRole).toLongLong()); });
}

void SideList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SideList::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SideList::fitHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, &SideList::fitHeight);
    fitHeight();
}

void SideList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data(IdRole).toLongLong());
    else
        QListView::keyPressEvent(event);
}

void SideList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight(); // texts wrap elsewhere
}

void SideList::fitHeight()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height() + 2 * spacing();
    setFixedHeight(std::min(height, scaled(mostHeight)) + 2);
    setVisible(height > 0);
}

void CardList::startDrag(Qt::DropActions)
{
    const QModelIndex card = currentIndex();
    if (!card.isValid())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(ToPlace{card.data(IdRole).toLongLong(), card.data(ToPlaceMinutesRole).toInt(),
                              card.data(Qt::DisplayRole).toString()}
                          .toMime()
                          .release()); // the drag owns it
    const QRect rect = visualRect(card);
    drag->setPixmap(viewport()->grab(rect));
    drag->setHotSpot({rect.width() / 4, rect.height() / 4});
    drag->exec(Qt::CopyAction);
}

} // namespace kitcamp
