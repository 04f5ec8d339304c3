// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/teamresults.h"

#include "models/people/shownname.h"

#include <QHash>

namespace kitcamp {

Result<QList<TeamStanding>> teamResults(Connection& connection, qint64 activity, const ResultSources& sources)
{
    QHash<qint64, QString> mentors;
    KITCAMP_TRY(connection.each(
        "SELECT t.id, w.name FROM team AS t JOIN activity AS a ON a.id=t.activity LEFT JOIN team_project AS "
        "p ON "
        "p.team_plan=a.team_plan AND p.team=t.id LEFT JOIN project_case AS c ON c.id=p.project_case JOIN "
        "participation AS m ON m.id=coalesce(t.mentor, c.mentor) JOIN person AS w ON w.id=m.person WHERE "
        "t.activity=?",
        [&](const Statement& row) { mentors.insert(row.integer(0), row.text(1)); }, activity));
    QHash<qint64, QStringList> awards;
    KITCAMP_TRY(connection.each(
        "SELECT team, title, title_en FROM award WHERE activity=? AND team IS NOT NULL ORDER BY rank IS "
        "NULL, rank, "
        "id",
        [&](const Statement& row) { awards[row.integer(0)] << shownName(row.text(1), row.text(2)); },
        activity));
    QList<TeamStanding> results;
    for (const JudgedTeam& team : sources.judging.teams) {
        TeamStanding result{team.title(), team.project, mentors.value(team.id),
                            static_cast<int>(team.members.size())};
        if (const RankedTeam* ranked = sources.ranking.of(team.id); ranked && ranked->rank > 0) {
            result.rank = ranked->rank;
            result.share = ranked->share.text();
        }
        result.awards = awards.value(team.id);
        results << result;
    }
    return results;
}

} // namespace kitcamp
