// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that closed rooms and busy people hit.
#include "models/activities/sessions/hitrows.h"

#include "models/activities/sessions/sessionreading.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Way = SessionHit::Way;

namespace {

constexpr int dayMinutes = 1440;

struct HitWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionHit)
};

QString shownMoment(const QString& moment)
{
    return QString(moment).replace(u'T', u' ');
}

QString nameOf(Connection& connection, const char* sql, qint64 id)
{
    const auto name = connection.text(sql, id);
    return name && *name ? **name : QString();
}

/// Whether a time of availability lies on any of the days of a session, and which.
bool meets(const UnavailableTime& line, const SessionTime& time)
{
    for (QDate day = time.date; day <= time.endDate(); day = day.addDays(1)) {
        const bool holds = line.weekday == 0 ? line.day == day : line.weekday == day.dayOfWeek();
        const bool within =
            (!line.from.isValid() || day >= line.from) && (!line.until.isValid() || day <= line.until);
        const int shift = int(time.date.daysTo(day)) * dayMinutes;
        const ClockRange onDay{time.starts - shift, time.starts + time.minutes - shift};
        if (holds && within && onDay.overlaps(line.clock))
            return true;
    }
    return false;
}

/// With the time to set up, which may begin on the day before.
QString begins(const HitRow& row)
{
    const int starts = row.time.starts - row.setupMinutes;
    const SessionTime time{row.time.date.addDays(starts < 0 ? -1 : 0), (starts + dayMinutes) % dayMinutes, 0};
    return time.startText();
}

QString finishes(const HitRow& row)
{
    return SessionTime{row.time.date, row.time.starts, row.time.minutes + row.clearMinutes}.endText();
}

} // namespace

Result<std::vector<HitRow>> hitRows(Connection& connection, const char* where,
                                    const std::optional<qint64>& value)
{
    std::vector<HitRow> rows;
    const QByteArray sql =
        QByteArray("SELECT s.id, s.activity, s.starts, s.minutes, s.setup_minutes, "
                   "s.clear_minutes, s.time_locked FROM session AS s JOIN activity AS a ON a.id=s.activity "
                   "WHERE s.starts IS NOT NULL AND s.state='planned' AND "
                   "a.state<>'cancelled' AND ")
        + where + " ORDER BY s.starts, s.id";
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql.constData()));
    if (value)
        statement.bind(1, *value);
    KITCAMP_TRY(connection.eachOf(statement, [&](const Statement& row) {
        if (const auto time = SessionTime::fromText(row.text(2), int(row.integer(3))))
            rows.push_back({row.integer(0), row.integer(1), *time, int(row.integer(4)), int(row.integer(5)),
                            row.integer(6) != 0});
    }));
    return rows;
}

SessionHit plainHit(const HitRow& row, const QList<SessionHit::Way>& ways)
{
    SessionHit hit{.session = row.session, .activity = row.activity, .time = row.time, .ways = ways};
    if (row.timeLocked && hit.ways.removeOne(Way::Keep))
        hit.ways.prepend(Way::Keep);
    return hit;
}

void nameHits(Connection& connection, std::vector<SessionHit>& hits)
{
    for (SessionHit& hit : hits)
        hit.name = sessionName(connection, hit.session);
}

Result<std::vector<SessionHit>> hitsOfClosure(Connection& connection, qint64 room, const QString& starts,
                                              const QString& ends)
{
    KITCAMP_ASSIGN(const auto rows, hitRows(connection, "s.room=?", room));
    const QString name = nameOf(connection, "SELECT name FROM room WHERE id=?", room);
    std::vector<SessionHit> hits;
    for (const HitRow& row : rows) {
        if (begins(row) >= ends || finishes(row) <= starts) // texts of this form compare as times do
            continue;
        SessionHit hit = plainHit(row, {Way::OtherRoom, Way::ToPlace, Way::Cancel, Way::Keep});
        hit.sentence = HitWords::tr("%1 is closed from %2 to %3.", "a room, two moments")
                           .arg(name, shownMoment(starts), shownMoment(ends));
        hits.push_back(hit);
    }
    nameHits(connection, hits);
    return hits;
}

Result<std::vector<SessionHit>> hitsOfRoom(Connection& connection, qint64 room, QDate from)
{
    KITCAMP_ASSIGN(const auto rows, hitRows(connection, "s.room=?", room));
    const QString name = nameOf(connection, "SELECT name FROM room WHERE id=?", room);
    std::vector<SessionHit> hits;
    for (const HitRow& row : rows) {
        if (from.isValid() && row.time.date < from)
            continue;
        SessionHit hit = plainHit(row, {Way::OtherRoom, Way::ToPlace, Way::Cancel, Way::Keep});
        hit.sentence = HitWords::tr("The room %1 goes into the archive.").arg(name);
        hits.push_back(hit);
    }
    nameHits(connection, hits);
    return hits;
}

Result<std::vector<SessionHit>> hitsOfAvailability(Connection& connection,
                                                   const std::vector<UnavailableTime>& times, QDate from)
{
    std::vector<SessionHit> hits;
    QSet<qint64> people;
    for (const UnavailableTime& line : times)
        people.insert(line.person);
    for (const qint64 person : people) {
        KITCAMP_ASSIGN(
            const auto rows,
            hitRows(connection,
                    "EXISTS (SELECT 1 FROM session_staff AS t WHERE t.session=s.id AND t.person=?)", person));
        const QString name = nameOf(connection, "SELECT name FROM person WHERE id=?", person);
        for (const HitRow& row : rows) {
            const auto met = std::ranges::find_if(times, [&](const UnavailableTime& line) {
                return line.person == person && meets(line, row.time);
            });
            if (met == times.end() || (from.isValid() && row.time.date < from))
                continue;
            SessionHit hit = plainHit(row, {Way::OtherStaff, Way::ToPlace, Way::Cancel, Way::Keep});
            hit.sentence = HitWords::tr("%1 is not available from %2 to %3.", "a person, two times of day")
                               .arg(name, clockText(met->clock.starts), clockText(met->clock.ends));
            hits.push_back(hit);
        }
    }
    std::ranges::stable_sort(hits, {}, &SessionHit::time);
    nameHits(connection, hits);
    return hits;
}

} // namespace kitcamp
