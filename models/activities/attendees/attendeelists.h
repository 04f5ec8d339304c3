// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "models/activities/publishing/notices.h"
#include "models/store/store.h"

#include <QSet>

namespace kitcamp {

/// The lists that are made of one roster before a camp.
enum class AttendeeListKind {
    Gate,
    Rooms,
    Meals,
    Shirts,
    Insurance,
    Emergency,
    Arrivals,
    Departures,
    Contact
};

[[nodiscard]] QList<AttendeeListKind> allAttendeeLists();
/// "gate", "rooms" ...: stable.
[[nodiscard]] QString attendeeListKey(AttendeeListKind kind);
/// Translated: "Gate list".
[[nodiscard]] QString attendeeListTitle(AttendeeListKind kind);

/// One list, ready for screen, paper and file.
struct AttendeeList {
    AttendeeListKind kind = AttendeeListKind::Gate;
    QString title; ///< "Gate list: camp of 2024"
    QString summary; ///< sums in words; may be empty
    QStringList columns;
    QSet<int> numbers; ///< columns that are numbers in a spreadsheet
    QList<QStringList> rows;
    QList<qint64> participations; ///< beside rows; 0: a line of sums
    QList<Attendee> missing; ///< students who have not given what this list needs
    int unreadable = 0; ///< identity numbers that are shown masked because the key is not here
};

/// \p reveal: identity numbers are unsealed where this computer holds the key; else masks stand in their
/// place.
[[nodiscard]] Result<AttendeeList> attendeeList(Store& store, AttendeeListKind kind, qint64 activity,
                                                bool reveal);

/// Asks those who are missing from \p list for what it needs: cause "details:KIND:ACTIVITY".
[[nodiscard]] Result<NoticeBatch> detailReminders(Store& store, qint64 activity, const AttendeeList& list);

/// "13:40 Thu 22 Aug"; a day alone where no hour is given.
[[nodiscard]] QString localMomentText(const QString& local);

} // namespace kitcamp
