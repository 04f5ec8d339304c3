// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/courselist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { ArchivedExtra };

/// Each row of a part of a course, in one line.
QString joined(const QString& what, const QString& from)
{
    return u"(SELECT group_concat(n, ', ') FROM (SELECT %1 AS n FROM %2))"_s.arg(what, from);
}

ListColumn textColumn(const char* key, const char* title, const QString& sql, int rank, bool visible = true)
{
    return {QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
}

ListColumn numberColumn(const char* key, const char* title, const QString& sql, int rank)
{
    return {QLatin1String(key), title, sql, ColumnKind::Number, {{sql, true}}, {}, rank};
}

QList<ListColumn> courseColumns()
{
    const QString prerequisites = joined(
        shownNameSql(u"r"_s),
        u"course_prerequisite AS q JOIN course AS r ON r.id=q.requires WHERE q.course=c.id ORDER BY q.id"_s);
    const QString staff =
        joined(u"p.name"_s,
               u"course_staff AS q JOIN person AS p ON p.id=q.person WHERE q.course=c.id ORDER BY q.id"_s);
    const QString needs =
        joined(u"m.name||' × '||q.count"_s,
               u"course_need AS q JOIN model AS m ON m.id=q.model WHERE q.course=c.id ORDER BY q.id"_s);
    const QString held = u"(SELECT count(*) FROM activity AS a WHERE a.course=c.id AND a.archived=0)"_s;
    const QString last =
        u"(SELECT t.name FROM activity AS a JOIN term AS t ON t.id=a.term WHERE a.course=c.id "
        "ORDER BY t.first_monday DESC LIMIT 1)"_s;
    return {textColumn("name", QT_TRANSLATE_NOOP("kitcamp::List", "Course"), shownNameSql(u"c"_s), 0),
            textColumn("code", QT_TRANSLATE_NOOP("kitcamp::List", "Code"), u"c.code"_s, 6),
            textColumn("topic", QT_TRANSLATE_NOOP("kitcamp::List", "Topic"), u"c.topic"_s, 2),
            numberColumn("hours", QT_TRANSLATE_NOOP("kitcamp::List", "Hours"), u"c.hours"_s, 3),
            numberColumn("credits_tenths", QT_TRANSLATE_NOOP("kitcamp::List", "Credits"),
                         u"c.credits_tenths"_s, 3),
            textColumn("staff", QT_TRANSLATE_NOOP("kitcamp::List", "Staff"), staff, 4),
            textColumn("prerequisites", QT_TRANSLATE_NOOP("kitcamp::List", "Requires"), prerequisites, 5),
            textColumn("needs", QT_TRANSLATE_NOOP("kitcamp::List", "Devices"), needs, 7),
            numberColumn("runs", QT_TRANSLATE_NOOP("kitcamp::List", "Classes"), held, 1),
            textColumn("last_term", QT_TRANSLATE_NOOP("kitcamp::List", "Last term"), last, 4),
            textColumn("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"c.note"_s, 9, false)};
}

QList<Dependence> courseDependences()
{
    QList<Dependence> all;
    for (const char* table : {"course_prerequisite", "course_need", "course_staff", "activity"}) {
        const QString name = QLatin1String(table);
        all << Dependence{name,
                          u"SELECT course FROM %1 WHERE id=? AND course IS NOT NULL"_s.arg(name).toUtf8(),
                          u"course"_s};
    }
    all << Dependence{u"person"_s, "SELECT course FROM course_staff WHERE person=?", {}};
    all << Dependence{u"model"_s, "SELECT course FROM course_need WHERE model=?", {}};
    all << Dependence{u"term"_s, "SELECT course FROM activity WHERE term=? AND course IS NOT NULL", {}};
    return all;
}

ListSpec courseSpec()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    ListSpec spec;
    spec.table = u"course"_s;
    spec.alias = u"c"_s;
    spec.columns = courseColumns();
    spec.extras = {{u"c.archived"_s, true}};
    spec.chips = {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), fixed(u"c.archived=0"_s)},
                  {u"archived"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Archived"), fixed(u"c.archived=1"_s)}};
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='course' AND s.id=c.id AND instr(s.text,?)>0)"_s,
        u"s.tbl='course' AND instr(s.text,?)>0"_s,
        u"search_text AS s CROSS JOIN course AS c ON c.id=s.id"_s,
        {{u"course"_s, u"c.id"_s}}};
    spec.dependences = courseDependences();
    spec.sortKey = u"name"_s;
    return spec;
}

} // namespace

CourseList::CourseList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, courseSpec, std::move(fold), parent)
{
}

QVariant CourseList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == ToneRole)
        return static_cast<int>(row.extras.at(ArchivedExtra).toInt() != 0 ? Tone::Muted : Tone::Plain);
    const QVariant& value = row.values.at(column);
    if (role == Qt::DisplayRole && key == "credits_tenths"_L1 && value.isValid())
        return creditsText(value.toLongLong());
    return PagedModel::cell(row, column, role);
}

QString creditsText(qint64 tenths)
{
    return QLocale().toString(static_cast<double>(tenths) / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
}

} // namespace kitcamp
