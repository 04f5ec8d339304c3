// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/rankingtab.h"

#include "models/items/judging/judgemodel.h"
#include "models/items/judging/rankingmodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/judging/awardspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void RankingTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(buildActions());
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(buildRanking());
    m_awards = new AwardsPage(workplace(), m_parts);
    m_parts->addWidget(m_awards);
    column->addWidget(m_parts, 1);
    m_chips.constFirst()->setChecked(true);
}

QHBoxLayout* RankingTab::buildActions()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_rounds = new QComboBox(this);
    m_rounds->setObjectName(u"rankingRounds"_s);
    m_rounds->setAccessibleName(tr("Round of judging"));
    m_rounds->setMinimumWidth(scaled(160));
    line->addWidget(m_rounds);
    m_chips = {addChip(line, u"partRanking"_s, tr("&Ranking"), 0),
               addChip(line, u"partAwards"_s, tr("A&wards"), 1)};
    line->addStretch();
    m_export = addAction(line, u"exportRanking"_s, tr("E&xport…"), &RankingTab::exportTable);
    addAction(line, u"printRanking"_s, tr("&Print…"), &RankingTab::printTable);
    m_prizes = addAction(line, u"givePrizes"_s, tr("&Give prizes…"), &RankingTab::givePrizes);
    dressButton(m_prizes, "primary");
    return line;
}

QPushButton* RankingTab::addAction(QHBoxLayout* line, const QString& name, const QString& text,
                                   void (RankingTab::*run)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QPushButton* RankingTab::addChip(QHBoxLayout* line, const QString& name, const QString& text, int page)
{
    auto* chip = new QPushButton(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    dressButton(chip, "chip");
    line->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, page] { showPart(page); });
    return chip;
}

void RankingTab::buildRankingTable(QWidget* parent)
{
    m_table = new TableFrame(parent);
    QTableView* view = m_table->view();
    view->setObjectName(u"rankingTable"_s);
    view->setAccessibleName(tr("Ranking"));
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(RankingModel::TeamColumn, new TwoLineDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_ranking);
    m_table->emptyState()->setTexts(
        tr("Nothing to rank yet"),
        tr("Teams stand here once a judge has finished a score sheet on the tab Judging."));
}

QWidget* RankingTab::buildRanking()
{
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    auto* panel = new Panel(tr("Ranking"), halves);
    panel->setContentFlush();
    buildRankingTable(panel);
    panel->content()->addWidget(m_table, 1);
    m_rule = new TextLabel(TextSize::Secondary, panel);
    m_rule->setObjectName(u"rankingRule"_s);
    m_rule->setTone(Tone::Muted);
    m_rule->setWordWrap(true);
    m_rule->setContentsMargins(space::medium, space::small, space::medium, space::small);
    panel->content()->addWidget(m_rule);
    halves->addWidget(panel);
    halves->addWidget(buildSide(halves));
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    return halves;
}

QWidget* RankingTab::buildSide(QWidget* parent)
{
    auto* side = new QSplitter(Qt::Vertical, parent);
    side->setChildrenCollapsible(false);
    m_whyPanel = new Panel(tr("Why this rank?"), side);
    m_why = new TextLabel(TextSize::Body, m_whyPanel);
    m_why->setObjectName(u"whyRank"_s);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whyPanel->content()->addWidget(m_why);
    m_whyPanel->content()->addStretch(1);
    auto* judges = new Panel(tr("How the judges judged"), side);
    judges->setContentFlush();
    m_judgeTable = new TableFrame(judges);
    QTableView* view = m_judgeTable->view();
    view->setObjectName(u"judgeSpread"_s);
    view->setAccessibleName(tr("How the judges judged"));
    m_judgeTable->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(JudgeModel::NameColumn, new TwoLineDelegate(view));
    m_judgeTable->setModel(m_judges);
    m_judgeTable->emptyState()->setTexts(
        tr("No judges yet"), tr("Put them onto the roster with the role judge, teacher or mentor."));
    judges->content()->addWidget(m_judgeTable, 1);
    side->addWidget(m_whyPanel);
    side->addWidget(judges);
    side->setStretchFactor(0, 1);
    side->setStretchFactor(1, 1);
    return side;
}

} // namespace kitcamp
