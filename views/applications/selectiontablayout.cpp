// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/criteriapanel.h"
#include "views/applications/quotapanel.h"
#include "views/applications/selectiontab.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void SelectionTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildHead());
    m_lapsed = new InlineMessage(this);
    m_lapsed->setObjectName(u"lapsedSelectionOffers"_s);
    m_problem = new InlineMessage(this);
    m_problem->setObjectName(u"selectionProblem"_s);
    for (InlineMessage* message : {m_lapsed, m_problem}) {
        message->setClosable(false);
        message->hide();
        column->addWidget(message);
    }
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildLeft());
    split->addWidget(buildPreview());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setSizes({scaled(300), scaled(700)});
    column->addWidget(split, 1);
}

QWidget* SelectionTab::buildHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_context = new TextLabel(TextSize::Secondary, head);
    m_context->setObjectName(u"selectionContext"_s);
    m_context->setTone(Tone::Muted);
    m_context->setElided(true);
    line->addWidget(m_context, 1);
    auto* title = new TextLabel(tr("Seats"), TextSize::Body, head);
    line->addWidget(title);
    m_seats = new QSpinBox(head);
    m_seats->setObjectName(u"selectionSeats"_s);
    m_seats->setAccessibleName(tr("Seats of the camp in all"));
    m_seats->setRange(0, 100'000);
    line->addWidget(m_seats);
    const auto add = [&](const QString& name, const QString& text, void (SelectionTab::*run)()) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    m_propose = add(u"proposeSelection"_s, tr("&Propose"), &SelectionTab::propose);
    add(u"exportSelection"_s, tr("&Export…"), &SelectionTab::exportProtocol);
    add(u"selectionNotices"_s, tr("&Notices…"), &SelectionTab::writeNotices);
    m_apply = add(u"applySelection"_s, tr("&Apply"), &SelectionTab::apply);
    dressButton(m_apply, "primary");
    return head;
}

QWidget* SelectionTab::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* criteria = new CriteriaPanel(*m_keeper, left);
    connect(criteria, &CriteriaPanel::said, this, &SelectionTab::said);
    auto* quotas = new QuotaPanel(*m_keeper, left);
    connect(quotas, &QuotaPanel::planWanted, this, [this] { Q_EMIT tabWanted(u"plan"_s); });
    column->addWidget(criteria, 1);
    column->addWidget(quotas, 1);
    return left;
}

QWidget* SelectionTab::buildPreview()
{
    auto* panel = new Panel(tr("Proposal"), this);
    panel->setContentFlush();
    m_verdict = new TextLabel(TextSize::Body, panel);
    m_verdict->setObjectName(u"selectionVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(space::medium, 0, space::medium, 0);
    panel->content()->addWidget(m_verdict);
    m_decisions = new QWidget(panel);
    auto* line = new QHBoxLayout(m_decisions);
    line->setContentsMargins(space::medium, 0, space::medium, space::small);
    line->setSpacing(space::tiny);
    line->addWidget(addDecision(m_decisions, u"offerSelected"_s, tr("Offer (O)"), Decision::Offer));
    line->addWidget(addDecision(m_decisions, u"waitSelected"_s, tr("Wait (W)"), Decision::Wait));
    line->addWidget(addDecision(m_decisions, u"declineSelected"_s, tr("Decline (D)"), Decision::Decline));
    line->addStretch(1);
    panel->content()->addWidget(m_decisions);
    m_table = new TableFrame(panel);
    QTableView* view = m_table->view();
    view->setObjectName(u"proposal"_s);
    view->setAccessibleName(tr("Proposal: who is offered a seat, who waits, who is declined"));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(ProposalModel::PersonColumn, new TwoLineDelegate(view));
    m_table->setModel(m_model);
    view->setSortingEnabled(false);
    m_table->emptyState()->setTexts(
        tr("No proposal yet"),
        tr("Propose takes the best scores that keep every quota. Nothing changes before Apply."));
    m_table->emptyState()->setAction(tr("Propose"));
    panel->content()->addWidget(m_table, 1);
    return panel;
}

QPushButton* SelectionTab::addDecision(QWidget* bar, const QString& name, const QString& text,
                                       Decision decision)
{
    auto* button = new QPushButton(text, bar);
    button->setObjectName(name);
    button->setToolTip(tr("Changes everybody who is selected in the list"));
    dressButton(button, "chip");
    connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    return button;
}

} // namespace kitcamp
