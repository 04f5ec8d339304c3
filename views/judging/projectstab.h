// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

namespace kitcamp {

class CasesPage;
class TeamCasesPanel;

/// A camp's project cases, and which team works on which.
class ProjectsTab : public ActivityTab
{
    Q_OBJECT
public:
    ProjectsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    CasesPage* m_cases = nullptr;
    TeamCasesPanel* m_teams = nullptr;
};

} // namespace kitcamp
