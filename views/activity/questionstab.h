// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/activity/tablist.h"

namespace kitcamp {

/// The questions of an activity in their order, entered, edited, moved and removed.
class QuestionsPage : public TabList
{
    Q_OBJECT
public:
    QuestionsPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);

protected:
    void onEmptyAction() override;

private:
    void addActions();
    void addQuestion();
    void edit(qint64 question);
    void removeSelected();
    void move(int places);

    qint64 m_activity = 0;
};

/// What an activity asks those who apply.
class QuestionsTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit QuestionsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override { m_page->showActivity(activity); }
    void arrive() override { m_page->arrive(); }
    void showObject(const QString& table, qint64 id) override { m_page->showObject(table, id); }
    [[nodiscard]] std::shared_ptr<const Paper> paper() override { return m_page->paper(); }

private:
    QuestionsPage* m_page = nullptr;
};

} // namespace kitcamp
