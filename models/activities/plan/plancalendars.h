// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planspan.h"
#include "models/planning/plan.h"
#include "models/store/connection.h"

#include <QHash>
#include <QSet>

namespace kitcamp {

/// Reads what surrounds the sessions into a plan: activities, rooms, closures, days off, lessons,
/// examinations and availability of those whom it concerns.
class PlanCalendars
{
public:
    /// \p persons: who takes part or teaches.
    PlanCalendars(Connection& connection, const PlanSpan& span, const QSet<qint64>& persons)
        : m_connection(connection)
        , m_span(span)
        , m_persons(persons)
    {
    }

    /// The plan has its horizon and the rosters as groups; those of classes and schools are numbered on from
    /// there.
    [[nodiscard]] Result<void> addTo(planning::Plan& plan);
    [[nodiscard]] static Result<void> addActivities(Connection& connection, const QSet<qint64>& activities,
                                                    planning::Plan& plan);

private:
    [[nodiscard]] Result<void> addRooms(planning::Plan& plan);
    [[nodiscard]] Result<void> addDays(planning::Plan& plan);
    [[nodiscard]] Result<void> addAvailability(planning::Plan& plan);
    [[nodiscard]] Result<void> addLessons(planning::Plan& plan);
    [[nodiscard]] Result<void> addExams(planning::Plan& plan);
    [[nodiscard]] Result<void> readPersons();
    [[nodiscard]] planning::GroupId classGroup(planning::Plan& plan, const QString& name);
    [[nodiscard]] planning::GroupId schoolGroup(planning::Plan& plan, qint64 organization, qint64 department);

    struct Student {
        qint64 id = 0;
        qint64 organization = 0;
        qint64 department = 0;
        QString className;
    };
    Connection& m_connection;
    PlanSpan m_span;
    const QSet<qint64>& m_persons;
    bool m_personsAreRead = false;
    std::vector<Student> m_students;
    QHash<QString, planning::GroupId> m_classGroups;
    /// By organization and department, either of which may be 0.
    QHash<std::pair<qint64, qint64>, std::vector<planning::PersonId>> m_bySchool;
};

} // namespace kitcamp
