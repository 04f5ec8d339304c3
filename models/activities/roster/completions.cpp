// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/completions.h"

namespace kitcamp {

Result<bool> hasCompleted(Connection& connection, qint64 person, qint64 course)
{
    KITCAMP_ASSIGN(const auto found,
                   connection.integer("SELECT 1 FROM participation AS p JOIN activity AS a ON a.id=p.activity"
                                      " WHERE p.person=? AND p.state='completed' AND a.course=? LIMIT 1",
                                      person, course));
    return found.has_value();
}

Result<QSet<qint64>> completedCourses(Connection& connection, qint64 person)
{
    QSet<qint64> courses;
    KITCAMP_TRY(connection.each(
        "SELECT a.course FROM participation AS p JOIN activity AS a ON a.id=p.activity"
        " WHERE p.person=? AND p.state='completed' AND a.course IS NOT NULL",
        [&](const Statement& row) { courses.insert(row.integer(0)); }, person));
    return courses;
}

Result<QList<qint64>> missingCourses(Connection& connection, qint64 person, qint64 course)
{
    KITCAMP_ASSIGN(const QSet<qint64> completed, completedCourses(connection, person));
    QList<qint64> missing;
    KITCAMP_TRY(connection.each(
        "SELECT requires FROM course_prerequisite WHERE course=? ORDER BY id",
        [&](const Statement& row) {
            if (!completed.contains(row.integer(0)))
                missing << row.integer(0);
        },
        course));
    return missing;
}

} // namespace kitcamp
