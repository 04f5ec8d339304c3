// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/answertable.h"
#include "views/charts/chartframe.h"
#include "views/common/celldelegate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/figures/askview.h"
#include "views/figures/keptlist.h"
#include "views/figures/questionform.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void AskView::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(buildForm());
    line->addWidget(buildAnswer(), 1);
}

QWidget* AskView::buildForm()
{
    auto* panel = new Panel(this);
    panel->setFixedWidth(scaled(320));
    auto* scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::medium);
    m_kept = new KeptList(m_book, inside);
    column->addWidget(m_kept);
    m_form = new QuestionForm(inside);
    column->addWidget(m_form, 1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    panel->content()->addWidget(scroll, 1);
    panel->content()->addWidget(buildButtons(panel));
    return panel;
}

QWidget* AskView::buildButtons(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_save = new QPushButton(buttons);
    m_save->setObjectName(u"askSave"_s);
    m_save->hide();
    column->addWidget(m_save);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_keep = new QPushButton(tr("&Keep…"), buttons);
    m_keep->setObjectName(u"askKeep"_s);
    auto* share = new QPushButton(tr("Share"), buttons);
    share->setObjectName(u"askShare"_s);
    auto* menu = new QMenu(share);
    menu->addAction(tr("Copy as &text"), this, &AskView::copyText)->setObjectName(u"askCopyText"_s);
    menu->addAction(tr("Copy as &command line"), this, &AskView::copyCommand)
        ->setObjectName(u"askCopyCommand"_s);
    menu->addAction(tr("&Paste a question"), this, &AskView::paste)->setObjectName(u"askPaste"_s);
    share->setMenu(menu);
    line->addWidget(m_keep, 1);
    line->addWidget(share, 1);
    column->addLayout(line);
    connect(m_keep, &QPushButton::clicked, this, &AskView::keepQuestion);
    connect(m_save, &QPushButton::clicked, this, &AskView::saveQuestion);
    return buttons;
}

QWidget* AskView::buildAnswer()
{
    auto* answer = new QWidget(this);
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_message = new InlineMessage(answer);
    m_message->setObjectName(u"askMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_chart = new ChartFrame(answer);
    m_chart->setObjectName(u"askChartFrame"_s);
    m_chart->setAskForFile(m_workplace.askForFile);
    column->addWidget(m_chart, 3);
    m_frame = new TableFrame(answer);
    m_frame->view()->setObjectName(u"askTable"_s);
    m_frame->view()->setAccessibleName(tr("The answer as a table"));
    m_frame->view()->setItemDelegate(new CellDelegate(m_frame));
    m_frame->setModel(m_table);
    auto* panel = new Panel(answer);
    panel->setContentFlush();
    panel->content()->addWidget(m_frame, 1);
    column->addWidget(panel, 2);
    return answer;
}

} // namespace kitcamp
