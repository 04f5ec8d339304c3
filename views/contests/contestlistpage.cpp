// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/contestlistpage.h"

#include "models/items/contests/contestlist.h"
#include "models/store/recordactions.h"
#include "views/activity/activityforms.h"
#include "views/activity/duplicatedialog.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

ContestListPage::ContestListPage(Workplace& workplace, QWidget* parent)
    : ListPage(
        workplace,
        {u"contests"_s, tr("Contests"), tr("No contests yet"),
         tr("A contest has entries of schools, rounds with results, and awards. Enter the first one, then "
            "import who takes part."),
         tr("New contest…"), u"activity"_s},
        new ContestList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    addActions();
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT contestChosen(model()->idAt(index.row())); });
}

void ContestListPage::addActions()
{
    auto* add = header()->addMainButton(u"newContest"_s, tr("&New contest…"));
    connect(add, &QPushButton::clicked, this, &ContestListPage::newContest);
    const auto key = [](QAction* action, const QKeySequence& sequence) {
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    key(addRowAction(u"openContest"_s, tr("Open"),
                     [this] { Q_EMIT contestChosen(selectedIds().constFirst()); }),
        Qt::Key_F4);
    key(addRowAction(
            u"editContest"_s, tr("Edit…"),
            [this] { makeActivityDialog(workplace(), selectedIds().constFirst(), {}, this)->present(); }),
        Qt::Key_F2);
    key(addRowAction(u"duplicateContest"_s, tr("Duplicate with its plan…"), [this] { duplicateSelected(); }),
        QKeySequence(Qt::CTRL | Qt::Key_D));
    addRowAction(u"archiveContest"_s, tr("Archive what is selected"), [this] {
        const auto done =
            workplace().store.perform(EditRecords{u"activity"_s, selectedIds(), {{"archived"_L1, "1"_L1}}});
        say(done ? Tone::Ok : Tone::Bad,
            done ? workplace().store.sentence(done->opId) : refusalText(done.error()));
    });
}

void ContestListPage::newContest()
{
    auto* dialog = makeActivityDialog(workplace(), 0, {{"kind"_L1, "contest"_L1}}, this);
    connect(dialog, &GroupedDialog::saved, this, &ContestListPage::contestChosen);
    dialog->present();
}

void ContestListPage::duplicateSelected()
{
    auto* dialog = new DuplicateDialog(workplace(), selectedIds().constFirst(), this);
    connect(dialog, &DuplicateDialog::made, this, [this](qint64 contest, const QString& sentence) {
        say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence));
        Q_EMIT contestChosen(contest);
    });
    dialog->present();
}

} // namespace kitcamp
