// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/honours/honourlist.h"

#include "models/activities/honours/awardday.h"
#include "models/people/erasedname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Its first four letters are the year.
const QString daySql = u"coalesce(%1,'')"_s.arg(awardDaySql(u"w"_s));

/// Whose it is, as the chips and the column "Kind" know it.
const QString holderSql = u"(CASE WHEN w.team IS NOT NULL THEN 'team' WHEN w.person IS NOT NULL THEN 'person'"
                          " WHEN w.course IS NOT NULL THEN 'course' WHEN w.organization IS NOT NULL THEN"
                          " 'organization' WHEN w.activity IS NOT NULL THEN 'activity' ELSE 'centre' END)"_s;

QString titleSql()
{
    return QLocale().language() == QLocale::Chinese
        ? u"w.title"_s
        : u"CASE WHEN w.title_en<>'' THEN w.title_en ELSE w.title END"_s;
}

/// Where it names nobody, the activity or the centre has it.
QString whomSql()
{
    return u"coalesce((SELECT t.number || CASE WHEN %1<>'' THEN ' · ' || %1 ELSE '' END FROM team AS t WHERE"
           " t.id=w.team), (SELECT p.name FROM person AS p WHERE p.id=w.person),"
           " (SELECT %2 FROM course AS c WHERE c.id=w.course),"
           " (SELECT %3 FROM organization AS o WHERE o.id=w.organization),"
           " (SELECT %4 FROM activity AS a WHERE a.id=w.activity), '')"_s.arg(
               shownNameSql(u"t"_s), shownNameSql(u"c"_s), shownNameSql(u"o"_s), shownNameSql(u"a"_s));
}

QList<FilterChip> chips()
{
    const auto held = [](const char* by) {
        const QString sql = holderSql + u"='"_s + QLatin1String(by) + u'\'';
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    return {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
            {u"persons"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Persons"), held("person")},
            {u"teams"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Team awards"), held("team")},
            {u"courses"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Courses"), held("course")},
            {u"activities"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Activities"), held("activity")},
            {u"organizations"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Organizations"), held("organization")},
            {u"centre"_s, QT_TRANSLATE_NOOP("kitcamp::List", "The centre"), held("centre")}};
}

ListColumn textColumn(const char* key, const char* title, const QString& sql, int rank)
{
    return {QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank};
}

QList<ListColumn> columns()
{
    const QString forWhat = u"CASE WHEN w.team IS NULL AND w.person IS NULL AND w.course IS NULL AND"
                            " w.organization IS NULL THEN '' ELSE coalesce((SELECT %1 FROM activity AS f"
                            " WHERE f.id=w.activity), '') END"_s.arg(shownNameSql(u"f"_s));
    return {
        textColumn("title", QT_TRANSLATE_NOOP("kitcamp::List", "Honour"), titleSql(), 0),
        {u"whom"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Given to"),
         whomSql(),
         ColumnKind::Derived,
         {{whomSql()}},
         {},
         0},
        {u"kind"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Kind"),
         holderSql,
         ColumnKind::Derived,
         {{holderSql}},
         {},
         3},
        textColumn("for", QT_TRANSLATE_NOOP("kitcamp::List", "For"), forWhat, 3),
        {u"level"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Level"),
         u"w.level"_s,
         ColumnKind::Choice,
         {{u"w.level"_s}},
         {},
         1},
        {u"rank"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Rank"),
         u"w.rank"_s,
         ColumnKind::Number,
         {{u"coalesce(w.rank,999999)"_s, true}},
         {},
         4},
        textColumn("year", QT_TRANSLATE_NOOP("kitcamp::List", "Year"), u"substr(%1,1,4)"_s.arg(daySql), 1),
        {u"given"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Given on"),
         u"w.given_on"_s,
         ColumnKind::Date,
         {{daySql}, {u"-coalesce(w.rank,999999)"_s, true}},
         {},
         4},
        textColumn("giver", QT_TRANSLATE_NOOP("kitcamp::List", "Given by"), u"w.giver"_s, 2),
        textColumn("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"w.note"_s, 5)};
}

ListSpec honourListSpec()
{
    ListSpec spec;
    spec.table = u"award"_s;
    spec.alias = u"w"_s;
    spec.columns = columns();
    spec.extras = {{holderSql}};
    spec.chips = chips();
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='award' AND s.id=w.id AND instr(s.text,?)>0)"_s,
        u"s.tbl='award' AND instr(s.text,?)>0"_s,
        u"search_text AS s CROSS JOIN award AS w ON w.id=s.id"_s,
        {{u"award"_s, u"w.id"_s}}};
    spec.dependences = {{u"team"_s, "SELECT id FROM award WHERE team=?", {}},
                        {u"person"_s, "SELECT id FROM award WHERE person=?", {}},
                        {u"course"_s, "SELECT id FROM award WHERE course=?", {}},
                        {u"organization"_s, "SELECT id FROM award WHERE organization=?", {}},
                        {u"activity"_s,
                         "SELECT w.id FROM award AS w LEFT JOIN team AS t ON t.id=w.team"
                         " WHERE coalesce(w.activity,t.activity)=?",
                         {}}};
    spec.sortKey = u"given"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

} // namespace

HonourList::HonourList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, honourListSpec, std::move(fold), parent)
{
}

void HonourList::showOnly(const QString& level, const QString& year)
{
    QList<WhereClause> clauses;
    if (!level.isEmpty())
        clauses << WhereClause{u"w.level=?"_s, {level == "?"_L1 ? QString(u""_s) : level}};
    if (!year.isEmpty())
        clauses << WhereClause{u"substr(%1,1,4)=?"_s.arg(daySql), {year == "?"_L1 ? QString(u""_s) : year}};
    setClauses(clauses);
}

QVariant HonourList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == Qt::DisplayRole && key == "kind"_L1) {
        const RecordType* type = store().domain().recordTypes.find(row.extras.at(0).toString());
        return type ? type->singularTitle() : tr("centre", "who has an honour");
    }
    if (role == Qt::DisplayRole && key == "whom"_L1) {
        const QString whom = row.values.at(column).toString();
        return whom.isEmpty() ? tr("The centre") : shownPersonName(whom);
    }
    return PagedModel::cell(row, column, role);
}

Result<QStringList> honourYears(Connection& connection)
{
    QStringList years;
    const QByteArray sql = "SELECT DISTINCT substr(" + daySql.toUtf8()
        + ",1,4) AS year FROM award AS w WHERE year<>''"
          " ORDER BY year DESC";
    KITCAMP_TRY(connection.each(sql.constData(), [&](const Statement& row) { years << row.text(0); }));
    return years;
}

} // namespace kitcamp
