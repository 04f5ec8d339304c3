// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/personlist.h"

#include "models/people/erasedname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { ArchivedExtra, BannedUntilExtra, OverdueExtra };

constexpr auto openLoans = "(SELECT count(*) FROM loan AS x WHERE x.borrower=p.id AND x.returned_at IS NULL)";
/// Who leaves within so many days stands under "Leaving soon".
constexpr int soonDays = 30;

QList<FilterChip> personChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const auto leaving = [](const CentreTime& time) {
        const QDate today = time.today();
        return WhereClause{u"p.archived=0 AND p.leaves_on BETWEEN ? AND ?"_s,
                           {today.toString(Qt::ISODate), today.addDays(soonDays).toString(Qt::ISODate)}};
    };
    const auto banned = [](const CentreTime& time) {
        return WhereClause{u"p.banned_until>=?"_s, {time.today().toString(Qt::ISODate)}};
    };
    const auto overdue = [](const CentreTime& time) {
        return WhereClause{
            u"p.id IN (SELECT x.borrower FROM loan AS x WHERE x.returned_at IS NULL AND x.due<?)"_s,
            {time.nowLocal()}};
    };
    return {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), fixed(u"p.archived=0"_s)},
            {u"borrowing"_s, QT_TRANSLATE_NOOP("kitcamp::List", "With loans"),
             fixed(u"p.id IN (SELECT x.borrower FROM loan AS x WHERE x.returned_at IS NULL)"_s)},
            {u"overdue"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Overdue"), overdue, true},
            {u"leaving"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Leaving soon"), leaving, true},
            {u"banned"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Banned"), banned, true},
            {u"archived"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Archived"), fixed(u"p.archived=1"_s)}};
}

QList<ListColumn> personColumns()
{
    const QString organization = shownNameSql(u"o"_s);
    const QString department = shownNameSql(u"dp"_s);
    const QString numbers =
        u"(SELECT group_concat(value, ', ') FROM (SELECT value FROM person_number AS n WHERE "
        "n.person=p.id AND n.lost_at IS NULL ORDER BY n.id))"_s;
    const QString groups =
        u"(SELECT group_concat(%1, ', ') FROM group_member AS g JOIN borrower_group AS bg ON "
        "bg.id=g.borrower_group WHERE g.person=p.id)"_s.arg(shownNameSql(u"bg"_s));
    const QString loans = QLatin1String(openLoans);
    const auto text = [](const char* key, const char* title, const QString& sql, int rank,
                         bool visible = true) {
        return ListColumn{QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
    };
    return {{u"name"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Name"),
             u"p.name"_s,
             ColumnKind::Text,
             {{u"p.name"_s}},
             {{u"person AS p"_s, {}}},
             0},
            text("latin_name", QT_TRANSLATE_NOOP("kitcamp::List", "Latin name"), u"p.latin_name"_s, 4),
            text("organization", QT_TRANSLATE_NOOP("kitcamp::List", "Organization"), organization, 2),
            text("department", QT_TRANSLATE_NOOP("kitcamp::List", "Department"), department, 5),
            text("numbers", QT_TRANSLATE_NOOP("kitcamp::List", "Numbers"), numbers, 1),
            text("phone", QT_TRANSLATE_NOOP("kitcamp::List", "Phone"), u"p.phone"_s, 3),
            text("class_name", QT_TRANSLATE_NOOP("kitcamp::List", "Class"), u"p.class_name"_s, 6),
            text("groups", QT_TRANSLATE_NOOP("kitcamp::List", "Groups"), groups, 7, false),
            {u"loans"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "On loan"),
             loans,
             ColumnKind::Number,
             {{loans, true}},
             {},
             1},
            {u"leaves_on"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Leaves on"),
             u"p.leaves_on"_s,
             ColumnKind::Date,
             {{u"p.leaves_on"_s}},
             {},
             6},
            text("mail", QT_TRANSLATE_NOOP("kitcamp::List", "Mail"), u"p.mail"_s, 8, false),
            text("note", QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"p.note"_s, 9, false)};
}

ListSpec personSpec()
{
    ListSpec spec;
    spec.table = u"person"_s;
    spec.alias = u"p"_s;
    spec.joins = u"LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN department AS dp ON "
                 "dp.id=p.department"_s;
    spec.columns = personColumns();
    spec.extras = {{u"p.archived"_s, true},
                   {u"p.banned_until"_s},
                   {u"(SELECT min(x.due) FROM loan AS x WHERE x.borrower=p.id AND x.returned_at IS NULL)"_s}};
    spec.chips = personChips();
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='person' AND s.id=p.id AND instr(s.text,?)>0)"_s,
        u"s.tbl='person' AND instr(s.text,?)>0"_s,
        u"search_text AS s CROSS JOIN person AS p ON p.id=s.id"_s,
        {{u"person"_s, u"p.id"_s}}};
    spec.dependences = {{u"loan"_s, "SELECT borrower FROM loan WHERE id=?", u"borrower"_s},
                        {u"person_number"_s, "SELECT person FROM person_number WHERE id=?", u"person"_s},
                        {u"group_member"_s, "SELECT person FROM group_member WHERE id=?", u"person"_s},
                        {u"borrower_group"_s, "SELECT person FROM group_member WHERE borrower_group=?", {}},
                        {u"organization"_s, "SELECT id FROM person WHERE organization=?", {}},
                        {u"department"_s, "SELECT id FROM person WHERE department=?", {}}};
    spec.sortKey = u"name"_s;
    return spec;
}

} // namespace

PersonList::PersonList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, personSpec, std::move(fold), parent)
{
}

void PersonList::showOnly(OrganizationId organization, DepartmentId department, GroupId group)
{
    QList<WhereClause> clauses;
    if (organization)
        clauses << WhereClause{u"p.organization=?"_s, {organization.value}};
    if (department)
        clauses << WhereClause{u"p.department=?"_s, {department.value}};
    if (group)
        clauses << WhereClause{u"p.id IN (SELECT g.person FROM group_member AS g WHERE g.borrower_group=?)"_s,
                               {group.value}};
    setClauses(clauses);
}

QVariant PersonList::cell(const ListRow& row, int column, int role) const
{
    const QString today = time().today().toString(Qt::ISODate);
    const QString key = spec().columns.at(column).key;
    const QString due = row.extras.at(OverdueExtra).toString();
    const bool overdue = !due.isEmpty() && due < time().nowLocal();
    if (role == SecondLineRole && key == "name"_L1 && row.extras.at(BannedUntilExtra).toString() >= today)
        return tr("Banned until %1").arg(row.extras.at(BannedUntilExtra).toString());
    if (key == "name"_L1 && role == Qt::DisplayRole)
        return shownPersonName(row.values.at(column).toString());
    if (key == "loans"_L1 && role == Qt::DisplayRole && overdue)
        return tr("%1, overdue", "%1: number of devices on loan")
            .arg(PagedModel::cell(row, column, role).toString());
    if (key == "loans"_L1 && role == ToneRole && overdue)
        return static_cast<int>(Tone::Bad);
    const QString leaves = key == "leaves_on"_L1 ? row.values.at(column).toString() : QString();
    if (role == ToneRole && !leaves.isEmpty() && leaves < today)
        return static_cast<int>(Tone::Warn);
    if (role == ToneRole)
        return static_cast<int>(row.extras.at(ArchivedExtra).toInt() != 0 ? Tone::Muted : Tone::Plain);
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
