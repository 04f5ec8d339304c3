// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

/// A small centre in the autumn term of 2026: weeks from 2026-09-07 on, the national holiday with its 班 day,
/// bells of two seasons, two labs, two teachers, a class with three students of two schools.
class SessionCentre
{
public:
    SessionCentre();

    Store* operator->() { return &*m_store; }
    Store& operator*() { return *m_store; }
    TestStore& file() { return m_store; }
    [[nodiscard]] SessionPlanner planner() { return {m_store->reader(), m_store->ids()}; }
    [[nodiscard]] TeachingTerm teachingTerm();
    /// A wish for the class in Lab 1 with Zhang.
    [[nodiscard]] SessionWish wish(const QString& starts = {}, int minutes = 100);
    /// Saturdays of some weeks from 10:00 to 11:40.
    [[nodiscard]] SessionPattern saturdays(int firstWeek, int lastWeek);
    /// Adds the series and gives back its sessions by time; empty where it was refused.
    QList<qint64> addSaturdays(int firstWeek, int lastWeek);
    [[nodiscard]] QString value(const QString& table, const QString& column, qint64 id)
    {
        return valueOf(*m_store, table, column, id);
    }
    [[nodiscard]] QStringList starts(qint64 activity);
    [[nodiscard]] QStringList texts(const char* sql);

    qint64 term = 0;
    qint64 next = 0; ///< the spring term
    qint64 north = 0; ///< organizations
    qint64 south = 0;
    qint64 lab1 = 0;
    qint64 lab2 = 0;
    qint64 zhang = 0;
    qint64 li = 0;
    qint64 python = 0; ///< the class

private:
    void addCalendar();
    void addBells();
    void addPeople();

    TestStore m_store;
};

} // namespace kitcamp::testkit
