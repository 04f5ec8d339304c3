// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that loans, devices and bookings are counted of. Aliases: ln loan, de device, mo model, cu and ct
// categories, pe borrower, rn renewal, ov overruled decision, dn note on a device, rv booking.
#include "models/statistics/lending/demandcount.h"
#include "models/statistics/lending/lendingdimensions.h"
#include "models/statistics/lending/lendingfacts.h"
#include "models/statistics/lending/unittable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const auto loanTables =
    QStringList{u"loan"_s,         u"device"_s,       u"model"_s, u"category"_s,   u"person"_s,
                u"organization"_s, u"group_member"_s, u"team"_s,  u"reservation"_s};
const auto deviceTables = QStringList{u"device"_s, u"model"_s, u"category"_s, u"loan"_s, u"device_note"_s};

/// Loans and all that leads on from them.
FactSource loans(const QString& key)
{
    FactSource source;
    source.key = key;
    source.from = u"loan AS ln"_s;
    source.joins = QList<FactJoin>{{u"de"_s, u"JOIN device AS de ON de.id=ln.device"_s}} + deviceJoins()
        + QList<FactJoin>{{u"pe"_s, u"JOIN person AS pe ON pe.id=ln.borrower"_s}} + borrowerJoins();
    source.id = u"ln.id"_s;
    source.table = u"loan"_s;
    source.date = u"ln.lent_at"_s;
    source.dateIsInstant = true;
    source.times = clockTimes();
    source.columns = columnsOf(LoanPart::Device) + columnsOf(LoanPart::Borrower) + columnsOf(LoanPart::Loan);
    source.tables = loanTables;
    return source;
}

/// Counted by functions, which know the years of studies.
FactSource countedLoans(const QString& key)
{
    FactSource source = loans(key);
    source.columns << FactColumn{u"study_year"_s, u"NULL"_s};
    return source;
}

/// Loans over the time for which they ran.
FactSource runningLoans()
{
    FactSource source = countedLoans(u"running"_s);
    source.times = calendarTimes() + QStringList{u"weekday"_s};
    source.days = daysOfLending;
    return source;
}

FactSource dueLoans()
{
    FactSource source = countedLoans(u"dues"_s);
    source.date = u"ln.due"_s;
    source.dateIsInstant = false;
    return source;
}

FactSource openLoans(const QString& key, const QString& date)
{
    FactSource source = loans(key);
    source.where = u"ln.returned_at IS NULL"_s;
    source.date = date;
    source.dateIsInstant = date == "ln.lent_at"_L1;
    return source;
}

FactSource renewals()
{
    FactSource source = loans(u"renewals"_s);
    source.from = u"loan_renewal AS rn"_s;
    source.joins.prepend({u"ln"_s, u"JOIN loan AS ln ON ln.id=rn.loan"_s});
    source.id = u"rn.loan"_s;
    source.unique = u"rn.id"_s;
    source.date = u"rn.at"_s;
    source.tables << u"loan_renewal"_s;
    return source;
}

FactSource overrides()
{
    FactSource source = loans(u"overrides"_s);
    source.from =
        u"(SELECT id, id AS loan, lent_at AS at FROM loan WHERE override_reason<>'' UNION ALL SELECT id, "
        "loan, at FROM loan_renewal WHERE override_reason<>'') AS ov"_s;
    source.joins.prepend({u"ln"_s, u"JOIN loan AS ln ON ln.id=ov.loan"_s});
    source.id = u"ov.loan"_s;
    source.unique = u"ov.id"_s;
    source.date = u"ov.at"_s;
    source.tables << u"loan_renewal"_s;
    return source;
}

FactSource devices(const QString& key)
{
    FactSource source;
    source.key = key;
    source.from = u"device AS de"_s;
    source.joins = deviceJoins();
    source.id = u"de.id"_s;
    source.table = u"device"_s;
    source.tables = deviceTables;
    return source;
}

/// What can be lent, over the time since the first loan.
FactSource units()
{
    FactSource source = devices(u"units"_s);
    source.times = calendarTimes() + QStringList{u"weekday"_s};
    source.columns = columnsOf(LoanPart::Device);
    source.days = daysOfLending;
    source.tables << u"opening_hours"_s << u"opening_exception"_s;
    return source;
}

FactSource inventory()
{
    FactSource source = devices(u"inventory"_s);
    source.times = calendarTimes();
    source.columns = inventoryColumns();
    source.days = daysOfInventory;
    return source;
}

FactSource demand()
{
    FactSource source;
    source.key = u"demand"_s;
    source.from = u"model AS mo"_s;
    source.joins = deviceJoins().mid(1);
    source.id = u"mo.id"_s;
    source.table = u"model"_s;
    source.times = calendarTimes();
    source.columns = {{u"category"_s, u"cu.above"_s},
                      {u"main_category"_s, u"ct.above"_s},
                      {u"model"_s, u"mo.id"_s},
                      {u"maker"_s, u"mo.maker"_s}};
    source.days = daysOfDemand;
    source.tables = deviceTables + QStringList{u"reservation"_s, u"session"_s, u"activity"_s};
    return source;
}

/// What was noted on devices.
FactSource notes()
{
    FactSource source;
    source.key = u"notes"_s;
    source.from = u"device_note AS dn"_s;
    source.joins = QList<FactJoin>{{u"de"_s, u"JOIN device AS de ON de.id=dn.device"_s}} + deviceJoins()
        + QList<FactJoin>{{u"ln"_s, u"LEFT JOIN loan AS ln ON ln.id=dn.loan"_s},
                          {u"pe"_s, u"LEFT JOIN person AS pe ON pe.id=ln.borrower"_s}}
        + borrowerJoins();
    source.id = u"dn.id"_s;
    source.table = u"device_note"_s;
    source.date = u"dn.at"_s;
    source.dateIsInstant = true;
    source.times = clockTimes();
    source.columns = columnsOf(LoanPart::Device) + columnsOf(LoanPart::Borrower);
    source.tables = loanTables + QStringList{u"device_note"_s};
    return source;
}

/// Bookings by when their time begins; those of a session or an activity begin with it.
FactSource bookings()
{
    FactSource source;
    source.key = u"bookings"_s;
    source.from = u"reservation AS rv"_s;
    source.joins =
        QList<FactJoin>{{u"se"_s, u"LEFT JOIN session AS se ON se.id=rv.session"_s},
                        {u"ac"_s, u"LEFT JOIN activity AS ac ON ac.id=coalesce(rv.activity, se.activity)"_s},
                        {u"de"_s, u"LEFT JOIN device AS de ON de.id=rv.device"_s},
                        {u"mo"_s, u"LEFT JOIN model AS mo ON mo.id=coalesce(rv.model, de.model)"_s}}
        + deviceJoins().mid(1) + QList<FactJoin>{{u"pe"_s, u"LEFT JOIN person AS pe ON pe.id=rv.person"_s}}
        + borrowerJoins();
    const QString lent = u"(SELECT count(*) FROM loan WHERE loan.reservation=rv.id)"_s;
    const QString outcome =
        u"CASE WHEN rv.state='cancelled' OR se.state='cancelled' OR ac.state='cancelled' THEN 'cancelled' "
        u"WHEN "
        "rv.started_at IS NOT NULL OR %1>=rv.count THEN 'fulfilled' WHEN %1>0 THEN 'part' WHEN "
        "coalesce(rv.ends, "
        "substr(se.starts,1,10) || 'T24:00', ac.ends_on || 'T24:00')<@nowLocal THEN 'unfulfilled' ELSE 'open' END"_s
            .arg(lent);
    source.columns = QList<FactColumn>{{u"category"_s, u"cu.above"_s}, {u"main_category"_s, u"ct.above"_s},
                                       {u"model"_s, u"mo.id"_s},       {u"maker"_s, u"mo.maker"_s},
                                       {u"activity"_s, u"ac.id"_s},    {u"outcome"_s, outcome}}
        + columnsOf(LoanPart::Borrower);
    source.defaults = {
        {u"outcome"_s,
         u"rv.state='held' AND coalesce(se.state,'')<>'cancelled' AND coalesce(ac.state,'')<>'cancelled'"_s}};
    source.id = u"rv.id"_s;
    source.table = u"reservation"_s;
    source.date = u"coalesce(rv.starts, se.starts, ac.starts_on)"_s;
    source.times = clockTimes();
    source.tables = loanTables + QStringList{u"session"_s, u"activity"_s};
    return source;
}

/// Bookings of which something was handed out, by when that was first.
FactSource handouts()
{
    FactSource source = bookings();
    source.key = u"handouts"_s;
    source.joins.append({u"fl"_s,
                         u"JOIN (SELECT reservation, min(lent_at) AS at FROM loan WHERE reservation IS NOT "
                         "NULL GROUP BY reservation) AS fl ON fl.reservation=rv.id"_s});
    source.defaults.clear();
    source.where = u"fl.at IS NOT NULL AND %1 IS NOT NULL"_s.arg(enteredAt(u"reservation"_s, u"rv.id"_s));
    source.date = u"fl.at"_s;
    source.dateIsInstant = true;
    return source;
}

} // namespace

QString enteredAt(const QString& table, const QString& id)
{
    return u"(SELECT journal.at FROM journal_row JOIN journal ON journal.seq=journal_row.entry WHERE "
           "journal_row.tbl='%1' AND journal_row.key=CAST(%2 AS TEXT) ORDER BY journal_row.entry LIMIT 1)"_s
               .arg(table, id);
}

QList<FactSource> lendingSources()
{
    return {countedLoans(u"loans"_s),
            runningLoans(),
            dueLoans(),
            openLoans(u"open_loans"_s, u"ln.lent_at"_s),
            openLoans(u"open_dues"_s, u"ln.due"_s),
            renewals(),
            overrides(),
            units(),
            inventory(),
            demand(),
            notes(),
            bookings(),
            handouts()};
}

} // namespace kitcamp
