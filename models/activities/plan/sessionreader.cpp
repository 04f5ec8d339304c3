// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/sessionreader.h"

#include "models/activities/plan/whattoread.h"

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;
using planning::Session;

namespace {

// The columns below, in this order.
enum Column {
    IdColumn,
    ActivityColumn,
    PhaseColumn,
    StartsColumn,
    MinutesColumn,
    SetupColumn,
    ClearColumn,
    RoomColumn,
    CancelledColumn,
    TimeLockedColumn,
    RoomLockedColumn,
    FeaturesColumn,
    SomeMembersColumn,
    ModeColumn,
    PublishedColumn,
    PublishedStartsColumn,
    PublishedMinutesColumn,
    PublishedRoomColumn,
    PublishedStaffColumn,
};

// Read in the order of ids: the plus keeps the index by time out. Where something of its kind stands among
// the phases of its activity: a class goes through theory and practice as it likes, but is examined at its
// end; a camp ends with its projects; a ceremony may be at either end.
constexpr auto columns =
    "SELECT s.id, s.activity,"
    " CASE s.kind WHEN 'ceremony' THEN 0 WHEN 'exam' THEN 3 WHEN 'project' THEN 1+(a.kind='camp') ELSE 1 END,"
    " s.starts, s.minutes, s.setup_minutes, s.clear_minutes, s.room, s.state='cancelled' OR "
    "a.state='cancelled',"
    " s.time_locked, s.room_locked, s.needs_features, s.some_members,"
    " CASE WHEN s.kind='online' OR a.mode='online' THEN 1 WHEN a.mode='hybrid' THEN 2 ELSE 0 END,"
    " p.state='planned', p.starts, p.minutes, p.room, p.staff"
    " FROM session AS s JOIN activity AS a ON a.id=s.activity LEFT JOIN published_session AS p ON p.id=s.id"
    " WHERE a.archived=0 AND (+s.starts IS NULL OR +s.starts>=?1 AND +s.starts<?2)";

constexpr std::array modes{planning::Mode::Site, planning::Mode::Online, planning::Mode::Hybrid};

/// Of sessions by id; null where it is not among them.
Session* found(std::vector<Session>& sessions, qint64 id)
{
    const auto at = std::lower_bound(sessions.begin(), sessions.end(), id,
                                     [](const Session& one, qint64 value) { return one.id < value; });
    return at != sessions.end() && at->id == id ? &*at : nullptr;
}

/// Everybody of the activity.
void takeRoster(Session& session, const Roster& roster)
{
    if (roster.group != 0)
        session.groups = {roster.group};
    else
        session.persons = roster.persons;
    if (session.mode == planning::Mode::Hybrid)
        session.seats = roster.onSite;
}

} // namespace

Result<ReadSessions> SessionReader::read(const QSet<qint64>* only, SessionRows& rows)
{
    ReadSessions read;
    Sessions& sessions = read.sessions;
    QByteArray sql(columns);
    if (only != nullptr)
        sql += " AND s.id IN (SELECT value FROM json_each(?3))";
    KITCAMP_ASSIGN(Statement statement, m_connection.prepare(sql.constData()));
    statement.bind(1, m_span.firstMonday.toString(Qt::ISODate));
    statement.bind(2, m_span.lastDay().addDays(1).toString(Qt::ISODate));
    if (only != nullptr)
        statement.bind(3, idList(*only));
    KITCAMP_TRY(m_connection.eachOf(statement, [&](const Statement& row) {
        sessions.push_back(sessionOf(row));
        if (row.integer(SomeMembersColumn) != 0)
            read.withSomeMembers.insert(sessions.back().id);
    }));
    const auto byId = [](const Session& one, const Session& other) { return one.id < other.id; };
    if (!std::is_sorted(sessions.begin(), sessions.end(), byId))
        std::sort(sessions.begin(), sessions.end(), byId);
    KITCAMP_TRY(addStaff(sessions, only, rows));
    KITCAMP_TRY(addDemands(sessions, only, rows));
    return read;
}

Session SessionReader::sessionOf(const Statement& row) const
{
    Session session;
    session.id = row.integer(IdColumn);
    session.activity = row.integer(ActivityColumn);
    if (!row.isNull(StartsColumn))
        session.start = m_horizon.minuteOf(row.text(StartsColumn));
    session.minutes = static_cast<int>(row.integer(MinutesColumn));
    session.setupMinutes = static_cast<int>(row.integer(SetupColumn));
    session.clearMinutes = static_cast<int>(row.integer(ClearColumn));
    session.room = row.integer(RoomColumn);
    session.cancelled = row.integer(CancelledColumn) != 0;
    session.mode = modes[static_cast<size_t>(row.integer(ModeColumn))];
    session.phase = static_cast<int>(row.integer(PhaseColumn));
    if (const QString features = row.text(FeaturesColumn); !features.isEmpty())
        session.features = features.split(u'\n', Qt::SkipEmptyParts);
    addLocks(row, session);
    if (row.integer(PublishedColumn) != 0)
        addPublished(row, session);
    return session;
}

void SessionReader::addLocks(const Statement& row, Session& session) const
{
    if (row.integer(TimeLockedColumn) != 0)
        session.locks.start = session.start;
    if (row.integer(RoomLockedColumn) != 0)
        session.locks.room = session.room;
}

void SessionReader::addPublished(const Statement& row, Session& session) const
{
    planning::Published published;
    if (!row.isNull(PublishedStartsColumn))
        published.start = m_horizon.minuteOf(row.text(PublishedStartsColumn));
    published.minutes = static_cast<int>(row.integer(PublishedMinutesColumn));
    published.room = row.integer(PublishedRoomColumn);
    const QString staff = row.text(PublishedStaffColumn);
    for (const QStringView person : QStringView(staff).split(u' ', Qt::SkipEmptyParts))
        published.staff.push_back(person.toLongLong());
    session.published = published;
}

Result<void> SessionReader::addStaff(Sessions& sessions, const QSet<qint64>* only, SessionRows& rows)
{
    const auto take = [&](const Statement& row) {
        rows.staff.add(row.integer(2), row.integer(0));
        if (Session* session = found(sessions, row.integer(0)))
            session->staff.push_back(row.integer(1));
    };
    if (only == nullptr)
        KITCAMP_TRY(m_connection.each("SELECT session, person, id FROM session_staff", take));
    else
        KITCAMP_TRY(m_connection.each("SELECT s.session, s.person, s.id FROM json_each(?) AS e"
                                      " JOIN session_staff AS s ON s.session=e.value",
                                      take, idList(*only)));
    for (Session& session : sessions)
        session.staff = planning::asSet(std::move(session.staff));
    return {};
}

Result<void> SessionReader::addDemands(Sessions& sessions, const QSet<qint64>* only, SessionRows& rows)
{
    const auto take = [&](const Statement& row) {
        rows.reservations.add(row.integer(3), row.integer(0));
        Session* session = row.integer(4) != 0 ? found(sessions, row.integer(0)) : nullptr;
        if (session == nullptr)
            return;
        const qint64 model = row.integer(1);
        if (session->demands.empty() || session->demands.back().model != model)
            session->demands.push_back({model, 0});
        session->demands.back().count += static_cast<int>(row.integer(2));
    };
    QByteArray sql(
        "SELECT r.session, coalesce(r.model, d.model), r.count, r.id, r.state='held' AND r.starts IS "
        "NULL FROM reservation AS r LEFT JOIN device AS d ON d.id=r.device WHERE ");
    sql += only == nullptr ? "r.session IS NOT NULL" : "r.session IN (SELECT value FROM json_each(?1))";
    KITCAMP_ASSIGN(Statement statement,
                   m_connection.prepare((sql + " ORDER BY r.session, 2, r.id").constData()));
    if (only != nullptr)
        statement.bind(1, idList(*only));
    return m_connection.eachOf(statement, take);
}

Result<void> SessionReader::addParticipants(ReadSessions& read, const Rosters& rosters, SessionRows& rows)
{
    for (Session& session : read.sessions) {
        if (!read.withSomeMembers.contains(session.id))
            takeRoster(session, rosters.value(session.activity));
        else if (session.mode == planning::Mode::Hybrid)
            session.seats = 0;
    }
    return read.withSomeMembers.isEmpty() ? Result<void>() : addMembers(read, rows);
}

Result<void> SessionReader::addMembers(ReadSessions& read, SessionRows& rows)
{
    return m_connection.each(
        "SELECT m.session, p.person, m.id, p.seat='online',"
        " p.state='offered' OR p.state='confirmed' OR p.state='completed' OR p.state='not_completed'"
        " FROM json_each(?) AS e JOIN session_member AS m ON m.session=e.value"
        " JOIN participation AS p ON p.id=m.participation ORDER BY m.session, p.person, p.id",
        [&](const Statement& row) {
            rows.members.add(row.integer(2), row.integer(0));
            Session* session = row.integer(4) != 0 ? found(read.sessions, row.integer(0)) : nullptr;
            const qint64 person = row.integer(1);
            if (session == nullptr || (!session->persons.empty() && session->persons.back() == person))
                return;
            session->persons.push_back(person);
            if (session->seats && row.integer(3) == 0)
                ++*session->seats;
        },
        idList(read.withSomeMembers));
}

Result<std::optional<Session>> SessionReader::newSession(qint64 activity, int minutes)
{
    std::optional<Session> session;
    KITCAMP_TRY(m_connection.each(
        "SELECT CASE mode WHEN 'online' THEN 1 WHEN 'hybrid' THEN 2 ELSE 0 END FROM activity WHERE id=?",
        [&](const Statement& row) {
            session.emplace();
            session->activity = activity;
            session->minutes = minutes;
            session->mode = modes[static_cast<size_t>(row.integer(0))];
            session->phase = 1;
        },
        activity));
    if (!session)
        return session;
    RowOwners owners;
    KITCAMP_ASSIGN(const Rosters rosters, readRosters(m_connection, {activity}, owners));
    takeRoster(*session, rosters.value(activity));
    return session;
}

} // namespace kitcamp
