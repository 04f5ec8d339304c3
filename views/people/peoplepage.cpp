// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplepage.h"

#include "models/items/personlist.h"
#include "views/common/pageheader.h"
#include "views/importing/importdialog.h"
#include "views/personaldata/erasuredialog.h"
#include "views/personaldata/persondatadialog.h"
#include "views/records/recordpanel.h"

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
    const auto onOne = [this](void (PeoplePage::*work)(const QList<qint64>&)) {
        return [this, work](qint64 person) { (this->*work)({person}); };
    };
    const auto onSelected = [this](void (PeoplePage::*work)(const QList<qint64>&)) {
        return [this, work] { (this->*work)(selectedIds()); };
    };
    addRowAction(u"personData"_s, tr("All that is known…"), onSelected(&PeoplePage::showKnown));
    addRowAction(u"erasePeople"_s, tr("Erase details…"), onSelected(&PeoplePage::erase));
    auto* panel = findChild<RecordPanel*>();
    panel->addDeed(u"recordPersonData"_s, tr("All that is known…"), onOne(&PeoplePage::showKnown));
    panel->addDeed(u"recordErase"_s, tr("Erase details…"), onOne(&PeoplePage::erase));
}

void PeoplePage::onEmptyAction()
{
    importList();
}

/// Of one person at a time: it is handed to her.
void PeoplePage::showKnown(const QList<qint64>& persons)
{
    if (!persons.isEmpty())
        (new PersonDataDialog(workplace(), persons.constFirst(), this))->present();
}

void PeoplePage::erase(const QList<qint64>& persons)
{
    if (persons.isEmpty())
        return;
    auto* dialog = new ErasureDialog(workplace(), persons, this);
    connect(dialog, &ErasureDialog::erased, this,
            [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->present();
}

void PeoplePage::importList()
{
    (new ImportDialog(workplace(), ImportKind::People, this))->present();
}

} // namespace kitcamp
