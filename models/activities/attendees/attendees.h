// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace kitcamp {

/// One of those who take part in a camp, with all that lists, lodging and check-in ask about her. Names are
/// in the language of the window.
struct Attendee {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    QString latinName;
    QString gender; ///< '', f, m, x
    QString phone;
    QString mail;
    QString wechat;
    QString number; ///< student or staff number; may be empty
    qint64 organization = 0; ///< 0: not known
    QString organizationName;
    QString role; ///< student, teacher, mentor ...
    int teamNumber = 0; ///< in the plan that counts; 0: none
    qint64 team = 0;
    QString teamName;

    qint64 detail = 0; ///< id of attendee_detail; 0: nothing was given yet
    QString identityKind;
    QString sealedIdentity;
    QString identityMask;
    QString carPlate;
    QString shirtSize;
    QString diet;
    QString allergies;
    QString emergencyName;
    QString emergencyPhone;
    QString emergencyRelation;
    QString arrives; ///< local time or day; may be empty
    QString arrivesBy;
    QString departs;
    QString departsBy;
    bool needsRoom = true; ///< of staff of whom nothing was given: false
    QString insurance;
    QString note;

    qint64 room = 0; ///< lodging_room; 0: none
    QString roomName; ///< with the building
    bool roomLocked = false;

    qint64 checkIn = 0; ///< id of check_in; 0: has not arrived
    qint64 arrivedAt = 0; ///< Unix seconds
    qint64 leftAt = 0; ///< 0: has not left
    bool badgeGiven = false;
    bool slipGiven = false;
    int accounts = 0; ///< cloud accounts of her own

    [[nodiscard]] bool isStudent() const { return role == QLatin1String("student"); }
    [[nodiscard]] bool isHere() const { return checkIn != 0 && leftAt == 0; }
    friend bool operator==(const Attendee&, const Attendee&) = default;
};

/// Students first, by university and name; then the others.
[[nodiscard]] Result<QList<Attendee>> attendeesOf(Connection& connection, qint64 activity);
[[nodiscard]] Result<std::optional<Attendee>> attendeeOf(Connection& connection, qint64 participation);

/// What papers and reckonings about a camp need of it.
struct CampFacts {
    qint64 id = 0;
    QString name; ///< in the language of the window
    QDate starts; ///< may be invalid
    QDate ends;
    QTimeZone zone;
};
[[nodiscard]] Result<CampFacts> campFacts(Connection& connection, qint64 activity);

} // namespace kitcamp
