// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/roomplan.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

namespace kitcamp {

/// A bedroom and who sleeps in it.
struct BedroomLine {
    qint64 id = 0;
    QString name;
    QString building;
    int beds = 2;
    QString gender; ///< as stored: '', f, m
    QString note;
    QList<Attendee> guests;

    [[nodiscard]] QString fullName() const { return building.isEmpty() ? name : building + u' ' + name; }
    [[nodiscard]] int free() const { return beds - static_cast<int>(guests.size()); }
    /// Two guests of one university.
    [[nodiscard]] bool joinsOneUniversity() const;
    friend bool operator==(const BedroomLine&, const BedroomLine&) = default;
};

struct LodgingSheet {
    QList<BedroomLine> rooms; ///< by building and name, numbers by their value
    QList<Attendee> waiting; ///< who needs a bed and has none
    [[nodiscard]] int beds() const;
    [[nodiscard]] int placed() const;
};

/// Bedrooms of a camp and who sleeps in them.
class LodgingOffice
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LodgingOffice)
public:
    explicit LodgingOffice(Store& store)
        : m_store(store)
    {
    }

    [[nodiscard]] Result<LodgingSheet> sheet(qint64 activity);
    /// Rooms of a range ("301-320"), those that are there left out. One Action.
    struct NewRooms {
        QString range;
        QString building;
        int beds = 2;
        QString gender;
    };
    [[nodiscard]] Result<Performed> addRooms(qint64 activity, const NewRooms& rooms);
    /// Removes rooms with the places in them. One Action.
    [[nodiscard]] Result<Performed> removeRooms(const QList<BedroomLine>& rooms);

    /// What the plan would do, and the Action that does it. With \p anew those who are not locked are placed
    /// anew.
    struct Proposal {
        PlaceInRooms action;
        RoomPlan plan;
    };
    [[nodiscard]] Result<Proposal> proposal(qint64 activity, bool anew);
    /// "12 found no bed: 2 rooms for women are missing."; empty where everybody has one.
    [[nodiscard]] static QString leftover(const LodgingSheet& sheet);
    [[nodiscard]] Result<Performed> move(const QList<qint64>& participations, qint64 room, bool locked);

private:
    Store& m_store;
};

} // namespace kitcamp
