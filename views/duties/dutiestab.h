// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/duties/dutytable.h"
#include "views/activity/activitytab.h"

class QHBoxLayout;
class QPushButton;

namespace kitcamp {

class TableFrame;
class TextLabel;

/// Mentors and rooms of a camp: who is where for whom, what clashes, and where nobody is.
class DutiesTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit DutiesTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* buildButtons();
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& text, QHBoxLayout* line);
    void addKeys();
    void update();
    [[nodiscard]] int currentRow() const;
    void open(const Duty& duty);
    void newDuty();
    void editDuty();
    void removeDuty();
    void giveMentorTimes();
    void superviseInTurn();
    void exportPlan();
    void print(DutyTable::Order order);
    void answer(const OpId& done);

    qint64 m_activity = 0;
    DutyTable* m_table = nullptr;
    TextLabel* m_summary = nullptr;
    TableFrame* m_frame = nullptr;
    QPushButton* m_mentors = nullptr;
    QPushButton* m_turns = nullptr;
};

} // namespace kitcamp
