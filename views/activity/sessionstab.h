// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "views/activity/activitytab.h"
#include "views/activity/tablist.h"

class QPushButton;

namespace kitcamp {

/// The sessions of one activity: made by patterns, cancelled and restored, numbered, opened in the calendar.
class SessionsPage : public TabList
{
    Q_OBJECT
public:
    SessionsPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);

protected:
    void onEmptyAction() override;

private:
    void addButtons();
    void addActions();
    void newSeries();
    void offerSkipped();
    void openInCalendar(qint64 session);
    void cancelSelected();
    void restoreSelected();
    void removeSelected();
    void copySelected();
    void renumber();
    void updateButtons();
    [[nodiscard]] SessionPlanner planner() const;

    qint64 m_activity = 0;
    QPushButton* m_skipped = nullptr;
};

/// The plan of an activity as a list.
class SessionsTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit SessionsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override { m_page->showActivity(activity); }
    void arrive() override { m_page->arrive(); }
    void showObject(const QString& table, qint64 id) override { m_page->showObject(table, id); }
    [[nodiscard]] std::shared_ptr<const Paper> paper() override { return m_page->paper(); }

private:
    SessionsPage* m_page = nullptr;
};

} // namespace kitcamp
