// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/lodgingtab.h"

#include "models/activities/attendees/attendeelists.h"
#include "views/attendees/listspapers.h"
#include "views/attendees/roomsdialog.h"
#include "views/attendees/roomtree.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

LodgingTab::LodgingTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"lodging_room"_s, u"lodging_place"_s, u"participation"_s, u"person"_s,
                   u"attendee_detail"_s, u"organization"_s},
                  parent)
{
    setObjectName(u"lodgingTab"_s);
    buildLayout();
}

void LodgingTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    buildActions(column);
    m_state = new TextLabel(TextSize::Body, this);
    m_state->setObjectName(u"lodgingState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_left = new TextLabel(TextSize::Body, this);
    m_left->setObjectName(u"lodgingLeft"_s);
    m_left->setWordWrap(true);
    m_left->setTone(Tone::Warn);
    column->addWidget(m_left);
    m_tree = new RoomTree(this);
    column->addWidget(m_tree, 1);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"lodgingEmpty"_s);
    m_empty->setTexts(tr("No bedrooms yet"),
                      tr("Add the rooms that the camp has, such as 301-320. Then they are filled by "
                         "themselves: women and men apart, "
                         "universities mixed."));
    m_empty->setAction(tr("Add rooms…"));
    column->addWidget(m_empty, 1);
    auto* keys = new TextLabel(tr("Drag people into a room, or cut them with Ctrl+X and put them in with "
                                  "Ctrl+V. Del takes them out."),
                               TextSize::Secondary, this);
    keys->setTone(Tone::Muted);
    keys->setWordWrap(true);
    column->addWidget(keys);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { addRooms(); });
    connect(m_tree, &RoomTree::moved, this, [this](const QList<qint64>& people, qint64 room) {
        tell(LodgingOffice(workplace().store).move(people, room, false));
    });
    connect(m_tree, &RoomTree::personActivated, this,
            [this](qint64 participation) { workplace().showObject(u"participation"_s, participation); });
}

void LodgingTab::buildActions(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    addButton(line, u"addRooms"_s, tr("&Add rooms…"), [this] { addRooms(); });
    m_remove = addButton(line, u"removeRooms"_s, tr("Re&move rooms"), [this] { removeRooms(); });
    m_lock = addButton(line, u"lockPlaces"_s, tr("&Lock"), [this] { lock(); });
    m_lock->setToolTip(tr("Who is locked stays in the room when all are placed anew"));
    line->addStretch();
    addButton(line, u"printRooms"_s, tr("&Print…"), [this] {
        if (const auto printed = paper())
            workplace().preview(printed);
    });
    m_anew = addButton(line, u"placeAnew"_s, tr("Place all a&new"), [this] { allocate(true); });
    m_anew->setToolTip(tr("Everybody who is not locked gets a room anew"));
    m_allocate = addButton(line, u"allocateRooms"_s, tr("&Fill the rooms"), [this] { allocate(false); });
    m_allocate->setToolTip(tr("Who has no bed gets one; everybody else stays"));
    dressButton(m_allocate, "primary");
    column->addLayout(line);
}

void LodgingTab::load()
{
    const auto sheet = LodgingOffice(workplace().store).sheet(activity());
    if (!sheet)
        return refuse(sheet.error());
    m_sheet = *sheet;
    m_tree->showSheet(m_sheet);
    const bool any = !m_sheet.rooms.isEmpty();
    m_tree->setVisible(any);
    m_empty->setVisible(!any);
    int alike = 0;
    for (const BedroomLine& room : std::as_const(m_sheet.rooms))
        alike += room.joinsOneUniversity() ? 1 : 0;
    QString state = tr("%1 rooms, %2 beds, %3 people placed.")
                        .arg(m_sheet.rooms.size())
                        .arg(m_sheet.beds())
                        .arg(m_sheet.placed());
    if (m_sheet.placed() > 0)
        state += u' '
            + (alike == 0 ? tr("In each room universities are mixed.")
                          : tr("%n room(s) with one university twice.", nullptr, alike));
    m_state->setText(state);
    m_state->setVisible(any);
    const QString left = LodgingOffice::leftover(m_sheet);
    m_left->setText(left);
    m_left->setVisible(any && !left.isEmpty());
    m_allocate->setEnabled(any && !m_sheet.waiting.isEmpty());
    for (QPushButton* button : {m_anew, m_lock, m_remove})
        button->setEnabled(any);
}

void LodgingTab::addRooms()
{
    auto* dialog = new RoomsDialog(this);
    connect(dialog, &RoomsDialog::given, this, [this](const LodgingOffice::NewRooms& rooms) {
        if (tell(LodgingOffice(workplace().store).addRooms(activity(), rooms)))
            Q_EMIT said(Tone::Ok, tr("The rooms are in the list."));
    });
    dialog->present();
}

void LodgingTab::removeRooms()
{
    const QList<qint64> ids = m_tree->selectedRooms();
    QList<BedroomLine> rooms;
    for (const BedroomLine& room : std::as_const(m_sheet.rooms)) {
        if (ids.contains(room.id))
            rooms << room;
    }
    if (rooms.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Select rooms in the list first."));
    tell(LodgingOffice(workplace().store).removeRooms(rooms));
}

void LodgingTab::allocate(bool anew)
{
    const auto proposal = LodgingOffice(workplace().store).proposal(activity(), anew);
    if (!proposal)
        return refuse(proposal.error());
    if (proposal->action.places.isEmpty()) {
        const bool stuck = !m_sheet.waiting.isEmpty();
        return Q_EMIT said(stuck ? Tone::Warn : Tone::Plain,
                           stuck ? LodgingOffice::leftover(m_sheet)
                                 : tr("Everybody sleeps in the best room already."));
    }
    const auto done = workplace().store.perform(proposal->action);
    if (!tell(done))
        return;
    const auto missing =
        static_cast<int>(proposal->plan.withoutBed.size() + proposal->plan.withoutGender.size());
    if (missing > 0)
        Q_EMIT said(Tone::Warn, tr("%n found no bed.", nullptr, missing));
}

void LodgingTab::lock()
{
    const QList<qint64> people = m_tree->selectedPeople();
    PlaceInRooms action;
    bool allLocked = true;
    for (const BedroomLine& room : std::as_const(m_sheet.rooms)) {
        for (const Attendee& guest : room.guests) {
            if (!people.contains(guest.participation))
                continue;
            allLocked = allLocked && guest.roomLocked;
            action.places << BedPlace{workplace().store.ids().nextValue(), guest.participation, room.id,
                                      true};
        }
    }
    if (action.places.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Select people who have a room first."));
    for (BedPlace& place : action.places)
        place.locked = !allLocked;
    tell(workplace().store.perform(action));
}

void LodgingTab::arrive()
{
    if (m_sheet.rooms.isEmpty())
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void LodgingTab::showObject(const QString& table, qint64 id)
{
    if (table == "participation"_L1)
        m_tree->selectPerson(id);
}

std::shared_ptr<const Paper> LodgingTab::paper()
{
    const auto list = attendeeList(workplace().store, AttendeeListKind::Rooms, activity(), false);
    if (!list)
        return {};
    const auto made = attendeePaper(workplace().store, *list, workplace().locale);
    return made ? *made : nullptr;
}

} // namespace kitcamp
