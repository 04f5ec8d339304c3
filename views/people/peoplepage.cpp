// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplepage.h"

#include "models/items/personlist.h"
#include "views/common/pageheader.h"
#include "views/importing/importdialog.h"
#include "views/personaldata/erasuredialog.h"
#include "views/personaldata/persondatadialog.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Workplace& workplace, QWidget* parent)
    : MergingPage(workplace,
                  {u"people"_s, tr("People"), tr("Nobody yet"),
                   tr("Import the list of students that the centre has, or add the first person."),
                   tr("Import a list…"), u"person"_s},
                  new PersonList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    connect(header()->addButton(u"importPeople"_s, tr("&Import…")), &QPushButton::clicked, this,
            &PeoplePage::importList);
    addRecordActions(u"person"_s, tr("&New person…"));
    addMerging({u"person"_s, tr("Merge two people into one…"), u"organization"_s, u"organization"_s,
                tr("Merge their two organizations…")});
    addRowAction(u"personData"_s, tr("All that is known…"), [this] { showKnown(); });
    addRowAction(u"erasePeople"_s, tr("Erase details…"), [this] { eraseSelected(); });
}

void PeoplePage::onEmptyAction()
{
    importList();
}

/// Of one person at a time: it is handed to her.
void PeoplePage::showKnown()
{
    if (selectedIds().isEmpty())
        return;
    (new PersonDataDialog(workplace(), selectedIds().constFirst(), this))->present();
}

void PeoplePage::eraseSelected()
{
    if (selectedIds().isEmpty())
        return;
    auto* dialog = new ErasureDialog(workplace(), selectedIds(), this);
    connect(dialog, &ErasureDialog::erased, this,
            [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->present();
}

void PeoplePage::importList()
{
    (new ImportDialog(workplace(), ImportKind::People, this))->present();
}

} // namespace kitcamp
