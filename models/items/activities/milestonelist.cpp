// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/milestonelist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { DueExtra, DoneExtra };

ListSpec milestoneSpec()
{
    const auto open = [](const CentreTime&) { return WhereClause{u"m.done_on IS NULL"_s, {}}; };
    const auto late = [](const CentreTime& time) {
        return WhereClause{u"m.done_on IS NULL AND m.due<?"_s, {time.today().toString(Qt::ISODate)}};
    };
    ListSpec spec;
    spec.table = u"milestone"_s;
    spec.alias = u"m"_s;
    spec.columns = {
        {u"title"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Milestone"),
         u"m.title"_s,
         ColumnKind::Text,
         {{u"m.title"_s}},
         {},
         0},
        {u"due"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Reach by"),
         u"m.due"_s,
         ColumnKind::Date,
         {{u"coalesce(m.due,'9999')"_s}},
         {},
         0},
        {u"state"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "State"),
         u"m.done_on"_s,
         ColumnKind::Derived,
         {{u"coalesce(m.done_on,'')"_s}},
         {},
         1},
        {u"note"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"m.note"_s, ColumnKind::Text, {}, {}, 2}};
    spec.extras = {{u"m.due"_s}, {u"m.done_on"_s}};
    spec.chips = {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
                  {u"open"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Not reached"), open},
                  {u"late"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Late"), late, true}};
    spec.search = {u"instr(lower(m.title),?)>0"_s, u"instr(lower(m.title),?)>0"_s, {}, {}};
    spec.sortKey = u"due"_s;
    return spec;
}

} // namespace

MilestoneList::MilestoneList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, milestoneSpec, std::move(fold), parent)
{
}

void MilestoneList::showActivity(qint64 activity)
{
    setClauses({{u"m.activity=?"_s, {activity}}});
}

bool MilestoneList::isLate(const ListRow& row) const
{
    const QString due = row.extras.at(DueExtra).toString();
    return !row.extras.at(DoneExtra).isValid() && !due.isEmpty()
        && due < time().today().toString(Qt::ISODate);
}

QVariant MilestoneList::cell(const ListRow& row, int column, int role) const
{
    const bool ofState = spec().columns.at(column).key == "state"_L1;
    const QVariant done = row.extras.at(DoneExtra);
    if (role == ToneRole && isLate(row))
        return static_cast<int>(ofState ? Tone::Bad : Tone::Plain);
    if (role == ToneRole)
        return static_cast<int>(done.isValid() ? Tone::Muted : Tone::Plain);
    if (role == Qt::DisplayRole && ofState)
        return done.isValid() ? tr("Done on %1").arg(done.toString()) : isLate(row) ? tr("Late") : tr("Open");
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
