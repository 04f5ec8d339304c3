// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/awardlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Whom an award was given to, and who they are where it is a team.
QList<ListColumn> recipientColumns()
{
    return {
        {u"whom"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Given to"),
         u"coalesce((SELECT t.number || CASE WHEN %1<>'' THEN ' · ' || %1 ELSE '' END FROM team AS t WHERE "
         u"t.id=w.team),"
         " (SELECT p.name FROM person AS p WHERE p.id=w.person),"
         " (SELECT %2 FROM course AS c WHERE c.id=w.course),"
         " (SELECT %3 FROM organization AS o WHERE o.id=w.organization), '')"_s.arg(
             shownNameSql(u"t"_s), shownNameSql(u"c"_s), shownNameSql(u"o"_s)),
         ColumnKind::Text,
         {},
         {},
         0},
        {u"members"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Members"),
         u"(SELECT group_concat(n, ', ') FROM (SELECT p.name AS n FROM team_place AS l JOIN activity AS a ON"
         " a.team_plan=l.team_plan JOIN participation AS m ON m.id=l.participation JOIN person AS p"
         " ON p.id=m.person WHERE l.team=w.team ORDER BY p.name))"_s,
         ColumnKind::Text,
         {},
         {},
         2}};
}

QList<ListColumn> awardColumns()
{
    const QList<ListColumn> named{{u"rank"_s,
                                   QT_TRANSLATE_NOOP("kitcamp::List", "Rank"),
                                   u"w.rank"_s,
                                   ColumnKind::Number,
                                   {{{u"coalesce(w.rank,999999)"_s, true}}},
                                   {},
                                   1},
                                  {u"title"_s,
                                   QT_TRANSLATE_NOOP("kitcamp::List", "Award"),
                                   QLocale().language() == QLocale::Chinese
                                       ? u"w.title"_s
                                       : u"CASE WHEN w.title_en<>'' THEN w.title_en ELSE w.title END"_s,
                                   ColumnKind::Text,
                                   {},
                                   {},
                                   0}};
    const QList<ListColumn> details{
        {u"level"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Level"),
         u"w.level"_s,
         ColumnKind::Choice,
         {},
         {},
         2},
        {u"giver"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Given by"),
         u"w.giver"_s,
         ColumnKind::Text,
         {},
         {},
         3},
        {u"given"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Given on"),
         u"w.given_on"_s,
         ColumnKind::Date,
         {{{u"coalesce(w.given_on,'')"_s}}},
         {},
         1},
        {u"note"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"w.note"_s, ColumnKind::Text, {}, {}, 4}};
    return named + recipientColumns() + details;
}

ListSpec specAwardList()
{
    ListSpec spec;
    spec.table = u"award"_s;
    spec.alias = u"w"_s;
    spec.columns = awardColumns();
    spec.search = {u"instr(lower(w.title||' '||w.title_en||' '||w.giver),?)>0"_s,
                   u"instr(lower(w.title||' '||w.title_en||' '||w.giver),?)>0"_s,
                   {},
                   {}};
    spec.dependences = {{u"team"_s, "SELECT id FROM award WHERE team=?", {}},
                        {u"team_place"_s,
                         "SELECT w.id FROM team_place AS l JOIN award AS w ON w.team=l.team WHERE l.id=?",
                         {}},
                        {u"activity"_s, "SELECT id FROM award WHERE activity=?", {}}};
    spec.sortKey = u"rank"_s;
    return spec;
}

} // namespace

AwardList::AwardList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, specAwardList, std::move(fold), parent)
{
}

void AwardList::showActivity(qint64 activity)
{
    setClauses({{u"w.activity=?"_s, {activity}}});
}

} // namespace kitcamp
