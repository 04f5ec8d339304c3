// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/busyactions.h"

#include "models/activities/sessions/contentid.h"
#include "models/store/naming.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Whose busy times are meant.
struct Owners {
    explicit Owners(const QList<BusyTimeRow>& times)
    {
        for (const BusyTimeRow& time : times) {
            if (time.person != 0)
                people.insert(time.person);
            else
                classes.insert(time.className);
        }
    }

    QSet<qint64> people;
    QSet<QString> classes;
};

Result<void> removeFormer(Change& change, const ReplaceBusyTimes& action)
{
    if (action.wholeTerm)
        return change.execute("DELETE FROM busy_time WHERE term=?", action.term);
    const Owners owners(action.times);
    for (const qint64 person : owners.people)
        KITCAMP_TRY(change.execute("DELETE FROM busy_time WHERE person=? AND term=?", person, action.term));
    for (const QString& name : owners.classes)
        KITCAMP_TRY(
            change.execute("DELETE FROM busy_time WHERE class_name=? AND class_name<>'' AND person IS "
                           "NULL AND term=?",
                           name, action.term));
    return {};
}

/// How many stand where the Action would put its own.
Result<qint64> countFormer(Connection& connection, const ReplaceBusyTimes& action)
{
    if (action.wholeTerm) {
        KITCAMP_ASSIGN(const auto all,
                       connection.integer("SELECT count(*) FROM busy_time WHERE term=?", action.term));
        return all.value_or(0);
    }
    const Owners owners(action.times);
    qint64 count = 0;
    for (const qint64 person : owners.people) {
        KITCAMP_ASSIGN(const auto own,
                       connection.integer("SELECT count(*) FROM busy_time WHERE person=? AND term=?", person,
                                          action.term));
        count += own.value_or(0);
    }
    for (const QString& name : owners.classes) {
        KITCAMP_ASSIGN(const auto own,
                       connection.integer("SELECT count(*) FROM busy_time WHERE class_name=? AND "
                                          "class_name<>'' AND person IS NULL AND term=?",
                                          name, action.term));
        count += own.value_or(0);
    }
    return count;
}

Result<bool> stands(Connection& connection, qint64 term, const BusyTimeRow& time)
{
    KITCAMP_ASSIGN(const auto found,
                   connection.integer("SELECT 1 FROM busy_time WHERE id=? AND term=? AND person IS ? AND "
                                      "class_name=? AND title=? AND weekday=? AND weeks=? AND starts=? AND "
                                      "ends=?",
                                      time.id, term, PersonId{time.person}, time.className, time.title,
                                      time.weekday, time.weeks, time.starts, time.ends));
    return found.has_value();
}

} // namespace

qint64 rowIdOfBusyTime(qint64 term, const BusyTimeRow& time)
{
    const QList<qint64> numbers{term, time.person, time.weekday, time.weeks, time.starts, time.ends};
    QStringList parts;
    for (const qint64 number : numbers)
        parts << QString::number(number);
    parts << time.className << time.title;
    return rowIdOfContent(parts.join(u'\n'));
}

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
            "?1,?2,?3,?4,?5,?6,?7,?8,?9 WHERE ?3 IS NULL OR EXISTS (SELECT 1 FROM person WHERE id=?3) "
            "ON CONFLICT(id) DO NOTHING",
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

/// Somebody else took the same timetable.
Result<bool> ReplaceBusyTimes::alreadySo(Connection& connection) const
{
    QSet<qint64> wanted;
    for (const BusyTimeRow& time : times) {
        KITCAMP_ASSIGN(const bool there, stands(connection, term, time));
        if (!there)
            return false;
        wanted.insert(time.id);
    }
    KITCAMP_ASSIGN(const qint64 former, countFormer(connection, *this));
    return former == wanted.size();
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

} // namespace kitcamp
