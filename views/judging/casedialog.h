// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/teamcases.h"
#include "views/common/dialogframe.h"

class QListWidget;

namespace kitcamp {

/// One team's project chosen by hand: each case with how well it suits and how many places it has left.
class CaseDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p team: index into the teams of \p projects.
    CaseDialog(const ProjectCases& projects, int team, QWidget* parent);

Q_SIGNALS:
    void chosen(qint64 projectCase); ///< 0: none

private:
    void addCases(const ProjectCases& projects, int team);

    QListWidget* m_list = nullptr;
};

} // namespace kitcamp
