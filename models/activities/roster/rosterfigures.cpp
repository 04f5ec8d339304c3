// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosterfigures.h"

#include "models/activities/roster/participationstate.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString idList(const QList<qint64>& ids)
{
    QByteArray text("[");
    for (const qint64 id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return QString::fromLatin1(text + ']');
}

/// The students that count, as a subquery of persons: \p activities is bound as ?1.
QByteArray countedStudents()
{
    return QByteArray("(SELECT DISTINCT person FROM participation WHERE activity IN (SELECT value FROM "
                      "json_each(?1))"
                      " AND role='student' AND state IN ")
        + statesThatCount + ")";
}

/// \p select gives id, name, name_en; grouped by them.
Result<QList<FigureLine>> linesOf(Connection& connection, const QByteArray& select, const QByteArray& order,
                                  const QString& activities)
{
    QList<FigureLine> lines;
    const QByteArray sql =
        "SELECT k, n, e, count(*) FROM (" + select + ") GROUP BY k, n, e ORDER BY " + order;
    KITCAMP_TRY(connection.each(
        sql.constData(),
        [&](const Statement& row) {
            lines << FigureLine{row.integer(0), row.text(1), row.text(2), static_cast<int>(row.integer(3))};
        },
        activities));
    return lines;
}

Result<void> countPeople(Connection& connection, const QString& activities, RosterFigures& figures)
{
    KITCAMP_TRY(connection.each(
        "SELECT role, state, count(*) FROM participation WHERE activity IN (SELECT value FROM json_each(?))"
        " GROUP BY role, state",
        [&](const Statement& row) {
            const int number = static_cast<int>(row.integer(2));
            const auto state = participationState(row.text(1));
            const bool counted = state && isCounted(*state);
            if (counted)
                figures.byRole[row.text(0)] += number;
            if (row.text(0) != "student"_L1)
                return;
            figures.byState[row.text(1)] += number;
            figures.participations += counted ? number : 0;
        },
        activities));
    const QByteArray sql = "SELECT count(*) FROM " + countedStudents();
    KITCAMP_ASSIGN(const auto students, connection.integer(sql.constData(), activities));
    figures.students = static_cast<int>(students.value_or(0));
    return {};
}

} // namespace

int RosterFigures::schools() const
{
    return static_cast<int>(
        std::count_if(bySchool.begin(), bySchool.end(), [](const FigureLine& line) { return line.id != 0; }));
}

int RosterFigures::organizations() const
{
    return static_cast<int>(std::count_if(byOrganization.begin(), byOrganization.end(),
                                          [](const FigureLine& line) { return line.id != 0; }));
}

Result<RosterFigures> rosterFigures(Connection& connection, const QList<qint64>& activities)
{
    const QString ids = idList(activities);
    const QByteArray from = " FROM " + countedStudents() + " AS s JOIN person AS p ON p.id=s.person ";
    RosterFigures figures;
    KITCAMP_TRY(countPeople(connection, ids, figures));
    KITCAMP_ASSIGN(
        figures.byOrganization,
        linesOf(connection,
                "SELECT coalesce(o.id,0) AS k, coalesce(o.name,'') AS n, coalesce(o.name_en,'') AS e" + from
                    + "LEFT JOIN organization AS o ON o.id=p.organization",
                "count(*) DESC, n, e", ids));
    KITCAMP_ASSIGN(
        figures.bySchool,
        linesOf(connection,
                "SELECT coalesce(d.id,0) AS k, coalesce(d.name,'') AS n, coalesce(d.name_en,'') AS e" + from
                    + "LEFT JOIN department AS d ON d.id=p.department",
                "count(*) DESC, n, e", ids));
    KITCAMP_ASSIGN(
        figures.byYear,
        linesOf(connection,
                "SELECT coalesce(p.entry_year,0) AS k, coalesce(p.entry_year,'') AS n, '' AS e" + from,
                "k DESC", ids));
    KITCAMP_ASSIGN(
        figures.byLevel,
        linesOf(connection, "SELECT 0 AS k, p.degree_level AS n, '' AS e" + from, "count(*) DESC, n", ids));
    return figures;
}

ActivityStanding activityStanding(const QString& state, const QString& startsOn, const QString& endsOn,
                                  const QString& today)
{
    if (state == "cancelled"_L1)
        return ActivityStanding::Cancelled;
    if (state != "published"_L1)
        return ActivityStanding::Draft;
    const QString last = endsOn.isEmpty() ? startsOn : endsOn;
    if (!last.isEmpty() && last < today)
        return ActivityStanding::Finished;
    const QString first = startsOn.isEmpty() ? endsOn : startsOn;
    return !first.isEmpty() && first <= today ? ActivityStanding::Running : ActivityStanding::Upcoming;
}

} // namespace kitcamp
