// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/rosterpage.h"

#include "models/items/activities/rosterlist.h"
#include "views/activity/addpersonline.h"
#include "views/activity/answersdialog.h"
#include "views/activity/rosterdeeds.h"
#include "views/activity/scoresdialog.h"
#include "views/activity/waitingdrag.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/importing/importdialog.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

RosterPage::RosterPage(Workplace& workplace, qint64 activity, QWidget* parent)
    : TabList(
        workplace,
        {u"roster"_s,
         tr("Roster of %1", "%1: an activity").arg(workplace.store.naming().name(u"activity"_s, activity)),
         tr("Nobody is on the roster yet"),
         tr("Take in the enrolment list that arrived as a spreadsheet, or add people by card or name in the "
            "line above."),
         tr("Import a list…"), u"participation"_s},
        new RosterList(workplace.store, workplace.foldQuery, activity, nullptr), parent)
    , m_activity(activity)
    , m_deeds(new RosterDeeds(workplace, activity, this))
    , m_add(new AddPersonLine(workplace, this))
    , m_drag(new WaitingDrag(table()->view(), this))
{
    insertAbove(m_add);
    addButtons();
    addActions();
    onOpen([this](qint64) { openAnswers(); });
    connect(m_deeds, &RosterDeeds::said, this, &RosterPage::say);
    connect(m_add, &AddPersonLine::personChosen, m_deeds, &RosterDeeds::add);
    connect(m_add, &AddPersonLine::refused, this,
            [this](const QString& sentence) { say(Tone::Warn, sentence); });
    connect(m_drag, &WaitingDrag::dropped, m_deeds, &RosterDeeds::moveBefore);
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"participation"_s))
            updateChips();
    });
    updateChips();
}

RosterList* RosterPage::roster() const
{
    return static_cast<RosterList*>(model());
}

void RosterPage::arrive()
{
    TabList::arrive();
    m_add->takeFocus();
    updateChips();
}

void RosterPage::showOnly(const std::optional<WhereClause>& whose)
{
    if (whose)
        chooseChip(u"in"_s);
    roster()->showOnly(whose);
}

void RosterPage::showChip(const QString& key)
{
    chooseChip(key);
}

bool RosterPage::isOutdated() const
{
    return roster()->isOutdated();
}

void RosterPage::addButtons()
{
    auto* import = header()->addButton(u"importRoster"_s, tr("&Import…"));
    import->setToolTip(tr("Take in an enrolment list, or scores that were filled in"));
    connect(import, &QPushButton::clicked, this, &RosterPage::importList);
    auto* scores = header()->addButton(u"exportScores"_s, tr("S&cores…"));
    scores->setToolTip(tr("Save the scores for the registrar"));
    connect(scores, &QPushButton::clicked, this, &RosterPage::exportScores);
}

void RosterPage::addActions()
{
    addSeatActions();
    addOrderActions();
    addOutcomeActions();
    addOtherActions();
}

void RosterPage::addSeatActions()
{
    giveKey(addRowAction(u"offerSeat"_s, tr("Offer a seat"),
                         [this] { m_deeds->giveSeats(selectedIds(), u"offered"_s); }),
            Qt::Key_F5);
    giveKey(addRowAction(u"confirmSeat"_s, tr("Confirm"),
                         [this] { m_deeds->giveSeats(selectedIds(), u"confirmed"_s); }),
            Qt::Key_F6);
    giveKey(addRowAction(u"declineSeat"_s, tr("Decline…"),
                         [this] { m_deeds->leave(selectedIds(), u"declined"_s); }),
            Qt::Key_F7);
    giveKey(addRowAction(u"withdraw"_s, tr("They withdraw…"),
                         [this] { m_deeds->leave(selectedIds(), u"withdrawn"_s); }),
            Qt::Key_F8);
    giveKey(addRowAction(u"noShow"_s, tr("Did not come"),
                         [this] { m_deeds->leave(selectedIds(), u"no_show"_s); }),
            Qt::Key_F9);
}

void RosterPage::addOrderActions()
{
    addRowAction(u"waitList"_s, tr("To the waiting list"), [this] { m_deeds->wait(selectedIds(), false); });
    addRowAction(u"waitFirst"_s, tr("To the front of the waiting list"),
                 [this] { m_deeds->wait(selectedIds(), true); });
    giveKey(addRowAction(u"waitUp"_s, tr("Up in the waiting list"),
                         [this] { m_deeds->moveBy(selectedIds(), -1); }),
            Qt::ALT | Qt::Key_Up);
    giveKey(addRowAction(u"waitDown"_s, tr("Down in the waiting list"),
                         [this] { m_deeds->moveBy(selectedIds(), 1); }),
            Qt::ALT | Qt::Key_Down);
}

void RosterPage::addOutcomeActions()
{
    const std::pair<QString, QString> outcomes[] = {{u"completed"_s, tr("Completed")},
                                                    {u"not_completed"_s, tr("Not completed")},
                                                    {u"confirmed"_s, tr("Completion is open again")}};
    for (const auto& [state, text] : outcomes)
        addRowAction(u"outcome_"_s + state, text,
                     [this, wanted = state] { m_deeds->complete(selectedIds(), wanted); });
}

void RosterPage::addOtherActions()
{
    addRowAction(u"changeRole"_s, tr("Another role or seat…"), [this] { m_deeds->change(selectedIds()); });
    giveKey(addRowAction(u"openAnswers"_s, tr("Answers…"), [this] { openAnswers(); }), Qt::Key_F2);
    addRowAction(u"showPerson"_s, tr("Show the person"), [this] {
        const auto person = roster()->personOf(selectedIds().constFirst());
        if (!person)
            return say(Tone::Bad, person.error().sentence);
        if (*person != 0)
            workplace().showObject(u"person"_s, *person);
    });
    giveKey(addRowAction(u"removeFromRoster"_s, tr("Remove from the roster"),
                         [this] { m_deeds->remove(selectedIds()); }),
            Qt::Key_Delete);
}

void RosterPage::openAnswers()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto* dialog = new AnswersDialog(workplace(), ids.constFirst(), this);
    connect(dialog, &AnswersDialog::saved, this, &RosterPage::answer);
    dialog->present();
}

void RosterPage::onEmptyAction()
{
    importList();
}

void RosterPage::importList()
{
    EnrolmentTarget target;
    target.activity = m_activity;
    (new ImportDialog(workplace(), target, this))->present();
}

void RosterPage::exportScores()
{
    auto* dialog = new ScoresDialog(workplace(), m_activity, this);
    connect(dialog, &ScoresDialog::saved, this, &RosterPage::say);
    dialog->present();
}

void RosterPage::updateChips()
{
    const auto counts = roster()->chipCounts();
    if (!counts)
        return say(Tone::Bad, counts.error().sentence);
    for (const FilterChip& chip : model()->spec().chips) {
        auto* button = findChild<QPushButton*>(u"chip_"_s + chip.key);
        const int count = counts->value(chip.key);
        if (!button)
            continue;
        button->setText(count == 0 ? chip.translatedTitle()
                                   : u"%1 %2"_s.arg(chip.translatedTitle(), QLocale().toString(count)));
        button->setAccessibleName(button->text());
    }
}

} // namespace kitcamp
