// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/planchanges.h"

#include "models/activities/publishing/publisheddifference.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using StaffOfSessions = QHash<qint64, QList<qint64>>;

// Only sessions of now and later, by their own or by their published start.
const QByteArray current =
    "(SELECT id FROM session WHERE starts>=?1 UNION SELECT id FROM published_session WHERE starts>=?1)";

const QByteArray changed =
    "SELECT s.id, s.activity, s.number, s.title, coalesce(s.starts,''), s.minutes, coalesce(s.room,0), "
    "s.online_link, s.state='cancelled' OR a.state='cancelled', coalesce(s.makes_up,0), "
    "coalesce(m.starts,''), "
    "p.id IS NOT NULL, coalesce(p.starts,''), p.minutes, coalesce(p.room,0), p.online_link, "
    "p.state='cancelled', p.staff, p.published_at FROM session AS s JOIN activity AS a ON a.id=s.activity "
    "LEFT JOIN session AS m ON m.id=s.makes_up LEFT JOIN published_session AS p ON p.id=s.id "
    "WHERE s.id IN "
    + current + " AND " + differsFromPublished(u"p"_s).toLatin1()
    + " ORDER BY s.activity, coalesce(s.starts,p.starts), s.id";

QList<qint64> idsOf(const QString& joined)
{
    QList<qint64> ids;
    for (const QString& word : joined.split(u' ', Qt::SkipEmptyParts))
        ids << word.toLongLong();
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<StaffOfSessions> staffOfSessions(Connection& connection, const QString& from)
{
    StaffOfSessions staff;
    const QByteArray sql =
        "SELECT session, person FROM session_staff WHERE session IN " + current + " ORDER BY session, person";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { staff[row.integer(0)] << row.integer(1); }, from));
    return staff;
}

/// What ended before it began at \p day is asked for by the day that it began on, and its night.
QString dayBefore(const QString& day)
{
    const QDate date = QDate::fromString(day.left(10), Qt::ISODate);
    return date.isValid() ? date.addDays(-1).toString(Qt::ISODate) : QString();
}

bool isOver(const SessionPlan& plan, const QString& fromDay)
{
    const QDateTime starts = QDateTime::fromString(plan.starts + u'Z', Qt::ISODate); // a wall clock
    return !starts.isValid()
        || starts.addSecs(plan.minutes * 60LL).toString(u"yyyy-MM-dd'T'HH:mm"_s) <= fromDay;
}

PlanChange readChange(const Statement& row, const StaffOfSessions& staff)
{
    PlanChange change;
    change.session = row.integer(0);
    change.activity = row.integer(1);
    change.number = static_cast<int>(row.integer(2));
    change.title = row.text(3);
    change.after = {row.text(4),         static_cast<int>(row.integer(5)), row.integer(6), row.text(7),
                    row.integer(8) != 0, staff.value(change.session)};
    change.makesUp = row.integer(9);
    change.makesUpStarts = row.text(10);
    if (row.integer(11) != 0) {
        change.before = {row.text(12),         static_cast<int>(row.integer(13)),
                         row.integer(14),      row.text(15),
                         row.integer(16) != 0, idsOf(row.text(17))};
        change.publishedAt = row.integer(18);
    }
    change.what = differences(change.before, change.after);
    if (change.what.testFlag(SessionDifference::Added) && change.makesUp != 0)
        change.what |= SessionDifference::MakesUp;
    return change;
}

Result<QList<qint64>> participantsOf(Connection& connection, const PlanChange& change)
{
    QList<qint64> persons;
    KITCAMP_TRY(connection.each(
        "SELECT DISTINCT p.person FROM participation AS p JOIN session AS s ON s.id=?1 WHERE "
        "p.activity=s.activity AND p.state IN ('confirmed','offered','completed','not_completed') AND "
        "(s.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS m WHERE m.session=s.id AND "
        "m.participation=p.id)) ORDER BY p.person",
        [&](const Statement& row) { persons << row.integer(0); }, change.session));
    return persons;
}

} // namespace

Result<QList<PlanChange>> planChanges(Connection& connection, const QString& fromDay,
                                      const QSet<qint64>& activities)
{
    const QString from = dayBefore(fromDay);
    KITCAMP_ASSIGN(const StaffOfSessions staff, staffOfSessions(connection, from));
    QList<PlanChange> changes;
    KITCAMP_TRY(connection.each(
        changed.constData(),
        [&](const Statement& row) {
            if (!activities.isEmpty() && !activities.contains(row.integer(1)))
                return;
            PlanChange change = readChange(row, staff);
            const bool over = !fromDay.isEmpty() && isOver(change.after, fromDay)
                && (!change.before || isOver(*change.before, fromDay));
            if (change.what && !over)
                changes << change;
        },
        from));
    return changes;
}

Result<int> planChangeCount(Connection& connection, const QString& fromDay)
{
    KITCAMP_ASSIGN(const QList<PlanChange> changes, planChanges(connection, fromDay));
    return static_cast<int>(changes.size());
}

Result<QList<ConcernedPerson>> concernedBy(Connection& connection, const PlanChange& change)
{
    using Part = ConcernedPerson::Part;
    QList<ConcernedPerson> concerned;
    QSet<qint64> seen;
    const auto add = [&](qint64 person, Part part) {
        if (person != 0 && !seen.contains(person))
            concerned << ConcernedPerson{person, part};
        seen << person;
    };
    const QList<qint64> before = change.before ? change.before->staff : QList<qint64>();
    for (const qint64 person : change.after.staff)
        add(person, before.contains(person) || !change.before ? Part::Staff : Part::NewStaff);
    for (const qint64 person : before)
        add(person, change.after.isHeld() ? Part::LeavingStaff : Part::Staff);
    KITCAMP_ASSIGN(const QList<qint64> participants, participantsOf(connection, change));
    for (const qint64 person : participants)
        add(person, Part::Participant);
    return concerned;
}

} // namespace kitcamp
