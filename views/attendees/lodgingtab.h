// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/lodgingoffice.h"
#include "views/attendees/attendeetab.h"

namespace kitcamp {

class EmptyState;
class RoomTree;
class TextLabel;

/// Who sleeps where: rooms, the proposal that mixes universities, changes by hand, who has no bed.
class LodgingTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit LodgingTab(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void load() override;

private:
    void buildLayout();
    void buildActions(class QVBoxLayout* column);
    void addRooms();
    void removeRooms();
    void allocate(bool anew);
    void lock();

    LodgingSheet m_sheet;
    TextLabel* m_state = nullptr;
    TextLabel* m_left = nullptr;
    RoomTree* m_tree = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_allocate = nullptr;
    QPushButton* m_anew = nullptr;
    QPushButton* m_lock = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kitcamp
