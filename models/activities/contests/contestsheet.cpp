// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestsheet.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> optionalInteger(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

Result<void> readRounds(Connection& connection, ContestSheet& sheet)
{
    return connection.each(
        "SELECT id, name, name_en, held_on, most_points, higher_is_better, closed FROM contest_round"
        " WHERE activity=? ORDER BY place_in_order, id",
        [&](const Statement& row) {
            sheet.rounds << ContestRound{row.integer(0),      shownName(row.text(1), row.text(2)),
                                         row.text(3),         optionalInteger(row, 4),
                                         row.integer(5) != 0, row.integer(6) != 0};
        },
        sheet.activity);
}

Result<void> readResults(Connection& connection, ContestSheet& sheet)
{
    return connection.each(
        "SELECT x.contest_round, coalesce(x.participation, x.team), x.id, x.points, x.given_rank, x.advanced,"
        " x.note FROM contest_result AS x JOIN contest_round AS r ON r.id=x.contest_round WHERE r.activity=?",
        [&](const Statement& row) {
            sheet.results[row.integer(0)].insert(row.integer(1),
                                                 {row.integer(2), optionalInteger(row, 3),
                                                  optionalInteger(row, 4), row.integer(5) != 0, row.text(6)});
        },
        sheet.activity);
}

Result<void> readStudents(Connection& connection, ContestSheet& sheet, bool onlyWithResult)
{
    const QByteArray which = onlyWithResult
        ? "m.id IN (SELECT participation FROM contest_result)"
        : "((m.role='student' AND m.state IN ('confirmed','completed','not_completed'))"
          " OR m.id IN (SELECT participation FROM contest_result))";
    const QByteArray sql =
        "SELECT m.id, p.name, coalesce((SELECT n.value FROM person_number AS n WHERE n.person=p.id"
        " AND n.kind<>'card' ORDER BY n.id LIMIT 1),''), coalesce(o.id,0), coalesce(o.name,''),"
        " coalesce(o.name_en,'') FROM participation AS m JOIN person AS p ON p.id=m.person"
        " LEFT JOIN organization AS o ON o.id=p.organization WHERE m.activity=? AND "
        + which + " ORDER BY p.name, m.id";
    return connection.each(
        sql.constData(),
        [&](const Statement& row) {
            ContestEntry entry{row.integer(0), false, shownPersonName(row.text(1)),
                               row.text(2),    {},    shownName(row.text(4), row.text(5))};
            if (row.integer(3) != 0)
                entry.organizations << row.integer(3);
            sheet.entries << entry;
        },
        sheet.activity);
}

/// Schools of the members by the plan of teams that counts.
Result<void> readSchoolsOfTeams(Connection& connection, ContestSheet& sheet)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < sheet.entries.size(); ++i)
        places.insert(sheet.entries[i].id, i);
    return connection.each(
        "SELECT DISTINCT l.team, o.id, o.name, o.name_en FROM activity AS a JOIN team_place AS l"
        " ON l.team_plan=a.team_plan JOIN participation AS m ON m.id=l.participation JOIN person AS p"
        " ON p.id=m.person JOIN organization AS o ON o.id=p.organization WHERE a.id=? ORDER BY o.name",
        [&](const Statement& row) {
            const auto place = places.constFind(row.integer(0));
            if (place == places.constEnd())
                return;
            ContestEntry& entry = sheet.entries[*place];
            entry.organizations << row.integer(1);
            const QString name = shownName(row.text(2), row.text(3));
            entry.school = entry.school.isEmpty() ? name : entry.school + u", "_s + name;
        },
        sheet.activity);
}

Result<void> readTeams(Connection& connection, ContestSheet& sheet)
{
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.number, t.name, t.name_en FROM team AS t WHERE t.activity=? AND (t.archived=0"
        " OR t.id IN (SELECT team FROM contest_result)) ORDER BY t.number, t.id",
        [&](const Statement& row) {
            const QString name = shownName(row.text(2), row.text(3));
            const QString number = row.text(1);
            sheet.entries << ContestEntry{
                row.integer(0), true, name.isEmpty() ? number : number + u" · "_s + name, number, {}, {}};
        },
        sheet.activity));
    return readSchoolsOfTeams(connection, sheet);
}

} // namespace

const ContestRound* ContestSheet::round(qint64 id) const
{
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const ContestRound& round) { return round.id == id; });
    return found == rounds.end() ? nullptr : &*found;
}

const ContestRound* ContestSheet::roundBefore(qint64 id) const
{
    const ContestRound* found = round(id);
    return found && found != &rounds.constFirst() ? found - 1 : nullptr;
}

const ContestEntry* ContestSheet::entry(qint64 id) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const ContestEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

const ContestResult* ContestSheet::result(qint64 ofRound, qint64 ofEntry) const
{
    const auto inRound = results.constFind(ofRound);
    if (inRound == results.constEnd())
        return nullptr;
    const auto found = inRound->constFind(ofEntry);
    return found == inRound->constEnd() ? nullptr : &*found;
}

QList<qint64> ContestSheet::entriesOf(qint64 ofRound) const
{
    const ContestRound* before = roundBefore(ofRound);
    QList<qint64> ids;
    for (const ContestEntry& one : entries) {
        const ContestResult* earlier = before ? result(before->id, one.id) : nullptr;
        if (!before || (earlier && earlier->advanced) || result(ofRound, one.id))
            ids << one.id;
    }
    return ids;
}

Result<ContestSheet> contestSheet(Connection& connection, qint64 activity)
{
    ContestSheet sheet;
    sheet.activity = activity;
    KITCAMP_TRY(readRounds(connection, sheet));
    KITCAMP_TRY(readResults(connection, sheet));
    KITCAMP_TRY(readTeams(connection, sheet));
    const bool byTeams = !sheet.entries.isEmpty();
    KITCAMP_TRY(readStudents(connection, sheet, byTeams));
    return sheet;
}

} // namespace kitcamp
