// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamplans.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kitcamp {

class ReferenceEdit;

/// What a team is called, who looks after it, where it works and at what.
class TeamDialog : public DialogFrame
{
    Q_OBJECT
public:
    TeamDialog(Workplace& workplace, const TeamPlan& plan, int team, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void buildForm();
    void fill();
    void fillMentors();
    void fillCases();
    void save();

    Workplace& m_workplace;
    TeamPlan m_plan;
    TeamInfo m_team;
    QSpinBox* m_number = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_case = nullptr;
    QComboBox* m_mentor = nullptr;
    ReferenceEdit* m_room = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace kitcamp
