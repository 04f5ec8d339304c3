// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleactivities.h"

namespace kitcamp {

/// The courses, who teaches them, and the classes of the terms that are over.
class SampleClasses
{
public:
    SampleClasses(SampleActivities& activities, const SampleCalendar& calendar)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_calendar(calendar)
    {
    }

    void schedule();
    /// What a class of a course takes over from it.
    [[nodiscard]] QJsonObject classOf(const QString& course, const SampleTerm& term) const;
    /// Those who teach the course.
    [[nodiscard]] QList<StaffMember> staffOf(const QString& course) const;

private:
    [[nodiscard]] Result<void> addTeachers();
    [[nodiscard]] Result<void> addCourses();
    [[nodiscard]] Result<void> addNeeds();
    [[nodiscard]] QJsonObject courseOf(const QString& key) const;
    void scheduleClass(const QJsonObject& plan, const SampleTerm& term, int slot, bool isMarked);
    [[nodiscard]] Result<void> announce(const QJsonObject& plan, const SampleTerm& term, int slot);
    [[nodiscard]] Result<void> planSessions(const QJsonObject& plan, const SampleTerm& term, int slot);
    [[nodiscard]] static QString keyOf(const QJsonObject& plan, const SampleTerm& term);

    SampleActivities& m_activities;
    SampleStage& m_stage;
    const SampleCalendar& m_calendar;
};

} // namespace kitcamp
