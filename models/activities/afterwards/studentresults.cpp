// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/studentresults.h"

#include "models/activities/judging/points.h"
#include "models/people/shownname.h"

#include <QCollator>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyStudent =
    "SELECT r.id, p.id, p.name, p.latin_name, (SELECT n.value FROM person_number AS n WHERE n.person=p.id "
    "AND "
    "n.kind='student' AND n.lost_at IS NULL ORDER BY n.id DESC LIMIT 1), o.id, o.name, o.name_en, "
    "p.degree_level, p.entry_year, p.mail, p.phone, p.archived, r.state, t.id, t.number, r.score, r.grade, "
    "(SELECT c.number FROM certificate AS c WHERE c.participation=r.id AND c.revoked_on IS NULL ORDER BY "
    "c.issued_on DESC, c.id DESC LIMIT 1) FROM participation AS r JOIN activity AS a ON a.id=r.activity JOIN "
    "person AS p ON p.id=r.person LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN team_place AS "
    "l "
    "ON l.team_plan=a.team_plan AND l.participation=r.id LEFT JOIN team AS t ON t.id=l.team WHERE "
    "r.activity=? "
    "AND r.role='student'";

std::optional<int> smallInteger(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

StudentResult resultOf(const Statement& row)
{
    StudentResult result;
    result.participation = row.integer(0);
    result.person = row.integer(1);
    result.name = row.text(2);
    result.latinName = row.text(3);
    result.number = row.text(4);
    result.organization = row.integer(5);
    result.organizationName = shownName(row.text(6), row.text(7));
    result.degreeLevel = row.text(8);
    result.entryYear = smallInteger(row, 9);
    result.mail = row.text(10);
    result.phone = row.text(11);
    result.isArchived = row.integer(12) != 0;
    result.state = row.text(13);
    result.team = row.integer(14);
    result.teamNumber = static_cast<int>(row.integer(15));
    result.score = smallInteger(row, 16);
    result.grade = row.text(17);
    result.certificate = row.text(18);
    return result;
}

void sort(QList<StudentResult>& results)
{
    const QCollator collator;
    std::stable_sort(results.begin(), results.end(), [&](const StudentResult& a, const StudentResult& b) {
        if ((a.organization == 0) != (b.organization == 0))
            return b.organization == 0;
        if (const int order = collator.compare(a.organizationName, b.organizationName); order != 0)
            return order < 0;
        if (a.organization != b.organization)
            return a.organization < b.organization;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.participation < b.participation;
    });
}

/// Titles by team and by person, as they were given for this camp.
struct CampAwards {
    QHash<qint64, QStringList> ofTeam;
    QHash<qint64, QStringList> ofPerson;
};

Result<CampAwards> campAwards(Connection& connection, qint64 activity)
{
    CampAwards awards;
    KITCAMP_TRY(connection.each(
        "SELECT team, person, title, title_en FROM award WHERE activity=? ORDER BY rank IS NULL, rank, id",
        [&](const Statement& row) {
            const QString title = shownName(row.text(2), row.text(3));
            if (!row.isNull(0))
                awards.ofTeam[row.integer(0)] << title;
            if (!row.isNull(1))
                awards.ofPerson[row.integer(1)] << title;
        },
        activity));
    return awards;
}

} // namespace

bool StudentResult::tookPart() const
{
    return state == "confirmed"_L1 || state == "completed"_L1 || state == "not_completed"_L1;
}

QString StudentResult::scoreText() const
{
    return score ? pointsText(*score) : grade;
}

Result<ResultSources> resultSources(Connection& connection, qint64 activity, qint64 now)
{
    ResultSources sources;
    KITCAMP_ASSIGN(sources.attendance, attendanceMatrix(connection, activity, now));
    KITCAMP_ASSIGN(sources.judging, judgingSheet(connection, activity));
    sources.ranking = rankingOf(sources.judging, 0);
    return sources;
}

Result<QList<StudentResult>> studentResults(Connection& connection, qint64 activity,
                                            const ResultSources& sources)
{
    QList<StudentResult> results;
    KITCAMP_TRY(connection.each(
        everyStudent, [&](const Statement& row) { results << resultOf(row); }, activity));
    KITCAMP_ASSIGN(const CampAwards awards, campAwards(connection, activity));
    QHash<qint64, std::optional<int>> percents;
    for (const MatrixLine& line : sources.attendance.lines)
        percents.insert(line.participation, line.rate.percent());
    for (StudentResult& result : results) {
        result.attendance = percents.value(result.participation);
        if (const RankedTeam* ranked = sources.ranking.of(result.team))
            result.rank = ranked->rank;
        result.awards = awards.ofTeam.value(result.team) + awards.ofPerson.value(result.person);
    }
    sort(results);
    return results;
}

Result<QList<StudentResult>> studentResults(Connection& connection, qint64 activity, qint64 now)
{
    KITCAMP_ASSIGN(const ResultSources sources, resultSources(connection, activity, now));
    return studentResults(connection, activity, sources);
}

std::optional<int> SessionRate::percent() const
{
    return expected > 0 ? std::optional(in * 100 / expected) : std::nullopt;
}

QList<SessionRate> sessionRates(const AttendanceMatrix& matrix)
{
    QList<SessionRate> rates;
    for (qsizetype i = 0; i < matrix.sessions.size(); ++i) {
        if (!matrix.taken.value(i))
            continue;
        SessionRate rate{matrix.sessions.at(i).name, matrix.sessions.at(i).starts};
        for (const MatrixLine& line : matrix.lines) {
            const auto state = line.states.value(i);
            rate.expected += state ? 1 : 0;
            rate.in += state && isIn(*state) ? 1 : 0;
        }
        rates << rate;
    }
    return rates;
}

} // namespace kitcamp
