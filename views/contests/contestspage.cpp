// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/contestspage.h"

#include "views/activity/activityscreen.h"
#include "views/contests/contestlistpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ContestsPage::ContestsPage(Workplace& workplace, const QList<ActivityTabEntry>& tabs, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"contestsScreen"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_list = new ContestListPage(workplace, m_stack);
    m_screen = new ActivityScreen(workplace, tabs, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_screen);
    column->addWidget(m_stack);
    connect(m_list, &ContestListPage::contestChosen, this, &ContestsPage::showContest);
    connect(m_screen, &ActivityScreen::left, this, &ContestsPage::showList);
}

void ContestsPage::arrive()
{
    if (m_stack->currentWidget() == m_screen)
        m_screen->arrive();
    else
        m_list->arrive();
}

std::shared_ptr<const Paper> ContestsPage::paper()
{
    return m_stack->currentWidget() == m_screen ? m_screen->paper() : m_list->paper();
}

void ContestsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->arrive();
}

void ContestsPage::showContest(qint64 activity)
{
    m_screen->showActivity(activity);
    m_stack->setCurrentWidget(m_screen);
    m_screen->arrive();
}

void ContestsPage::showObject(const QString& table, qint64 id)
{
    if (table == "activity"_L1)
        return showContest(id);
    m_stack->setCurrentWidget(m_screen);
    if (!m_screen->showObject(table, id))
        showList();
}

} // namespace kitcamp
