// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

class QPushButton;

namespace kitcamp {

class DemandTable;
class TableFrame;
class TextLabel;

/// What an activity's sessions need of devices: proposed from its course, booked in one step, printed as
/// picking lists.
class DevicesTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit DevicesTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void addKeys();
    void update();
    void bookAll(const QString& reason);
    void bookWithReason();
    void openDialog();
    void cancelLine();
    void printPickingList();
    [[nodiscard]] int currentLine() const;

    qint64 m_activity = 0;
    DemandTable* m_demand = nullptr;
    TextLabel* m_summary = nullptr;
    TableFrame* m_table = nullptr;
    QPushButton* m_bookAll = nullptr;
    QPushButton* m_picking = nullptr;
};

} // namespace kitcamp
