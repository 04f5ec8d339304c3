// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/lodgingoffice.h"

#include <QTreeWidget>

namespace kitcamp {

/// Rooms and who sleeps in them, those without a bed first. People are dragged from room to room, or cut with
/// Ctrl+X and put into a room with Ctrl+V; Del takes them out, Ctrl+L locks them where they are.
class RoomTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit RoomTree(QWidget* parent);

    void showSheet(const LodgingSheet& sheet);
    [[nodiscard]] QList<qint64> selectedPeople() const;
    [[nodiscard]] QList<qint64> selectedRooms() const;
    /// The room of the current line; -1: none, 0: those without a bed.
    [[nodiscard]] qint64 currentRoom() const;
    /// Remembers who is to be moved; they are shown pale until they are put somewhere.
    void cut();
    void paste();
    void selectPerson(qint64 participation);

Q_SIGNALS:
    void moved(const QList<qint64>& participations, qint64 room); ///< room 0: out
    void personActivated(qint64 participation);

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* addRoom(const BedroomLine& room);
    void addPerson(QTreeWidgetItem* parent, const Attendee& one);
    [[nodiscard]] qint64 roomOf(const QTreeWidgetItem* item) const; ///< -1: none
    void restore(const QSet<qint64>& people, qint64 current);

    QList<qint64> m_cut;
};

} // namespace kitcamp
