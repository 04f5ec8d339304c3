// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/sessionweek.h"

#include "models/activities/calendar/sessiontime.h"
#include "models/activities/plan/centreplan.h"
#include "models/items/plan/sessionreading.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Whether a commit touched one of the tables.
bool touches(const Announcement& announcement, const QStringList& tables)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&](const QString& table) { return announcement.rows.contains(table); });
}

const QStringList& sessionTables()
{
    static const QStringList names{
        u"session"_s, u"session_staff"_s,     u"session_member"_s, u"participation"_s, u"activity"_s,
        u"room"_s,    u"published_session"_s, u"reservation"_s,    u"model"_s,         u"person"_s,
        u"device"_s,  u"room_closure"_s};
    return names;
}

} // namespace

SessionWeek::SessionWeek(Store& store, CentrePlan* plan, QObject* parent)
    : WeekModel(parent)
    , m_store(store)
    , m_plan(plan)
{
    report(readFacts());
    connect(&m_store, &Store::changed, this, &SessionWeek::onChanged);
    if (m_plan) {
        connect(m_plan, &CentrePlan::sessionsChanged, this, &SessionWeek::onVerdicts);
        connect(m_plan, &CentrePlan::reloaded, this, &SessionWeek::update);
    }
}

void SessionWeek::show(QDate first, int days)
{
    m_first = first;
    m_dayCount = days;
    beginResetModel();
    report(readSessions());
    m_rows = makeRows();
    m_lanes = SessionLanes::lanes(m_laneKind, shownSessions(), {});
    endResetModel();
    update();
}

void SessionWeek::setFilter(const CalendarFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void SessionWeek::setLaneKind(LaneKind kind)
{
    if (kind == m_laneKind)
        return;
    m_laneKind = kind;
    update();
}

void SessionWeek::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    update();
}

int SessionWeek::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const ShownSession* SessionWeek::session(qint64 id) const
{
    const auto found =
        std::lower_bound(m_sessions.begin(), m_sessions.end(), id,
                         [](const ShownSession& one, qint64 wanted) { return one.id < wanted; });
    return found == m_sessions.end() || found->id != id ? nullptr : &*found;
}

QList<ShownSession> SessionWeek::shownSessions() const
{
    QList<ShownSession> shown;
    for (const ShownSession& session : m_sessions) {
        if (m_filter.shows(session))
            shown.append(session);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const ShownSession& a, const ShownSession& b) {
        return std::tie(a.day, a.start) < std::tie(b.day, b.start);
    });
    return shown;
}

void SessionWeek::onChanged(const Announcement& announcement)
{
    if (announcement.reordered || touches(announcement, CalendarDays::tables())
        || announcement.rows.contains(u"room"_s)) {
        report(readFacts());
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    }
    if (m_dayCount > 0 && (announcement.reordered || touches(announcement, sessionTables()))) {
        report(readSessions());
        update();
    }
}

void SessionWeek::onVerdicts(const QList<qint64>& sessions)
{
    for (const qint64 id : sessions) {
        const auto row =
            std::lower_bound(m_rows.begin(), m_rows.end(), id,
                             [](const Row& one, qint64 wanted) { return one.block.id < wanted; });
        const ShownSession* shown = session(id);
        if (!shown || row == m_rows.end() || row->block.id != id || row->block.tone == toneOf(*shown))
            continue;
        row->block.tone = toneOf(*shown);
        const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
        Q_EMIT dataChanged(changed, changed);
    }
}

Result<void> SessionWeek::readFacts()
{
    KITCAMP_TRY(m_days.read(m_store.reader()));
    KITCAMP_ASSIGN(QList<CalendarRoom> rooms, readCalendarRooms(m_store.reader()));
    if (std::exchange(m_rooms, rooms) != rooms)
        Q_EMIT roomsChanged();
    return {};
}

Result<void> SessionWeek::readSessions()
{
    SessionReading reading(m_store.reader());
    KITCAMP_ASSIGN(m_sessions, reading.between(m_first, m_dayCount));
    KITCAMP_ASSIGN(m_closures, reading.closures(m_first, m_dayCount));
    return {};
}

QList<SessionWeek::Row> SessionWeek::makeRows() const
{
    QList<Row> rows;
    for (const ShownClosure& closure : m_closures) {
        if (m_filter.closures && !m_filter.hiddenRooms.contains(closure.room))
            rows.append({blockOf(closure)});
    }
    for (const ShownSession& session : m_sessions) {
        if (session.day.isValid() && m_filter.shows(session))
            rows.append({blockOf(session)});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key() < b.key(); });
    return rows;
}

Tone SessionWeek::toneOf(const ShownSession& session) const
{
    const bool over = m_today.isValid() && session.day < m_today;
    if (!m_plan || !m_plan->isLoaded() || session.cancelled || over)
        return Tone::Plain;
    switch (m_plan->verdictOf(session.id).colour) {
    case planning::Colour::Red:
        return Tone::Bad;
    case planning::Colour::Amber:
        return Tone::Warn;
    case planning::Colour::Green:
        break;
    }
    return Tone::Plain;
}

PlanBlock SessionWeek::blockOf(const ShownSession& session) const
{
    PlanBlock block;
    block.id = session.id;
    block.day = session.day;
    block.start = session.start;
    block.minutes = session.minutes;
    block.lanes = SessionLanes::lanesOf(m_laneKind, session);
    block.title = session.name;
    block.lines = linesOf(session);
    block.tone = toneOf(session);
    block.state = session.cancelled             ? BlockState::Cancelled
        : session.published && !session.changed ? BlockState::Published
                                                : BlockState::Draft;
    block.locked = session.timeLocked;
    if (session.day < m_first) { // it began before midnight; it is moved where it begins
        const int before =
            static_cast<int>(session.day.daysTo(m_first)) * SessionTime::longest - session.start;
        block.day = m_first;
        block.start = 0;
        block.minutes = session.minutes - before;
        block.lines.prepend(tr("since %1 the day before", "22:00").arg(clockText(session.start)));
        block.locked = true;
    }
    return block;
}

/// What the lane says already is not said again.
QStringList SessionWeek::linesOf(const ShownSession& session) const
{
    QStringList lines;
    if (m_laneKind != LaneKind::Rooms || session.isOnline())
        lines.append(SessionReading::whereText(session));
    if (m_laneKind != LaneKind::Staff || session.staff.size() > 1)
        lines.append(session.staffNames.join(
            QCoreApplication::translate("kitcamp::SessionReading", ", ", "between things that are listed")));
    lines.append(SessionReading::seatsText(session));
    lines.append(SessionReading::demandText(session));
    lines.removeAll(QString());
    return lines;
}

PlanBlock SessionWeek::blockOf(const ShownClosure& closure) const
{
    PlanBlock block;
    block.id = -closure.id; // beside the sessions, and before them
    block.day = closure.day;
    block.start = closure.start;
    block.minutes = closure.minutes;
    block.lanes = m_laneKind == LaneKind::Rooms ? QList{closure.room} : QList<qint64>();
    block.title = closure.roomName;
    if (!closure.reason.isEmpty())
        block.lines.append(closure.reason);
    block.tone = Tone::Muted;
    block.ground = true;
    return block;
}

void SessionWeek::update()
{
    if (m_dayCount == 0)
        return;
    merge(makeRows());
    QList<CalendarRoom> offered;
    for (const CalendarRoom& room : std::as_const(m_rooms)) {
        if (!room.archived && !m_filter.hiddenRooms.contains(room.id))
            offered.append(room);
    }
    QList<PlanLane> lanes = SessionLanes::lanes(m_laneKind, shownSessions(), offered);
    if (std::exchange(m_lanes, lanes) != lanes)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

/// What is there twice changes, what is gone is removed, what is new is inserted: selection and scroll stay.
void SessionWeek::merge(const QList<Row>& fresh)
{
    const auto isIn = [&](const Row& row) {
        return std::binary_search(fresh.begin(), fresh.end(), row,
                                  [](const Row& a, const Row& b) { return a.key() < b.key(); });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (isIn(m_rows[i]))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < fresh.size(); ++i) {
        if (i >= m_rows.size() || m_rows[i].key() != fresh[i].key()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, fresh[i]);
            endInsertRows();
        } else if (!(m_rows[i].block == fresh[i].block)) {
            m_rows[i] = fresh[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

void SessionWeek::report(const Result<void>& done)
{
    if (!done)
        Q_EMIT failed(done.error().sentence);
}

} // namespace kitcamp
