// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/coursespage.h"

#include "models/items/activities/activityfacts.h"
#include "views/activity/activityscreen.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/courses/activitiespage.h"
#include "views/courses/courselistpage.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

CoursesPage::CoursesPage(Workplace& workplace, const QList<ActivityTabEntry>& tabs, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"coursesPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_activities = new ActivitiesPage(workplace, m_stack);
    m_courses = new CourseListPage(workplace, m_stack);
    m_screen = new ActivityScreen(workplace, tabs, m_stack);
    addSwitch(m_activities);
    addSwitch(m_courses);
    for (QWidget* part : {static_cast<QWidget*>(m_activities), static_cast<QWidget*>(m_courses),
                          static_cast<QWidget*>(m_screen)})
        m_stack->addWidget(part);
    column->addWidget(m_stack);
    m_back = m_activities;
    connectSignals();
}

void CoursesPage::connectSignals()
{
    connect(m_activities, &ActivitiesPage::activityChosen, this, &CoursesPage::showActivity);
    connect(m_courses, &CourseListPage::activityMade, this, &CoursesPage::showActivity);
    connect(m_courses, &CourseListPage::classesWanted, this, [this](qint64 course) {
        m_activities->showCourse(course);
        showActivities();
    });
    connect(m_screen, &ActivityScreen::left, this, [this] {
        if (m_back == m_courses)
            showCourses();
        else
            showActivities();
    });
}

/// Above each of the two lists: which of them is shown.
void CoursesPage::addSwitch(ListPage* page)
{
    auto* row = new QWidget(page);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small - 2);
    auto* group = new QButtonGroup(row);
    const auto add = [&](const QString& name, const QString& text, bool current, auto run) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(current);
        dressButton(button, "chip");
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    auto* activities =
        add(u"showActivities"_s, tr("&Activities"), page == m_activities, [this] { showActivities(); });
    auto* courses = add(u"showCourses"_s, tr("C&ourses"), page == m_courses, [this] { showCourses(); });
    // a list keeps its own button down, whichever was pressed to leave it
    connect(page == m_activities ? courses : activities, &QPushButton::clicked,
            page == m_activities ? activities : courses,
            [button = page == m_activities ? activities : courses] { button->setChecked(true); });
    line->addStretch();
    static_cast<QBoxLayout*>(page->layout())->insertWidget(1, row);
}

void CoursesPage::arrive()
{
    if (m_stack->currentWidget() == m_screen)
        return m_screen->arrive();
    static_cast<Page*>(m_stack->currentWidget())->arrive();
}

std::shared_ptr<const Paper> CoursesPage::paper()
{
    if (m_stack->currentWidget() == m_screen)
        return m_screen->paper();
    return static_cast<Page*>(m_stack->currentWidget())->paper();
}

void CoursesPage::showActivities()
{
    m_stack->setCurrentWidget(m_activities);
    m_back = m_activities;
    m_activities->arrive();
}

void CoursesPage::showCourses()
{
    m_stack->setCurrentWidget(m_courses);
    m_back = m_courses;
    m_courses->arrive();
}

void CoursesPage::showActivity(qint64 activity)
{
    // camps and contests have pages of their own
    const auto kind = kindOfObject(workplace().store.reader(), u"activity"_s, activity);
    if (kind && (*kind == u"camp"_s || *kind == u"contest"_s))
        return workplace().showObject(u"activity"_s, activity);
    m_screen->showActivity(activity);
    m_stack->setCurrentWidget(m_screen);
    m_screen->arrive();
}

void CoursesPage::showObject(const QString& table, qint64 id)
{
    if (table == "course"_L1) {
        showCourses();
        m_courses->showObject(table, id);
    } else if (table == "activity"_L1) {
        showActivity(id);
    } else {
        m_stack->setCurrentWidget(m_screen);
        if (!m_screen->showObject(table, id))
            showActivities();
    }
}

} // namespace kitcamp
