// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/plancalendars.h"

#include "models/activities/plan/whattoread.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

planning::Availability::Kind kindOf(const QString& level)
{
    using Kind = planning::Availability::Kind;
    return level == "no"_L1 ? Kind::No : level == "prefer"_L1 ? Kind::Prefer : Kind::RatherNot;
}

planning::GroupId addGroup(planning::Plan& plan, std::vector<planning::PersonId> persons)
{
    const auto id = static_cast<planning::GroupId>(plan.groups.size()) + 1;
    plan.groups.push_back({id, std::move(persons)});
    return id;
}

} // namespace

Result<void> PlanCalendars::addTo(planning::Plan& plan)
{
    KITCAMP_TRY(addRooms(plan));
    KITCAMP_TRY(addDays(plan));
    KITCAMP_TRY(addAvailability(plan));
    KITCAMP_TRY(addLessons(plan));
    return addExams(plan);
}

Result<void> PlanCalendars::addActivities(Connection& connection, const QSet<qint64>& activities,
                                          planning::Plan& plan)
{
    const QString ids = idList(activities);
    QHash<qint64, std::vector<planning::PersonId>> staff;
    KITCAMP_TRY(connection.each(
        "SELECT a.id, s.person FROM json_each(?) AS e JOIN activity AS a ON a.id=e.value"
        " JOIN course_staff AS s ON s.course=a.course WHERE s.role='teacher' ORDER BY s.person",
        [&](const Statement& row) { staff[row.integer(0)].push_back(row.integer(1)); }, ids));
    return connection.each(
        "SELECT a.id, a.kind='camp' OR a.kind='contest' OR a.kind='open_day' OR a.form='holiday'"
        " FROM json_each(?) AS e JOIN activity AS a ON a.id=e.value ORDER BY a.id",
        [&](const Statement& row) {
            plan.activities.push_back({row.integer(0), 0, row.integer(1) != 0, staff.value(row.integer(0))});
        },
        ids);
}

Result<void> PlanCalendars::addRooms(planning::Plan& plan)
{
    QHash<qint64, size_t> places;
    KITCAMP_TRY(
        m_connection.each("SELECT id, seats, archived FROM room ORDER BY id", [&](const Statement& row) {
            places.insert(row.integer(0), plan.rooms.size());
            planning::Room& room = plan.rooms.emplace_back();
            room.id = row.integer(0);
            if (!row.isNull(1))
                room.seats = static_cast<int>(row.integer(1));
            room.archived = row.integer(2) != 0;
        }));
    KITCAMP_TRY(
        m_connection.each("SELECT room, feature FROM room_feature ORDER BY id", [&](const Statement& row) {
            plan.rooms[places.value(row.integer(0))].features << row.text(1);
        }));
    return m_connection.each(
        "SELECT room, starts, ends, reason FROM room_closure ORDER BY id", [&](const Statement& row) {
            const auto from = plan.horizon.minuteOf(row.text(1));
            const auto until = plan.horizon.minuteOf(row.text(2));
            if (from && until)
                plan.rooms[places.value(row.integer(0))].closures.push_back({{*from, *until}, row.text(3)});
        });
}

Result<void> PlanCalendars::addDays(planning::Plan& plan)
{
    return m_connection.each("SELECT day, follows, name, kind FROM teaching_day ORDER BY day",
                             [&](const Statement& row) {
                                 const QDate day = dateOf(row.text(0));
                                 if (row.text(3) == "as"_L1)
                                     plan.makeUpDays.push_back({day, dateOf(row.text(1))});
                                 else
                                     plan.daysOff.push_back({day, row.text(2)});
                             });
}

Result<void> PlanCalendars::addAvailability(planning::Plan& plan)
{
    return m_connection.each(
        "SELECT person, level, weekday, day, starts, ends, from_day, until_day FROM availability ORDER BY id",
        [&](const Statement& row) {
            plan.availabilities.push_back({row.integer(0), kindOf(row.text(1)),
                                           static_cast<int>(row.integer(2)), dateOf(row.text(3)),
                                           static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)),
                                           dateOf(row.text(6)), dateOf(row.text(7))});
        });
}

Result<void> PlanCalendars::addLessons(planning::Plan& plan)
{
    struct Lesson {
        planning::BusyTime time;
        QString className;
    };
    std::vector<Lesson> lessons;
    KITCAMP_TRY(m_connection.each(
        "SELECT b.person, b.class_name, b.title, b.weekday, b.weeks, b.starts, b.ends, t.first_monday"
        " FROM term AS t JOIN busy_time AS b ON b.term=t.id"
        " WHERE t.first_monday<=?2 AND date(t.first_monday, (t.weeks*7)||' days')>?1 ORDER BY b.id",
        [&](const Statement& row) {
            if (!row.isNull(0) && !m_persons.contains(row.integer(0)))
                return;
            lessons.push_back({{row.integer(0), 0, row.text(2), dateOf(row.text(7)),
                                static_cast<quint32>(row.integer(4)), static_cast<int>(row.integer(3)),
                                static_cast<int>(row.integer(5)), static_cast<int>(row.integer(6))},
                               row.text(1)});
        },
        m_span.firstMonday.toString(Qt::ISODate), m_span.lastDay().toString(Qt::ISODate)));
    if (!lessons.empty())
        KITCAMP_TRY(readPersons());
    for (Lesson& lesson : lessons) {
        if (lesson.time.person == 0)
            lesson.time.group = classGroup(plan, lesson.className);
        plan.busyTimes.push_back(std::move(lesson.time));
    }
    return {};
}

Result<void> PlanCalendars::addExams(planning::Plan& plan)
{
    struct Exam {
        qint64 organization = 0;
        qint64 department = 0;
        planning::ExamPeriod period;
    };
    std::vector<Exam> exams;
    KITCAMP_TRY(m_connection.each(
        "SELECT organization, department, from_day, until_day, note FROM exam_period"
        " WHERE from_day<=?2 AND until_day>=?1 ORDER BY id",
        [&](const Statement& row) {
            exams.push_back(
                {row.integer(0), row.integer(1), {0, dateOf(row.text(2)), dateOf(row.text(3)), row.text(4)}});
        },
        m_span.firstMonday.toString(Qt::ISODate), m_span.lastDay().toString(Qt::ISODate)));
    if (!exams.empty())
        KITCAMP_TRY(readPersons());
    for (Exam& exam : exams) {
        exam.period.group = schoolGroup(plan, exam.organization, exam.department);
        plan.examPeriods.push_back(exam.period);
    }
    return {};
}

Result<void> PlanCalendars::readPersons()
{
    if (m_personsAreRead)
        return {};
    m_personsAreRead = true;
    std::vector<qint64> sorted(m_persons.begin(), m_persons.end());
    std::sort(sorted.begin(), sorted.end());
    m_students.reserve(sorted.size());
    return m_connection.each(
        "SELECT p.id, p.organization, p.department, p.class_name FROM json_each(?) AS e"
        " JOIN person AS p ON p.id=e.value",
        [&](const Statement& row) {
            m_students.push_back({row.integer(0), row.integer(1), row.integer(2), row.text(3)});
        },
        idList(sorted));
}

planning::GroupId PlanCalendars::classGroup(planning::Plan& plan, const QString& name)
{
    if (m_classGroups.isEmpty()) {
        QHash<QString, std::vector<planning::PersonId>> classes;
        for (const Student& student : m_students)
            classes[student.className].push_back(student.id);
        for (auto it = classes.begin(); it != classes.end(); ++it)
            m_classGroups.insert(it.key(), addGroup(plan, std::move(*it)));
    }
    return m_classGroups.value(name, 0);
}

/// 0 for either: of all of them.
planning::GroupId PlanCalendars::schoolGroup(planning::Plan& plan, qint64 organization, qint64 department)
{
    if (m_bySchool.isEmpty()) {
        for (const Student& student : m_students) {
            for (const qint64 school : {qint64(0), student.organization}) {
                for (const qint64 part : {qint64(0), student.department})
                    m_bySchool[{school, part}].push_back(student.id);
            }
        }
    }
    return addGroup(plan, planning::asSet(m_bySchool.value({organization, department})));
}

} // namespace kitcamp
