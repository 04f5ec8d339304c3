// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/teamchoices.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<QList<NamedRow>> mentorChoices(Connection& connection, qint64 activity)
{
    QList<NamedRow> mentors;
    KITCAMP_TRY(connection.each(
        "SELECT m.id, o.name FROM participation AS m JOIN person AS o ON o.id=m.person WHERE m.activity=?"
        " AND m.role NOT IN ('student', 'judge') AND m.state NOT IN ('declined', 'withdrawn', 'no_show')"
        " ORDER BY m.role<>'mentor', o.name",
        [&](const Statement& row) {
            mentors << NamedRow{row.integer(0), row.text(1)};
        },
        activity));
    return mentors;
}

Result<void> chooseProject(Store& store, RecordBatch& batch, qint64 plan, qint64 team, qint64 projectCase)
{
    const QString table = u"team_project"_s;
    KITCAMP_ASSIGN(
        const auto row,
        store.reader().integer("SELECT id FROM team_project WHERE team_plan=? AND team=?", plan, team));
    if (row && projectCase == 0)
        batch.remove(table, *row);
    else if (row)
        batch.edit(table, *row, {{u"project_case"_s, QString::number(projectCase)}});
    else if (projectCase != 0)
        batch.add(table, store.ids().nextValue(),
                  {{u"team_plan"_s, QString::number(plan)},
                   {u"team"_s, QString::number(team)},
                   {u"project_case"_s, QString::number(projectCase)}});
    return {};
}

} // namespace kitcamp
