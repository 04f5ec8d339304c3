// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lending registers with the store: Actions, record types, names, invariants.
#include "models/lending/loanactions.h"

#include "models/lending/booking/reservationactions.h"
#include "models/lending/machineactions.h"

#include "models/lending/rules/commandcards.h"
#include "models/lending/slipcode.h"
#include "models/store/domain.h"
#include "models/store/recordfields.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace recordfields;

namespace {

Result<void> refuseTwoOpenLoans(Connection& connection, const char* sql, qint64 value)
{
    const auto twice = connection.text(sql, value);
    if (!twice)
        return twice.error();
    if (!*twice)
        return {};
    return Error{ErrorCode::Refused,
                 LendDevice::tr("%1 would be lent to two people at once.").arg(**twice),
                 {},
                 u"one-open-loan"_s,
                 {LendDevice::tr("Take it back first, then lend it.")}};
}

/// A device is with one borrower at most.
Invariant oneOpenLoan()
{
    constexpr auto ofLoan =
        "SELECT d.asset_tag FROM loan AS l JOIN loan AS o ON o.device=l.device AND o.id<>l.id AND "
        "o.returned_at IS NULL"
        " JOIN device AS d ON d.id=l.device WHERE l.id=? AND l.returned_at IS NULL LIMIT 1";
    constexpr auto anywhere = "SELECT d.asset_tag FROM loan AS l JOIN device AS d ON d.id=l.device WHERE "
                              "l.returned_at IS NULL AND ?=0"
                              " GROUP BY l.device HAVING count(*)>1 LIMIT 1";
    return {u"one-open-loan"_s,
            {u"loan"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 loan : touched.value(u"loan"_s))
                    KITCAMP_TRY(refuseTwoOpenLoans(connection, ofLoan, loan));
                return {};
            },
            [](Connection& connection) { return refuseTwoOpenLoans(connection, anywhere, 0); }};
}

Result<void> refuseCodes(Connection& connection, const QString& table, const QList<qint64>& rows)
{
    const QByteArray sql = table == "device"_L1 ? QByteArray("SELECT asset_tag FROM device WHERE id=?")
                                                : "SELECT value FROM " + table.toUtf8() + " WHERE id=?";
    for (const qint64 id : rows) {
        KITCAMP_ASSIGN(const auto code, connection.text(sql.constData(), id));
        const bool mayBe = code && code->startsWith(u'K', Qt::CaseInsensitive);
        if (mayBe && (parseCommandCard(*code) || visitOfSlip(*code) || idOfPickingList(*code))) {
            return Error{ErrorCode::Refused,
                         LendDevice::tr("%1 is the code of a command card or a slip. Give it another number.")
                             .arg(*code),
                         table, u"reserved-code"_s};
        }
    }
    return {};
}

/// What a command card or a slip says must not be the number of anything else: it could never be scanned.
Invariant reservedCodes()
{
    const QStringList tables{u"device"_s, u"device_number"_s, u"person_number"_s};
    return {u"reserved-code"_s, tables,
            [tables](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const QString& table : tables)
                    KITCAMP_TRY(refuseCodes(connection, table, touched.value(table)));
                return {};
            },
            [tables](Connection& connection) -> Result<void> {
                for (const QString& table : tables) {
                    QList<qint64> rows;
                    const QByteArray code = table == "device"_L1 ? "upper(asset_tag)" : "upper(value)";
                    const QByteArray sql = "SELECT id FROM " + table.toUtf8() + " WHERE " + code
                        + " GLOB 'K[CS]-*' OR " + code + " GLOB 'KSET-*'";
                    KITCAMP_TRY(connection.each(sql.constData(),
                                                [&](const Statement& row) { rows << row.integer(0); }));
                    KITCAMP_TRY(refuseCodes(connection, table, rows));
                }
                return {};
            }};
}

RecordType loanRules()
{
    return {
        u"loan_rule"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "loan rule"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "loan rules"),
        {{u"note"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Name of the rule")},
         reference(u"category"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Category"), u"category"_s),
         reference(u"borrower_group"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Group of borrowers"),
                   u"borrower_group"_s),
         {u"max_items"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "At most (items)")},
         {u"loan_days"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Days")},
         {u"loan_hours"_s, FieldType::Integer,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Hours (instead of days)")},
         {u"max_renewals"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Renewals")},
         {u"renewal_days"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Days of a renewal")},
         reference(u"requires_course"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Only after completing"),
                   u"course"_s),
         reference(u"requires_course"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Requires the course"),
                   u"course"_s),
         archived()},
        {}};
}

RecordType openingHours()
{
    return {
        u"opening_hours"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "opening hour"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "opening hours"),
        {{u"weekday"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Weekday"), true},
         {u"opens"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Opens (minutes)"), true},
         {u"closes"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Closes (minutes)"), true}},
        {},
        true};
}

RecordType openingExceptions()
{
    return {u"opening_exception"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "special day"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "special days"),
            {{u"day"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Day"), true},
             {u"kind"_s,
              FieldType::Choice,
              QT_TRANSLATE_NOOP("kitcamp::Record", "What it is"),
              true,
              {{u"closed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "closed")},
               {u"open"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "open as a weekday")},
               {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "other hours")}}},
             {u"follows"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Follows weekday")},
             {u"hours"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Hours")},
             note(FieldType::Text)},
            {},
            true};
}

/// Loans are lent at the desk; as records they come only from a register of before (an import).
RecordType loans()
{
    return {
        u"loan"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "loan"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "loans"),
        {reference(u"device"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Device"), u"device"_s, true),
         reference(u"borrower"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Borrower"), u"person"_s, true),
         {u"visit"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Visit"), true},
         {u"lent_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Lent"), true},
         {u"due"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Due")},
         {u"returned_at"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Returned")},
         reference(u"rule"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Rule"), u"loan_rule"_s),
         {u"override_reason"_s, FieldType::Text,
          QT_TRANSLATE_NOOP("kitcamp::Record", "Reason against the rules")},
         reference(u"reservation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Booking"), u"reservation"_s),
         {u"imported"_s, FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "From an earlier register")},
         reference(u"team"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Team"), u"team"_s),
         note(FieldType::Text)},
        {}};
}

} // namespace

void registerLending(Domain& domain)
{
    domain.actions.add<LendDevice>();
    domain.actions.add<ReturnDevice>();
    domain.actions.add<ReturnDevices>();
    domain.actions.add<RenewLoan>();
    domain.actions.add<MarkDevice>();
    domain.actions.add<NoteDevice>();
    registerBooking(domain);
    registerMachines(domain);
    domain.invariants.push_back(oneOpenLoan());
    domain.invariants.push_back(reservedCodes());
    for (const RecordType& type : {loanRules(), openingHours(), openingExceptions(), loans()})
        domain.recordTypes.add(type);
    domain.nameQueries.insert(u"loan"_s,
                              "SELECT d.asset_tag || ' → ' || p.name FROM loan AS l JOIN device AS d ON "
                              "d.id=l.device JOIN person AS p ON p.id=l.borrower WHERE l.id=?");
    domain.nameQueries.insert(
        u"loan_rule"_s, "SELECT CASE WHEN note<>'' THEN note ELSE '#' || id END FROM loan_rule WHERE id=?");
    domain.nameQueries.insert(u"opening_exception"_s, "SELECT day FROM opening_exception WHERE id=?");
}

} // namespace kitcamp
