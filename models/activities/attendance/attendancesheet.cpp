// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendancesheet.h"

#include "models/people/shownname.h"

#include <QCollator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

SheetLine lineOf(const Statement& row)
{
    SheetLine line;
    line.participation = row.integer(0);
    line.person = row.id<PersonId>(1);
    line.name = row.text(2);
    line.latinName = row.text(3);
    line.organization = shownName(row.text(4), row.text(5));
    line.className = row.text(6);
    line.picture = row.text(7);
    line.role = row.text(8);
    line.rosterState = row.text(9);
    line.online = row.text(10) == "online"_L1;
    line.number = row.text(11);
    const bool member = row.integer(12) != 0;
    const bool participant = line.role == "student"_L1 || line.role == "accompanying"_L1;
    line.expected = member && participant && hasPlace(line.rosterState);
    line.state = attendanceOfKey(row.text(13)).value_or(AttendanceState::Unmarked);
    line.cameOnline = row.integer(14) != 0;
    line.at = row.integer(15);
    line.note = row.text(16);
    return line;
}

/// Whether the line has something to do with this session.
bool belongs(const SheetLine& line, bool member)
{
    if (line.state != AttendanceState::Unmarked)
        return true;
    const bool waits = line.rosterState == "waiting"_L1 || line.rosterState == "offered"_L1;
    return member && (hasPlace(line.rosterState) || waits);
}

} // namespace

bool hasPlace(const QString& rosterState)
{
    return rosterState == "confirmed"_L1 || rosterState == "completed"_L1
        || rosterState == "not_completed"_L1;
}

Result<QList<SheetLine>> attendanceSheet(Connection& connection, qint64 session)
{
    QList<SheetLine> sheet;
    KITCAMP_TRY(connection.each(
        "SELECT r.id, p.id, p.name, p.latin_name, o.name, o.name_en, p.class_name, p.picture, r.role, "
        "r.state, r.seat, (SELECT n.value FROM person_number AS n WHERE n.person=p.id AND n.kind IN "
        "('student','staff') AND n.lost_at IS NULL ORDER BY n.id DESC LIMIT 1), s.some_members=0 OR EXISTS "
        "(SELECT 1 FROM session_member AS m WHERE m.session=s.id AND m.participation=r.id), a.state, "
        "a.online, a.at, a.note FROM session AS s JOIN participation AS r ON r.activity=s.activity JOIN "
        "person AS p ON p.id=r.person LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN "
        "attendance AS a ON a.session=s.id AND a.participation=r.id WHERE s.id=?",
        [&](const Statement& row) {
            const SheetLine line = lineOf(row);
            if (belongs(line, row.integer(12) != 0))
                sheet << line;
        },
        session));
    QCollator collator;
    std::stable_sort(sheet.begin(), sheet.end(), [&](const SheetLine& a, const SheetLine& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return sheet;
}

SheetCounts countsOf(const QList<SheetLine>& sheet)
{
    SheetCounts counts;
    for (const SheetLine& line : sheet) {
        counts.expected += line.expected ? 1 : 0;
        counts.in += isIn(line.state) ? 1 : 0;
        counts.online += isIn(line.state) && line.cameOnline ? 1 : 0;
        counts.late += line.state == AttendanceState::Late ? 1 : 0;
        counts.excused += line.state == AttendanceState::Excused ? 1 : 0;
        counts.absent += line.state == AttendanceState::Absent ? 1 : 0;
        counts.unmarked += line.expected && line.state == AttendanceState::Unmarked ? 1 : 0;
        counts.waiting += !hasPlace(line.rosterState) && !isIn(line.state) ? 1 : 0;
    }
    return counts;
}

} // namespace kitcamp
