// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/roomtree.h"

#include "views/common/celldelegate.h"
#include "views/common/palette.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, DetailColumn, StateColumn, ColumnCount };
constexpr int personRole = FirstOwnRole + 1;
constexpr int roomRole = FirstOwnRole + 2;
const auto peopleFormat = u"application/x-kitcamp-sleepers"_s; ///< participations, joined by blanks

} // namespace

RoomTree::RoomTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"roomTree"_s);
    setAccessibleName(tr("Rooms and who sleeps in them"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Room and guests"), tr("University"), tr("State")});
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const qint64 person = item->data(NameColumn, personRole).toLongLong(); person != 0)
            Q_EMIT personActivated(person);
    });
}

void RoomTree::showSheet(const LodgingSheet& sheet)
{
    const QList<qint64> before = selectedPeople();
    const qint64 current = currentRoom();
    clear();
    if (!sheet.waiting.isEmpty()) {
        auto* waiting = new QTreeWidgetItem(this, {tr("Without a bed: %1").arg(sheet.waiting.size())});
        waiting->setData(NameColumn, roomRole, 0);
        waiting->setData(NameColumn, ToneRole, static_cast<int>(Tone::Warn));
        for (const Attendee& one : sheet.waiting)
            addPerson(waiting, one);
    }
    for (const BedroomLine& room : sheet.rooms)
        addRoom(room);
    expandAll();
    restore(QSet<qint64>(before.begin(), before.end()), current);
}

QTreeWidgetItem* RoomTree::addRoom(const BedroomLine& room)
{
    auto* item = new QTreeWidgetItem(this, {room.fullName()});
    QString gender = room.gender;
    if (gender.isEmpty() && !room.guests.isEmpty())
        gender = room.guests.constFirst().gender;
    const QString whose = gender == "f"_L1 ? tr("women") : gender == "m"_L1 ? tr("men") : QString();
    item->setText(DetailColumn, room.note.isEmpty() ? whose : whose + u" · "_s + room.note);
    const bool alike = room.joinsOneUniversity();
    item->setText(StateColumn,
                  alike ? tr("one university twice")
                        : tr("%1 of %2 beds").arg(room.guests.size()).arg(room.beds));
    item->setData(StateColumn, ToneRole,
                  static_cast<int>(alike                 ? Tone::Warn
                                       : room.free() > 0 ? Tone::Muted
                                                         : Tone::Plain));
    item->setData(DetailColumn, ToneRole, static_cast<int>(Tone::Muted));
    item->setData(NameColumn, roomRole, room.id);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(NameColumn, bold);
    for (const Attendee& guest : room.guests)
        addPerson(item, guest);
    return item;
}

void RoomTree::addPerson(QTreeWidgetItem* parent, const Attendee& one)
{
    auto* item = new QTreeWidgetItem(parent, {one.name, one.organizationName});
    item->setData(NameColumn, personRole, one.participation);
    item->setData(DetailColumn, ToneRole, static_cast<int>(Tone::Muted));
    if (one.room == 0 && one.gender.isEmpty())
        item->setText(StateColumn, tr("gender not known"));
    if (one.roomLocked)
        item->setText(StateColumn, tr("locked"));
    item->setData(StateColumn, ToneRole, static_cast<int>(one.roomLocked ? Tone::Ok : Tone::Warn));
    if (m_cut.contains(one.participation))
        item->setData(NameColumn, ToneRole, static_cast<int>(Tone::Muted));
}

void RoomTree::restore(const QSet<qint64>& people, qint64 current)
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if (people.contains((*at)->data(NameColumn, personRole).toLongLong()))
            (*at)->setSelected(true);
        if (people.isEmpty() && current > 0 && (*at)->data(NameColumn, roomRole) == current)
            setCurrentItem(*at);
    }
}

QList<qint64> RoomTree::selectedPeople() const
{
    QList<qint64> people;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (const qint64 person = item->data(NameColumn, personRole).toLongLong(); person != 0)
            people << person;
    }
    return people;
}

QList<qint64> RoomTree::selectedRooms() const
{
    QList<qint64> rooms;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (const qint64 room = item->data(NameColumn, roomRole).toLongLong(); room != 0)
            rooms << room;
    }
    return rooms;
}

qint64 RoomTree::roomOf(const QTreeWidgetItem* item) const
{
    while (item && item->parent())
        item = item->parent();
    return item ? item->data(NameColumn, roomRole).toLongLong() : -1;
}

qint64 RoomTree::currentRoom() const
{
    return roomOf(currentItem());
}

void RoomTree::selectPerson(qint64 participation)
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if ((*at)->data(NameColumn, personRole) == participation) {
            setCurrentItem(*at);
            scrollToItem(*at);
        }
    }
}

void RoomTree::cut()
{
    m_cut = selectedPeople();
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        const qint64 person = (*at)->data(NameColumn, personRole).toLongLong();
        if (person != 0)
            (*at)->setData(NameColumn, ToneRole,
                           static_cast<int>(m_cut.contains(person) ? Tone::Muted : Tone::Plain));
    }
}

void RoomTree::paste()
{
    const qint64 room = currentRoom();
    const QList<qint64> people = std::exchange(m_cut, {});
    if (room >= 0 && !people.isEmpty())
        Q_EMIT moved(people, room);
}

QStringList RoomTree::mimeTypes() const
{
    return {peopleFormat};
}

QMimeData* RoomTree::mimeData(const QList<QTreeWidgetItem*>& items) const
{
    QByteArrayList people;
    for (const QTreeWidgetItem* item : items) {
        if (const qint64 person = item->data(NameColumn, personRole).toLongLong(); person != 0)
            people << QByteArray::number(person);
    }
    if (people.isEmpty())
        return nullptr;
    auto* data = new QMimeData; // the drag's from now on
    data->setData(peopleFormat, people.join(' '));
    return data;
}

void RoomTree::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(event->mimeData()->hasFormat(peopleFormat));
}

void RoomTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeWidget::dragMoveEvent(event);
    event->setAccepted(event->mimeData()->hasFormat(peopleFormat)
                       && roomOf(itemAt(event->position().toPoint())) >= 0);
}

void RoomTree::dropEvent(QDropEvent* event)
{
    // The file is changed, and then the tree by what it says: nothing is moved here.
    const qint64 room = roomOf(itemAt(event->position().toPoint()));
    QList<qint64> people;
    for (const QByteArray& one : event->mimeData()->data(peopleFormat).split(' ')) {
        if (!one.isEmpty())
            people << one.toLongLong();
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (room >= 0 && !people.isEmpty())
        Q_EMIT moved(people, room);
}

void RoomTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_Delete && !selectedPeople().isEmpty()) {
        Q_EMIT moved(selectedPeople(), 0);
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace kitcamp
