// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teampapers/teamsheetcontent.h"

#include "models/activities/teams/teamcode.h"
#include "models/lending/teamkits.h"
#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamSheets {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamSheets)
};

Result<QList<TeamSheetContent>> teamsOf(Connection& file, qint64 activity, qint64 team)
{
    QList<TeamSheetContent> sheets;
    KITCAMP_TRY(file.each(
        "SELECT t.id, t.number, t.name, t.name_en, a.name, a.name_en, a.starts_on, a.ends_on, c.name, "
        "c.name_en, "
        "c.description, o.name, o.name_en, w.name, w.phone, r.name, r.name_en FROM team AS t JOIN activity "
        "AS a ON "
        "a.id=t.activity LEFT JOIN team_project AS p ON p.team_plan=a.team_plan AND p.team=t.id LEFT JOIN "
        "project_case AS c ON c.id=p.project_case LEFT JOIN organization AS o ON o.id=c.organization LEFT "
        "JOIN "
        "participation AS m ON m.id=coalesce(t.mentor, c.mentor) LEFT JOIN person AS w ON w.id=m.person LEFT "
        "JOIN "
        "room AS r ON r.id=t.room WHERE t.activity=?1 AND t.archived=0 AND (?2=0 OR t.id=?2) ORDER BY "
        "t.number",
        [&](const Statement& row) {
            TeamSheetContent sheet;
            sheet.team = row.integer(0);
            sheet.number = static_cast<int>(row.integer(1));
            sheet.code = teamCode(sheet.team);
            sheet.name = shownName(row.text(2), row.text(3));
            sheet.camp = shownName(row.text(4), row.text(5));
            sheet.firstDay = row.text(6);
            sheet.lastDay = row.text(7);
            sheet.project = shownName(row.text(8), row.text(9));
            sheet.projectText = row.text(10);
            sheet.company = shownName(row.text(11), row.text(12));
            sheet.mentor = row.text(13);
            sheet.mentorPhone = row.text(14);
            sheet.room = shownName(row.text(15), row.text(16));
            sheets << sheet;
        },
        activity, team));
    return sheets;
}

Result<void> addMembers(Connection& file, TeamSheetContent& sheet)
{
    return file.each(
        "SELECT w.name, w.latin_name, o.name, o.name_en, w.major, w.phone, r.id FROM team_place AS p JOIN "
        "team AS "
        "t ON "
        "t.id=p.team JOIN activity AS a ON a.id=t.activity AND a.team_plan=p.team_plan JOIN participation AS "
        "r ON "
        "r.id=p.participation JOIN person AS w ON w.id=r.person LEFT JOIN organization AS o ON "
        "o.id=w.organization WHERE p.team=? AND (r.state='confirmed' OR r.state='completed' OR "
        "r.state='not_completed') ORDER BY p.id",
        [&](const Statement& row) {
            sheet.members << SheetMember{row.integer(6), row.text(0),
                                         row.text(1),    shownName(row.text(2), row.text(3)),
                                         row.text(4),    row.text(5)};
        },
        sheet.team);
}

Result<void> addKit(Connection& file, TeamSheetContent& sheet)
{
    KITCAMP_ASSIGN(const QList<KitLine> kit, kitOf(file, TeamId{sheet.team}));
    for (const KitLine& line : kit)
        sheet.kit << u"%1 × %2"_s.arg(line.wanted).arg(line.modelName);
    return {};
}

/// The sessions of the whole camp, those of some members where a member of the team is one, and the hours
/// with the mentor.
Result<void> addTimetable(Connection& file, TeamSheetContent& sheet)
{
    return file.each(
        "SELECT s.starts AS starts, s.minutes, s.title, coalesce(r.name, ''), coalesce(r.name_en, ''), "
        "(SELECT "
        "group_concat(name, ', ') FROM (SELECT w.name AS name FROM session_staff AS f JOIN person AS w ON "
        "w.id=f.person WHERE f.session=s.id ORDER BY f.id)), 0 FROM session AS s JOIN team AS t ON "
        "t.activity=s.activity LEFT JOIN room AS r ON r.id=s.room WHERE t.id=?1 AND s.state='planned' AND "
        "s.starts "
        "IS NOT NULL AND (s.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS m JOIN team_place AS p "
        "ON "
        "p.participation=m.participation JOIN activity AS a ON a.id=s.activity AND a.team_plan=p.team_plan "
        "WHERE "
        "m.session=s.id AND p.team=t.id)) UNION ALL SELECT d.starts, d.minutes, d.note, coalesce(r.name, "
        "''), "
        "coalesce(r.name_en, ''), w.name, 1 FROM camp_duty AS d JOIN person AS w ON w.id=d.person LEFT JOIN "
        "room AS "
        "r ON r.id=d.room WHERE d.team=?1 AND d.kind='mentoring' ORDER BY starts, 7",
        [&](const Statement& row) {
            const bool withMentor = row.integer(6) != 0;
            const QString title = row.text(2);
            sheet.timetable << SheetSlot{row.text(0), static_cast<int>(row.integer(1)),
                                         withMentor && title.isEmpty() ? TeamSheets::tr("With the mentor")
                                                                       : title,
                                         shownName(row.text(3), row.text(4)), row.text(5)};
        },
        sheet.team);
}

} // namespace

Result<QList<TeamSheetContent>> teamSheetsOf(Store& store, qint64 activity, qint64 team)
{
    Connection& file = store.reader();
    KITCAMP_ASSIGN(QList<TeamSheetContent> sheets, teamsOf(file, activity, team));
    for (TeamSheetContent& sheet : sheets) {
        KITCAMP_TRY(addMembers(file, sheet));
        KITCAMP_TRY(addKit(file, sheet));
        KITCAMP_TRY(addTimetable(file, sheet));
    }
    if (!sheets.isEmpty())
        return sheets;
    return Error{ErrorCode::Refused,
                 TeamSheets::tr("This camp has no teams yet."),
                 {},
                 u"no-teams"_s,
                 {TeamSheets::tr("Form the teams first, on the tab Teams of the camp.")}};
}

} // namespace kitcamp
