// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/rostercolumns.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Those who decide come first: offered, waiting in their order, applied, confirmed, then who left.
const QString stateOrderSql =
    u"(CASE t.state WHEN 'offered' THEN 1 WHEN 'waiting' THEN 2 WHEN 'nominated' THEN 3 WHEN 'applied' THEN "
    u"4 "
    "WHEN 'confirmed' THEN 5 WHEN 'completed' THEN 6 WHEN 'not_completed' THEN 7 ELSE 8 END)"_s;
const QString rankSql =
    u"CASE WHEN t.state='waiting' THEN (SELECT count(*) FROM participation AS b WHERE b.activity=t.activity "
    "AND b.state='waiting' AND (coalesce(b.waiting_place,9e18),b.id)<=(coalesce(t.waiting_place,9e18),t.id)) "
    "END"_s;

ListColumn textColumn(const char* key, const char* title, const QString& sql, int rank, bool visible = true)
{
    return {QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
}

ListColumn choiceColumn(const char* key, const char* title, int rank, bool visible = true)
{
    const QString sql = u"t."_s + QLatin1String(key);
    return {QLatin1String(key), title, sql, ColumnKind::Choice, {{sql}}, {}, rank, visible};
}

QList<ListColumn> standingColumns()
{
    return {textColumn("name", QT_TRANSLATE_NOOP("kitcamp::List", "Name"), u"p.name"_s, 0),
            {u"state"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "State"),
             u"t.state"_s,
             ColumnKind::Derived,
             {{stateOrderSql, true}, {u"coalesce(t.waiting_place,9e18)"_s, true}, {u"p.name"_s}},
             {},
             0},
            choiceColumn("role", QT_TRANSLATE_NOOP("kitcamp::List", "Role"), 5),
            choiceColumn("seat", QT_TRANSLATE_NOOP("kitcamp::List", "Seat"), 6)};
}

QList<ListColumn> personColumns()
{
    const QString number =
        u"(SELECT n.value FROM person_number AS n WHERE n.person=p.id AND n.lost_at IS NULL ORDER BY "
        "n.kind<>'student', n.id LIMIT 1)"_s;
    return {
        textColumn("organization", QT_TRANSLATE_NOOP("kitcamp::List", "Organization"), shownNameSql(u"o"_s),
                   3),
        textColumn("department", QT_TRANSLATE_NOOP("kitcamp::List", "Department"), shownNameSql(u"dp"_s), 2),
        textColumn("number", QT_TRANSLATE_NOOP("kitcamp::List", "Number"), number, 1),
        {u"entry_year"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Entry year"),
         u"CAST(p.entry_year AS TEXT)"_s,
         ColumnKind::Text,
         {{u"p.entry_year"_s, true}},
         {},
         5},
        textColumn("class_name", QT_TRANSLATE_NOOP("kitcamp::List", "Class"), u"p.class_name"_s, 7, false),
        textColumn("latin_name", QT_TRANSLATE_NOOP("kitcamp::List", "Latin name"), u"p.latin_name"_s, 8,
                   false),
        textColumn("phone", QT_TRANSLATE_NOOP("kitcamp::List", "Phone"), u"p.phone"_s, 6),
        textColumn("mail", QT_TRANSLATE_NOOP("kitcamp::List", "Mail"), u"p.mail"_s, 8, false)};
}

QList<ListColumn> answerColumns(const QList<RosterQuestion>& questions, const QList<QByteArray>& titles)
{
    QList<ListColumn> columns;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString sql =
            u"(SELECT w.value FROM answer AS w WHERE w.participation=t.id AND w.question=%1)"_s.arg(
                questions[i].id);
        columns << ListColumn{u"answer_%1"_s.arg(questions[i].id),
                              titles[i].constData(),
                              sql,
                              ColumnKind::Derived,
                              {{sql}},
                              {},
                              4};
    }
    return columns;
}

QList<ListColumn> outcomeColumns()
{
    const ListValue applied{u"t.applied_at"_s, true};
    return {{u"applied_at"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Applied on"),
             u"nullif(t.applied_at,0)"_s,
             ColumnKind::Instant,
             {applied},
             {},
             7,
             false},
            {u"score"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Score"),
             u"t.score"_s,
             ColumnKind::Derived,
             {{u"coalesce(t.score,-1)"_s, true}},
             {},
             4},
            textColumn("reason", QT_TRANSLATE_NOOP("kitcamp::List", "Reason"), u"t.reason"_s, 8, false),
            textColumn("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"t.note"_s, 7)};
}

QList<FilterChip> rosterChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const auto lapsed = [](const CentreTime& time) {
        return WhereClause{
            u"(t.state='offered' AND t.offer_until<?) OR (t.state='withdrawn' AND t.offer_until IS "
            "NOT NULL)"_s,
            {time.now().toSecsSinceEpoch()}};
    };
    return {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
            {u"in"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Confirmed"),
             fixed(u"t.role='student' AND t.state IN ('confirmed','completed','not_completed')"_s)},
            {u"applied"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Applied"),
             fixed(u"t.state IN ('nominated','applied')"_s)},
            {u"waiting"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Waiting"), fixed(u"t.state='waiting'"_s)},
            {u"offered"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Offered"), fixed(u"t.state='offered'"_s)},
            {u"lapsed"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Offer lapsed"), lapsed, true},
            {u"left"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Not taking part"),
             fixed(u"t.state IN ('declined','withdrawn','no_show')"_s)},
            {u"staff"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Staff"), fixed(u"t.role<>'student'"_s)}};
}

} // namespace

Result<QList<RosterQuestion>> rosterQuestions(Connection& connection, qint64 activity)
{
    QList<RosterQuestion> questions;
    KITCAMP_TRY(connection.each(
        "SELECT id, text, text_en FROM question WHERE activity=? ORDER BY place_in_order, id",
        [&](const Statement& row) {
            questions << RosterQuestion{row.integer(0), shownName(row.text(1), row.text(2))};
        },
        activity));
    return questions;
}

ListSpec rosterSpec(const QList<RosterQuestion>& questions, const QList<QByteArray>& titles)
{
    ListSpec spec;
    spec.table = u"participation"_s;
    spec.alias = u"t"_s;
    spec.joins =
        u"JOIN person AS p ON p.id=t.person LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN "
        "department AS dp ON dp.id=p.department"_s;
    spec.columns = standingColumns() + personColumns() + answerColumns(questions, titles) + outcomeColumns();
    spec.extras = {{u"t.state"_s},  {u"t.role"_s},         {u"t.offer_until"_s, true},
                   {rankSql, true}, {u"t.person"_s, true}, {u"t.score"_s, true},
                   {u"t.grade"_s}};
    spec.chips = rosterChips();
    spec.search = {u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='person' AND s.id=t.person AND "
                   "instr(s.text,?)>0)"_s,
                   u"t.person IN (SELECT id FROM search_text WHERE tbl='person' AND instr(text,?)>0)"_s,
                   {},
                   {{u"person"_s, u"t.person"_s}}};
    spec.dependences = {
        {u"person"_s, "SELECT id FROM participation WHERE person=?", {}},
        {u"person_number"_s,
         "SELECT t.id FROM person_number AS n JOIN participation AS t ON t.person=n.person WHERE n.id=?",
         {}},
        {u"answer"_s, "SELECT participation FROM answer WHERE id=?", u"participation"_s},
        // who leaves the waiting list moves those behind up
        {u"participation"_s,
         "SELECT b.id FROM participation AS a JOIN participation AS b ON b.activity=a.activity AND "
         "b.state='waiting' WHERE a.id=?",
         {}}};
    spec.sortKey = u"state"_s;
    return spec;
}

} // namespace kitcamp
