// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendancerate.h"

#include "models/activities/attendance/attendancesheet.h"
#include "models/people/shownname.h"

#include <QCollator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The activity's own columns; refused where it is gone.
Result<AttendanceMatrix> headOf(Connection& connection, qint64 activity)
{
    AttendanceMatrix matrix;
    KITCAMP_TRY(connection.each(
        "SELECT name, name_en, pass_attendance, pass_score FROM activity WHERE id=?",
        [&](const Statement& row) {
            matrix.activity = activity;
            matrix.activityName = shownName(row.text(0), row.text(1));
            if (const auto percent = row.optionalInteger(2))
                matrix.passAttendance = static_cast<int>(*percent);
            if (const auto points = row.optionalInteger(3))
                matrix.passScore = static_cast<int>(*points);
        },
        activity));
    if (matrix.activity == 0)
        return Error{ErrorCode::Refused,
                     SessionFacts::tr("This activity is no longer there. Somebody took it back."),
                     QString::number(activity), u"row-gone"_s};
    return matrix;
}

MatrixLine lineOf(const Statement& row)
{
    MatrixLine line;
    line.participation = row.integer(0);
    line.person = row.id<PersonId>(1);
    line.name = row.text(2);
    line.organization = shownName(row.text(3), row.text(4));
    line.className = row.text(5);
    line.rosterState = row.text(6);
    if (const auto score = row.optionalInteger(7))
        line.score = static_cast<int>(*score);
    line.grade = row.text(8);
    line.number = row.text(9);
    line.role = row.text(10);
    return line;
}

/// Where each session and each participation stands in the matrix.
struct Places {
    QHash<qint64, qsizetype> column;
    QHash<qint64, qsizetype> row;
};

Result<void> readLines(Connection& connection, AttendanceMatrix& matrix)
{
    KITCAMP_TRY(connection.each(
        "SELECT r.id, p.id, p.name, o.name, o.name_en, p.class_name, r.state, r.score, r.grade, (SELECT "
        "n.value FROM person_number AS n WHERE n.person=p.id AND n.kind IN ('student','staff') AND n.lost_at "
        "IS NULL ORDER BY n.id DESC LIMIT 1), r.role FROM participation AS r JOIN person AS p ON "
        "p.id=r.person LEFT JOIN organization AS o ON o.id=p.organization WHERE r.activity=? AND r.role IN "
        "('student','accompanying')",
        [&](const Statement& row) {
            if (hasPlace(row.text(6)))
                matrix.lines << lineOf(row);
        },
        matrix.activity));
    QCollator collator;
    std::stable_sort(matrix.lines.begin(), matrix.lines.end(), [&](const MatrixLine& a, const MatrixLine& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return {};
}

/// Everybody is expected in every session, but in one for some members only those are.
Result<void> placeMembers(Connection& connection, AttendanceMatrix& matrix, const Places& places)
{
    for (MatrixLine& line : matrix.lines) {
        for (const SessionFacts& session : matrix.sessions)
            line.states << (session.someMembers ? std::optional<AttendanceState>()
                                                : std::optional(AttendanceState::Unmarked));
    }
    return connection.each(
        "SELECT m.session, m.participation FROM session_member AS m JOIN session AS s ON s.id=m.session "
        "WHERE s.activity=?",
        [&](const Statement& row) {
            const qsizetype column = places.column.value(row.integer(0), -1);
            const qsizetype line = places.row.value(row.integer(1), -1);
            if (column >= 0 && line >= 0 && !matrix.lines.at(line).states.at(column))
                matrix.lines[line].states[column] = AttendanceState::Unmarked;
        },
        matrix.activity);
}

Result<void> placeMarks(Connection& connection, AttendanceMatrix& matrix, const Places& places)
{
    return connection.each(
        "SELECT a.session, a.participation, a.state FROM attendance AS a JOIN session AS s ON s.id=a.session "
        "WHERE s.activity=?",
        [&](const Statement& row) {
            const qsizetype column = places.column.value(row.integer(0), -1);
            const qsizetype line = places.row.value(row.integer(1), -1);
            if (column < 0)
                return;
            matrix.taken[column] = true;
            if (line >= 0)
                matrix.lines[line].states[column] = attendanceOfKey(row.text(2));
        },
        matrix.activity);
}

void rate(MatrixLine& line, const AttendanceMatrix& matrix, qint64 now)
{
    for (qsizetype i = 0; i < matrix.sessions.size(); ++i) {
        const auto state = line.states.at(i);
        if (!state)
            continue;
        const bool marked = *state != AttendanceState::Unmarked;
        const bool ended = matrix.sessions.at(i).hasEnded(now);
        if (marked || (ended && matrix.taken.at(i)))
            line.rate.add(*state);
        else if (!ended)
            ++line.rate.remaining;
    }
    line.rate.apply(matrix.rules);
}

int percentOf(int part, int whole)
{
    return part * 100 / whole;
}

} // namespace

void AttendanceRate::add(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        ++present;
        break;
    case AttendanceState::Late:
        ++late;
        break;
    case AttendanceState::Excused:
        ++excused;
        break;
    case AttendanceState::Absent:
    case AttendanceState::Unmarked:
        ++absent;
        break;
    }
}

void AttendanceRate::apply(const AttendanceRules& rules)
{
    const int lost = rules.latesPerAbsence > 0 ? late / rules.latesPerAbsence : 0;
    attended = present + late - lost;
    counted = present + late + absent;
    if (rules.excused != AttendanceRules::Excused::LeftOut)
        counted += excused;
    if (rules.excused == AttendanceRules::Excused::Attended)
        attended += excused;
}

std::optional<int> AttendanceRate::percent() const
{
    return counted > 0 ? std::optional(percentOf(attended, counted)) : std::nullopt;
}

std::optional<int> AttendanceRate::best() const
{
    const int all = counted + remaining;
    return all > 0 ? std::optional(percentOf(attended + remaining, all)) : std::nullopt;
}

bool AttendanceRate::holds(int passPercent) const
{
    return counted > 0 && attended * 100 >= passPercent * counted;
}

bool AttendanceRate::canReach(int passPercent) const
{
    return (attended + remaining) * 100 >= passPercent * (counted + remaining);
}

int AttendanceRate::needed(int passPercent) const
{
    const int wanted = passPercent * (counted + remaining) - attended * 100;
    return wanted <= 0 ? 0 : (wanted + 99) / 100;
}

int AttendanceMatrix::notTaken(qint64 now) const
{
    int sessionsNotTaken = 0;
    for (qsizetype i = 0; i < sessions.size(); ++i)
        sessionsNotTaken += sessions.at(i).hasEnded(now) && !taken.at(i) ? 1 : 0;
    return sessionsNotTaken;
}

Result<AttendanceMatrix> attendanceMatrix(Connection& connection, qint64 activity, qint64 now)
{
    KITCAMP_ASSIGN(AttendanceMatrix matrix, headOf(connection, activity));
    KITCAMP_ASSIGN(matrix.rules, AttendanceRules::read(connection));
    KITCAMP_ASSIGN(matrix.sessions, heldSessions(connection, activity));
    KITCAMP_TRY(readLines(connection, matrix));
    Places places;
    for (qsizetype i = 0; i < matrix.sessions.size(); ++i) {
        places.column.insert(matrix.sessions.at(i).id, i);
        matrix.taken << false;
    }
    for (qsizetype i = 0; i < matrix.lines.size(); ++i)
        places.row.insert(matrix.lines.at(i).participation, i);
    KITCAMP_TRY(placeMembers(connection, matrix, places));
    KITCAMP_TRY(placeMarks(connection, matrix, places));
    for (MatrixLine& line : matrix.lines)
        rate(line, matrix, now);
    return matrix;
}

} // namespace kitcamp
