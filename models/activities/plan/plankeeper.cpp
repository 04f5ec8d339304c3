// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/plankeeper.h"

#include "models/activities/plan/planlevels.h"
#include "models/activities/plan/whattoread.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// So many rosters may change before the plan is read anew: the index keeps the old ones too.
constexpr int mostChangedRosters = 100;

bool touchesOneOf(const ChangedRows& rows, const QStringList& tables)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&](const QString& table) { return rows.contains(table); });
}

bool sameCapacities(const std::vector<planning::Capacity>& some,
                    const std::vector<planning::Capacity>& others)
{
    const auto sameStep = [](const planning::CapacityStep& a, const planning::CapacityStep& b) {
        return a.from == b.from && a.units == b.units;
    };
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [&](const planning::Capacity& a, const planning::Capacity& b) {
                          return a.model == b.model
                              && std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                                            sameStep);
                      });
}

} // namespace

PlanKeeper::PlanKeeper(Connection& connection, const PlanSpan& span, DeviceSupplySource supply, ReadPlan read)
    : m_connection(connection)
    , m_span(span)
    , m_supply(std::move(supply))
    , m_read(std::move(read))
    , m_index(m_read.plan)
{
    m_read.plan.sessions.clear();
    m_read.plan.groups.clear();
    m_read.plan.busyTimes.clear();
}

Result<PlanKeeper::Outcome> PlanKeeper::follow(const ChangedRows& rows)
{
    KITCAMP_ASSIGN(const bool isOther, surroundingsChanged(rows));
    if (isOther)
        return Outcome{true, {}};
    KITCAMP_ASSIGN(QSet<qint64> sessions, touchedSessions(rows));
    KITCAMP_ASSIGN(const bool areKnown, followRosters(rows.value(u"participation"_s), sessions));
    if (!areKnown || m_changedRosters > mostChangedRosters)
        return Outcome{true, {}};
    return sessions.isEmpty() ? Outcome() : readAgain(sessions);
}

Result<bool> PlanKeeper::surroundingsChanged(const ChangedRows& rows)
{
    static const QStringList tables{u"term"_s,         u"teaching_day"_s, u"exam_period"_s,  u"room"_s,
                                    u"room_feature"_s, u"room_closure"_s, u"availability"_s, u"busy_time"_s,
                                    u"course_staff"_s, u"activity"_s};
    if (touchesOneOf(rows, tables))
        return true;
    const QList<qint64> persons = rows.value(u"person"_s);
    if (std::any_of(persons.begin(), persons.end(), [&](qint64 id) { return m_read.persons.contains(id); }))
        return true;
    if (rows.contains(u"setting"_s)) {
        KITCAMP_ASSIGN(const bool areOther, rulesChanged());
        if (areOther)
            return true;
    }
    return m_supply && touchesOneOf(rows, deviceSupplyTables()) ? supplyChanged() : Result<bool>(false);
}

Result<bool> PlanKeeper::rulesChanged()
{
    KITCAMP_ASSIGN(const planning::Rules rules, readPlanRules(m_connection));
    return !sameRules(rules, m_read.plan.rules);
}

Result<bool> PlanKeeper::supplyChanged()
{
    std::vector<qint64> models;
    for (const planning::Capacity& capacity : m_read.plan.capacities)
        models.push_back(capacity.model);
    KITCAMP_ASSIGN(const auto capacities, readCapacities(m_connection, m_span, m_supply, models));
    return !sameCapacities(capacities, m_read.plan.capacities);
}

Result<void> PlanKeeper::addOwners(const char* sql, const QList<qint64>& rows, RowOwners& owners,
                                   QSet<qint64>& target)
{
    if (rows.isEmpty())
        return {};
    for (const qint64 row : rows) {
        if (const qint64 owner = owners.ownerOf(row))
            target.insert(owner);
    }
    return m_connection.each(
        sql,
        [&](const Statement& row) {
            if (row.isNull(1))
                return;
            owners.add(row.integer(0), row.integer(1));
            target.insert(row.integer(1));
        },
        idList(rows));
}

Result<QSet<qint64>> PlanKeeper::touchedSessions(const ChangedRows& rows)
{
    QSet<qint64> sessions;
    for (const QString& table : {u"session"_s, u"published_session"_s}) {
        for (const qint64 id : rows.value(table))
            sessions.insert(id);
    }
    KITCAMP_TRY(
        addOwners("SELECT id, session FROM session_staff WHERE id IN (SELECT value FROM json_each(?))",
                  rows.value(u"session_staff"_s), m_read.rows.staff, sessions));
    KITCAMP_TRY(
        addOwners("SELECT id, session FROM session_member WHERE id IN (SELECT value FROM json_each(?))",
                  rows.value(u"session_member"_s), m_read.rows.members, sessions));
    KITCAMP_TRY(addOwners("SELECT id, session FROM reservation WHERE id IN (SELECT value FROM json_each(?))",
                          rows.value(u"reservation"_s), m_read.rows.reservations, sessions));
    return sessions;
}

Result<bool> PlanKeeper::followRosters(const QList<qint64>& participations, QSet<qint64>& sessions)
{
    QSet<qint64> activities;
    KITCAMP_TRY(
        addOwners("SELECT id, activity FROM participation WHERE id IN (SELECT value FROM json_each(?))",
                  participations, m_read.participations, activities));
    activities.removeIf([&](qint64 activity) { return !m_read.rosters.contains(activity); });
    if (activities.isEmpty())
        return true;
    RowOwners owners;
    KITCAMP_ASSIGN(const Rosters rosters, readRosters(m_connection, activities, owners));
    QSet<qint64> changed;
    for (auto it = rosters.begin(); it != rosters.end(); ++it) {
        Roster& roster = m_read.rosters[it.key()];
        if (roster.persons == it->persons && roster.onSite == it->onSite)
            continue;
        for (const qint64 person : it->persons) {
            if (!m_read.persons.contains(person))
                return false;
        }
        roster = *it;
        ++m_changedRosters;
        changed.insert(it.key());
    }
    KITCAMP_TRY(addSessionsOf(changed, sessions));
    return true;
}

Result<void> PlanKeeper::addSessionsOf(const QSet<qint64>& activities, QSet<qint64>& sessions)
{
    if (activities.isEmpty())
        return {};
    return m_connection.each(
        "SELECT id FROM session WHERE activity IN (SELECT value FROM json_each(?))",
        [&](const Statement& row) { sessions.insert(row.integer(0)); }, idList(activities));
}

/// Whether everything that clashes with it is in the plan already.
bool PlanKeeper::isKnown(const planning::Session& session) const
{
    const auto hasCapacity = [&](const planning::Demand& demand) {
        const auto& all = m_read.plan.capacities;
        return std::any_of(all.begin(), all.end(),
                           [&](const planning::Capacity& one) { return one.model == demand.model; });
    };
    return m_read.rosters.contains(session.activity)
        && std::all_of(session.staff.begin(), session.staff.end(),
                       [&](qint64 person) { return m_read.persons.contains(person); })
        && std::all_of(session.demands.begin(), session.demands.end(), hasCapacity);
}

Result<PlanKeeper::Outcome> PlanKeeper::readAgain(const QSet<qint64>& sessions)
{
    SessionReader reader(m_connection, m_span);
    KITCAMP_ASSIGN(ReadSessions read, reader.read(&sessions, m_read.rows));
    QSet<qint64> gone = sessions;
    for (planning::Session& session : read.sessions) {
        gone.remove(session.id);
        if (!m_supply)
            session.demands.clear();
        if (!isKnown(session))
            return Outcome{true, {}};
    }
    KITCAMP_TRY(reader.addParticipants(read, m_read.rosters, m_read.rows));
    Sessions changed;
    for (planning::Session& session : read.sessions) {
        const planning::Session* before = m_index.session(session.id);
        if (before == nullptr || !(*before == session))
            changed.push_back(std::move(session));
    }
    std::vector<qint64> removed;
    for (const qint64 id : gone) {
        if (m_index.session(id) != nullptr)
            removed.push_back(id);
    }
    if (changed.empty() && removed.empty())
        return Outcome();
    const auto others = m_index.change(changed, removed);
    return Outcome{false, QList<qint64>(others.begin(), others.end())};
}

} // namespace kitcamp
