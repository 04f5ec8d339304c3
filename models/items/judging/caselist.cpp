// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/caselist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn> caseColumns()
{
    return {
        {u"number"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "No."),
         u"c.number"_s,
         ColumnKind::Number,
         {{{u"c.number"_s, true}}},
         {},
         0},
        {u"name"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Project case"),
         shownNameSql(u"c"_s),
         ColumnKind::Text,
         {},
         {},
         0},
        {u"other_name"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "In the other language"),
         QLocale().language() == QLocale::Chinese ? u"c.name_en"_s
                                                  : u"CASE WHEN c.name_en='' THEN '' ELSE c.name END"_s,
         ColumnKind::Text,
         {},
         {},
         3},
        {u"company"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Company"),
         u"(SELECT %1 FROM organization AS o WHERE o.id=c.organization)"_s.arg(shownNameSql(u"o"_s)),
         ColumnKind::Text,
         {},
         {},
         1},
        {u"mentor"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Mentor"),
         u"(SELECT p.name FROM participation AS m JOIN person AS p ON p.id=m.person WHERE m.id=c.mentor)"_s,
         ColumnKind::Text,
         {},
         {},
         2},
        {u"teams"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Teams"),
         u"(SELECT count(*) FROM team_project AS j JOIN activity AS a ON a.team_plan=j.team_plan WHERE j.project_case=c.id)"_s,
         ColumnKind::Number,
         {},
         {},
         1},
        {u"most"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "At most"),
         u"c.most_teams"_s,
         ColumnKind::Number,
         {},
         {},
         2},
        {u"description"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Description"),
         u"c.description"_s,
         ColumnKind::Text,
         {},
         {},
         4}};
}

ListSpec specCaseList()
{
    ListSpec spec;
    spec.table = u"project_case"_s;
    spec.alias = u"c"_s;
    spec.columns = caseColumns();
    spec.search = {u"instr(lower(c.name||' '||c.name_en||' '||c.description),?)>0"_s,
                   u"instr(lower(c.name||' '||c.name_en||' '||c.description),?)>0"_s,
                   {},
                   {}};
    spec.dependences = {
        {u"team_project"_s, "SELECT project_case FROM team_project WHERE id=?", u"project_case"_s},
        {u"activity"_s, "SELECT id FROM project_case WHERE activity=?", {}},
        {u"organization"_s, "SELECT id FROM project_case WHERE organization=?", {}},
        {u"participation"_s, "SELECT id FROM project_case WHERE mentor=?", {}}};
    spec.sortKey = u"number"_s;
    return spec;
}

} // namespace

CaseList::CaseList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, specCaseList, std::move(fold), parent)
{
}

void CaseList::showActivity(qint64 activity)
{
    setClauses({{u"c.activity=?"_s, {activity}}});
}

} // namespace kitcamp
