// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/calendarfile.h"
#include "models/items/week/planblock.h"

#include <QCoreApplication>

namespace kitcamp {

/// What a calendar says of its days: the teaching week, holidays, 班 days, exam weeks, and the bells.
class CalendarDays
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarDays)
public:
    /// Reads the file anew.
    [[nodiscard]] Result<void> read(Connection& rows);
    /// The tables that it is read from.
    [[nodiscard]] static const QStringList& tables();

    [[nodiscard]] DayFacts facts(QDate day) const;
    /// Of the first campus that has a table on that day.
    [[nodiscard]] QList<PlanPeriod> periods(QDate day) const;
    [[nodiscard]] bool hasPeriods() const { return !m_bells.tables().empty(); }

    [[nodiscard]] const TeachingCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const PeriodTables& bells() const { return m_bells; }

private:
    struct Exams {
        QString who; ///< empty: everybody
        QString note;
        QDate from;
        QDate until;
    };
    [[nodiscard]] QString followsText(QDate day) const;
    [[nodiscard]] QString examText(QDate day) const;

    TeachingCalendar m_calendar;
    PeriodTables m_bells;
    QList<Exams> m_exams;
};

} // namespace kitcamp
