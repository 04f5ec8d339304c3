// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/loanlist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<FilterChip> loanChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    const auto overdue = [](const CentreTime& time) {
        return WhereClause{u"l.returned_at IS NULL AND l.due<?"_s, {time.nowLocal()}};
    };
    const auto today = [](const CentreTime& time) {
        const QDate day = time.today();
        return WhereClause{u"l.returned_at IS NULL AND l.due>=? AND l.due<?"_s,
                           {day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate)}};
    };
    return {{u"open"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Open"), fixed(u"l.returned_at IS NULL"_s)},
            {u"overdue"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Overdue"), overdue, true},
            {u"today"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Due today"), today, true},
            {u"returned"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Returned"),
             fixed(u"l.returned_at IS NOT NULL"_s)},
            {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}}};
}

// The partial index keeps the search for the open ones from going through a million closed ones.
constexpr auto byPartialIndex = "loan AS l INDEXED BY loan_open_by_due";

/// What was lent, and to whom.
QList<ListColumn> lendingColumns()
{
    const ListValue lent{u"l.lent_at"_s, true};
    return {
        {u"device"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Device"),
         u"d.asset_tag"_s,
         ColumnKind::Text,
         {{u"d.folded_tag"_s}, lent},
         {{u"device AS d CROSS JOIN loan AS l ON l.device=d.id"_s, {}}},
         0},
        {u"model"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Model"),
         u"m.name"_s,
         ColumnKind::Text,
         {{u"m.name"_s}, {u"m.id"_s, true}, {u"d.id"_s, true}, lent},
         {{u"model AS m CROSS JOIN device AS d ON d.model=m.id CROSS JOIN loan AS l ON l.device=d.id"_s, {}}},
         3},
        {u"borrower"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Borrower"),
         u"p.name"_s,
         ColumnKind::Text,
         {{u"p.name"_s}, {u"p.id"_s, true}, lent},
         {{u"person AS p CROSS JOIN loan AS l ON l.borrower=p.id"_s, {}}},
         0},
        {u"lent_at"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Lent"),
         u"l.lent_at"_s,
         ColumnKind::Instant,
         {lent},
         {{u"loan AS l"_s, {}}},
         4}};
}

/// How long it runs and how it ended.
QList<ListColumn> runningColumns()
{
    const ListValue returned{u"l.returned_at"_s, true};
    const QString isReturned = u"l.returned_at IS NOT NULL"_s;
    const QString isOpen = u"l.returned_at IS NULL"_s;
    const QString openLoans = QLatin1String(byPartialIndex);
    const QString lender =
        u"(SELECT w.name FROM journal_row AS r JOIN journal AS j ON j.seq=r.entry JOIN operator AS w ON "
        "w.id=j.operator WHERE r.tbl='loan' AND r.key=CAST(l.id AS TEXT) ORDER BY r.entry LIMIT 1)"_s;
    return {{u"due"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Due"),
             u"l.due"_s,
             ColumnKind::LocalTime,
             {{u"l.due"_s}},
             {{u"loan AS l"_s, {}}},
             2},
            {u"returned_at"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Returned"),
             u"l.returned_at"_s,
             ColumnKind::Instant,
             {returned},
             {{openLoans, isOpen}, {u"loan AS l"_s, isReturned}},
             5},
            {u"state"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "State"),
             isReturned,
             ColumnKind::Derived,
             {{isReturned, true},
              {u"CASE WHEN l.returned_at IS NULL THEN coalesce(l.due,'9999') END"_s},
              returned},
             {{openLoans, isOpen, {{u"coalesce(l.due,'9999')"_s}}}, {u"loan AS l"_s, isReturned, {returned}}},
             1},
            {u"lender"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Lent by"),
             lender,
             ColumnKind::Text,
             {},
             {},
             7,
             false},
            {u"note"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Note"), u"l.note"_s, ColumnKind::Text, {}, {}, 6},
            {u"imported"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Earlier register"),
             u"l.imported"_s,
             ColumnKind::Derived,
             {},
             {},
             8,
             false}};
}

ListSpec loanSpec()
{
    ListSpec spec;
    spec.table = u"loan"_s;
    spec.alias = u"l"_s;
    spec.joins = u"JOIN device AS d ON d.id=l.device JOIN model AS m ON m.id=d.model JOIN person AS p ON "
                 "p.id=l.borrower"_s;
    spec.columns = lendingColumns() + runningColumns();
    spec.chips = loanChips();
    spec.search = {
        u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='person' AND s.id=l.borrower AND "
        "instr(s.text,?)>0) OR EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='device' AND s.id=l.device "
        "AND instr(s.text,?)>0)"_s,
        u"l.borrower IN (SELECT id FROM search_text WHERE tbl='person' AND instr(text,?)>0) OR l.device IN "
        "(SELECT id FROM search_text WHERE tbl='device' AND instr(text,?)>0)"_s,
        {},
        {{u"person"_s, u"l.borrower"_s}, {u"device"_s, u"l.device"_s}}};
    spec.dependences = {
        {u"device"_s, "SELECT id FROM loan WHERE device=?", {}},
        {u"person"_s, "SELECT id FROM loan WHERE borrower=?", {}},
        {u"model"_s, "SELECT l.id FROM device AS d JOIN loan AS l ON l.device=d.id WHERE d.model=?", {}}};
    spec.sortKey = u"lent_at"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

} // namespace

LoanList::LoanList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, loanSpec, std::move(fold), parent)
    , m_stateColumn(spec().columnOf(u"state"_s))
    , m_dueColumn(spec().columnOf(u"due"_s))
    , m_returnedColumn(spec().columnOf(u"returned_at"_s))
    , m_importedColumn(spec().columnOf(u"imported"_s))
{
}

void LoanList::showOnly(PersonId borrower, DeviceId device)
{
    QList<WhereClause> clauses;
    if (borrower)
        clauses << WhereClause{u"l.borrower=?"_s, {borrower.value}};
    if (device)
        clauses << WhereClause{u"l.device=?"_s, {device.value}};
    setClauses(clauses);
}

LoanList::State LoanList::stateOf(const ListRow& row) const
{
    const QString due = row.values.at(m_dueColumn).toString();
    const QVariant returned = row.values.at(m_returnedColumn);
    if (returned.isValid())
        return !due.isEmpty() && time().localOf(returned.toLongLong()) > due ? State::Late : State::Returned;
    if (due.isEmpty())
        return State::Open;
    if (due < time().nowLocal())
        return State::Overdue;
    return due.startsWith(time().today().toString(Qt::ISODate)) ? State::DueToday : State::Open;
}

QString LoanList::overdueText(const QString& due) const
{
    const int days = static_cast<int>(QDate::fromString(due.left(10), Qt::ISODate).daysTo(time().today()));
    return days > 0 ? tr("overdue by %n day(s)", "", days)
                    : tr("overdue since %1", "%1: time of day").arg(due.mid(11));
}

QString LoanList::stateText(const ListRow& row) const
{
    switch (stateOf(row)) {
    case State::Open:
        return tr("open");
    case State::DueToday:
        return tr("due today");
    case State::Overdue:
        return overdueText(row.values.at(m_dueColumn).toString());
    case State::Returned:
        return tr("returned");
    case State::Late:
        return tr("returned late");
    }
    return {};
}

Tone LoanList::stateTone(const ListRow& row) const
{
    switch (stateOf(row)) {
    case State::Open:
        return Tone::Plain;
    case State::Overdue:
        return Tone::Bad;
    case State::DueToday:
    case State::Late:
        return Tone::Warn;
    case State::Returned:
        return Tone::Ok;
    }
    return Tone::Plain;
}

QVariant LoanList::cell(const ListRow& row, int column, int role) const
{
    if (role == RowToneRole)
        return static_cast<int>(stateOf(row) == State::Overdue ? Tone::Bad : Tone::Plain);
    if (column == m_importedColumn && role == Qt::DisplayRole)
        return row.values.at(column).toInt() != 0 ? tr("imported") : QString();
    if (column == m_stateColumn && role == Qt::DisplayRole)
        return stateText(row);
    if (role == ToneRole)
        return static_cast<int>(column == m_stateColumn ? stateTone(row) : Tone::Plain);
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
