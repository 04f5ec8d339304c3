// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/questionlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString shownTextSql()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese ? u"q.text"_s : u"CASE WHEN q.text_en<>'' THEN q.text_en ELSE q.text END"_s;
}

ListSpec questionSpec()
{
    const QString place =
        u"(SELECT count(*) FROM question AS b WHERE b.activity=q.activity AND (b.place_in_order,b.id)<="
        "(q.place_in_order,q.id))"_s;
    const QString answers = u"(SELECT count(*) FROM answer AS w WHERE w.question=q.id AND w.value<>'')"_s;
    const ListValue order{u"q.place_in_order"_s, true};
    ListSpec spec;
    spec.table = u"question"_s;
    spec.alias = u"q"_s;
    spec.columns = {
        {u"place"_s, QT_TRANSLATE_NOOP("kitcamp::List", "No."), place, ColumnKind::Number, {order}, {}, 0},
        {u"text"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Question"),
         shownTextSql(),
         ColumnKind::Text,
         {},
         {},
         0},
        {u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Kind"), u"q.kind"_s, ColumnKind::Choice, {}, {}, 1},
        {u"options"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Answers to choose from"),
         u"q.options"_s,
         ColumnKind::Derived,
         {},
         {},
         2},
        {u"required"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Required"),
         u"q.required"_s,
         ColumnKind::Derived,
         {},
         {},
         3},
        {u"answers"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Answered"),
         answers,
         ColumnKind::Number,
         {},
         {},
         3}};
    spec.search = {
        u"instr(lower(q.text||' '||q.text_en),?)>0"_s, u"instr(lower(q.text||' '||q.text_en),?)>0"_s, {}, {}};
    spec.dependences = {
        {u"answer"_s, "SELECT question FROM answer WHERE id=?", u"question"_s},
        // another place of one gives those behind it other numbers
        {u"question"_s,
         "SELECT b.id FROM question AS a JOIN question AS b ON b.activity=a.activity WHERE a.id=?",
         {}}};
    spec.sortKey = u"place"_s;
    return spec;
}

} // namespace

QuestionList::QuestionList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, questionSpec, std::move(fold), parent)
{
}

void QuestionList::showActivity(qint64 activity)
{
    setClauses({{u"q.activity=?"_s, {activity}}});
}

QVariant QuestionList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == Qt::DisplayRole && key == "required"_L1)
        return row.values.at(column).toInt() != 0 ? tr("yes") : QString();
    if (role == Qt::DisplayRole && key == "options"_L1)
        return row.values.at(column).toString().split(u'\n', Qt::SkipEmptyParts).join(u" · "_s);
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
