// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendeelists.h"
#include "models/activities/attendees/campkeys.h"

#include <QCoreApplication>

namespace kitcamp {

/// What every list is made of; one function for each list fills it.
struct ListWork {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendeeLists)
public:
    Store& store;
    CampFacts camp;
    QList<Attendee> all;
    bool reveal = false;
    AttendeeList list;

    void add(const Attendee& one, const QStringList& cells);
    void addSum(const QStringList& cells);
    /// A student lacks what the list needs.
    void miss(const Attendee& one);
    /// The number in clear where it may be read, else its mask; counts what could not be read.
    [[nodiscard]] Result<QString> identity(const Attendee& one);
    /// First and last day that she is there: what she said, else the camp's.
    [[nodiscard]] QDate firstDay(const Attendee& one) const;
    [[nodiscard]] QDate lastDay(const Attendee& one) const;
};

/// Lists of numbers that stand at a gate or go to an insurer.
[[nodiscard]] Result<void> makeGateList(ListWork& work);
[[nodiscard]] Result<void> makeInsuranceList(ListWork& work);
[[nodiscard]] Result<void> makeEmergencyList(ListWork& work);
[[nodiscard]] Result<void> makeContactList(ListWork& work);
/// Lists for kitchen, house and tailor.
[[nodiscard]] Result<void> makeRoomList(ListWork& work);
[[nodiscard]] Result<void> makeMealList(ListWork& work);
[[nodiscard]] Result<void> makeShirtList(ListWork& work);
[[nodiscard]] Result<void> makeJourneyList(ListWork& work, bool arriving);

/// Translated; empty for none.
[[nodiscard]] QString dietWord(const QString& diet);
[[nodiscard]] QString genderWord(const QString& gender);
/// "Thu 22 Aug" in the language of the window.
[[nodiscard]] QString dayText(const QDate& day);

} // namespace kitcamp
