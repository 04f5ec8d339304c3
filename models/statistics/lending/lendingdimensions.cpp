// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/lending/lendingdimensions.h"

#include "models/statistics/factparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Each category with itself and all above it.
constexpr auto categoriesAbove =
    "WITH RECURSIVE up(id, above) AS (SELECT id, id FROM category UNION SELECT up.id, cp.parent FROM up "
    "JOIN category AS cp ON cp.id=up.above WHERE cp.parent IS NOT NULL) ";

/// The activity that a loan was for: that of its team, or of the booking that it fulfils.
constexpr auto activityOfLoan =
    "CASE WHEN ln.team IS NOT NULL THEN (SELECT activity FROM team WHERE team.id=ln.team) WHEN "
    "ln.reservation "
    "IS NOT NULL THEN (SELECT coalesce(reservation.activity, (SELECT session.activity FROM session WHERE "
    "session.id=reservation.session)) FROM reservation WHERE reservation.id=ln.reservation) END";

/// Who is named by the entry that brought the loan into the file.
constexpr auto operatorOfLoan =
    "(SELECT nullif(journal.operator, 0) FROM journal_row JOIN journal ON journal.seq=journal_row.entry "
    "WHERE "
    "journal_row.tbl='loan' AND journal_row.key=CAST(ln.id AS TEXT) ORDER BY journal_row.entry LIMIT 1)";

} // namespace

QList<FactJoin> deviceJoins()
{
    const QString above = QLatin1String(categoriesAbove);
    return {
        {u"mo"_s, u"JOIN model AS mo ON mo.id=de.model"_s},
        {u"cu"_s, u"LEFT JOIN (%1SELECT id, above FROM up) AS cu ON cu.id=mo.category"_s.arg(above), true},
        {u"ct"_s,
         u"LEFT JOIN (%1SELECT up.id, up.above FROM up JOIN category AS cr ON cr.id=up.above WHERE "
         "cr.parent IS NULL) AS ct ON ct.id=mo.category"_s.arg(above)}};
}

QList<FactJoin> borrowerJoins()
{
    return {{u"og"_s, u"LEFT JOIN organization AS og ON og.id=pe.organization"_s},
            {u"gm"_s, u"LEFT JOIN group_member AS gm ON gm.person=pe.id"_s, true}};
}

QList<LoanDimension> loanDimensions()
{
    using enum LoanPart;
    QList<LoanDimension> dimensions{
        {u"category"_s, Device, u"cu.above"_s},
        {u"main_category"_s, Device, u"ct.above"_s},
        {u"model"_s, Device, u"de.model"_s},
        {u"maker"_s, Device, u"mo.maker"_s},
        {u"place"_s, Device, u"de.place"_s},
        {u"device"_s, Device, u"de.id"_s},
        {u"condition"_s, Device, u"de.condition"_s, true},
        {u"use"_s, Device,
         u"CASE WHEN de.parent IS NOT NULL THEN 'part' WHEN de.stays_here=1 THEN 'stays' WHEN de.lendable=1 "
         u"THEN "
         "'lent' ELSE 'kept' END"_s,
         true},
        {u"currency"_s, Device, u"de.currency"_s, true},
        {u"group"_s, Borrower, u"gm.borrower_group"_s},
        {u"rule"_s, Loan, u"ln.rule"_s},
        {u"imported"_s, Loan, u"CASE ln.imported WHEN 1 THEN 'yes' ELSE 'no' END"_s},
        {u"activity"_s, Loan, QLatin1String(activityOfLoan)},
        {u"team"_s, Loan, u"ln.team"_s},
        {u"operator"_s, Loan, QLatin1String(operatorOfLoan)}};
    for (const FactColumn& column : factparts::personColumns())
        dimensions << LoanDimension{column.dimension, Borrower, column.sql};
    return dimensions;
}

std::optional<LoanDimension> loanDimension(const QString& dimension)
{
    for (const LoanDimension& known : loanDimensions()) {
        if (known.dimension == dimension)
            return known;
    }
    return std::nullopt;
}

QString groupingSql(const LoanDimension& dimension)
{
    const bool isDevice = dimension.part == LoanPart::Device;
    QString sql = isDevice ? u"SELECT de.id, %1 FROM device AS de"_s.arg(dimension.sql)
                           : u"SELECT pe.id, %1 FROM person AS pe"_s.arg(dimension.sql);
    const auto uses = [&](const QString& alias) { return dimension.sql.contains(alias + u'.'); };
    for (const FactJoin& join : isDevice ? deviceJoins() : borrowerJoins()) {
        const bool leadsOn = join.alias == "mo"_L1 && (uses(u"cu"_s) || uses(u"ct"_s));
        if (uses(join.alias) || leadsOn)
            sql += u' ' + join.sql;
    }
    return sql;
}

QList<FactColumn> inventoryColumns()
{
    QList<FactColumn> columns;
    for (const LoanDimension& dimension : loanDimensions()) {
        if (dimension.part == LoanPart::Device)
            columns << FactColumn{dimension.dimension, dimension.sql};
    }
    return columns;
}

QList<FactColumn> columnsOf(LoanPart part)
{
    QList<FactColumn> columns;
    for (const LoanDimension& dimension : loanDimensions()) {
        if (dimension.part == part && !dimension.ofInventory)
            columns << FactColumn{dimension.dimension, dimension.sql};
    }
    return columns;
}

} // namespace kitcamp
