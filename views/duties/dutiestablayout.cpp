// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What DutiesTab is made of; what it does stands in dutiestab.cpp.
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/duties/dutiestab.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void DutiesTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"dutySummary"_s);
    column->addWidget(m_summary);
    column->addLayout(buildButtons());
    m_frame = new TableFrame(this);
    m_frame->setRows(TableFrame::Rows::Wrapped);
    m_frame->view()->setObjectName(u"duties"_s);
    m_frame->view()->setAccessibleName(tr("Mentors and rooms"));
    m_frame->setModel(m_table);
    m_frame->view()->setItemDelegate(new CellDelegate(m_frame));
    m_frame->view()->setItemDelegateForColumn(DutyTable::ClashColumn, new StatusDelegate(m_frame));
    m_frame->emptyState()->setTexts(
        tr("No duties yet"),
        tr("Give each team time with a mentor, and each room somebody who looks after it."));
    auto* panel = new Panel(this);
    panel->setContentFlush();
    panel->content()->addWidget(m_frame);
    column->addWidget(panel, 1);
    addKeys();
}

QPushButton* DutiesTab::addButton(const QString& name, const QString& text, QHBoxLayout* line)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    line->addWidget(button);
    return button;
}

QHBoxLayout* DutiesTab::buildButtons()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_mentors = addButton(u"giveMentorTimes"_s, tr("&Time with mentors…"), line);
    connect(m_mentors, &QPushButton::clicked, this, &DutiesTab::giveMentorTimes);
    m_turns = addButton(u"superviseInTurn"_s, tr("&Supervise in turn"), line);
    connect(m_turns, &QPushButton::clicked, this, &DutiesTab::superviseInTurn);
    line->addStretch();
    auto* save = addButton(u"exportDuties"_s, tr("&Export…"), line);
    connect(save, &QPushButton::clicked, this, &DutiesTab::exportPlan);
    auto* print = addButton(u"printDuties"_s, tr("P&rint"), line);
    auto* menu = new QMenu(print);
    const auto addOrder = [&](const QString& name, const QString& text, DutyTable::Order order) {
        QAction* action = menu->addAction(text, this, [this, order] { this->print(order); });
        action->setObjectName(name);
    };
    addOrder(u"printByTime"_s, tr("By &time…"), DutyTable::Order::Time);
    addOrder(u"printByPerson"_s, tr("By &person…"), DutyTable::Order::Person);
    addOrder(u"printByRoom"_s, tr("By &room…"), DutyTable::Order::Room);
    print->setMenu(menu);
    auto* add = addButton(u"addDuty"_s, tr("&New duty…"), line);
    dressButton(add, "primary");
    connect(add, &QPushButton::clicked, this, &DutiesTab::newDuty);
    return line;
}

void DutiesTab::addKeys()
{
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key, auto run) {
        auto* action = new QAction(text, m_frame);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_frame->view()->addAction(action);
        m_frame->addRowAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"editDuty"_s, tr("Edit…"), Qt::Key_F2, &DutiesTab::editDuty);
    add(u"removeDuty"_s, tr("Remove"), QKeySequence::Delete, &DutiesTab::removeDuty);
    connect(m_frame->view(), &QTableView::activated, this, &DutiesTab::editDuty);
}

} // namespace kitcamp
