// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/rubriclist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ListSpec specRubricList()
{
    ListSpec spec;
    spec.table = u"rubric_criterion"_s;
    spec.alias = u"c"_s;
    spec.columns = {
        {u"place"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "No."),
         u"(SELECT count(*) FROM rubric_criterion AS b WHERE b.judging_round=c.judging_round AND (b.place_in_order,b.id)<=(c.place_in_order,c.id))"_s,
         ColumnKind::Number,
         {{{u"c.place_in_order"_s, true}}},
         {},
         0},
        {u"name"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Criterion"),
         shownNameSql(u"c"_s),
         ColumnKind::Text,
         {},
         {},
         0},
        {u"weight"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Weight"),
         u"c.weight"_s,
         ColumnKind::Number,
         {},
         {},
         0},
        {u"most"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Points at most"),
         u"c.most"_s,
         ColumnKind::Number,
         {},
         {},
         0},
        {u"description"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Description"),
         u"c.description"_s,
         ColumnKind::Text,
         {},
         {},
         2},
        {u"marks"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Marks"),
         u"(SELECT count(*) FROM judge_mark AS k WHERE k.criterion=c.id)"_s,
         ColumnKind::Number,
         {},
         {},
         1}};
    spec.search = {u"instr(lower(c.name||' '||c.name_en||' '||c.description),?)>0"_s,
                   u"instr(lower(c.name||' '||c.name_en||' '||c.description),?)>0"_s,
                   {},
                   {}};
    spec.dependences = {{u"judge_mark"_s, "SELECT criterion FROM judge_mark WHERE id=?", u"criterion"_s},
                        {u"rubric_criterion"_s,
                         "SELECT b.id FROM rubric_criterion AS a JOIN rubric_criterion AS b ON "
                         "b.judging_round=a.judging_round WHERE a.id=?",
                         {}}};
    spec.sortKey = u"place"_s;
    return spec;
}

} // namespace

RubricList::RubricList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, specRubricList, std::move(fold), parent)
{
}

void RubricList::showRound(qint64 round)
{
    setClauses({{u"c.judging_round=?"_s, {round}}});
}

} // namespace kitcamp
