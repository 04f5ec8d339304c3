// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/camplistpage.h"

#include "models/items/activities/camplist.h"
#include "models/store/recordactions.h"
#include "views/activity/activityforms.h"
#include "views/activity/duplicatedialog.h"
#include "views/camps/fromtemplatedialog.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

CampListPage::CampListPage(Workplace& workplace, QWidget* parent)
    : ListPage(
        workplace,
        {u"camps"_s, tr("Camps"), tr("No camps yet"),
         tr("A camp has applications, pre-training, teams, projects and a jury. Enter the first one, or make "
            "one from a template of another centre."),
         tr("New camp…"), u"activity"_s},
        new CampList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    addActions();
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT campChosen(model()->idAt(index.row())); });
}

void CampListPage::addActions()
{
    auto* taken = header()->addButton(u"campFromTemplate"_s, tr("From a &template…"));
    taken->setAccessibleName(tr("New camp from a template"));
    connect(taken, &QPushButton::clicked, this, &CampListPage::fromTemplate);
    auto* add = header()->addMainButton(u"newCamp"_s, tr("&New camp…"));
    connect(add, &QPushButton::clicked, this, &CampListPage::newCamp);
    const auto key = [](QAction* action, const QKeySequence& sequence) {
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    key(addRowAction(u"openCamp"_s, tr("Open"), [this] { Q_EMIT campChosen(selectedIds().constFirst()); }),
        Qt::Key_F4);
    key(addRowAction(
            u"editCamp"_s, tr("Edit…"),
            [this] { makeActivityDialog(workplace(), selectedIds().constFirst(), {}, this)->present(); }),
        Qt::Key_F2);
    key(addRowAction(u"duplicateCamp"_s, tr("Duplicate with its plan…"), [this] { duplicateSelected(); }),
        QKeySequence(Qt::CTRL | Qt::Key_D));
    addRowAction(u"archiveCamp"_s, tr("Archive what is selected"), [this] {
        const auto done =
            workplace().store.perform(EditRecords{u"activity"_s, selectedIds(), {{"archived"_L1, "1"_L1}}});
        say(done ? Tone::Ok : Tone::Bad,
            done ? workplace().store.sentence(done->opId) : refusalText(done.error()));
    });
}

void CampListPage::onEmptyAction()
{
    newCamp();
}

void CampListPage::newCamp()
{
    auto* dialog = makeActivityDialog(workplace(), 0, {{"kind"_L1, "camp"_L1}}, this);
    connect(dialog, &GroupedDialog::saved, this, &CampListPage::campChosen);
    dialog->present();
}

void CampListPage::fromTemplate()
{
    auto* dialog =
        askForTemplate(workplace(), this, [this](const QString& sentence) { say(Tone::Bad, sentence); });
    if (!dialog)
        return;
    connect(dialog, &FromTemplateDialog::made, this, [this](qint64 camp, const QString& sentence) {
        say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence));
        Q_EMIT campChosen(camp);
    });
}

void CampListPage::duplicateSelected()
{
    auto* dialog = new DuplicateDialog(workplace(), selectedIds().constFirst(), this);
    connect(dialog, &DuplicateDialog::made, this, [this](qint64 camp, const QString& sentence) {
        say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence));
        Q_EMIT campChosen(camp);
    });
    dialog->present();
}

} // namespace kitcamp
