// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/busyactions.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/store/naming.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> removeFormer(Change& change, const ReplaceBusyTimes& action)
{
    if (action.wholeTerm)
        return change.execute("DELETE FROM busy_time WHERE term=?", action.term);
    QSet<qint64> people;
    QSet<QString> classes;
    for (const BusyTimeRow& time : action.times) {
        if (time.person != 0)
            people.insert(time.person);
        else
            classes.insert(time.className);
    }
    for (const qint64 person : people)
        KITCAMP_TRY(change.execute("DELETE FROM busy_time WHERE person=? AND term=?", person, action.term));
    for (const QString& name : classes)
        KITCAMP_TRY(
            change.execute("DELETE FROM busy_time WHERE class_name=? AND class_name<>'' AND person IS "
                           "NULL AND term=?",
                           name, action.term));
    return {};
}

} // namespace

Result<void> ReplaceBusyTimes::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto there, change.rows().integer("SELECT 1 FROM term WHERE id=?", term));
    if (!there)
        return Error{ErrorCode::Refused, tr("This term is no longer there."), {}, u"row-gone"_s, {}};
    KITCAMP_TRY(removeFormer(change, *this));
    for (const BusyTimeRow& time : times) {
        // Somebody may have been merged away on another computer: then the time of nobody is left out.
        KITCAMP_TRY(change.execute(
            "INSERT INTO busy_time(id, term, person, class_name, title, weekday, weeks, starts, ends) SELECT "
            "?1,?2,?3,?4,?5,?6,?7,?8,?9 WHERE ?3 IS NULL OR EXISTS (SELECT 1 FROM person WHERE id=?3)",
            time.id, term, PersonId{time.person}, time.className, time.title, time.weekday, time.weeks,
            time.starts, time.ends));
    }
    return {};
}

QString ReplaceBusyTimes::sentence(const Naming& naming) const
{
    return tr("Imported %n busy time(s) of %1 from %2", "%1: term, %2: file", int(times.size()))
        .arg(naming.name(u"term"_s, term), source);
}

ObjectRef ReplaceBusyTimes::subject() const
{
    return {u"term"_s, term};
}

QString ReplaceBusyTimes::deed(const Naming&) const
{
    return tr("imported %n busy time(s)", "2026-2027-1: you imported 320 busy times", int(times.size()));
}

Result<void> ClearBusyTimes::run(Change& change) const
{
    for (const qint64 term : terms)
        KITCAMP_TRY(change.execute("DELETE FROM busy_time WHERE term=?", term));
    return {};
}

QString ClearBusyTimes::sentence(const Naming& naming) const
{
    QStringList names;
    for (const qint64 term : terms)
        names << naming.name(u"term"_s, term);
    return tr("Cleared the busy times of %1", "%1: terms").arg(names.join(u", "_s));
}

ObjectRef ClearBusyTimes::subject() const
{
    return {u"term"_s, terms.isEmpty() ? 0 : terms.constFirst()};
}

QString ClearBusyTimes::deed(const Naming&) const
{
    return tr("cleared its busy times", "2026-2027-1: you cleared its busy times");
}

Result<bool> ClearBusyTimes::alreadySo(Connection& connection) const
{
    for (const qint64 term : terms) {
        KITCAMP_ASSIGN(const auto there,
                       connection.integer("SELECT 1 FROM busy_time WHERE term=? LIMIT 1", term));
        if (there)
            return false;
    }
    return true;
}

Result<QList<qint64>> endedTermsWithBusyTimes(Connection& connection, QDate today)
{
    KITCAMP_ASSIGN(const TeachingCalendar calendar, loadTeachingCalendar(connection));
    QList<qint64> ended;
    for (const TeachingTerm& term : calendar.terms()) {
        if (term.lastDay() >= today)
            continue;
        KITCAMP_ASSIGN(const auto there,
                       connection.integer("SELECT 1 FROM busy_time WHERE term=? LIMIT 1", term.id));
        if (there)
            ended << term.id;
    }
    return ended;
}

} // namespace kitcamp
