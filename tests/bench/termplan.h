// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"

#include <QSet>

#include <random>

namespace kitcamp::planning {

inline constexpr int weeks = 26;
inline constexpr int perActivity = 15;
inline constexpr int roomCount = 40;
inline constexpr int studentCount = 12'000;
inline constexpr int classCount = 150;
inline constexpr PersonId firstTeacher = 100'000;

/// A term: weekly classes, most at weekends and in the evenings, their rosters, timetables of the schools'
/// classes, teachers with hours that suit them, and boards that several want.
class Term
{
public:
    /// Orderly: hardly anybody enrols in two classes at the same hour. Else students are drawn by lot.
    Term(int sessions, int enrolments, bool isOrderly = true)
        : m_isOrderly(isOrderly)
    {
        m_plan.horizon = Horizon(QDate(2026, 9, 7), weeks * 7);
        addRooms();
        addSchools();
        addActivities((sessions + perActivity - 1) / perActivity, sessions, enrolments);
    }
    [[nodiscard]] const Plan& plan() const { return m_plan; }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void addRooms()
    {
        for (int i = 1; i <= roomCount; ++i) {
            Room room{i, 30 + below(6) * 20, {QStringLiteral("projector")}};
            if (i % 4 == 0)
                room.features << QStringLiteral("soldering");
            for (int k = 0; k < 3; ++k) {
                const Minute from = below(weeks * 7) * dayMinutes + 480;
                room.closures.push_back({{from, from + 240}, QStringLiteral("maintenance")});
            }
            m_plan.rooms.push_back(room);
        }
        m_plan.capacities = {{1, {{0, 120}, {60 * dayMinutes, 90}}}, {2, {{0, 40}}}};
    }

    void addSchools()
    {
        for (int i = 0; i < classCount; ++i) {
            Group group{10'000 + i, {}};
            for (int k = 0; k < studentCount / classCount; ++k)
                group.persons.push_back(1 + i * (studentCount / classCount) + k);
            m_plan.groups.push_back(group);
            for (int line = 0; line < 12; ++line) {
                const int starts = 480 + below(5) * 110;
                m_plan.busyTimes.push_back({0, group.id, QStringLiteral("Lesson %1").arg(line),
                                            QDate(2026, 9, 7), 0xffffu, 1 + below(5), starts, starts + 100});
            }
            m_plan.examPeriods.push_back(
                {group.id, QDate(2027, 1, 4), QDate(2027, 1, 15), QStringLiteral("finals")});
        }
        m_plan.daysOff = {{QDate(2026, 10, 1), {}}, {QDate(2026, 10, 2), {}}, {QDate(2026, 10, 5), {}}};
        m_plan.makeUpDays = {{QDate(2026, 9, 27), QDate(2026, 10, 5)}};
    }

    /// Somebody who is free at this hour of the week, or nearly always so.
    PersonId student(int weekday, int starts)
    {
        const auto hours = (weekday * 24 + starts / 60) / 3 * 3; // three hours are one mark
        int person = below(studentCount);
        for (int tries = 0; m_isOrderly && tries < 30 && m_taken[static_cast<size_t>(person)].contains(hours);
             ++tries)
            person = below(studentCount);
        for (const int mark : {hours - 3, hours, hours + 3})
            m_taken[static_cast<size_t>(person)].insert(mark);
        return 1 + person;
    }

    void addTeacher(PersonId teacher)
    {
        for (int day = 1; day <= 7; ++day) {
            if (below(3) == 0)
                m_plan.availabilities.push_back(
                    {teacher, static_cast<Availability::Kind>(below(3)), day, {}, 480, 780});
        }
    }

    void addActivities(int activities, int sessions, int enrolments)
    {
        for (int i = 1; i <= activities; ++i) {
            Group roster{i, {}};
            const PersonId teacher = firstTeacher + i / 2;
            if (i % 2 == 0)
                addTeacher(teacher);
            m_plan.activities.push_back({i, 2, false, {teacher, teacher + 1}});
            const bool isWeekend = below(3) > 0;
            const int weekday = isWeekend ? 5 + below(2) : below(5);
            const int starts = isWeekend ? 480 + below(10) * 60 : 1080 + below(3) * 30;
            const int firstWeek = below(weeks - perActivity);
            for (int k = 0; k < enrolments / activities; ++k)
                roster.persons.push_back(student(weekday, starts));
            m_plan.groups.push_back(roster);
            for (int k = 0; k < perActivity && static_cast<int>(m_plan.sessions.size()) < sessions; ++k)
                addSession(i, teacher, ((firstWeek + k) * 7 + weekday) * dayMinutes + starts, k);
        }
    }

    void addSession(int activity, PersonId teacher, Minute start, int number)
    {
        Session session;
        session.id = static_cast<SessionId>(m_plan.sessions.size()) + 1;
        session.activity = activity;
        session.start = start;
        session.minutes = 90 + activity % 4 * 30;
        session.setupMinutes = session.clearMinutes = activity % 3 * 5;
        session.room = 1 + activity * 7 % roomCount;
        session.staff = {teacher};
        session.groups = {activity};
        session.phase = 1 + number / 5;
        if (activity % 3 == 0)
            session.demands = {{1, 30}};
        session.published = Published{start, session.minutes, session.room, session.staff};
        m_plan.sessions.push_back(session);
    }

    bool m_isOrderly;
    std::mt19937 m_random{1};
    std::vector<QSet<int>> m_taken{studentCount};
    Plan m_plan;
};

} // namespace kitcamp::planning
