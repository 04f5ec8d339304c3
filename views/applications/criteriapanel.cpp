// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/criteriapanel.h"

#include "models/activities/selection/selectionactions.h"
#include "models/store/recordactions.h"
#include "views/applications/criteriondialog.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CriteriaPanel::CriteriaPanel(SelectionKeeper& keeper, QWidget* parent)
    : Panel(tr("Criteria"), parent)
    , m_keeper(keeper)
{
    buildLayout();
    connect(&keeper, &SelectionKeeper::changed, this, &CriteriaPanel::fill);
}

void CriteriaPanel::buildLayout()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"criteria"_s);
    m_list->setAccessibleName(tr("Criteria in their order"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    content()->addWidget(m_list, 1);
    m_buttons = new QWidget(this);
    auto* line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    addButton(u"addCriterion"_s, tr("Add…"), &CriteriaPanel::add);
    m_edit = addButton(u"editCriterion"_s, tr("Edit…"), &CriteriaPanel::edit);
    m_remove = addButton(u"removeCriterion"_s, tr("Remove"), &CriteriaPanel::remove);
    m_up = addButton(u"criterionUp"_s, u"↑"_s, &CriteriaPanel::moveUp);
    m_down = addButton(u"criterionDown"_s, u"↓"_s, &CriteriaPanel::moveDown);
    m_up->setAccessibleName(tr("Move the criterion up"));
    m_down->setAccessibleName(tr("Move the criterion down"));
    line->addStretch(1);
    content()->addWidget(m_buttons);
    connect(m_list, &QListWidget::itemActivated, this, &CriteriaPanel::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &CriteriaPanel::enable);
    enable();
}

QPushButton* CriteriaPanel::addButton(const QString& name, const QString& text, void (CriteriaPanel::*run)())
{
    auto* button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    dressButton(button, "chip");
    connect(button, &QPushButton::clicked, this, run);
    m_buttons->layout()->addWidget(button);
    return button;
}

int CriteriaPanel::current() const
{
    const int row = m_list->currentRow();
    return row < m_keeper.book().criteria.size() ? row : -1;
}

void CriteriaPanel::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    int weights = 0;
    for (const SelectionCriterion& criterion : m_keeper.book().criteria)
        weights += criterion.weight;
    for (const SelectionCriterion& criterion : m_keeper.book().criteria)
        m_list->addItem(tr("%1 — %2 of 100 · %3", "a criterion, its share, where its points are from")
                            .arg(criterion.nameFor(m_keeper.locale()))
                            .arg(weights > 0 ? qRound(100.0 * criterion.weight / weights) : 0)
                            .arg(SelectionCriterion::sourceTitle(criterion.source)));
    if (m_list->count() == 0) {
        auto* empty = new QListWidgetItem(
            tr("No criterion yet: all scores are 0, and who applied earlier goes first."), m_list);
        empty->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    enable();
}

void CriteriaPanel::enable()
{
    const int row = current();
    const auto count = static_cast<int>(m_keeper.book().criteria.size());
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
}

void CriteriaPanel::add()
{
    auto* dialog = new CriterionDialog(m_keeper, {}, this);
    connect(dialog, &CriterionDialog::saved, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void CriteriaPanel::edit()
{
    if (current() < 0)
        return;
    auto* dialog = new CriterionDialog(m_keeper, m_keeper.book().criteria.at(current()), this);
    connect(dialog, &CriterionDialog::saved, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void CriteriaPanel::remove()
{
    if (current() < 0)
        return;
    const SelectionCriterion criterion = m_keeper.book().criteria.at(current());
    answer(m_keeper.store().perform(RemoveCriterion{criterion.id, criterion.nameFor(m_keeper.locale())}));
}

/// Numbers the whole list anew: criteria of a template or an import may share a place.
void CriteriaPanel::move(int by)
{
    const int row = current();
    const int target = row + by;
    QList<SelectionCriterion> order = m_keeper.book().criteria;
    if (row < 0 || target < 0 || target >= order.size())
        return;
    RecordBatch batch;
    batch.purpose = u"save"_s;
    batch.title = order.at(row).nameFor(m_keeper.locale());
    batch.table = u"selection_criterion"_s;
    order.move(row, target);
    for (int place = 0; place < order.size(); ++place) {
        if (order.at(place).placeInOrder != place + 1)
            batch.edit(batch.table, order.at(place).id, {{u"place_in_order"_s, QString::number(place + 1)}});
    }
    answer(m_keeper.store().perform(batch));
    m_list->setCurrentRow(target);
}

void CriteriaPanel::answer(const Result<Performed>& done)
{
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    Q_EMIT said(
        Tone::Ok,
        tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(m_keeper.store().sentence(done->opId)));
}

} // namespace kitcamp
