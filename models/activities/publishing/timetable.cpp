// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/timetable.h"

#include "models/activities/publishing/publisheddifference.h"
#include "models/people/shownname.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The same columns from the draft and from the published plan; a draft knows whether it was published so.
QString rowsOf(TimetablePlan plan)
{
    const QString staff =
        u"coalesce((SELECT group_concat(person,' ') FROM (SELECT person FROM session_staff WHERE "
        "session=s.id ORDER BY person)),'')"_s;
    const bool published = plan == TimetablePlan::Published;
    return u"SELECT s.id, s.activity, s.number, s.title, s.kind, %1.starts, %1.minutes, coalesce(%1.room,0), "
           "%1.online_link, (%1.state='cancelled' %2), %3, p.id IS NULL OR %5, "
           "coalesce(p.published_at,0), a.name, a.name_en, r.name, r.name_en, (SELECT max(n.number) FROM "
           "session AS n WHERE n.activity=s.activity) FROM session AS s %4 published_session AS p ON "
           "p.id=s.id "
           "JOIN activity AS a ON a.id=s.activity LEFT JOIN room AS r ON r.id=%1.room WHERE %1.starts IS NOT "
           "NULL AND (?1='' OR %1.starts>=?1) AND (?2='' OR %1.starts<?2)"_s.arg(
               published ? u"p"_s : u"s"_s, published ? QString() : u"OR a.state='cancelled'"_s,
               published ? u"p.staff"_s : staff, published ? u"JOIN"_s : u"LEFT JOIN"_s,
               differsFromPublished(u"p"_s));
}

QString narrowing(TimetableOf of, TimetablePlan plan)
{
    switch (of) {
    case TimetableOf::Everything:
        return {};
    case TimetableOf::Activity:
        return u" AND s.activity=?3"_s;
    case TimetableOf::Room:
        return plan == TimetablePlan::Published ? u" AND p.room=?3"_s : u" AND s.room=?3"_s;
    case TimetableOf::Person:
        break;
    }
    const QString staff = plan == TimetablePlan::Published
        ? u"instr(' '||p.staff||' ', ' '||?3||' ')>0"_s
        : u"s.id IN (SELECT session FROM session_staff WHERE person=?3)"_s;
    return u" AND (%1 OR EXISTS (SELECT 1 FROM participation AS t WHERE t.person=?3 AND "
           "t.activity=s.activity AND t.state IN ('confirmed','offered','completed','not_completed') AND "
           "(s.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS m WHERE m.session=s.id AND "
           "m.participation=t.id))))"_s.arg(staff);
}

QList<qint64> idsOf(const QString& joined)
{
    QList<qint64> ids;
    for (const QString& word : joined.split(u' ', Qt::SkipEmptyParts))
        ids << word.toLongLong();
    return ids;
}

TimetableEntry readEntry(const Statement& row)
{
    TimetableEntry entry;
    entry.session = row.integer(0);
    entry.activity = row.integer(1);
    entry.number = static_cast<int>(row.integer(2));
    entry.title = row.text(3);
    entry.kind = row.text(4);
    entry.plan = {row.text(5),         static_cast<int>(row.integer(6)),
                  row.integer(7),      row.text(8),
                  row.integer(9) != 0, idsOf(row.text(10))};
    entry.draft = row.integer(11) != 0;
    entry.changedAt = row.integer(12);
    entry.activityName = shownName(row.text(13), row.text(14));
    entry.roomName = entry.plan.room == 0 ? QString() : shownName(row.text(15), row.text(16));
    entry.outOf = static_cast<int>(row.integer(17));
    return entry;
}

Result<void> nameStaff(Connection& connection, QList<TimetableEntry>& entries)
{
    QHash<qint64, QString> names;
    for (TimetableEntry& entry : entries) {
        for (const qint64 person : entry.plan.staff) {
            if (!names.contains(person)) {
                KITCAMP_TRY(connection.each(
                    "SELECT name, latin_name FROM person WHERE id=?",
                    [&](const Statement& row) { names[person] = shownName(row.text(0), row.text(1)); },
                    person));
            }
            entry.staffNames << names.value(person);
        }
    }
    return {};
}

} // namespace

QString TimetableEntry::heading() const
{
    QString text = activityName;
    if (number > 0)
        text += u" %1/%2"_s.arg(number).arg(outOf);
    return title.isEmpty() ? text : text + u": "_s + title;
}

int TimetableEntry::startMinute() const
{
    return plan.starts.mid(11, 2).toInt() * 60 + plan.starts.mid(14, 2).toInt();
}

Result<QList<TimetableEntry>> timetable(Connection& connection, const TimetableScope& scope)
{
    const QString order = u" ORDER BY 6, s.id"_s;
    KITCAMP_ASSIGN(Statement statement,
                   connection.prepare(rowsOf(scope.plan) + narrowing(scope.of, scope.plan) + order));
    statement.bind(1, scope.from.isValid() ? scope.from.toString(Qt::ISODate) : QString(u""_s));
    statement.bind(2, scope.until.isValid() ? scope.until.addDays(1).toString(Qt::ISODate) : QString(u""_s));
    if (scope.of != TimetableOf::Everything)
        statement.bind(3, scope.id);
    QList<TimetableEntry> entries;
    KITCAMP_TRY(connection.eachOf(statement, [&](const Statement& row) {
        const TimetableEntry entry = readEntry(row);
        if (scope.withCancelled || !entry.plan.cancelled)
            entries << entry;
    }));
    KITCAMP_TRY(nameStaff(connection, entries));
    return entries;
}

Result<QString> timetableName(Connection& connection, const TimetableScope& scope)
{
    const auto sql = [&]() -> const char* {
        switch (scope.of) {
        case TimetableOf::Activity:
            return "SELECT name, name_en FROM activity WHERE id=?";
        case TimetableOf::Room:
            return "SELECT name, name_en FROM room WHERE id=?";
        case TimetableOf::Person:
            return "SELECT name, latin_name FROM person WHERE id=?";
        case TimetableOf::Everything:
            break;
        }
        return nullptr;
    }();
    QString name;
    if (sql) {
        KITCAMP_TRY(connection.each(
            sql, [&](const Statement& row) { name = shownName(row.text(0), row.text(1)); }, scope.id));
    }
    return name;
}

} // namespace kitcamp
