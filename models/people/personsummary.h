// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QStringList>

namespace kitcamp {

/// A person as a card on the screen shows her; names are in the language of the window.
struct PersonSummary {
    PersonId id;
    QString name;
    QString latinName;
    QString number; ///< the student or staff number to tell namesakes apart; may be empty
    OrganizationId organizationId;
    QString organization;
    QString department;
    QString major;
    QString className;
    QString degreeLevel; ///< as stored: '', school, bachelor, master, doctor, staff
    std::optional<int> entryYear;
    QString phoneEnd; ///< "…5678": enough to recognise, too little to call
    QList<GroupId> groupIds;
    QStringList groups; ///< names, in the order of groupIds
    QDate bannedUntil; ///< the last day of the ban, may be past; invalid: not banned
    QString bannedReason;
    QDate leavesOn; ///< her last day; invalid: not known
    QString picture; ///< hash, see PictureStore; empty: none
    bool archived = false;
};

/// Refuses where there is no such person.
[[nodiscard]] Result<PersonSummary> readPersonSummary(Connection& connection, PersonId person);

} // namespace kitcamp
