// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/sessionreading.h"

#include "models/activities/publishing/publisheddifference.h"
#include "models/people/shownname.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr auto localFormat = "yyyy-MM-dd'T'HH:mm";

// who counts as taking part: students from confirmed on, those who never came left out
constexpr auto takingPart = "p.role='student' AND p.state IN ('confirmed','completed','not_completed')";

void setTime(ShownSession& session, const QString& starts)
{
    const auto at = QDateTime::fromString(starts, QLatin1String(localFormat));
    if (!at.isValid())
        return;
    session.day = at.date();
    session.start = at.time().hour() * 60 + at.time().minute();
}

ShownSession sessionOf(const Statement& row)
{
    ShownSession one;
    one.id = row.integer(0);
    one.activity = row.integer(1);
    one.series = row.integer(2);
    one.number = static_cast<int>(row.integer(3));
    one.name = row.text(4);
    one.kind = row.text(5);
    setTime(one, row.text(6));
    one.minutes = static_cast<int>(row.integer(7));
    one.room = row.integer(8);
    one.hasLink = row.integer(9) != 0;
    one.cancelled = row.integer(10) != 0;
    one.makesUp = !row.isNull(11);
    one.timeLocked = row.integer(12) != 0;
    one.roomLocked = row.integer(13) != 0;
    one.activityName = shownName(row.text(14), row.text(15));
    one.activityKind = row.text(16);
    one.mode = row.text(17);
    one.roomName = shownName(row.text(18), row.text(19));
    if (const auto seats = row.optionalInteger(20))
        one.seats = static_cast<int>(*seats);
    one.published = row.integer(21) != 0;
    one.changed = row.integer(22) != 0;
    return one;
}

const QByteArray sessionColumns =
    "SELECT s.id, s.activity, s.series, s.number, s.title, s.kind, s.starts, s.minutes, s.room,"
    " s.online_link<>'', s.state='cancelled', s.makes_up, s.time_locked, s.room_locked,"
    " a.name, a.name_en, a.kind, a.mode, r.name, r.name_en, coalesce(a.seats_site, r.seats),"
    " b.id IS NOT NULL,"
    " b.id IS NOT NULL AND "
    + differsFromPublished(u"b"_s).toLatin1()
    + " FROM session AS s JOIN activity AS a ON a.id=s.activity"
      " LEFT JOIN room AS r ON r.id=s.room LEFT JOIN published_session AS b ON b.id=s.id WHERE ";

} // namespace

template <typename Row>
Result<void> SessionReading::each(const QByteArray& sql, const Selection& selection, Row&& row)
{
    KITCAMP_ASSIGN(Statement statement, m_rows.prepare(sql.constData()));
    for (int i = 0; i < selection.values.size(); ++i)
        statement.bind(i + 1, selection.values[i]);
    return m_rows.eachOf(statement, std::forward<Row>(row));
}

Result<QList<ShownSession>> SessionReading::between(QDate first, int days)
{
    // A session lasts a day at most: one of the day before may go on after midnight.
    return read({"s.starts>=? AND s.starts<? AND (s.starts>=? OR "
                 "datetime(s.starts, '+' || s.minutes || ' minutes')>datetime(?))",
                 {first.addDays(-1).toString(Qt::ISODate), first.addDays(days).toString(Qt::ISODate),
                  first.toString(Qt::ISODate), first.toString(Qt::ISODate)}});
}

Result<QList<ShownSession>> SessionReading::toPlace()
{
    KITCAMP_ASSIGN(
        QList<ShownSession> sessions,
        read({"s.starts IS NULL AND s.state='planned' AND a.state<>'cancelled' AND a.archived=0", {}}));
    std::stable_sort(sessions.begin(), sessions.end(), [](const ShownSession& a, const ShownSession& b) {
        return std::tie(a.activityName, a.number) < std::tie(b.activityName, b.number);
    });
    return sessions;
}

Result<std::optional<ShownSession>> SessionReading::one(qint64 session)
{
    KITCAMP_ASSIGN(const QList<ShownSession> sessions,
                   read({"s.id=CAST(? AS INTEGER)", {QString::number(session)}}));
    return sessions.isEmpty() ? std::nullopt : std::optional(sessions.first());
}

Result<QList<ShownSession>> SessionReading::read(const Selection& selection)
{
    QList<ShownSession> sessions;
    KITCAMP_TRY(each(sessionColumns + selection.where + " ORDER BY s.id", selection,
                     [&](const Statement& row) { sessions.append(sessionOf(row)); }));
    Places places;
    for (qsizetype i = 0; i < sessions.size(); ++i)
        places.insert(sessions[i].id, i);
    if (sessions.isEmpty())
        return sessions;
    KITCAMP_TRY(addStaff(selection, sessions, places));
    KITCAMP_TRY(addDemands(selection, sessions, places));
    KITCAMP_TRY(addPeople(selection, sessions, places));
    KITCAMP_TRY(addNumbers(selection, sessions));
    return sessions;
}

Result<void> SessionReading::addStaff(const Selection& selection, QList<ShownSession>& sessions,
                                      const Places& places)
{
    return each("SELECT t.session, t.person, p.name FROM session AS s JOIN activity AS a ON a.id=s.activity"
                " JOIN session_staff AS t ON t.session=s.id JOIN person AS p ON p.id=t.person WHERE "
                    + selection.where + " ORDER BY t.id",
                selection, [&](const Statement& row) {
                    ShownSession& session = sessions[places.value(row.integer(0))];
                    session.staff.append(row.integer(1));
                    session.staffNames.append(row.text(2));
                });
}

Result<void> SessionReading::addDemands(const Selection& selection, QList<ShownSession>& sessions,
                                        const Places& places)
{
    return each(
        "SELECT v.session, m.id, m.name, sum(v.count) FROM session AS s JOIN activity AS a ON a.id=s.activity"
        " JOIN reservation AS v ON v.session=s.id LEFT JOIN device AS d ON d.id=v.device"
        " JOIN model AS m ON m.id=coalesce(v.model, d.model) WHERE v.state='held' AND "
            + selection.where + " GROUP BY v.session, m.id ORDER BY m.name, m.id",
        selection, [&](const Statement& row) {
            sessions[places.value(row.integer(0))].demands.append(
                {row.integer(1), row.text(2), static_cast<int>(row.integer(3))});
        });
}

/// Counted once for each activity, and for those sessions that only some of them attend.
Result<void> SessionReading::addPeople(const Selection& selection, QList<ShownSession>& sessions,
                                       const Places& places)
{
    const auto put = [](ShownSession& session, const Statement& row) {
        session.online = static_cast<int>(row.integer(1));
        session.onSite = static_cast<int>(row.integer(2));
    };
    const QByteArray counts = " sum(p.seat='online'), sum(p.seat<>'online')";
    QHash<qint64, QPair<int, int>> ofActivity;
    KITCAMP_TRY(each("SELECT p.activity," + counts + " FROM participation AS p WHERE " + takingPart
                         + " AND p.activity IN (SELECT s.activity FROM session AS s JOIN activity AS a ON"
                           " a.id=s.activity WHERE "
                         + selection.where + ") GROUP BY p.activity",
                     selection, [&](const Statement& row) {
                         ShownSession some;
                         put(some, row);
                         ofActivity.insert(row.integer(0), {some.online, some.onSite});
                     }));
    for (ShownSession& session : sessions)
        std::tie(session.online, session.onSite) =
            std::tuple(ofActivity.value(session.activity).first, ofActivity.value(session.activity).second);
    return each(
        "SELECT s.id," + counts
            + " FROM session AS s JOIN activity AS a ON a.id=s.activity JOIN session_member AS e ON"
              " e.session=s.id JOIN participation AS p ON p.id=e.participation WHERE s.some_members=1 AND "
            + QByteArray(takingPart) + " AND " + selection.where + " GROUP BY s.id",
        selection, [&](const Statement& row) { put(sessions[places.value(row.integer(0))], row); });
}

/// "3/8": the largest number of an activity is how many sessions it has.
Result<void> SessionReading::addNumbers(const Selection& selection, QList<ShownSession>& sessions)
{
    QHash<qint64, int> counts;
    KITCAMP_TRY(
        each("SELECT n.activity, max(n.number) FROM session AS n WHERE n.activity IN (SELECT s.activity FROM"
             " session AS s JOIN activity AS a ON a.id=s.activity WHERE "
                 + selection.where + ") GROUP BY n.activity",
             selection,
             [&](const Statement& row) { counts.insert(row.integer(0), static_cast<int>(row.integer(1))); }));
    for (ShownSession& session : sessions) {
        const int count = counts.value(session.activity);
        if (session.name.isEmpty())
            session.name = session.number > 0 && count > 1
                ? u"%1 %2/%3"_s.arg(session.activityName).arg(session.number).arg(count)
                : session.activityName;
        if (session.makesUp)
            session.name = tr("Make-up: %1", "a session in place of a cancelled one").arg(session.name);
    }
    return {};
}

Result<QList<ShownClosure>> SessionReading::closures(QDate first, int days)
{
    QList<ShownClosure> closures;
    const QDate end = first.addDays(days);
    KITCAMP_TRY(m_rows.each(
        "SELECT c.id, c.room, r.name, r.name_en, c.reason, c.starts, c.ends FROM room_closure AS c JOIN room "
        "AS r ON"
        " r.id=c.room WHERE r.archived=0 AND c.starts<? AND c.ends>? ORDER BY c.id",
        [&](const Statement& row) {
            const auto from = QDateTime::fromString(row.text(5).left(16), QLatin1String(localFormat));
            const auto until = QDateTime::fromString(row.text(6).left(16), QLatin1String(localFormat));
            if (!from.isValid() || !until.isValid())
                return;
            for (QDate day = std::max(first, from.date()); day < end && day <= until.date();
                 day = day.addDays(1)) {
                const int start = day == from.date() ? from.time().msecsSinceStartOfDay() / 60000 : 0;
                const int stop =
                    day == until.date() ? until.time().msecsSinceStartOfDay() / 60000 : minutesOfDay;
                if (stop > start)
                    closures.append({row.integer(0), row.integer(1), shownName(row.text(2), row.text(3)),
                                     row.text(4), day, start, stop - start});
            }
        },
        end.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return closures;
}

QString SessionReading::seatsText(const ShownSession& session)
{
    if (session.isOnline())
        return session.online + session.onSite > 0 ? QString::number(session.online + session.onSite)
                                                   : QString();
    if (session.mode == "hybrid"_L1)
        return session.online + session.onSite > 0 ? u"%1+%2"_s.arg(session.onSite).arg(session.online)
                                                   : QString();
    const int coming = session.onSite + session.online;
    if (!session.seats)
        return coming > 0 ? QString::number(coming) : QString();
    return u"%1/%2"_s.arg(coming).arg(*session.seats);
}

QString SessionReading::whereText(const ShownSession& session)
{
    if (session.isOnline() && session.room == 0)
        return tr("online");
    if (session.mode == "hybrid"_L1 && session.room != 0)
        return tr("%1 + online", "a room, and over the network too").arg(session.roomName);
    return session.roomName;
}

QString SessionReading::demandText(const ShownSession& session)
{
    QStringList texts;
    for (const ShownDemand& demand : session.demands)
        texts.append(tr("%1 × %2", "a number, a model of device").arg(demand.count).arg(demand.name));
    return texts.join(tr(", ", "between things that are listed"));
}

} // namespace kitcamp
