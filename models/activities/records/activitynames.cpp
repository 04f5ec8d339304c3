// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activityrecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The name of the row of \p alias, or the English one where it has no other.
QByteArray nameOf(const QByteArray& alias)
{
    return "CASE WHEN " + alias + ".name<>'' THEN " + alias + ".name ELSE " + alias + ".name_en END";
}

/// "Robot arm · 3": a session that has no title of its own goes by its number.
QByteArray sessionName()
{
    return nameOf("a") + " || ' · ' || CASE WHEN s.title<>'' THEN s.title ELSE '#' || s.number END";
}

void registerCalendarNames(NameQueries& names)
{
    for (const char* table : {"term", "period_table", "room", "certificate_template"})
        names.insert(QString::fromLatin1(table), QByteArray("SELECT name FROM ") + table + " WHERE id=?");
    names.insert(
        u"teaching_day"_s,
        "SELECT CASE WHEN name<>'' THEN name || ' · ' || day ELSE day END FROM teaching_day WHERE id=?");
    names.insert(u"exam_period"_s,
                 "SELECT coalesce((SELECT " + nameOf("d")
                     + " FROM department AS d WHERE d.id=e.department), (SELECT " + nameOf("o")
                     + " FROM organization AS o WHERE o.id=e.organization), '') || ' ' || from_day"
                       " FROM exam_period AS e WHERE id=?");
    names.insert(u"period"_s,
                 "SELECT t.name || ' · ' || p.number FROM period AS p JOIN period_table AS t"
                 " ON t.id=p.period_table WHERE p.id=?");
    names.insert(u"room_feature"_s,
                 "SELECT r.name || ' · ' || f.feature FROM room_feature AS f JOIN room AS r ON r.id=f.room"
                 " WHERE f.id=?");
    names.insert(u"room_closure"_s,
                 "SELECT r.name || ' · ' || replace(c.starts, 'T', ' ') FROM room_closure AS c"
                 " JOIN room AS r ON r.id=c.room WHERE c.id=?");
    names.insert(u"availability"_s,
                 "SELECT p.name FROM availability AS a JOIN person AS p ON p.id=a.person WHERE a.id=?");
    names.insert(u"busy_time"_s,
                 "SELECT coalesce((SELECT name FROM person WHERE id=b.person), b.class_name) || CASE WHEN"
                 " b.title<>'' THEN ' · ' || b.title ELSE '' END FROM busy_time AS b WHERE b.id=?");
}

void registerCourseNames(NameQueries& names)
{
    names.insert(u"course"_s, "SELECT " + nameOf("c") + " FROM course AS c WHERE c.id=?");
    names.insert(u"activity"_s, "SELECT " + nameOf("a") + " FROM activity AS a WHERE a.id=?");
    names.insert(u"course_prerequisite"_s,
                 "SELECT " + nameOf("c") + " || ' · ' || " + nameOf("r")
                     + " FROM course_prerequisite AS p JOIN course AS c ON c.id=p.course"
                       " JOIN course AS r ON r.id=p.requires WHERE p.id=?");
    names.insert(u"course_need"_s,
                 "SELECT " + nameOf("c")
                     + " || ' · ' || m.name FROM course_need AS n JOIN course AS c ON c.id=n.course"
                       " JOIN model AS m ON m.id=n.model WHERE n.id=?");
    names.insert(u"course_staff"_s,
                 "SELECT " + nameOf("c")
                     + " || ' · ' || p.name FROM course_staff AS s JOIN course AS c ON c.id=s.course"
                       " JOIN person AS p ON p.id=s.person WHERE s.id=?");
    names.insert(u"activity_host"_s,
                 "SELECT " + nameOf("a") + " || ' · ' || " + nameOf("o")
                     + " FROM activity_host AS h JOIN activity AS a ON a.id=h.activity"
                       " JOIN organization AS o ON o.id=h.organization WHERE h.id=?");
    names.insert(u"activity_note"_s,
                 "SELECT " + nameOf("a")
                     + " FROM activity_note AS n JOIN activity AS a ON a.id=n.activity WHERE n.id=?");
    names.insert(u"milestone"_s, "SELECT title FROM milestone WHERE id=?");
    names.insert(u"question"_s, "SELECT text FROM question WHERE id=?");
    names.insert(u"participation"_s,
                 "SELECT p.name || ' · ' || " + nameOf("a")
                     + " FROM participation AS t JOIN person AS p ON p.id=t.person"
                       " JOIN activity AS a ON a.id=t.activity WHERE t.id=?");
    names.insert(
        u"answer"_s,
        "SELECT p.name || ' · ' || q.text FROM answer AS w JOIN question AS q ON q.id=w.question"
        " JOIN participation AS t ON t.id=w.participation JOIN person AS p ON p.id=t.person WHERE w.id=?");
}

void registerSessionNames(NameQueries& names)
{
    const QByteArray session = "session AS s JOIN activity AS a ON a.id=s.activity ";
    names.insert(u"session"_s, "SELECT " + sessionName() + " FROM " + session + "WHERE s.id=?");
    names.insert(u"published_session"_s, names.value(u"session"_s));
    names.insert(u"session_series"_s,
                 "SELECT " + nameOf("a")
                     + " || CASE WHEN s.title<>'' THEN ' · ' || s.title ELSE '' END FROM session_series AS s"
                       " JOIN activity AS a ON a.id=s.activity WHERE s.id=?");
    names.insert(u"session_staff"_s,
                 "SELECT p.name || ' · ' || " + sessionName()
                     + " FROM session_staff AS f JOIN session AS s ON s.id=f.session JOIN activity AS a"
                       " ON a.id=s.activity JOIN person AS p ON p.id=f.person WHERE f.id=?");
    for (const char* table : {"session_member", "attendance"}) {
        names.insert(QString::fromLatin1(table),
                     "SELECT p.name || ' · ' || " + sessionName() + " FROM " + table
                         + " AS m JOIN session AS s"
                           " ON s.id=m.session JOIN activity AS a ON a.id=s.activity JOIN participation AS t"
                           " ON t.id=m.participation JOIN person AS p ON p.id=t.person WHERE m.id=?");
    }
}

void registerPaperNames(NameQueries& names)
{
    names.insert(u"certificate_range"_s,
                 "SELECT prefix || first || ' – ' || last FROM certificate_range WHERE id=?");
    names.insert(u"signing_key"_s, "SELECT substr(public_key, 1, 12) FROM signing_key WHERE id=?");
    names.insert(u"seal"_s,
                 "SELECT " + nameOf("o")
                     + " FROM seal AS s JOIN organization AS o ON o.id=s.organization WHERE s.id=?");
    names.insert(u"certificate"_s, "SELECT number FROM certificate WHERE id=?");
    names.insert(u"certificate_print"_s,
                 "SELECT c.number FROM certificate_print AS t JOIN certificate AS c ON c.id=t.certificate"
                 " WHERE t.id=?");
    names.insert(u"reservation"_s,
                 "SELECT CASE WHEN r.count>1 THEN r.count || ' × ' ELSE '' END"
                 " || coalesce((SELECT name FROM model WHERE id=r.model),"
                 " (SELECT asset_tag FROM device WHERE id=r.device)) FROM reservation AS r WHERE r.id=?");
    names.insert(u"notice"_s,
                 "SELECT p.name || ' · ' || n.subject FROM notice AS n JOIN person AS p ON p.id=n.person"
                 " WHERE n.id=?");
}

} // namespace

void registerActivityNames(Domain& domain)
{
    registerCalendarNames(domain.nameQueries);
    registerCourseNames(domain.nameQueries);
    registerSessionNames(domain.nameQueries);
    registerPaperNames(domain.nameQueries);
}

} // namespace kitcamp
