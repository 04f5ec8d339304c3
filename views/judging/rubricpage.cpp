// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/rubricpage.h"

#include "models/items/judging/rubriclist.h"
#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "views/activity/groupeddialog.h"
#include "views/common/pageheader.h"

#include <QAction>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString criterionTable = u"rubric_criterion"_s;

QList<FormGroup> criterionGroups()
{
    return {{{}, {u"name"_s, u"name_en"_s, u"weight"_s, u"most"_s, u"description"_s}}};
}

} // namespace

RubricPage::RubricPage(Workplace& workplace, QWidget* parent)
    : TabList(workplace,
              {u"rubric"_s,
               tr("Criteria of the judges"),
               tr("No criteria yet"),
               tr("What do the judges look at? Enter the first criterion, its weight and its full marks."),
               tr("New criterion…"),
               {}},
              new RubricList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addButton(u"addCriterion"_s, tr("New cri&terion…"));
    connect(add, &QPushButton::clicked, this, &RubricPage::addCriterion);
    giveKey(addRowAction(u"editCriterion"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }),
            Qt::Key_F2);
    giveKey(addRowAction(u"criterionUp"_s, tr("Up"), [this] { move(-1); }), Qt::ALT | Qt::Key_Up);
    giveKey(addRowAction(u"criterionDown"_s, tr("Down"), [this] { move(1); }), Qt::ALT | Qt::Key_Down);
    giveKey(addRowAction(u"removeCriterion"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
    onOpen([this](qint64 criterion) { edit(criterion); });
}

void RubricPage::showRound(qint64 round)
{
    m_round = round;
    static_cast<RubricList*>(model())->showRound(round);
}

OrderedRows RubricPage::criteria() const
{
    return {criterionTable, u"judging_round"_s, m_round};
}

void RubricPage::addCriterion()
{
    if (m_round == 0)
        return say(Tone::Warn, tr("Make a round of judging first."));
    const auto place = nextPlace(workplace().store.reader(), criteria());
    if (!place)
        return answer(place.error());
    GroupedForm form;
    form.title = tr("New criterion");
    form.table = criterionTable;
    form.groups = criterionGroups();
    form.given = {{"judging_round"_L1, QString::number(m_round)},
                  {"place_in_order"_L1, QString::number(*place)}};
    form.suggested = {{"weight"_L1, u"1"_s}, {"most"_L1, u"10"_s}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(criterionTable, id); });
    dialog->present();
}

void RubricPage::edit(qint64 criterion)
{
    GroupedForm form;
    form.title = tr("Edit criterion");
    form.table = criterionTable;
    form.id = criterion;
    form.groups = criterionGroups();
    (new GroupedDialog(workplace(), form, this))->present();
}

void RubricPage::removeSelected()
{
    Store& store = workplace().store;
    RecordBatch batch{u"save"_s, store.naming().name(u"judging_round"_s, m_round), criterionTable, {}};
    for (const qint64 id : selectedIds())
        batch.remove(criterionTable, id);
    answer(store.perform(batch));
}

/// The selected criterion changes places with its neighbour; all places are written anew where they differ.
void RubricPage::move(int places)
{
    Store& store = workplace().store;
    const auto read = idsInOrder(store.reader(), criteria());
    if (!read)
        return answer(read.error());
    QList<qint64> order = *read;
    const qsizetype from = order.indexOf(selectedIds().constFirst());
    const qsizetype to = from + places;
    if (from < 0 || to < 0 || to >= order.size())
        return; // the first and the last stay where they are
    order.move(from, to);
    RecordBatch batch{u"save"_s, store.naming().name(u"judging_round"_s, m_round), criterionTable, {}};
    for (qsizetype i = 0; i < order.size(); ++i)
        batch.edit(criterionTable, order[i], {{"place_in_order"_L1, QString::number(i + 1)}});
    answer(store.perform(batch));
}

} // namespace kitcamp
