// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surveys/surveystab.h"

#include "models/activities/campplan/questionnairetext.h"
#include "models/items/surveys/skilltable.h"
#include "models/items/surveys/surveytable.h"
#include "views/activity/groupeddialog.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/importing/campimports.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"
#include "views/sync/modelexport.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<int> allColumns()
{
    QList<int> columns;
    for (int column = 0; column < SurveyTable::ColumnCount; ++column)
        columns << column;
    return columns;
}

const QList<FormGroup> questionGroups{
    {{}, {u"text"_s, u"text_en"_s, u"kind"_s, u"options"_s, u"session"_s, u"person"_s, u"skill"_s}}};

} // namespace

SurveysTab::SurveysTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_questions(new SurveyTable(workplace.store, this))
    , m_skills(new SkillTable(workplace.store, this))
{
    setObjectName(u"surveysTab"_s);
    buildLayout();
    connect(m_questions, &SurveyTable::figuresChanged, this, &SurveysTab::update);
    connect(m_skills, &QAbstractItemModel::modelReset, this, &SurveysTab::update);
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"survey"_s) || announcement.rows.contains(u"survey_reply"_s))
            fillChoice();
    });
}

void SurveysTab::showActivity(qint64 activity)
{
    m_activity = activity;
    m_survey = 0;
    m_skills->showActivity(activity);
    fillChoice();
}

void SurveysTab::arrive()
{
    m_questionTable->view()->setFocus(Qt::OtherFocusReason);
    if (!m_questionTable->view()->currentIndex().isValid())
        m_questionTable->view()->selectRow(0);
}

/// A button for each questionnaire; the one that was shown stays, as long as it is there.
void SurveysTab::fillChoice()
{
    const auto surveys = surveysOf(workplace().store.reader(), m_activity);
    if (!surveys) {
        Q_EMIT said(Tone::Bad, surveys.error().sentence);
        return;
    }
    m_surveys = *surveys;
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    qint64 shown = 0;
    for (const SurveyRow& survey : std::as_const(m_surveys)) {
        auto* button = new QPushButton(
            tr("%1 · %2", "%1: questionnaire, %2: number of replies").arg(survey.name).arg(survey.replies),
            this);
        button->setObjectName(u"survey_%1"_s.arg(survey.id));
        button->setCheckable(true);
        dressButton(button, "chip");
        m_group->addButton(button);
        m_choice->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = survey.id] { showSurvey(id); });
        if (shown == 0 || survey.id == m_survey || (m_survey == 0 && survey.replies > 0))
            shown = survey.id;
    }
    showSurvey(shown);
}

void SurveysTab::showSurvey(qint64 survey)
{
    m_survey = survey;
    if (auto* button = findChild<QPushButton*>(u"survey_%1"_s.arg(survey)))
        button->setChecked(true);
    m_questions->showSurvey(survey);
}

void SurveysTab::update()
{
    m_summary->setText(m_survey == 0 ? QString() : m_questions->summary());
    m_summary->setTone(Tone::Muted);
    m_skillPanel->setVisible(!m_skills->changes().isEmpty());
    for (QPushButton* button : std::as_const(m_ofSurvey))
        button->setEnabled(m_survey != 0);
}

void SurveysTab::answer(const Result<Performed>& done)
{
    Q_EMIT said(done ? Tone::Ok : Tone::Bad,
                done ? workplace().store.sentence(done->opId) : done.error().sentence);
}

void SurveysTab::newSurvey()
{
    GroupedForm form;
    form.title = tr("New questionnaire");
    form.table = u"survey"_s;
    form.groups = {{{}, {u"kind"_s, u"name"_s, u"name_en"_s, u"note"_s}}};
    form.given = {{"activity"_L1, QString::number(m_activity)}};
    const bool hasBefore =
        std::ranges::any_of(m_surveys, [](const SurveyRow& one) { return one.kind == "before"_L1; });
    form.suggested = {{"kind"_L1, hasBefore ? u"after"_s : u"before"_s}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) {
        m_survey = id;
        fillChoice();
    });
    dialog->present();
}

void SurveysTab::newQuestion()
{
    const auto& items = m_questions->figures().items;
    GroupedForm form;
    form.title = tr("New question");
    form.table = u"survey_item"_s;
    form.groups = questionGroups;
    form.sentence =
        tr("Choices stand one a line; of a scale the lowest and the highest number. The same skill in "
           "the questionnaires before and after is compared.");
    form.given = {{"survey"_L1, QString::number(m_survey)},
                  {"place_in_order"_L1, QString::number(items.size() + 1)}};
    form.suggested = {{"kind"_L1, u"scale"_s}, {"options"_L1, u"1\n5"_s}};
    (new GroupedDialog(workplace(), form, this))->present();
}

void SurveysTab::editQuestion()
{
    const QModelIndex index = m_questionTable->view()->currentIndex();
    if (!index.isValid())
        return;
    GroupedForm form;
    form.title = tr("Edit question");
    form.table = u"survey_item"_s;
    form.id = m_questions->itemAt(index.row());
    form.groups = questionGroups;
    (new GroupedDialog(workplace(), form, this))->present();
}

void SurveysTab::removeQuestion()
{
    const QModelIndex index = m_questionTable->view()->currentIndex();
    if (!index.isValid())
        return;
    const qint64 item = m_questions->itemAt(index.row());
    answer(workplace().store.perform(
        RemoveRecord{u"survey_item"_s, item, workplace().store.naming().name(u"survey_item"_s, item)}));
}

void SurveysTab::askForThePlan()
{
    const auto batch = questionsFromPlan(workplace().store, m_survey);
    if (!batch) {
        Q_EMIT said(Tone::Bad, batch.error().sentence);
    } else if (batch->steps.isEmpty()) {
        Q_EMIT said(Tone::Plain, tr("Everything in the plan is asked for already."));
    } else {
        answer(workplace().store.perform(*batch));
    }
}

void SurveysTab::importAnswers()
{
    openSurveyImport(workplace(), m_survey, this);
}

void SurveysTab::copyText()
{
    const auto questions = surveyQuestions(workplace().store.reader(), m_survey);
    if (!questions) {
        Q_EMIT said(Tone::Bad, questions.error().sentence);
        return;
    }
    QGuiApplication::clipboard()->setText(
        questionnaireText(*questions, QuestionnaireService::Wenjuanxing, QLocale()));
    Q_EMIT said(
        Tone::Ok,
        tr("Copied %n question(s). Paste them into \"import from text\" of the questionnaire service.",
           nullptr, static_cast<int>(questions->size())));
}

void SurveysTab::exportFigures()
{
    const QString path = workplace().askForFile(
        this, {tr("Export the figures"), tr("Tables (*.csv);;JSON (*.json)"), u"questionnaire.csv"_s, true});
    if (path.isEmpty())
        return;
    const auto written = exportModel(*m_questions, allColumns(), path);
    Q_EMIT said(written ? Tone::Ok : Tone::Bad,
                written ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : written.error().sentence);
}

std::shared_ptr<const Paper> SurveysTab::paper()
{
    if (m_survey == 0)
        return {};
    ListContent content = listOf(*m_questions, allColumns());
    content.title =
        tr("%1: %2", "%1: camp, %2: questionnaire")
            .arg(workplace().store.naming().name(u"activity"_s, m_activity), m_questions->figures().name);
    content.subtitle = m_questions->summary();
    return std::make_shared<ListPaper>(content, paperFrameOf(workplace()));
}

} // namespace kitcamp
