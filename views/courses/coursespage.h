// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/common/page.h"

class QStackedWidget;

namespace kitcamp {

class ActivitiesPage;
class ActivityScreen;
class CourseListPage;
class ListPage;

/// Courses and everything with participants and dates: a list of each, and the screen of one activity.
class CoursesPage : public Page
{
    Q_OBJECT
public:
    /// \p tabs: of the screen of an activity.
    CoursesPage(Workplace& workplace, const QList<ActivityTabEntry>& tabs, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// An activity, a course, or a row of one of the tabs' tables.
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] ActivityScreen* screen() { return m_screen; }

private:
    void connectSignals();
    void addSwitch(ListPage* page);
    void showActivities();
    void showCourses();
    void showActivity(qint64 activity);

    QStackedWidget* m_stack = nullptr;
    ActivitiesPage* m_activities = nullptr;
    CourseListPage* m_courses = nullptr;
    ActivityScreen* m_screen = nullptr;
    QWidget* m_back = nullptr; ///< the list that the screen was opened from
};

} // namespace kitcamp
