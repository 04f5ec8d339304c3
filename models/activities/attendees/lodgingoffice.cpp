// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/lodgingoffice.h"

#include "models/store/refusal.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

} // namespace

bool BedroomLine::joinsOneUniversity() const
{
    QSet<qint64> universities;
    for (const Attendee& guest : guests) {
        if (guest.organization != 0 && universities.contains(guest.organization))
            return true;
        universities.insert(guest.organization);
    }
    return false;
}

int LodgingSheet::beds() const
{
    int sum = 0;
    for (const BedroomLine& room : rooms)
        sum += room.beds;
    return sum;
}

int LodgingSheet::placed() const
{
    int sum = 0;
    for (const BedroomLine& room : rooms)
        sum += static_cast<int>(room.guests.size());
    return sum;
}

Result<LodgingSheet> LodgingOffice::sheet(qint64 activity)
{
    LodgingSheet sheet;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT id, name, building, beds, gender, note FROM lodging_room WHERE activity=?",
        [&](const Statement& row) {
            sheet.rooms << BedroomLine{
                row.integer(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)),
                row.text(4),    row.text(5), {}};
        },
        activity));
    QCollator order(QLocale(QLocale::English));
    order.setNumericMode(true);
    std::sort(sheet.rooms.begin(), sheet.rooms.end(), [&](const BedroomLine& a, const BedroomLine& b) {
        const int compared = order.compare(a.fullName(), b.fullName());
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    KITCAMP_ASSIGN(const QList<Attendee> all, attendeesOf(m_store.reader(), activity));
    for (const Attendee& one : all) {
        const auto room = std::find_if(sheet.rooms.begin(), sheet.rooms.end(),
                                       [&](const BedroomLine& line) { return line.id == one.room; });
        if (room != sheet.rooms.end())
            room->guests << one;
        else if (one.needsRoom)
            sheet.waiting << one;
    }
    return sheet;
}

Result<Performed> LodgingOffice::addRooms(qint64 activity, const NewRooms& rooms)
{
    const QStringList names = roomNames(rooms.range);
    if (names.isEmpty()) {
        return refused(tr("\"%1\" names no rooms.").arg(rooms.range), u"rooms-unclear"_s,
                       {tr("Write one room, several with commas, or a range such as 301-320.")});
    }
    RecordBatch batch{u"save"_s, rooms.range, u"lodging_room"_s, {}};
    for (const QString& name : names) {
        KITCAMP_ASSIGN(const auto there,
                       m_store.reader().integer("SELECT 1 FROM lodging_room WHERE activity=? AND"
                                                " building=? AND name=?",
                                                activity, rooms.building, name));
        if (!there)
            batch.add(u"lodging_room"_s, m_store.ids().nextValue(),
                      {{u"activity"_s, QString::number(activity)},
                       {u"name"_s, name},
                       {u"building"_s, rooms.building},
                       {u"beds"_s, QString::number(rooms.beds)},
                       {u"gender"_s, rooms.gender}});
    }
    if (batch.steps.isEmpty())
        return refused(tr("All these rooms are in the list already."), u"rooms-there"_s, {});
    return m_store.perform(batch);
}

Result<Performed> LodgingOffice::removeRooms(const QList<BedroomLine>& rooms)
{
    RecordBatch batch{u"save"_s, rooms.value(0).fullName(), u"lodging_room"_s, {}};
    for (const BedroomLine& room : rooms) {
        QList<qint64> places;
        KITCAMP_TRY(m_store.reader().each(
            "SELECT id FROM lodging_place WHERE lodging_room=?",
            [&](const Statement& row) { places << row.integer(0); }, room.id));
        for (const qint64 place : places)
            batch.remove(u"lodging_place"_s, place);
        batch.remove(u"lodging_room"_s, room.id);
    }
    return m_store.perform(batch);
}

Result<LodgingOffice::Proposal> LodgingOffice::proposal(qint64 activity, bool anew)
{
    KITCAMP_ASSIGN(const LodgingSheet now, sheet(activity));
    if (now.rooms.isEmpty())
        return refused(tr("There are no bedrooms yet."), u"no-rooms"_s,
                       {tr("Add the rooms first, such as 301-320.")});
    QList<Sleeper> sleepers;
    QList<Bedroom> rooms;
    QHash<qint64, qint64> before;
    for (const BedroomLine& room : now.rooms) {
        rooms << Bedroom{room.id, room.beds, room.gender};
        for (const Attendee& guest : room.guests) {
            // For whom no room can be chosen, the one that somebody chose stays.
            const bool stays =
                guest.roomLocked || !anew || (guest.gender != "f"_L1 && guest.gender != "m"_L1);
            sleepers << Sleeper{guest.participation, guest.gender, guest.organization, stays ? room.id : 0};
            before.insert(guest.participation, room.id);
        }
    }
    for (const Attendee& one : now.waiting)
        sleepers << Sleeper{one.participation, one.gender, one.organization, 0};
    // In one order whoever sleeps where now, so that the same people always give the same plan.
    std::sort(sleepers.begin(), sleepers.end(),
              [](const Sleeper& a, const Sleeper& b) { return a.id < b.id; });
    Proposal proposal{{}, planRooms(sleepers, rooms)};
    for (const qint64 who : std::as_const(proposal.plan.withoutBed)) {
        if (before.contains(who)) // or the bed would be taken twice
            proposal.action.places << BedPlace{0, who, 0, false};
    }
    for (const RoomPlan::Place& place : std::as_const(proposal.plan.places)) {
        if (before.value(place.sleeper) != place.room)
            proposal.action.places << BedPlace{m_store.ids().nextValue(), place.sleeper, place.room, false};
    }
    return proposal;
}

QString LodgingOffice::leftover(const LodgingSheet& sheet)
{
    int women = 0;
    int men = 0;
    int unknown = 0;
    for (const Attendee& one : sheet.waiting)
        ++(one.gender == "f"_L1 ? women : one.gender == "m"_L1 ? men : unknown);
    QStringList parts;
    if (women > 0)
        parts << tr("%n women", nullptr, women);
    if (men > 0)
        parts << tr("%n men", nullptr, men);
    if (unknown > 0)
        parts << tr("%n of whom it is not known whether they are women or men", nullptr, unknown);
    if (parts.isEmpty())
        return {};
    const int free = std::max(0, sheet.beds() - sheet.placed());
    return tr("Without a bed: %1. Free beds: %2.").arg(parts.join(u", "_s)).arg(free);
}

Result<Performed> LodgingOffice::move(const QList<qint64>& participations, qint64 room, bool locked)
{
    PlaceInRooms action;
    for (const qint64 one : participations)
        action.places << BedPlace{m_store.ids().nextValue(), one, room, locked};
    return m_store.perform(action);
}

} // namespace kitcamp
