// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/surveys/surveyquestions.h"
#include "views/activity/activitytab.h"

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class SkillTable;
class SurveyTable;
class TableFrame;
class TextLabel;

/// The questionnaires of a camp: what they ask, what was answered, and what became better.
class SurveysTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit SurveysTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QPushButton* addButton(const QString& name, const QString& text, QHBoxLayout* line);
    void buildTables(QVBoxLayout* column);
    void addKeys();
    void fillChoice();
    void showSurvey(qint64 survey);
    void update();
    void newSurvey();
    void newQuestion();
    void editQuestion();
    void removeQuestion();
    void askForThePlan();
    void importAnswers();
    void copyText();
    void exportFigures();
    void answer(const Result<Performed>& done);

    qint64 m_activity = 0;
    qint64 m_survey = 0;
    QList<SurveyRow> m_surveys;
    SurveyTable* m_questions = nullptr;
    SkillTable* m_skills = nullptr;
    QHBoxLayout* m_choice = nullptr;
    QButtonGroup* m_group = nullptr;
    TextLabel* m_summary = nullptr;
    TableFrame* m_questionTable = nullptr;
    TableFrame* m_skillTable = nullptr;
    QWidget* m_skillPanel = nullptr;
    QList<QPushButton*> m_ofSurvey; ///< buttons that need a questionnaire
};

} // namespace kitcamp
