// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendeelists.h"
#include "views/attendees/attendeetab.h"

class QCheckBox;
class QListWidget;

namespace kitcamp {

class InlineMessage;
class KeyPanel;
class LineList;
class TextLabel;

/// The lists before a camp, all of one roster: gate, rooms, meals, shirts, insurance, emergency, journeys,
/// contact.
class ListsTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit ListsTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void load() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildRight();
    void fillKinds();
    void showList();
    void showMissing();
    [[nodiscard]] AttendeeListKind kind() const;
    /// With numbers in clear where that was ticked and the key is here.
    [[nodiscard]] Result<AttendeeList> listForOut();
    void print();
    void exportList();
    void remind();
    void editDetails(qint64 participation);

    AttendeeList m_shown;
    QListWidget* m_kinds = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_missing = nullptr;
    LineList* m_list = nullptr;
    KeyPanel* m_keys = nullptr;
    QCheckBox* m_clear = nullptr;
    QPushButton* m_remind = nullptr;
    QPushButton* m_details = nullptr;
};

} // namespace kitcamp
