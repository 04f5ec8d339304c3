// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/entriesbyschool.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Schools = QHash<qint64, SchoolEntries>;

constexpr auto people =
    "SELECT coalesce(o.id,0), coalesce(o.name,''), coalesce(o.name_en,''), coalesce(o.country,''), m.role,"
    " p.name FROM participation AS m JOIN person AS p ON p.id=m.person LEFT JOIN organization AS o"
    " ON o.id=p.organization WHERE m.activity=? AND m.state IN ('confirmed','completed','not_completed')"
    " AND m.role IN ('student','accompanying','teacher') ORDER BY p.name, m.id";

/// A team's award counts once for each school that it has members of.
constexpr auto awards =
    "SELECT organization, count(*) FROM (SELECT w.id, coalesce(w.organization, p.organization, 0)"
    " AS organization FROM award AS w LEFT JOIN person AS p ON p.id=w.person WHERE w.activity=?1"
    " AND w.team IS NULL UNION SELECT w.id, coalesce(p.organization,0) FROM award AS w JOIN activity AS a"
    " ON a.id=w.activity JOIN team_place AS l ON l.team=w.team AND l.team_plan=a.team_plan"
    " JOIN participation AS m ON m.id=l.participation JOIN person AS p ON p.id=m.person WHERE w.activity=?1)"
    " GROUP BY organization";

Result<Schools> schoolsOf(Connection& connection, qint64 activity)
{
    Schools schools;
    KITCAMP_TRY(connection.each(
        people,
        [&](const Statement& row) {
            const bool student = row.text(4) == "student"_L1;
            // Teachers of the organisers come without students of their own: they make no school.
            SchoolEntries& school = schools[row.integer(0)];
            school.organization = row.integer(0);
            school.name = shownName(row.text(1), row.text(2));
            school.country = row.text(3);
            school.students += student ? 1 : 0;
            if (!student)
                school.teachers << shownPersonName(row.text(5));
        },
        activity));
    schools.removeIf([](const auto& school) { return school->students == 0; });
    return schools;
}

} // namespace

Result<QList<SchoolEntries>> entriesBySchool(Connection& connection, const ContestSheet& sheet)
{
    KITCAMP_ASSIGN(Schools schools, schoolsOf(connection, sheet.activity));
    QHash<qint64, const ContestEntry*> entries;
    for (const ContestEntry& entry : sheet.entries)
        entries.insert(entry.id, &entry);
    for (const ContestPlace& place : finalPlaces(sheet)) {
        const ContestEntry* entry = entries.value(place.entry);
        const QList<qint64> of =
            entry->organizations.isEmpty() ? QList<qint64>{qint64(0)} : entry->organizations;
        for (const qint64 organization : of) {
            const auto school = schools.find(organization);
            if (place.rank > 0 && school != schools.end() && school->bestRank == 0)
                school->bestRank = place.rank; // places come best first
        }
    }
    KITCAMP_TRY(connection.each(
        awards,
        [&](const Statement& row) {
            if (const auto school = schools.find(row.integer(0)); school != schools.end())
                school->awards = static_cast<int>(row.integer(1));
        },
        sheet.activity));
    QList<SchoolEntries> sorted = schools.values();
    std::sort(sorted.begin(), sorted.end(), [](const SchoolEntries& a, const SchoolEntries& b) {
        return std::tuple(-a.students, a.name, a.organization)
            < std::tuple(-b.students, b.name, b.organization);
    });
    return sorted;
}

} // namespace kitcamp
