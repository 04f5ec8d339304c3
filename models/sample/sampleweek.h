// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleclasses.h"

namespace kitcamp {

/// The week that is shown: four classes that are running, what waits for a place, what clashes, and what has
/// changed since the plan was published.
class SampleWeek
{
public:
    SampleWeek(SampleActivities& activities, SampleClasses& classes, const SampleCalendar& calendar)
        : m_activities(activities)
        , m_classes(classes)
        , m_stage(activities.stage())
        , m_calendar(calendar)
        , m_monday(calendar.monday())
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> announceClasses();
    [[nodiscard]] Result<void> planClasses();
    [[nodiscard]] Result<void> enrolClasses();
    [[nodiscard]] Result<void> addWaiting();
    [[nodiscard]] Result<void> addQuestions();
    [[nodiscard]] Result<void> addCalendars();
    [[nodiscard]] Result<void> addTimetables();
    [[nodiscard]] Result<void> addOthers();
    [[nodiscard]] Result<void> addProject();
    [[nodiscard]] Result<void> bookDevices();
    [[nodiscard]] Result<void> publish(bool tells, const QStringList& keys);
    [[nodiscard]] Result<void> cancelSecondSession();
    [[nodiscard]] Result<void> moveDriving();
    [[nodiscard]] Result<void> planTraining();
    [[nodiscard]] Result<void> changeLater();
    [[nodiscard]] Result<void> markAttendance();

    [[nodiscard]] Result<void> addClass(const QString& course, const QJsonObject& more);
    [[nodiscard]] Result<void> reserve(const QString& model, qint64 session, int count);
    [[nodiscard]] SessionPattern pattern(int fromWeek, int untilWeek, int weekday,
                                         std::vector<PatternTime> times) const;
    [[nodiscard]] SessionWish wish(const QString& activity, const QString& room, int minutes) const;
    /// A day of the week that is shown, or so many weeks from it.
    [[nodiscard]] QDate day(int weekday, int weeks = 0) const
    {
        return m_monday.addDays(weekday - 1 + weeks * 7);
    }
    [[nodiscard]] Result<qint64> sessionOf(const QString& activity, int number);
    [[nodiscard]] qint64 id(const QString& activity) const
    {
        return m_activities.idOf(QStringLiteral("activity"), activity);
    }

    SampleActivities& m_activities;
    SampleClasses& m_classes;
    SampleStage& m_stage;
    const SampleCalendar& m_calendar;
    QDate m_monday;
};

} // namespace kitcamp
