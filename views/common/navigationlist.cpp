// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/navigationlist.h"

#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/navigationdelegate.h"
#include "views/common/palette.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

namespace kitcamp {

using namespace Qt::StringLiterals;

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_pages);
    setItemDelegate(new NavigationDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(space::small, space::small, space::small, space::small);
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
}

void NavigationList::addPage(const QString& key, const QString& text, const QString& icon)
{
    auto* item = new QStandardItem(Icon::named(icon, Icon::Ink::Muted), text);
    item->setData(key, NavigationDelegate::KeyRole);
    item->setEditable(false);
    describe(item);
    m_pages->appendRow(item);
    updateGeometry();
}

void NavigationList::addSeparator()
{
    auto* item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    m_pages->appendRow(item);
}

void NavigationList::setPageText(const QString& key, const QString& text)
{
    if (QStandardItem* item = itemOf(key)) {
        item->setText(text);
        describe(item);
        updateGeometry();
    }
}

void NavigationList::setCount(const QString& key, qint64 count)
{
    if (QStandardItem* item = itemOf(key)) {
        item->setData(count, NavigationDelegate::CountRole);
        describe(item);
        updateGeometry();
    }
}

void NavigationList::setCurrentPage(const QString& key)
{
    if (const QStandardItem* item = itemOf(key))
        setCurrentIndex(item->index());
}

QString NavigationList::currentPage() const
{
    return currentIndex().data(NavigationDelegate::KeyRole).toString();
}

QSize NavigationList::sizeHint() const
{
    int width = scaled(148);
    for (int row = 0; row < m_pages->rowCount(); ++row)
        width = qMax(width, sizeHintForIndex(m_pages->index(row, 0)).width());
    return {width + 2 * space::small + 4, scaled(300)};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), scaled(120)};
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const QString key = current.data(NavigationDelegate::KeyRole).toString(); !key.isEmpty())
        Q_EMIT pageChosen(key);
}

void NavigationList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool isShownAlready = pressed.isValid() && pressed == currentIndex();
    QListView::mousePressEvent(event);
    const QString key = pressed.data(NavigationDelegate::KeyRole).toString();
    if (isShownAlready && !key.isEmpty())
        Q_EMIT pageChosen(key);
}

void NavigationList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

bool NavigationList::event(QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this); // the ground under the viewport, and the line to the page
    const Palette tokens = Palette::of(palette());
    painter.fillRect(rect(), tokens.side);
    painter.setPen(tokens.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
    return true;
}

QStandardItem* NavigationList::itemOf(const QString& key) const
{
    const QModelIndexList found =
        m_pages->match(m_pages->index(0, 0), NavigationDelegate::KeyRole, key, 1, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : m_pages->itemFromIndex(found.constFirst());
}

void NavigationList::describe(QStandardItem* item)
{
    const qint64 count = item->data(NavigationDelegate::CountRole).toLongLong();
    const QString counted = tr("%1, %2", "accessible name of a page: its name, how many wait there")
                                .arg(item->text(), QLocale().toString(count));
    item->setData(count > 0 ? counted : item->text(), Qt::AccessibleTextRole);
}

} // namespace kitcamp
