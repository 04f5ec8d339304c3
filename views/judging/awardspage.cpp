// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/awardspage.h"

#include "models/items/judging/awardlist.h"
#include "models/store/recordactions.h"
#include "views/activity/groupeddialog.h"
#include "views/common/pageheader.h"

#include <QAction>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString awardTable = u"award"_s;

QList<FormGroup> awardGroups()
{
    return {
        {{}, {u"title"_s, u"title_en"_s, u"level"_s, u"rank"_s, u"giver"_s, u"given_on"_s}},
        {AwardsPage::tr("To whom: one of these"), {u"team"_s, u"person"_s, u"course"_s, u"organization"_s}},
        {{}, {u"note"_s}}};
}

} // namespace

AwardsPage::AwardsPage(Workplace& workplace, QWidget* parent)
    : TabList(workplace,
              {u"awards"_s,
               tr("Awards"),
               tr("No awards yet"),
               tr("Give prizes by rank, or enter an award for a team, a person or a course."),
               tr("New award…"),
               {}},
              new AwardList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addButton(u"addAward"_s, tr("New &award…"));
    connect(add, &QPushButton::clicked, this, &AwardsPage::addAward);
    giveKey(addRowAction(u"editAward"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }),
            Qt::Key_F2);
    giveKey(addRowAction(u"removeAward"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
    onOpen([this](qint64 award) { edit(award); });
}

void AwardsPage::showActivity(qint64 activity)
{
    m_activity = activity;
    static_cast<AwardList*>(model())->showActivity(activity);
}

void AwardsPage::addAward()
{
    GroupedForm form;
    form.title = tr("New award");
    form.table = awardTable;
    form.groups = awardGroups();
    form.given = {{"activity"_L1, QString::number(m_activity)}};
    form.suggested = {{"level"_L1, u"activity"_s}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(awardTable, id); });
    dialog->present();
}

void AwardsPage::edit(qint64 award)
{
    GroupedForm form;
    form.title = tr("Edit award");
    form.table = awardTable;
    form.id = award;
    form.groups = awardGroups();
    (new GroupedDialog(workplace(), form, this))->present();
}

void AwardsPage::removeSelected()
{
    Store& store = workplace().store;
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1)
        return answer(store.perform(
            RemoveRecord{awardTable, ids.constFirst(), store.naming().name(awardTable, ids.constFirst())}));
    RecordBatch batch{u"save"_s, store.naming().name(u"activity"_s, m_activity), awardTable, {}};
    for (const qint64 id : ids)
        batch.remove(awardTable, id);
    answer(store.perform(batch));
}

} // namespace kitcamp
