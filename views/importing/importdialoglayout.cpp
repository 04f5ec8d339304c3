// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the import dialog is arranged.
#include "views/importing/importdialog.h"

#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/importchoices.h"
#include "models/items/importing/plannedrowsmodel.h"
#include "views/common/busybar.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/importing/columnassignment.h"
#include "views/importing/organizationquestions.h"
#include "views/importing/personquestions.h"
#include "views/importing/statefilter.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void ImportDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_stack = new QStackedWidget(content);
    auto* empty = new EmptyState(m_stack);
    empty->setObjectName(u"importEmpty"_s);
    empty->setTexts(
        tr("Choose a list, or drop it here"),
        tr("CSV, Excel (.xlsx, .xls) and tables saved from web pages are read. Nothing is changed before "
           "you have seen what would become of each row."),
        u"import"_s);
    empty->setAction(tr("Choose a &file…"));
    connect(empty, &EmptyState::actionTriggered, this, &ImportDialog::chooseFile);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildReview());
    m_busy = new BusyBar(content);
    column->addWidget(m_stack, 1);
    column->addWidget(m_busy);
    setContent(content);
    m_otherFile = addButton(u"otherFile"_s, tr("Another &file…"));
    m_saveWrong = addButton(u"saveWrongRows"_s, tr("Save the &wrong rows…"));
    m_main = setMainButton(tr("Import"));
    m_otherFile->hide();
    m_saveWrong->hide();
    m_main->setEnabled(false);
    resize(scaled(isCampList(m_kind) ? 1120 : 1000), scaled(640));
}

QWidget* ImportDialog::buildReview()
{
    auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->addWidget(buildColumns(splitter));
    splitter->addWidget(buildRows(splitter));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QWidget* ImportDialog::buildColumns(QWidget* parent)
{
    auto* panel = new Panel(tr("Columns"), parent);
    panel->setContext(tr("correct what was guessed wrong"));
    panel->setMinimumWidth(scaled(340));
    m_sheet = new QComboBox(panel);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet of the file"));
    panel->addToHeading(m_sheet);
    m_columns = new ColumnAssignment(m_kind, panel);
    if (m_kind == ImportKind::Participants)
        addStateChoice(panel);
    if (m_kind == ImportKind::JudgeScores || m_kind == ImportKind::CloudAccounts)
        addChoice(panel);
    panel->content()->addWidget(m_columns);
    return panel;
}

/// What people are whose row does not say it.
void ImportDialog::addStateChoice(Panel* panel)
{
    m_state = new QComboBox(panel);
    m_state->setObjectName(u"enrolmentState"_s);
    const std::pair<QString, QString> states[] = {{u"confirmed"_s, tr("Confirmed")},
                                                  {u"applied"_s, tr("Applied")},
                                                  {u"nominated"_s, tr("Nominated")},
                                                  {u"offered"_s, tr("Offered a seat")},
                                                  {u"waiting"_s, tr("Waiting")}};
    for (const auto& [state, title] : states)
        m_state->addItem(title, state);
    m_state->setCurrentIndex(std::max(0, m_state->findData(m_enrolment.state)));
    auto* field = new FormField(tr("They are, where the list does not say it"), m_state, panel);
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    panel->content()->addWidget(field);
}

void ImportDialog::addChoice(Panel* panel)
{
    const bool judges = m_kind == ImportKind::JudgeScores;
    m_choice = new QComboBox(panel);
    m_choice->setObjectName(judges ? u"judge"_s : u"cloudResource"_s);
    m_choice->addItem(tr("as the list says", "which judge, which cloud resource"), 0);
    const auto choices = importChoices(m_workplace.store.reader(), m_kind, m_enrolment.activity);
    if (!choices)
        message()->say(Tone::Bad, refusalText(choices.error()));
    for (const NamedRow& one : choices ? *choices : QList<NamedRow>())
        m_choice->addItem(one.name, one.id);
    if (!judges && m_choice->count() == 2)
        m_choice->setCurrentIndex(1);
    auto* field = new FormField(judges ? tr("The marks are of") : tr("The accounts are of"), m_choice, panel);
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    panel->content()->addWidget(field);
}

/// The fields of this activity, and what people said of columns before.
void ImportDialog::readFields()
{
    Connection& reader = m_workplace.store.reader();
    if (const auto fields = ownFields(reader, m_kind, m_enrolment.activity, m_object))
        m_columns->setOwnFields(*fields);
    if (const auto memory = knownColumns(reader, m_kind))
        m_columns->setMemory(*memory);
}

QWidget* ImportDialog::buildRows(QWidget* parent)
{
    auto* right = new QWidget(parent);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_questions = new OrganizationQuestions(right);
    m_people = new PersonQuestions(right);
    m_filter = new StateFilter(right);
    auto* panel = new Panel(right);
    panel->setContentFlush();
    m_rows = new PlannedRowsModel(this);
    m_list = new TableFrame(panel);
    m_list->setModel(m_rows);
    m_list->view()->setItemDelegateForColumn(PlannedRowsModel::StateColumn,
                                             new StatusDelegate(m_list->view()));
    m_list->view()->setAccessibleName(tr("Rows of the list"));
    m_list->emptyState()->setTexts(tr("No rows"), tr("The list has a heading only."));
    panel->content()->addWidget(m_list);
    column->addWidget(m_questions);
    column->addWidget(m_people);
    column->addWidget(m_filter);
    m_reason = new TextLabel(TextSize::Secondary, right);
    m_reason->setObjectName(u"rowReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(panel, 1);
    column->addWidget(m_reason);
    return right;
}

} // namespace kitcamp
