// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/store/store.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QComboBox;
class QPushButton;

namespace kitcamp {

class TableFrame;
class TeamCaseModel;
class TextLabel;

/// Which team works on which case: all at once by the members' ranked wishes, or one by hand.
class TeamCasesPanel : public Panel
{
    Q_OBJECT
public:
    TeamCasesPanel(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] std::shared_ptr<const Paper> paper();

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);

private:
    void buildLayout();
    void buildTable();
    void fillQuestions();
    void onLoaded();
    void assignByWishes();
    void chooseCase();
    void giveCase(int team, qint64 projectCase);
    void answer(const Result<Performed>& done, const QString& more = {});

    Workplace& m_workplace;
    qint64 m_activity = 0;
    TeamCaseModel* m_model = nullptr;
    QComboBox* m_question = nullptr;
    QPushButton* m_assign = nullptr;
    TextLabel* m_standing = nullptr;
    TableFrame* m_table = nullptr;
};

} // namespace kitcamp
