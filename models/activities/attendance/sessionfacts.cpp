// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/sessionfacts.h"

#include "models/activities/attendance/attendancerules.h"
#include "models/activities/calendar/sessiontime.h"
#include "models/activities/calendar/wallclock.h"
#include "models/people/shownname.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The columns that factsOf reads; a WHERE follows.
const QByteArray select =
    "SELECT s.id, s.activity, a.name, a.name_en, s.title, s.number, s.kind, s.starts, s.minutes, s.room, "
    "r.name, r.name_en, r.seats, s.online_link, s.state='cancelled' OR a.state='cancelled', s.some_members, "
    "(SELECT count(*) FROM session AS o WHERE o.activity=s.activity AND o.state='planned') FROM session AS s "
    "JOIN activity AS a ON a.id=s.activity LEFT JOIN room AS r ON r.id=s.room WHERE ";

/// Reads sessions under the zone and the rules of the file.
class Reading
{
public:
    [[nodiscard]] static Result<Reading> of(Connection& connection)
    {
        Reading reading;
        KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
        KITCAMP_ASSIGN(const AttendanceRules rules, AttendanceRules::read(connection));
        reading.m_zone = centre.zone;
        reading.m_opensBefore = rules.opensBefore;
        return reading;
    }

    [[nodiscard]] SessionFacts factsOf(const Statement& row) const
    {
        SessionFacts facts;
        facts.id = row.integer(0);
        facts.activity = row.integer(1);
        facts.activityName = shownName(row.text(2), row.text(3));
        facts.number = static_cast<int>(row.integer(5));
        facts.name = nameOf(facts, row.text(4), row.integer(16));
        facts.kind = row.text(6);
        facts.room = row.integer(9);
        facts.roomName = shownName(row.text(10), row.text(11));
        if (const auto seats = row.optionalInteger(12))
            facts.roomSeats = static_cast<int>(*seats);
        facts.onlineLink = row.text(13);
        facts.cancelled = row.integer(14) != 0;
        facts.someMembers = row.integer(15) != 0;
        setTime(facts, row.text(7), static_cast<int>(row.integer(8)));
        return facts;
    }

private:
    [[nodiscard]] static QString nameOf(const SessionFacts& facts, const QString& title, qint64 sessions)
    {
        if (!title.isEmpty())
            return facts.activityName + u" · "_s + title;
        if (facts.number > 0 && sessions > 1)
            return SessionFacts::tr("%1 · %2 of %3", "%1: activity, %2: number of the session, %3: how many")
                .arg(facts.activityName)
                .arg(facts.number)
                .arg(qMax<qint64>(sessions, facts.number));
        return facts.activityName;
    }

    /// The end is meant on the wall clock, as it was announced.
    void setTime(SessionFacts& facts, const QString& starts, int minutes) const
    {
        facts.starts = starts;
        facts.minutes = minutes;
        const auto time = SessionTime::fromText(starts, minutes);
        if (!time)
            return;
        facts.startsAt = wallMoment(time->date, time->starts, m_zone).instant;
        facts.endsAt = wallMoment(time->date, time->starts + minutes, m_zone).instant;
        facts.opensAt = facts.startsAt - qint64(m_opensBefore) * 60;
    }

    QTimeZone m_zone = QTimeZone::utc();
    int m_opensBefore = 0;
};

Result<QList<SessionFacts>> between(Connection& connection, QDate from, QDate until, qint64 room)
{
    KITCAMP_ASSIGN(const Reading reading, Reading::of(connection));
    QList<SessionFacts> found;
    const QByteArray sql = select
        + "s.starts>=?1 AND s.starts<?2 AND (?3=0 OR s.room=?3) AND a.archived=0 ORDER BY s.starts, s.id";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { found << reading.factsOf(row); },
        from.toString(Qt::ISODate), until.toString(Qt::ISODate), room));
    return found;
}

} // namespace

QString SessionFacts::clockText() const
{
    const auto time = SessionTime::fromText(starts, minutes);
    return time ? time->startText().mid(11) + u" – "_s + time->endText().mid(11) : QString();
}

QString SessionFacts::line() const
{
    QString line = starts.size() >= 16 ? starts.mid(11, 5) + u' ' + name : name;
    if (!roomName.isEmpty())
        line += u", "_s + roomName;
    return line;
}

Result<SessionFacts> sessionFacts(Connection& connection, qint64 session)
{
    KITCAMP_ASSIGN(const Reading reading, Reading::of(connection));
    std::optional<SessionFacts> facts;
    const QByteArray sql = select + "s.id=?";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { facts = reading.factsOf(row); }, session));
    if (!facts)
        return Error{ErrorCode::Refused,
                     SessionFacts::tr("This session is no longer there. Somebody took it back."),
                     QString::number(session), u"row-gone"_s};
    return *std::move(facts);
}

Result<QDate> centreDay(Connection& connection, qint64 now)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    return QDateTime::fromSecsSinceEpoch(now, centre.zone).date();
}

Result<QList<SessionFacts>> sessionsOfDay(Connection& connection, QDate day, qint64 room)
{
    return between(connection, day, day.addDays(1), room);
}

Result<QList<SessionFacts>> openSessions(Connection& connection, qint64 now, qint64 room)
{
    KITCAMP_ASSIGN(const QDate today, centreDay(connection, now));
    // One that began yesterday may go on after midnight, one of tomorrow may open before it.
    KITCAMP_ASSIGN(QList<SessionFacts> near, between(connection, today.addDays(-1), today.addDays(2), room));
    near.removeIf([&](const SessionFacts& session) { return !session.isOpen(now); });
    std::stable_sort(near.begin(), near.end(), [&](const SessionFacts& a, const SessionFacts& b) {
        return std::abs(a.startsAt - now) < std::abs(b.startsAt - now);
    });
    return near;
}

Result<QList<SessionFacts>> heldSessions(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const Reading reading, Reading::of(connection));
    QList<SessionFacts> found;
    const QByteArray sql =
        select + "s.activity=? AND s.state='planned' AND s.starts IS NOT NULL ORDER BY s.starts, s.id";
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { found << reading.factsOf(row); }, activity));
    return found;
}

} // namespace kitcamp
