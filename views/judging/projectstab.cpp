// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/projectstab.h"

#include "views/common/measures.h"
#include "views/judging/casespage.h"
#include "views/judging/teamcasespanel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ProjectsTab::ProjectsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"projectsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    m_cases = new CasesPage(workplace, halves);
    m_teams = new TeamCasesPanel(workplace, halves);
    halves->addWidget(m_cases);
    halves->addWidget(m_teams);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    column->addWidget(halves);
    connect(m_teams, &TeamCasesPanel::said, this, &ProjectsTab::said);
}

void ProjectsTab::showActivity(qint64 activity)
{
    m_cases->showActivity(activity);
    m_teams->showActivity(activity);
}

void ProjectsTab::arrive()
{
    m_cases->arrive();
}

void ProjectsTab::showObject(const QString& table, qint64 id)
{
    m_cases->showObject(table, id);
}

std::shared_ptr<const Paper> ProjectsTab::paper()
{
    const auto teams = m_teams->paper();
    return teams ? teams : m_cases->paper();
}

} // namespace kitcamp
