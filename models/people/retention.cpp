// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/retention.h"

#include "models/people/minors.h"
#include "models/people/shownname.h"
#include "models/store/centre.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a person did, summed up.
struct Trace {
    qint64 person = 0;
    QDate lastDay;
    bool tookPart = false; ///< or applied
    bool wasTaken = false; ///< offered, confirmed or more
    bool hasDuty = false; ///< teaches, judges, accompanies
    bool onlyAsGuest = false; ///< in talks and open days alone
    bool borrowed = false;
    QDate lastReturn;
    QDate bornOn;
    QString degreeLevel;
    bool hasNumber = false;
};

/// Who takes part in nothing, and may be under age, is looked at too: since the file knows them.
constexpr auto tracesSql =
    "SELECT p.id, max(coalesce(a.ends_on, a.starts_on)),"
    " max(CASE WHEN a.ends_on IS NULL AND a.starts_on IS NULL THEN m.applied_at END), max(m.id IS NOT NULL),"
    " max(m.state IN ('offered','confirmed','completed','not_completed')), max(m.role<>'student'),"
    " min(a.kind IN ('talk','open_day')), p.born_on, p.degree_level,"
    " EXISTS (SELECT 1 FROM person_number AS n WHERE n.person=p.id AND n.kind IN ('student','staff')),"
    " (SELECT max(l.returned_at) FROM loan AS l WHERE l.borrower=p.id),"
    " CASE WHEN m.id IS NULL THEN (SELECT min(j.at) FROM journal_row AS r JOIN journal AS j ON j.seq=r.entry"
    " WHERE r.tbl='person' AND r.key=CAST(p.id AS TEXT)) END"
    " FROM person AS p LEFT JOIN participation AS m ON m.person=p.id"
    " LEFT JOIN activity AS a ON a.id=m.activity"
    " WHERE p.erased_at IS NULL AND (m.id IS NOT NULL OR p.degree_level='school' OR p.born_on IS NOT NULL)"
    " AND NOT EXISTS (SELECT 1 FROM loan AS l WHERE l.borrower=p.id AND l.returned_at IS NULL)"
    " AND NOT EXISTS (SELECT 1 FROM session_staff AS s WHERE s.person=p.id)"
    " AND NOT EXISTS (SELECT 1 FROM course_staff AS s WHERE s.person=p.id) GROUP BY p.id";

/// The local day of an instant; invalid where there is none.
QDate dayOf(const Statement& row, int column, const QTimeZone& zone)
{
    return row.isNull(column) ? QDate() : QDateTime::fromSecsSinceEpoch(row.integer(column), zone).date();
}

QDate later(QDate one, QDate other)
{
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}

Trace traceOf(const Statement& row, const QTimeZone& zone)
{
    Trace trace;
    trace.person = row.integer(0);
    trace.lastDay = later(QDate::fromString(row.text(1), Qt::ISODate), dayOf(row, 2, zone));
    trace.tookPart = row.integer(3) != 0;
    trace.wasTaken = row.integer(4) != 0;
    trace.hasDuty = row.integer(5) != 0;
    trace.onlyAsGuest = row.integer(6) != 0;
    trace.bornOn = QDate::fromString(row.text(7), Qt::ISODate);
    trace.degreeLevel = row.text(8);
    trace.hasNumber = row.integer(9) != 0;
    trace.borrowed = !row.isNull(10);
    trace.lastReturn = dayOf(row, 10, zone);
    trace.lastDay = later(trace.lastDay, trace.lastReturn);
    if (!trace.lastDay.isValid())
        trace.lastDay = dayOf(row, 11, zone);
    return trace;
}

bool isAbout(const QString& subject, const Trace& trace)
{
    if (trace.hasDuty || !trace.lastDay.isValid())
        return false;
    if (subject == "minors"_L1)
        return isUnderAge(trace.bornOn, trace.degreeLevel, trace.lastDay);
    if (subject == "applicants"_L1)
        return trace.tookPart && !trace.wasTaken && !trace.borrowed;
    return trace.onlyAsGuest && trace.wasTaken && !trace.borrowed && !trace.hasNumber;
}

Result<void> describe(Connection& connection, const QTimeZone& zone, KeptTooLong& kept)
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
        "SELECT a.name, a.name_en, coalesce(a.ends_on, a.starts_on), m.applied_at FROM participation AS m"
        " JOIN activity AS a ON a.id=m.activity WHERE m.person=? ORDER BY m.id DESC",
        [&](const Statement& row) {
            const QDate day =
                row.isNull(2) ? dayOf(row, 3, zone) : QDate::fromString(row.text(2), Qt::ISODate);
            if (day == kept.lastDay)
                kept.lastActivity = shownName(row.text(0), row.text(1));
        },
        kept.person);
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
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    KITCAMP_TRY(connection.each(tracesSql, [&](const Statement& row) {
        const Trace trace = traceOf(row, centre.zone);
        KeptTooLong kept;
        for (auto rule = rules.constBegin(); rule != rules.constEnd(); ++rule) {
            const QDate from = trace.lastDay.addDays(rule.value() + 1);
            if (from <= day && isAbout(rule.key(), trace)
                && (!kept.eraseFrom.isValid() || from < kept.eraseFrom))
                kept = {trace.person,
                        {},
                        {},
                        rule.key(),
                        rule.value(),
                        trace.lastDay,
                        {},
                        from,
                        trace.lastReturn.isValid() && trace.lastReturn == trace.lastDay};
        }
        if (kept.person != 0)
            list << kept;
    }));
    for (KeptTooLong& kept : list)
        KITCAMP_TRY(describe(connection, centre.zone, kept));
    std::ranges::sort(list, [](const KeptTooLong& a, const KeptTooLong& b) {
        return a.eraseFrom != b.eraseFrom ? a.eraseFrom < b.eraseFrom : a.person < b.person;
    });
    return list;
}

} // namespace kitcamp
