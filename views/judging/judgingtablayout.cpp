// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/judgingtab.h"

#include "models/items/judging/judgemodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/judging/rubricpage.h"
#include "views/judging/scorepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void JudgingTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(buildActions());
    m_twice = new InlineMessage(this);
    m_twice->setObjectName(u"scoredTwice"_s);
    m_twice->setClosable(false);
    m_twice->dismiss();
    column->addWidget(m_twice);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(buildScoring());
    m_rubric = new RubricPage(workplace(), m_parts);
    m_parts->addWidget(m_rubric);
    column->addWidget(m_parts, 1);
    showPart(0);
}

QHBoxLayout* JudgingTab::buildActions()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_rounds = new QComboBox(this);
    m_rounds->setObjectName(u"rounds"_s);
    m_rounds->setAccessibleName(tr("Round of judging"));
    m_rounds->setPlaceholderText(tr("no round yet"));
    m_rounds->setMinimumWidth(scaled(160));
    line->addWidget(m_rounds);
    m_chips = {addChip(line, u"partScoring"_s, tr("&Scoring"), 0),
               addChip(line, u"partCriteria"_s, tr("&Criteria"), 1)};
    line->addStretch();
    m_import = addAction(line, u"importScores"_s, tr("&Import sheets…"), &JudgingTab::importSheets);
    m_edit = addAction(line, u"editRound"_s, tr("&Edit round…"), &JudgingTab::editRound);
    m_close = addAction(line, u"closeRound"_s, tr("C&lose the round"), &JudgingTab::closeOrOpen);
    dressButton(addAction(line, u"newRound"_s, tr("&New round…"), &JudgingTab::newRound), "primary");
    return line;
}

QPushButton* JudgingTab::addAction(QHBoxLayout* line, const QString& name, const QString& text,
                                   void (JudgingTab::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QPushButton* JudgingTab::addChip(QHBoxLayout* line, const QString& name, const QString& text, int page)
{
    auto* chip = new QPushButton(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    dressButton(chip, "chip");
    line->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, page] { showPart(page); });
    return chip;
}

QWidget* JudgingTab::buildScoring()
{
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    auto* judges = new Panel(tr("Judges"), halves);
    judges->setMinimumWidth(scaled(290));
    judges->setContentFlush();
    m_judgeTable = new TableFrame(judges);
    QTableView* view = m_judgeTable->view();
    view->setObjectName(u"judges"_s);
    view->setAccessibleName(tr("Judges"));
    m_judgeTable->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(JudgeModel::NameColumn, new TwoLineDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_judgeTable->setModel(m_judges);
    m_judgeTable->columns()->setShown(JudgeModel::MeanColumn, false);
    m_judgeTable->columns()->setShown(JudgeModel::DifferenceColumn, false);
    m_judgeTable->emptyState()->setTexts(
        tr("No judges yet"), tr("Put them onto the roster with the role judge, teacher or mentor."));
    judges->content()->addWidget(m_judgeTable, 1);
    m_scores = new ScorePanel(workplace(), *m_reader, halves);
    halves->addWidget(judges);
    halves->addWidget(m_scores);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({scaled(300), scaled(700)});
    return halves;
}

} // namespace kitcamp
