// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/questionstab.h"

#include "models/activities/roster/questions.h"
#include "models/items/activities/activityfacts.h"
#include "models/items/activities/questionlist.h"
#include "models/store/recordactions.h"
#include "views/activity/groupeddialog.h"
#include "views/common/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString questionTable = u"question"_s;

} // namespace

QuestionsPage::QuestionsPage(Workplace& workplace, QWidget* parent)
    : TabList(workplace,
              {u"questions"_s,
               tr("Questions"),
               tr("No questions yet"),
               tr("What should those who apply tell? Their answers stand in the roster, a column each."),
               tr("New question…"),
               {}},
              new QuestionList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addMainButton(u"addQuestion"_s, tr("&New question…"));
    connect(add, &QPushButton::clicked, this, &QuestionsPage::addQuestion);
    addActions();
    onOpen([this](qint64 question) { edit(question); });
}

void QuestionsPage::showActivity(qint64 activity)
{
    m_activity = activity;
    static_cast<QuestionList*>(model())->showActivity(activity);
}

void QuestionsPage::addActions()
{
    giveKey(addRowAction(u"editQuestion"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }),
            Qt::Key_F2);
    giveKey(addRowAction(u"questionUp"_s, tr("Up"), [this] { move(-1); }), Qt::ALT | Qt::Key_Up);
    giveKey(addRowAction(u"questionDown"_s, tr("Down"), [this] { move(1); }), Qt::ALT | Qt::Key_Down);
    giveKey(addRowAction(u"removeQuestion"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
}

void QuestionsPage::onEmptyAction()
{
    addQuestion();
}

void QuestionsPage::addQuestion()
{
    const auto last = lastQuestionPlace(workplace().store.reader(), m_activity);
    if (!last)
        return answer(last.error());
    GroupedForm form;
    form.title = tr("New question");
    form.table = questionTable;
    form.groups = {{{}, {u"text"_s, u"text_en"_s, u"kind"_s, u"required"_s, u"options"_s}}};
    form.sentence = tr("Choices stand one a line; of a scale the lowest and the highest number.");
    form.given = {{"activity"_L1, QString::number(m_activity)},
                  {"place_in_order"_L1, QString::number(*last + 1)}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(questionTable, id); });
    dialog->present();
}

void QuestionsPage::edit(qint64 question)
{
    GroupedForm form;
    form.title = tr("Edit question");
    form.table = questionTable;
    form.id = question;
    form.groups = {{{}, {u"text"_s, u"text_en"_s, u"kind"_s, u"required"_s, u"options"_s}}};
    (new GroupedDialog(workplace(), form, this))->present();
}

void QuestionsPage::removeSelected()
{
    Store& store = workplace().store;
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1)
        return answer(store.perform(RemoveRecord{questionTable, ids.constFirst(),
                                                 store.naming().name(questionTable, ids.constFirst())}));
    RecordBatch batch{u"save"_s, tr("Questions"), questionTable, {}};
    for (const qint64 id : ids)
        batch.remove(questionTable, id);
    answer(store.perform(batch));
}

/// The selected question changes places with its neighbour; all places are written anew where they differ.
void QuestionsPage::move(int places)
{
    Store& store = workplace().store;
    const auto questions = questionsOf(store.reader(), m_activity);
    if (!questions)
        return answer(questions.error());
    QList<qint64> order;
    for (const Question& question : *questions)
        order << question.id;
    const qsizetype from = order.indexOf(selectedIds().constFirst());
    const qsizetype to = from + places;
    if (from < 0 || to < 0 || to >= order.size())
        return; // the first and the last stay where they are
    order.move(from, to);
    RecordBatch batch{u"save"_s, store.naming().name(u"activity"_s, m_activity), questionTable, {}};
    for (qsizetype i = 0; i < order.size(); ++i)
        batch.edit(questionTable, order[i], {{"place_in_order"_L1, QString::number(i + 1)}});
    answer(store.perform(batch));
}

QuestionsTab::QuestionsTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
{
    setObjectName(u"questionsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new QuestionsPage(workplace, this);
    column->addWidget(m_page);
}

} // namespace kitcamp
