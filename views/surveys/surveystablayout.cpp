// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SurveysTab is made of; what it does stands in surveystab.cpp.
#include "models/items/surveys/skilltable.h"
#include "models/items/surveys/surveytable.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/surveys/surveystab.h"

#include <QAction>
#include <QButtonGroup>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void SurveysTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small - 2);
    m_choice = new QHBoxLayout;
    m_choice->setSpacing(space::small - 2);
    m_group = new QButtonGroup(this);
    line->addLayout(m_choice);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"surveySummary"_s);
    line->addSpacing(space::small);
    line->addWidget(m_summary);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(buildButtons());
    buildTables(column);
    addKeys();
}

QPushButton* SurveysTab::addButton(const QString& name, const QString& text, QHBoxLayout* line)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    line->addWidget(button);
    return button;
}

QWidget* SurveysTab::buildButtons()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    const auto ofSurvey = [&](const QString& name, const QString& text, auto run) {
        auto* button = addButton(name, text, line);
        connect(button, &QPushButton::clicked, this, run);
        m_ofSurvey << button;
        return button;
    };
    ofSurvey(u"addSurveyQuestion"_s, tr("New &question…"), &SurveysTab::newQuestion);
    ofSurvey(u"surveyFromPlan"_s, tr("Ask for the &plan"), &SurveysTab::askForThePlan)
        ->setToolTip(tr("Adds a question for each session and teacher, and for the skills of the other "
                        "questionnaires."));
    ofSurvey(u"copySurvey"_s, tr("&Copy as text"), &SurveysTab::copyText)
        ->setToolTip(tr("For \"import from text\" of a questionnaire service"));
    ofSurvey(u"importSurvey"_s, tr("&Import answers…"), &SurveysTab::importAnswers);
    line->addStretch();
    ofSurvey(u"exportSurvey"_s, tr("&Export…"), &SurveysTab::exportFigures);
    auto* print = ofSurvey(u"printSurvey"_s, tr("P&rint…"), [this] { workplace().preview(paper()); });
    Q_UNUSED(print)
    auto* add = addButton(u"addSurvey"_s, tr("&New questionnaire…"), line);
    dressButton(add, "primary");
    connect(add, &QPushButton::clicked, this, &SurveysTab::newSurvey);
    return row;
}

void SurveysTab::buildTables(QVBoxLayout* column)
{
    m_questionTable = new TableFrame(this);
    m_questionTable->view()->setObjectName(u"surveyQuestions"_s);
    m_questionTable->view()->setAccessibleName(tr("Questions and answers"));
    m_questionTable->setModel(m_questions);
    m_questionTable->view()->setItemDelegate(new CellDelegate(m_questionTable));
    m_questionTable->emptyState()->setTexts(
        tr("No questionnaire yet"),
        tr("Ask before and after the camp what people can do, and how useful each session was. Answers are "
           "shown from five on."));
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_questionTable);
    column->addWidget(panel, 3);
    m_skillTable = new TableFrame(this);
    m_skillTable->view()->setObjectName(u"skillChanges"_s);
    m_skillTable->view()->setAccessibleName(tr("Skills before and after"));
    m_skillTable->setModel(m_skills);
    m_skillTable->view()->setItemDelegate(new CellDelegate(m_skillTable));
    m_skillTable->view()->setItemDelegateForColumn(SkillTable::ChangeColumn,
                                                   new StatusDelegate(m_skillTable));
    auto* skills = new Panel(tr("Skills before and after"), this);
    skills->setContentFlush();
    skills->content()->addWidget(m_skillTable);
    column->addWidget(skills, 2);
    m_skillPanel = skills;
}

void SurveysTab::addKeys()
{
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key, auto run) {
        auto* action = new QAction(text, m_questionTable);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_questionTable->view()->addAction(action);
        m_questionTable->addRowAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"editSurveyQuestion"_s, tr("Edit…"), Qt::Key_F2, &SurveysTab::editQuestion);
    add(u"removeSurveyQuestion"_s, tr("Remove"), QKeySequence::Delete, &SurveysTab::removeQuestion);
    connect(m_questionTable->view(), &QTableView::activated, this, &SurveysTab::editQuestion);
}

} // namespace kitcamp
