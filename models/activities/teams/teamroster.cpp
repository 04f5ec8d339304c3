// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamroster.h"

#include "models/activities/roster/participationstate.h"
#include "models/activities/teams/rosterattributes.h"
#include "models/people/text/textfolding.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString teamcolumns::question(qint64 id)
{
    return u"question:"_s + QString::number(id);
}

const TeamAttribute* TeamRoster::attribute(const QString& column) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const TeamAttribute& one) { return one.column == column; });
    return found == attributes.end() ? nullptr : &*found;
}

int TeamRoster::universities() const
{
    QSet<qint64> all;
    for (const TeamStudent& student : students)
        all << student.organization;
    all.remove(0);
    return static_cast<int>(all.size());
}

Result<QHash<qint64, QString>> shortOrganizationNames(Connection& connection)
{
    QHash<qint64, QString> names;
    KITCAMP_TRY(connection.each("SELECT id, CASE WHEN name<>'' THEN name ELSE name_en END FROM organization",
                                [&](const Statement& row) { names.insert(row.integer(0), row.text(1)); }));
    QHash<qint64, QString> shorter;
    KITCAMP_TRY(
        connection.each("SELECT organization, name FROM organization_name WHERE kind='short' ORDER BY id",
                        [&](const Statement& row) {
                            QString& name = shorter[row.integer(0)];
                            if (name.isEmpty() || (holdsHan(name) && !holdsHan(row.text(1))))
                                name = row.text(1);
                        }));
    names.insert(shorter);
    return names;
}

Result<QHash<qint64, TeamStudent>> teamStudents(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto organizations, shortOrganizationNames(connection));
    QHash<qint64, TeamStudent> students;
    KITCAMP_TRY(connection.each(
        "SELECT m.id, p.id, coalesce(p.organization, 0), p.name, p.latin_name, p.major, m.state, m.role"
        " FROM participation AS m JOIN person AS p ON p.id=m.person WHERE m.activity=?",
        [&](const Statement& row) {
            TeamStudent student{row.integer(0), row.integer(1), row.integer(2),
                                row.text(3),    row.text(4),    organizations.value(row.integer(2)),
                                row.text(5),    false};
            const auto state = participationState(row.text(6));
            student.takesPart = row.text(7) == "student"_L1 && state && isCounted(*state);
            students.insert(student.participation, student);
        },
        activity));
    return students;
}

Result<TeamRoster> loadTeamRoster(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto all, teamStudents(connection, activity));
    TeamRoster roster;
    for (const TeamStudent& student : all) {
        if (student.takesPart)
            roster.students << student;
    }
    std::sort(roster.students.begin(), roster.students.end(),
              [](const TeamStudent& a, const TeamStudent& b) { return a.participation < b.participation; });
    for (int i = 0; i < roster.students.size(); ++i)
        roster.places.insert(roster.students[i].participation, i);
    KITCAMP_TRY(RosterAttributes(connection, activity, roster).load());
    return roster;
}

} // namespace kitcamp
