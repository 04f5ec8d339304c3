// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/judgingsheet.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

TieRule tieRule(const QString& word)
{
    return word == "criteria"_L1 ? TieRule::Criteria
        : word == "judges"_L1    ? TieRule::Judges
                                 : TieRule::Shared;
}

Result<void> readRounds(Connection& connection, JudgingSheet& sheet)
{
    KITCAMP_TRY(connection.each(
        "SELECT id, name, name_en, weight, ties, drop_extremes, closed FROM judging_round WHERE activity=?"
        " ORDER BY place_in_order, id",
        [&](const Statement& row) {
            sheet.rounds << JudgingRound{row.integer(0),
                                         shownName(row.text(1), row.text(2)),
                                         static_cast<int>(row.integer(3)),
                                         tieRule(row.text(4)),
                                         row.integer(5) != 0,
                                         row.integer(6) != 0,
                                         {}};
        },
        sheet.activity));
    for (JudgingRound& round : sheet.rounds) {
        KITCAMP_TRY(connection.each(
            "SELECT id, name, name_en, description, weight, most FROM rubric_criterion WHERE judging_round=?"
            " ORDER BY place_in_order, id",
            [&](const Statement& row) {
                round.criteria << RubricCriterion{row.integer(0), shownName(row.text(1), row.text(2)),
                                                  row.text(3), static_cast<int>(row.integer(4)),
                                                  static_cast<int>(row.integer(5))};
            },
            round.id));
    }
    return {};
}

/// Teams of the plan that counts, and those that have marks; without a plan all that are there.
Result<void> readTeams(Connection& connection, JudgingSheet& sheet)
{
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.number, t.name, t.name_en, coalesce(c.name,''), coalesce(c.name_en,'') FROM team AS t"
        " LEFT JOIN team_project AS j ON j.team=t.id AND j.team_plan=?2"
        " LEFT JOIN project_case AS c ON c.id=j.project_case WHERE t.activity=?1 AND ((t.archived=0 AND (?2=0"
        " OR EXISTS(SELECT 1 FROM team_place AS l WHERE l.team=t.id AND l.team_plan=?2)))"
        " OR EXISTS(SELECT 1 FROM judge_mark AS k WHERE k.team=t.id)) ORDER BY t.number",
        [&](const Statement& row) {
            JudgedTeam team;
            team.id = row.integer(0);
            team.number = static_cast<int>(row.integer(1));
            team.name = shownName(row.text(2), row.text(3));
            team.project = shownName(row.text(4), row.text(5));
            sheet.teams << team;
        },
        sheet.activity, sheet.plan));
    QHash<qint64, JudgedTeam*> teams;
    for (JudgedTeam& team : sheet.teams)
        teams.insert(team.id, &team);
    return connection.each(
        "SELECT l.team, coalesce(o.id,0), coalesce(o.name,''), coalesce(o.name_en,''), p.name FROM team_place"
        " AS l JOIN participation AS m ON m.id=l.participation JOIN person AS p ON p.id=m.person"
        " LEFT JOIN organization AS o ON o.id=p.organization WHERE l.team_plan=? ORDER BY l.team, p.name, "
        "p.id",
        [&](const Statement& row) {
            JudgedTeam* team = teams.value(row.integer(0));
            if (!team)
                return;
            team->members << row.text(4);
            if (row.integer(1) == 0 || team->organizations.contains(row.integer(1)))
                return;
            team->organizations.insert(row.integer(1));
            team->organizationNames << shownName(row.text(2), row.text(3));
        },
        sheet.plan);
}

Result<void> readJudges(Connection& connection, JudgingSheet& sheet)
{
    KITCAMP_TRY(connection.each(
        "SELECT m.id, p.id, p.name, m.role, coalesce(o.id,0), coalesce(o.name,''), coalesce(o.name_en,'')"
        " FROM participation AS m JOIN person AS p ON p.id=m.person"
        " LEFT JOIN organization AS o ON o.id=p.organization WHERE m.activity=?"
        " AND m.role IN ('judge','teacher','mentor') AND (m.state NOT IN ('declined','withdrawn','no_show')"
        " OR EXISTS(SELECT 1 FROM judge_mark AS k WHERE k.judge=m.id))"
        " ORDER BY m.role<>'judge', p.name, p.id, m.role",
        [&](const Statement& row) {
            sheet.judges << Judge{row.integer(0), row.integer(1), row.text(2),
                                  row.text(3),    row.integer(4), shownName(row.text(5), row.text(6))};
        },
        sheet.activity));
    return connection.each(
        "SELECT k.judge, k.team, k.criterion, k.points FROM judge_mark AS k JOIN rubric_criterion AS c"
        " ON c.id=k.criterion JOIN judging_round AS r ON r.id=c.judging_round WHERE r.activity=?",
        [&](const Statement& row) {
            sheet.marks.insert({row.integer(0), row.integer(1), row.integer(2)}, row.integer(3));
        },
        sheet.activity);
}

template <typename List, typename Id, typename Of>
auto found(const List& list, Id id, Of of) -> decltype(&list.constFirst())
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const auto& one) { return of(one) == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

qint64 JudgingRound::fullTotal() const
{
    qint64 total = 0;
    for (const RubricCriterion& criterion : criteria)
        total += qint64(criterion.weight) * criterion.most * 100;
    return total;
}

QString JudgedTeam::title() const
{
    return name.isEmpty() ? QString::number(number) : u"%1 · %2"_s.arg(number).arg(name);
}

size_t qHash(const MarkKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, key.judge, key.team, key.criterion);
}

const JudgingRound* JudgingSheet::round(qint64 id) const
{
    return found(rounds, id, [](const JudgingRound& one) { return one.id; });
}

const JudgedTeam* JudgingSheet::team(qint64 id) const
{
    return found(teams, id, [](const JudgedTeam& one) { return one.id; });
}

const Judge* JudgingSheet::judge(qint64 participation) const
{
    return found(judges, participation, [](const Judge& one) { return one.participation; });
}

std::optional<qint64> JudgingSheet::mark(qint64 judge, qint64 team, qint64 criterion) const
{
    const auto it = marks.constFind({judge, team, criterion});
    return it == marks.constEnd() ? std::nullopt : std::optional(*it);
}

int JudgingSheet::given(const JudgingRound& round, qint64 judge, qint64 team) const
{
    return static_cast<int>(
        std::count_if(round.criteria.begin(), round.criteria.end(), [&](const RubricCriterion& criterion) {
            return marks.contains({judge, team, criterion.id});
        }));
}

std::optional<qint64> JudgingSheet::total(const JudgingRound& round, qint64 judge, qint64 team) const
{
    qint64 sum = 0;
    for (const RubricCriterion& criterion : round.criteria) {
        const auto points = mark(judge, team, criterion.id);
        if (!points)
            return std::nullopt;
        sum += criterion.weight * *points;
    }
    return round.criteria.isEmpty() ? std::nullopt : std::optional(sum);
}

QList<Judge> JudgingSheet::judgesOf(const JudgingRound& round) const
{
    QSet<qint64> marked;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (found(round.criteria, it.key().criterion, [](const RubricCriterion& one) { return one.id; }))
            marked.insert(it.key().judge);
    }
    QList<Judge> list;
    for (const Judge& one : judges) {
        if (one.role == "judge"_L1 || marked.contains(one.participation))
            list << one;
    }
    return list;
}

Result<JudgingSheet> judgingSheet(Connection& connection, qint64 activity)
{
    JudgingSheet sheet;
    sheet.activity = activity;
    KITCAMP_ASSIGN(const auto plan,
                   connection.integer("SELECT team_plan FROM activity WHERE id=?", activity));
    sheet.plan = plan.value_or(0);
    KITCAMP_TRY(readRounds(connection, sheet));
    KITCAMP_TRY(readTeams(connection, sheet));
    KITCAMP_TRY(readJudges(connection, sheet));
    return sheet;
}

QList<ScoredTwice> scoredTwice(const JudgingSheet& sheet, const JudgingRound& round)
{
    QList<ScoredTwice> twice;
    const QList<Judge> judges = sheet.judgesOf(round);
    for (qsizetype i = 0; i < judges.size(); ++i) {
        for (qsizetype j = i + 1; j < judges.size(); ++j) {
            if (judges[i].person != judges[j].person)
                continue;
            ScoredTwice pair{judges[i], judges[j], {}};
            for (const JudgedTeam& team : sheet.teams) {
                if (sheet.given(round, judges[i].participation, team.id) > 0
                    && sheet.given(round, judges[j].participation, team.id) > 0)
                    pair.teams << team.id;
            }
            if (!pair.teams.isEmpty())
                twice << pair;
        }
    }
    return twice;
}

QString judgeRoleWord(const QString& role)
{
    if (role == "teacher"_L1)
        return QCoreApplication::translate("kitcamp::Record", "teacher");
    if (role == "mentor"_L1)
        return QCoreApplication::translate("kitcamp::Record", "mentor");
    return QCoreApplication::translate("kitcamp::Record", "judge");
}

} // namespace kitcamp
