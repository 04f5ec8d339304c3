// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/resultsmodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/contests/resultstab.h"
#include "views/judging/markdelegate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void ResultsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    buildTable();
    column->addLayout(buildActions());
    column->addLayout(buildSearch());
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_table, 1);
    column->addWidget(panel, 1);
    m_hint = new TextLabel(TextSize::Secondary, this);
    m_hint->setObjectName(u"resultsHint"_s);
    m_hint->setTone(Tone::Muted);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
}

QPushButton* ResultsTab::addButton(QHBoxLayout* line, const QString& name, const QString& text,
                                   void (ResultsTab::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QAction* ResultsTab::addToMenu(QMenu* menu, const QString& name, const QString& text,
                               void (ResultsTab::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QHBoxLayout* ResultsTab::buildActions()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_rounds = new QComboBox(this);
    m_rounds->setObjectName(u"contestRounds"_s);
    m_rounds->setAccessibleName(tr("Round of the contest"));
    m_rounds->setMinimumWidth(scaled(170));
    line->addWidget(m_rounds);
    m_menuButton = new QPushButton(tr("Ro&und"), this);
    m_menuButton->setObjectName(u"roundMenu"_s);
    auto* menu = new QMenu(m_menuButton);
    addToMenu(menu, u"editRound"_s, tr("Edit the round…"), &ResultsTab::editThis);
    m_close = addToMenu(menu, u"closeRound"_s, tr("Close the round"), &ResultsTab::closeRound);
    addToMenu(menu, u"removeRound"_s, tr("Remove the round with its results"), &ResultsTab::removeRound);
    m_menuButton->setMenu(menu);
    line->addWidget(m_menuButton);
    addButton(line, u"newRound"_s, tr("&New round…"), &ResultsTab::newRound);
    line->addStretch();
    m_import = addButton(line, u"importResults"_s, tr("&Import…"), &ResultsTab::importResults);
    addButton(line, u"exportResults"_s, tr("E&xport…"), &ResultsTab::exportTable);
    addButton(line, u"printResults"_s, tr("&Print…"), &ResultsTab::printTable);
    m_advance = addButton(line, u"chooseAdvancing"_s, tr("&Who goes on…"), &ResultsTab::chooseAdvancing);
    dressButton(m_advance, "primary");
    return line;
}

QHBoxLayout* ResultsTab::buildSearch()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_search = new SearchField(this);
    m_search->setObjectName(u"resultSearch"_s);
    m_search->setAccessibleName(tr("Search results"));
    m_search->setPlaceholderText(tr("Name, number or school"));
    m_search->setMaximumWidth(scaled(260));
    m_sum = new TextLabel(TextSize::Secondary, this);
    m_sum->setObjectName(u"resultSum"_s);
    m_sum->setTone(Tone::Muted);
    line->addWidget(m_search, 1);
    line->addWidget(m_sum);
    line->addStretch(1);
    return line;
}

void ResultsTab::buildTable()
{
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"resultTable"_s);
    view->setAccessibleName(tr("Results"));
    auto* marks = new MarkDelegate(view);
    connect(marks, &MarkDelegate::entered, this, &ResultsTab::goOn, Qt::QueuedConnection);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(ResultsModel::PointsColumn, marks);
    view->setItemDelegateForColumn(ResultsModel::GivenColumn, marks);
    m_table->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::DoubleClicked);
    view->setTabKeyNavigation(false);
    view->installEventFilter(this);
    m_toggle = new QAction(tr("Goes on, or not"), this);
    m_toggle->setObjectName(u"toggleAdvancing"_s);
    m_toggle->setShortcut(Qt::CTRL | Qt::Key_G);
    m_toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_toggle, &QAction::triggered, this, &ResultsTab::toggleAdvancing);
    addAction(m_toggle);
    m_table->addRowAction(m_toggle);
}

} // namespace kitcamp
