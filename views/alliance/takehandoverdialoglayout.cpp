// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the review of a handover is arranged.
#include "views/alliance/takehandoverdialog.h"

#include "models/items/alliance/handoverlines.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/importing/organizationquestions.h"
#include "views/importing/personquestions.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

void TakeHandoverDialog::buildLayout()
{
    m_stack = new QStackedWidget(this);
    auto* empty = new EmptyState(m_stack);
    empty->setObjectName(u"takeHandoverEmpty"_s);
    empty->setTexts(
        tr("Choose what a partner handed over, or drop it here"),
        tr("A file that ends with .kitcamp-camp. Nothing is changed before you have seen what would become "
           "of each line."),
        u"import"_s);
    empty->setAction(tr("Choose a &file…"));
    connect(empty, &EmptyState::actionTriggered, this, &TakeHandoverDialog::chooseFile);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildReview());
    setContent(m_stack);
    m_other = addButton(u"otherHandover"_s, tr("Another &file…"));
    m_keep = addButton(u"keepOurs"_s, tr("&Keep what is here"));
    m_take = addButton(u"takeTheirs"_s, tr("&Take what is there"));
    for (QPushButton* button : {m_other, m_keep, m_take})
        button->hide();
    m_main = setMainButton(tr("Take &in"));
    m_main->setEnabled(false);
    resize(scaled(1120), scaled(640));
}

void TakeHandoverDialog::addChips(QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_chips = new QButtonGroup(this);
    const auto add = [&](int id, const QString& name) {
        auto* chip = new QPushButton(line);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        dressButton(chip, "chip");
        m_chips->addButton(chip, id);
        row->addWidget(chip);
    };
    add(-2, u"handoverChip_all"_s);
    for (const auto& [state, name] :
         {std::pair(HandoverState::New, u"new"_s), std::pair(HandoverState::Changed, u"changed"_s),
          std::pair(HandoverState::Conflict, u"conflict"_s),
          std::pair(HandoverState::Withdrawn, u"withdrawn"_s),
          std::pair(HandoverState::Doubtful, u"doubtful"_s), std::pair(HandoverState::LeftOut, u"leftOut"_s),
          std::pair(HandoverState::Same, u"same"_s)})
        add(int(state), u"handoverChip_"_s + name);
    m_chips->button(-2)->setChecked(true);
    row->addStretch();
    parent->layout()->addWidget(line);
}

QWidget* TakeHandoverDialog::buildReview()
{
    auto* review = new QWidget(m_stack);
    auto* column = new QVBoxLayout(review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_remarks = new TextLabel(TextSize::Secondary, review);
    m_remarks->setObjectName(u"handoverRemarks"_s);
    m_remarks->setTone(Tone::Warn);
    m_remarks->setWordWrap(true);
    m_organizations = new OrganizationQuestions(review);
    m_people = new PersonQuestions(review);
    column->addWidget(m_remarks);
    column->addWidget(m_organizations);
    column->addWidget(m_people);
    addChips(review);
    auto* panel = new Panel(review);
    panel->setContentFlush();
    m_lines = new HandoverLinesModel(this);
    m_list = new TableFrame(panel);
    m_list->setModel(m_lines);
    QTableView* const view = m_list->view();
    view->setObjectName(u"handoverLines"_s);
    view->setAccessibleName(tr("Lines of the handover"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setItemDelegateForColumn(HandoverLinesModel::StateColumn, new StatusDelegate(view));
    m_list->emptyState()->setTexts(tr("Nothing differs"), tr("Everything is here as it is there."));
    panel->content()->addWidget(m_list);
    column->addWidget(panel, 1);
    m_current = new TextLabel(TextSize::Secondary, review);
    m_current->setObjectName(u"handoverLine"_s);
    m_current->setWordWrap(true);
    m_current->hide();
    column->addWidget(m_current);
    return review;
}

} // namespace kitcamp
