// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { ArchivedExtra, LendableExtra, BorrowerExtra, DueExtra, CurrencyExtra };

constexpr auto outOfLending = "d.lendable=0 OR d.condition NOT IN ('good','worn')";
constexpr auto isLent = "EXISTS (SELECT 1 FROM loan AS x WHERE x.device=d.id AND x.returned_at IS NULL)";

WhereClause overdueDevices(const CentreTime& time)
{
    return {u"d.id IN (SELECT x.device FROM loan AS x WHERE x.returned_at IS NULL AND x.due<?)"_s,
            {time.nowLocal()}};
}

QList<FilterChip> deviceChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const QString lent = QLatin1String(isLent);
    const QString out = QLatin1String(outOfLending);
    return {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), fixed(u"d.archived=0"_s)},
            {u"available"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Available"),
             fixed(u"d.archived=0 AND NOT (%1) AND NOT %2"_s.arg(out, lent))},
            {u"lent"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Lent out"),
             fixed(u"d.id IN (SELECT x.device FROM loan AS x WHERE x.returned_at IS NULL)"_s)},
            {u"overdue"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Overdue"), overdueDevices, true},
            {u"out"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Out of lending"),
             fixed(u"d.archived=0 AND (%1)"_s.arg(out))},
            {u"archived"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Archived"), fixed(u"d.archived=1"_s)}};
}

QList<ListColumn> deviceColumns()
{
    const QString category = shownNameSql(u"c"_s);
    const QString owner = shownNameSql(u"o"_s);
    const QString state =
        u"CASE WHEN d.archived THEN 3 WHEN l.id IS NOT NULL THEN 0 WHEN %1 THEN 2 ELSE 1 END"_s.arg(
            QLatin1String(outOfLending));
    const auto text = [](const char* key, const char* title, const QString& sql, int rank,
                         bool visible = true) {
        return ListColumn{QLatin1String(key), title, sql, ColumnKind::Text, {{sql}}, {}, rank, visible};
    };
    QList<ListColumn> columns{{u"asset_tag"_s,
                               QT_TRANSLATE_NOOP("kitcamp::List", "Asset tag"),
                               u"d.asset_tag"_s,
                               ColumnKind::Text,
                               {{u"d.folded_tag"_s}},
                               {{u"device AS d"_s, {}}},
                               0},
                              {u"model"_s,
                               QT_TRANSLATE_NOOP("kitcamp::List", "Model"),
                               u"m.name"_s,
                               ColumnKind::Text,
                               {{u"m.name"_s}, {u"d.folded_tag"_s}},
                               {},
                               1},
                              text("category", QT_TRANSLATE_NOOP("kitcamp::List", "Category"), category, 4),
                              text("place", QT_TRANSLATE_NOOP("kitcamp::List", "Place"), u"p.name"_s, 3),
                              {u"condition"_s,
                               QT_TRANSLATE_NOOP("kitcamp::List", "Condition"),
                               u"d.condition"_s,
                               ColumnKind::Choice,
                               {{u"d.condition"_s}},
                               {},
                               5},
                              {u"state"_s,
                               QT_TRANSLATE_NOOP("kitcamp::List", "State"),
                               state,
                               ColumnKind::Derived,
                               {{state, true}, {u"l.due"_s}},
                               {},
                               1},
                              text("serial", QT_TRANSLATE_NOOP("kitcamp::List", "Serial"), u"d.serial"_s, 6),
                              text("owner", QT_TRANSLATE_NOOP("kitcamp::List", "Owner"), owner, 7, false)};
    return columns;
}

/// What the books ask for.
QList<ListColumn> bookColumns()
{
    return {{u"purchased_on"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Purchased"),
             u"d.purchased_on"_s,
             ColumnKind::Date,
             {{u"d.purchased_on"_s}},
             {},
             8,
             false},
            {u"price_minor"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Price"),
             u"d.price_minor"_s,
             ColumnKind::Money,
             {{u"d.price_minor"_s, true}},
             {},
             8,
             false},
            {u"note"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Note"),
             u"d.note"_s,
             ColumnKind::Text,
             {{u"d.note"_s}},
             {},
             9}};
}

ListSpec deviceSpec()
{
    ListSpec spec;
    spec.table = u"device"_s;
    spec.alias = u"d"_s;
    spec.joins = u"JOIN model AS m ON m.id=d.model LEFT JOIN category AS c ON c.id=m.category"
                 " LEFT JOIN place AS p ON p.id=d.place LEFT JOIN organization AS o ON o.id=d.owner"
                 " LEFT JOIN loan AS l ON l.id=(SELECT min(x.id) FROM loan AS x WHERE x.device=d.id AND "
                 "x.returned_at IS NULL) LEFT JOIN person AS b ON b.id=l.borrower"_s;
    spec.columns = deviceColumns() + bookColumns();
    spec.extras = {
        {u"d.archived"_s, true}, {u"d.lendable"_s, true}, {u"b.name"_s}, {u"l.due"_s}, {u"d.currency"_s}};
    spec.currencyExtra = CurrencyExtra;
    spec.chips = deviceChips();
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='device' AND s.id=d.id AND instr(s.text,?)>0)"_s,
        u"s.tbl='device' AND instr(s.text,?)>0"_s,
        u"search_text AS s CROSS JOIN device AS d ON d.id=s.id"_s,
        {{u"device"_s, u"d.id"_s}}};
    spec.dependences = {{u"loan"_s, "SELECT device FROM loan WHERE id=?", u"device"_s},
                        {u"person"_s, "SELECT device FROM loan WHERE borrower=? AND returned_at IS NULL", {}},
                        {u"model"_s, "SELECT id FROM device WHERE model=?", {}},
                        {u"category"_s,
                         "SELECT d.id FROM model AS m JOIN device AS d ON d.model=m.id WHERE m.category=?",
                         {}},
                        {u"place"_s, "SELECT id FROM device WHERE place=?", {}},
                        {u"organization"_s, "SELECT id FROM device WHERE owner=?", {}},
                        {u"device_number"_s, "SELECT device FROM device_number WHERE id=?", u"device"_s}};
    spec.sortKey = u"asset_tag"_s;
    return spec;
}

} // namespace

DeviceList::DeviceList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, deviceSpec, std::move(fold), parent)
    , m_stateColumn(spec().columnOf(u"state"_s))
{
}

void DeviceList::showOnly(ModelId model, PlaceId place, OrganizationId owner)
{
    QList<WhereClause> clauses;
    if (model)
        clauses << WhereClause{u"d.model=?"_s, {model.value}};
    if (place)
        clauses << WhereClause{
            u"d.place IN (WITH RECURSIVE inside(id) AS (SELECT ? UNION SELECT x.id FROM place AS x"
            " JOIN inside ON x.parent=inside.id) SELECT id FROM inside)"_s,
            {place.value}};
    if (owner)
        clauses << WhereClause{u"d.owner=?"_s, {owner.value}};
    setClauses(clauses);
}

bool DeviceList::isOverdue(const ListRow& row) const
{
    const QString due = row.extras.at(DueExtra).toString();
    return !due.isEmpty() && due < time().nowLocal();
}

QString DeviceList::stateText(const ListRow& row) const
{
    const QString borrower = row.extras.at(BorrowerExtra).toString();
    const QString due = CentreTime::localTimeText(row.extras.at(DueExtra).toString());
    if (!borrower.isEmpty() && isOverdue(row))
        return tr("Overdue since %1: %2", "%1: date and time, %2: borrower").arg(due, borrower);
    if (!borrower.isEmpty())
        return due.isEmpty() ? tr("Lent to %1").arg(borrower) : tr("Lent to %1 until %2").arg(borrower, due);
    switch (row.values.at(m_stateColumn).toInt()) {
    case 1:
        return tr("Available");
    case 2:
        return row.extras.at(LendableExtra).toInt() == 0 ? tr("Stays here") : tr("Out of lending");
    default:
        return tr("Archived");
    }
}

Tone DeviceList::stateTone(const ListRow& row) const
{
    if (isOverdue(row))
        return Tone::Bad;
    switch (row.values.at(m_stateColumn).toInt()) {
    case 0:
        return Tone::Plain;
    case 1:
        return Tone::Ok;
    case 2:
        return Tone::Warn;
    default:
        return Tone::Muted;
    }
}

QVariant DeviceList::cell(const ListRow& row, int column, int role) const
{
    if (role == RowToneRole)
        return static_cast<int>(isOverdue(row) ? Tone::Bad : Tone::Plain);
    if (column == m_stateColumn && role == Qt::DisplayRole)
        return stateText(row);
    if (column == m_stateColumn && role == ToneRole)
        return static_cast<int>(stateTone(row));
    if (role == ToneRole)
        return static_cast<int>(row.extras.at(ArchivedExtra).toInt() != 0 ? Tone::Muted : Tone::Plain);
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
