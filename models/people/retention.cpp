// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/retention.h"

#include "models/people/minors.h"
#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a person did, summed up.
struct Trace {
    qint64 person = 0;
    QDate lastDay;
    bool wasTaken = false; ///< offered, confirmed or more
    bool hasDuty = false; ///< teaches, judges, accompanies
    bool onlyAsGuest = false; ///< in talks and open days alone
    bool borrowed = false;
    QDate bornOn;
    QString degreeLevel;
    bool hasNumber = false;
};

constexpr auto tracesSql =
    "SELECT m.person, max(coalesce(a.ends_on, a.starts_on, date(m.applied_at,'unixepoch'))),"
    " max(m.state IN ('offered','confirmed','completed','not_completed')), max(m.role<>'student'),"
    " min(a.kind IN ('talk','open_day')), p.born_on, p.degree_level,"
    " EXISTS (SELECT 1 FROM person_number AS n WHERE n.person=p.id AND n.kind IN ('student','staff')),"
    " (SELECT max(l.lent_at) FROM loan AS l WHERE l.borrower=p.id)"
    " FROM participation AS m JOIN activity AS a ON a.id=m.activity JOIN person AS p ON p.id=m.person"
    " WHERE p.erased_at IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM loan AS l WHERE l.borrower=p.id AND l.returned_at IS NULL)"
    " AND NOT EXISTS (SELECT 1 FROM session_staff AS s WHERE s.person=p.id)"
    " AND NOT EXISTS (SELECT 1 FROM course_staff AS s WHERE s.person=p.id) GROUP BY m.person";

Trace traceOf(const Statement& row)
{
    Trace trace;
    trace.person = row.integer(0);
    trace.lastDay = QDate::fromString(row.text(1), Qt::ISODate);
    trace.wasTaken = row.integer(2) != 0;
    trace.hasDuty = row.integer(3) != 0;
    trace.onlyAsGuest = row.integer(4) != 0;
    trace.bornOn = QDate::fromString(row.text(5), Qt::ISODate);
    trace.degreeLevel = row.text(6);
    trace.hasNumber = row.integer(7) != 0;
    trace.borrowed = !row.isNull(8);
    if (trace.borrowed) {
        const QDate lent = QDateTime::fromSecsSinceEpoch(row.integer(8), Qt::UTC).date();
        trace.lastDay = std::max(trace.lastDay, lent);
    }
    return trace;
}

bool isAbout(const QString& subject, const Trace& trace)
{
    if (trace.hasDuty)
        return false;
    if (subject == "minors"_L1)
        return isUnderAge(trace.bornOn, trace.degreeLevel, trace.lastDay);
    if (subject == "applicants"_L1)
        return !trace.wasTaken && !trace.borrowed;
    return trace.onlyAsGuest && trace.wasTaken && !trace.borrowed && !trace.hasNumber;
}

Result<void> describe(Connection& connection, KeptTooLong& kept)
{
    KITCAMP_TRY(connection.each(
        "SELECT p.name, o.name, o.name_en FROM person AS p LEFT JOIN organization AS o ON "
        "o.id=p.organization "
        "WHERE p.id=?",
        [&](const Statement& row) {
            kept.name = row.text(0);
            kept.organization = shownName(row.text(1), row.text(2));
        },
        kept.person));
    return connection.each(
        "SELECT a.name, a.name_en FROM participation AS m JOIN activity AS a ON a.id=m.activity WHERE "
        "m.person=? AND coalesce(a.ends_on, a.starts_on, date(m.applied_at,'unixepoch'))=? LIMIT 1",
        [&](const Statement& row) { kept.lastActivity = shownName(row.text(0), row.text(1)); }, kept.person,
        kept.lastDay.toString(Qt::ISODate));
}

} // namespace

QString retentionReason(const KeptTooLong& kept)
{
    const char* reason = kept.subject == "minors"_L1 ? QT_TRANSLATE_NOOP("kitcamp::Retention", "under age")
        : kept.subject == "applicants"_L1
        ? QT_TRANSLATE_NOOP("kitcamp::Retention", "applied, did not take part")
        : QT_TRANSLATE_NOOP("kitcamp::Retention", "guest of talks and open days");
    return QCoreApplication::translate("kitcamp::Retention", reason);
}

Result<QList<KeptTooLong>> keptTooLong(Connection& connection, QDate day)
{
    QHash<QString, int> rules;
    KITCAMP_TRY(connection.each("SELECT subject, days FROM retention_rule", [&](const Statement& row) {
        rules.insert(row.text(0), static_cast<int>(row.integer(1)));
    }));
    QList<KeptTooLong> list;
    if (rules.isEmpty())
        return list;
    KITCAMP_TRY(connection.each(tracesSql, [&](const Statement& row) {
        const Trace trace = traceOf(row);
        KeptTooLong kept;
        for (auto rule = rules.constBegin(); rule != rules.constEnd(); ++rule) {
            const QDate from = trace.lastDay.addDays(rule.value() + 1);
            if (from <= day && isAbout(rule.key(), trace)
                && (!kept.eraseFrom.isValid() || from < kept.eraseFrom))
                kept = {trace.person, {}, {}, rule.key(), rule.value(), trace.lastDay, {}, from};
        }
        if (kept.person != 0)
            list << kept;
    }));
    for (KeptTooLong& kept : list)
        KITCAMP_TRY(describe(connection, kept));
    std::ranges::sort(list, [](const KeptTooLong& a, const KeptTooLong& b) {
        return a.eraseFrom != b.eraseFrom ? a.eraseFrom < b.eraseFrom : a.person < b.person;
    });
    return list;
}

} // namespace kitcamp
