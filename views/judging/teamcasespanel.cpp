// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/teamcasespanel.h"

#include "models/items/judging/teamcasemodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/judging/casedialog.h"
#include "views/judging/judgingfiles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

TeamCasesPanel::TeamCasesPanel(Workplace& workplace, QWidget* parent)
    : Panel(tr("Projects of the teams"), parent)
    , m_workplace(workplace)
    , m_model(new TeamCaseModel(workplace.store, this))
{
    setObjectName(u"teamCases"_s);
    buildLayout();
    connect(m_model, &TeamCaseModel::loaded, this, &TeamCasesPanel::onLoaded);
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (m_activity != 0 && announcement.rows.contains(u"question"_s))
            fillQuestions();
    });
    connect(m_model, &TeamCaseModel::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
}

void TeamCasesPanel::buildLayout()
{
    m_question = new QComboBox(this);
    m_question->setObjectName(u"wishQuestion"_s);
    m_question->setAccessibleName(tr("Question whose answers are the wishes"));
    m_question->setToolTip(tr("Question whose answers are the wishes, the first wish first"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(22);
    addToHeading(m_question);
    auto* choose = new QPushButton(tr("&Choose by hand…"), this);
    choose->setObjectName(u"chooseCase"_s);
    addToHeading(choose);
    m_assign = new QPushButton(tr("&Assign by wishes"), this);
    m_assign->setObjectName(u"assignCases"_s);
    dressButton(m_assign, "primary");
    addToHeading(m_assign);
    m_standing = new TextLabel(TextSize::Body, this);
    m_standing->setObjectName(u"casesStanding"_s);
    m_standing->setWordWrap(true);
    content()->addWidget(m_standing);
    buildTable();
    content()->addWidget(m_table, 1);
    connect(choose, &QPushButton::clicked, this, &TeamCasesPanel::chooseCase);
    connect(m_assign, &QPushButton::clicked, this, &TeamCasesPanel::assignByWishes);
    connect(m_question, &QComboBox::activated, this,
            [this] { m_model->setQuestion(m_question->currentData().toLongLong()); });
}

void TeamCasesPanel::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"teamCaseTable"_s);
    view->setAccessibleName(tr("Projects of the teams"));
    m_table->setRows(TableFrame::Rows::Wrapped);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(TeamCaseModel::TeamColumn, new TwoLineDelegate(view));
    view->setItemDelegateForColumn(TeamCaseModel::WhyColumn, new StatusDelegate(view));
    m_table->setModel(m_model);
    auto* choose = new QAction(tr("Choose the project…"), view);
    choose->setObjectName(u"chooseCaseAction"_s);
    choose->setShortcut(Qt::Key_F6);
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, &TeamCasesPanel::chooseCase);
    m_table->addRowAction(choose);
    connect(view, &QAbstractItemView::activated, this, &TeamCasesPanel::chooseCase);
}

void TeamCasesPanel::showActivity(qint64 activity)
{
    m_activity = activity;
    m_model->showActivity(activity);
    fillQuestions();
}

void TeamCasesPanel::fillQuestions()
{
    m_question->clear();
    const auto questions = wishQuestions(m_workplace.store.reader(), m_activity);
    if (!questions)
        return Q_EMIT said(Tone::Bad, questions.error().sentence);
    m_question->addItem(tr("no wishes", "no question of the camp holds them"), 0);
    for (const WishQuestion& question : *questions)
        m_question->addItem(question.text, question.id);
    m_question->setEnabled(m_question->count() > 1);
    m_question->setCurrentIndex(std::max(0, m_question->findData(m_model->question())));
}

void TeamCasesPanel::onLoaded()
{
    const ProjectCases& projects = m_model->projects();
    m_assign->setEnabled(!projects.cases.isEmpty() && !projects.teams.isEmpty());
    if (projects.plan == 0)
        m_table->emptyState()->setTexts(
            tr("No teams yet"), tr("Form teams on the tab Teams and choose the solution that counts."));
    else
        m_table->emptyState()->setTexts(tr("Nobody is in a team yet"),
                                        tr("Put the participants into teams on the tab Teams."));
    QStringList words;
    if (const auto mean = m_model->meanSatisfaction())
        words << tr("The projects suit the teams by %1 % on average.").arg(*mean);
    if (const int open = m_model->withoutCase(); open > 0 && !projects.cases.isEmpty())
        words << tr("%n team(s) without a project.", nullptr, open);
    if (!projects.unknown.isEmpty())
        words << tr("Wishes that name no case: %1.").arg(projects.unknown.mid(0, 3).join(u", "_s));
    m_standing->setText(words.join(u' '));
    m_standing->setVisible(!words.isEmpty());
}

void TeamCasesPanel::answer(const Result<Performed>& done, const QString& more)
{
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    if (done->seq == 0)
        return Q_EMIT said(Tone::Plain, tr("It is so already: nothing was changed."));
    Q_EMIT said(Tone::Ok,
                tr("%1. %2Ctrl+Z takes it back.", "%1: what was done, %2: a sentence or nothing")
                    .arg(m_workplace.store.sentence(done->opId), more));
}

void TeamCasesPanel::assignByWishes()
{
    if (m_model->question() == 0)
        return Q_EMIT said(Tone::Warn,
                           tr("Choose the question whose answers are the wishes first, or give each team "
                              "its project by hand."));
    const AssignCases action = bestAssignment(m_model->projects(), m_workplace.store.ids());
    if (action.entries.isEmpty())
        return Q_EMIT said(Tone::Plain, tr("No assignment suits the teams better: nothing was changed."));
    const auto done = m_workplace.store.perform(action);
    const auto mean = m_model->meanSatisfaction();
    answer(done,
           mean ? tr("They suit the teams by %1 % on average, and no assignment suits better.").arg(*mean)
                   + u' '
                : QString());
}

void TeamCasesPanel::chooseCase()
{
    const QModelIndex current = m_table->view()->currentIndex();
    const ProjectCases& projects = m_model->projects();
    if (projects.cases.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("There is no project case yet. Enter one above first."));
    if (!current.isValid())
        return Q_EMIT said(Tone::Warn, tr("Select a team first."));
    const int team = current.row();
    auto* dialog = new CaseDialog(projects, team, this);
    connect(dialog, &CaseDialog::chosen, this,
            [this, team](qint64 projectCase) { giveCase(team, projectCase); });
    dialog->present();
}

void TeamCasesPanel::giveCase(int team, qint64 projectCase)
{
    const ProjectCases& projects = m_model->projects();
    if (team >= projects.teams.size())
        return;
    const TeamOfCases& facts = projects.teams[team];
    AssignCases action;
    action.plan = projects.plan;
    action.entries = {{m_workplace.store.ids().nextValue(), facts.team, projectCase, facts.projectCase}};
    answer(m_workplace.store.perform(action));
}

std::shared_ptr<const Paper> TeamCasesPanel::paper()
{
    return tablePaper(m_workplace, *m_model, {tr("Projects of the teams"), {}},
                      {TeamCaseModel::TeamColumn, TeamCaseModel::CaseColumn, TeamCaseModel::SuitsColumn,
                       TeamCaseModel::WhyColumn});
}

} // namespace kitcamp
