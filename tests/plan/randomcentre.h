// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planreader.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// Courses, sessions and reservations, without the desk.
[[nodiscard]] Domain planDomain();

/// A small file in which nearly everything clashes, and hands that change it as people do.
class RandomCentre
{
public:
    explicit RandomCentre(quint64 seed);

    [[nodiscard]] Store& store() { return *m_store; }
    /// Something that a person does; many of these are refused or change nothing.
    void act();
    /// The weeks that hold most of the sessions.
    [[nodiscard]] static PlanSpan span() { return {QDate(2026, 9, 7), 3}; }
    /// Three cameras in the first week and five later; nothing else is known.
    [[nodiscard]] static DeviceSupplySource supply();

private:
    [[nodiscard]] QString anyMoment(bool maybeFar = true);
    [[nodiscard]] qint64 any(const QString& table);
    [[nodiscard]] QString anyId(const QString& table) { return QString::number(any(table)); }
    void addPeople();
    void addCalendar();
    void addActivities();
    void addSessions(int count);
    void addReservation();
    void addParticipation();
    void moveSession();
    void changeSession();
    void changeStaff();
    void cancelOrRemove();
    void changeRoster();
    void changeMembers();
    void changeSurroundings();
    void publish();

    TestStore m_store;
    RandomSource m_random;
};

} // namespace kitcamp::testkit
