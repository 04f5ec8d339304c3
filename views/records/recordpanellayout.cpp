// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What RecordPanel is made of; what it does stands in recordpanel.cpp.
#include "models/items/records/recordlines.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/records/recordhead.h"
#include "views/records/recordpanel.h"
#include "views/records/recordparts.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QPushButton* addNamedButton(QHBoxLayout* line, QWidget* parent, const QString& name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    line->addWidget(made);
    return made;
}

} // namespace

void RecordPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tiny, 0, 0);
    column->setSpacing(space::medium);
    m_head = new RecordHead(m_workplace, this);
    column->addWidget(m_head);
    buildButtons(column);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"recordMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    buildTabs(column);
}

void RecordPanel::buildButtons(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_edit = addNamedButton(line, this, u"recordEdit"_s);
    m_archive = addNamedButton(line, this, u"recordArchive"_s);
    m_choosePicture = addNamedButton(line, this, u"recordPicture"_s);
    m_condition = addNamedButton(line, this, u"recordCondition"_s);
    m_edit->setText(tr("Edit…"));
    m_choosePicture->setText(tr("Picture…"));
    line->addStretch();
    column->addLayout(line);
    m_deeds = new QHBoxLayout;
    m_deeds->setSpacing(space::small);
    column->addLayout(m_deeds);
}

void RecordPanel::addDeed(const QString& name, const QString& text, const std::function<void(qint64)>& run)
{
    if (m_deeds->isEmpty())
        m_deeds->addStretch();
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    m_deeds->insertWidget(m_deeds->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, run] { run(m_id); });
}

void RecordPanel::buildTabs(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    column->addLayout(line);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildFacts());
    m_loans = new LoanList(m_workplace.store, m_workplace.foldQuery, this);
    m_loanLines = new RecordLines(m_loans, this);
    m_loanTable = linesFrame(m_loanLines, u"recordLoans"_s);
    m_loanTable->emptyState()->setTexts(tr("No loans yet"), {});
    m_stack->addWidget(m_loanTable);
    m_stack->addWidget(buildHistory());
    line->addWidget(addTab(FactsTab, u"recordFacts"_s));
    line->addWidget(addTab(LoansTab, u"recordLoansTab"_s));
    line->addWidget(addTab(HistoryTab, u"recordHistoryTab"_s));
    line->addStretch();
    auto* group = new QButtonGroup(this);
    for (QPushButton* tab : m_tabs)
        group->addButton(tab);
    column->addWidget(m_stack, 1);
}

QPushButton* RecordPanel::addTab(Tab tab, const QString& name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(name);
    made->setCheckable(true);
    made->setChecked(tab == FactsTab);
    dressButton(made, "chip");
    connect(made, &QPushButton::clicked, this, [this, tab] { m_stack->setCurrentIndex(tab); });
    m_tabs << made;
    return made;
}

QWidget* RecordPanel::buildFacts()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setObjectName(u"recordFactsArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::tiny, 0);
    column->setSpacing(space::small);
    m_fields = new QWidget(content);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::small - 2);
    form->setHorizontalSpacing(space::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_parts = new RecordParts(m_workplace, content);
    column->addWidget(m_fields);
    column->addWidget(m_parts);
    column->addStretch();
    scroll->setWidget(content);
    // the panel's ground shows through
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget* RecordPanel::buildHistory()
{
    auto* content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_history = new HistoryList(m_workplace.store, m_workplace.foldQuery, this);
    auto* lines = new RecordLines(m_history, this);
    lines->show({u"sentence"_s, {u"at"_s, u"operator"_s, u"state"_s}, u"sentence"_s});
    m_historyTable = linesFrame(lines, u"recordHistory"_s);
    m_historyTable->emptyState()->setTexts(tr("Nothing happened yet"), {});
    column->addWidget(m_historyTable, 1);
    auto* undo = new QPushButton(tr("Take back what is selected"), content);
    undo->setObjectName(u"recordUndo"_s);
    connect(undo, &QPushButton::clicked, this, &RecordPanel::undoCurrent);
    connect(m_historyTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, undo,
            [this, undo](const QModelIndex& current) {
                undo->setDisabled(m_workplace.store.isForGood(m_history->entryAt(current.row())));
            });
    column->addWidget(undo, 0, Qt::AlignLeft);
    return content;
}

TableFrame* RecordPanel::linesFrame(RecordLines* lines, const QString& name)
{
    auto* frame = new TableFrame(m_stack);
    frame->setModel(lines);
    frame->setRows(TableFrame::Rows::TwoLines);
    frame->view()->setObjectName(name);
    frame->view()->setItemDelegate(new TwoLineDelegate(frame->view()));
    frame->view()->horizontalHeader()->hide();
    frame->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return frame;
}

} // namespace kitcamp
