// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/casespage.h"

#include "models/items/judging/caselist.h"
#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "views/activity/groupeddialog.h"
#include "views/common/pageheader.h"

#include <QAction>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString caseTable = u"project_case"_s;

QList<FormGroup> caseGroups()
{
    return {{{},
             {u"number"_s, u"most_teams"_s, u"name"_s, u"name_en"_s, u"organization"_s, u"mentor"_s,
              u"description"_s}}};
}

} // namespace

CasesPage::CasesPage(Workplace& workplace, QWidget* parent)
    : TabList(workplace,
              {u"cases"_s,
               tr("Project cases"),
               tr("No project cases yet"),
               tr("What will the teams work on? Enter the first case of a company."),
               tr("New case…"),
               {}},
              new CaseList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addButton(u"addCase"_s, tr("&New case…"));
    connect(add, &QPushButton::clicked, this, &CasesPage::addCase);
    giveKey(addRowAction(u"editCase"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }),
            Qt::Key_F2);
    giveKey(addRowAction(u"removeCase"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
    onOpen([this](qint64 projectCase) { edit(projectCase); });
}

void CasesPage::showActivity(qint64 activity)
{
    m_activity = activity;
    static_cast<CaseList*>(model())->showActivity(activity);
}

void CasesPage::addCase()
{
    const auto number =
        nextPlace(workplace().store.reader(), {caseTable, u"activity"_s, m_activity, u"number"_s});
    if (!number)
        return answer(number.error());
    GroupedForm form;
    form.title = tr("New project case");
    form.table = caseTable;
    form.groups = caseGroups();
    form.given = {{"activity"_L1, QString::number(m_activity)}};
    form.suggested = {{"number"_L1, QString::number(*number)}};
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(caseTable, id); });
    dialog->present();
}

void CasesPage::edit(qint64 projectCase)
{
    GroupedForm form;
    form.title = tr("Edit project case");
    form.table = caseTable;
    form.id = projectCase;
    form.groups = caseGroups();
    (new GroupedDialog(workplace(), form, this))->present();
}

void CasesPage::removeSelected()
{
    Store& store = workplace().store;
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1)
        return answer(store.perform(
            RemoveRecord{caseTable, ids.constFirst(), store.naming().name(caseTable, ids.constFirst())}));
    RecordBatch batch{u"save"_s, store.naming().name(u"activity"_s, m_activity), caseTable, {}};
    for (const qint64 id : ids)
        batch.remove(caseTable, id);
    answer(store.perform(batch));
}

} // namespace kitcamp
