// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/planhistory.h"

namespace kitcamp::testkit {

using namespace planning;
using namespace Qt::StringLiterals;

namespace {

void applyTo(std::vector<Session>& sessions, const PlanChange& change)
{
    const SessionId id = change.put ? change.put->id : change.removed;
    std::erase_if(sessions, [id](const Session& session) { return session.id == id; });
    if (change.put)
        sessions.push_back(*change.put);
}

QString text(const Session& session)
{
    QString line =
        u"  session %1 of %2: start %3, %4 min (+%5/%6), room %7, phase %8, mode %9"_s.arg(session.id)
            .arg(session.activity)
            .arg(session.start ? QString::number(*session.start) : u"none"_s)
            .arg(session.minutes)
            .arg(session.setupMinutes)
            .arg(session.clearMinutes)
            .arg(session.room)
            .arg(session.phase)
            .arg(int(session.mode));
    const auto list = [&](const QString& name, const std::vector<qint64>& ids) {
        line += ids.empty() ? QString() : u", "_s + name;
        for (const qint64 id : ids)
            line += u" %1"_s.arg(id);
    };
    list(u"staff"_s, session.staff);
    list(u"groups"_s, session.groups);
    list(u"persons"_s, session.persons);
    for (const Demand& demand : session.demands)
        line += u", %1 x model %2"_s.arg(demand.count).arg(demand.model);
    line += session.cancelled ? u", cancelled"_s : QString();
    line += session.locks == Locks() ? QString() : u", locked"_s;
    return line + (session.published ? u", published"_s : QString());
}

/// Leaves one item out after the other as long as it still fails.
template <typename Item>
bool shrinkList(PlanHistory& history, std::vector<Item>& list, const Judgement& judge)
{
    bool isSmaller = false;
    for (size_t i = list.size(); i-- > 0;) {
        const std::vector<Item> before = list;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
        if (judge(history).isEmpty())
            list = before;
        else
            isSmaller = true;
    }
    return isSmaller;
}

void shrink(PlanHistory& history, const Judgement& judge)
{
    for (bool again = true; again;) {
        Plan& plan = history.plan;
        again = shrinkList(history, history.changes, judge);
        again = shrinkList(history, plan.sessions, judge) || again;
        again = shrinkList(history, plan.availabilities, judge) || again;
        again = shrinkList(history, plan.busyTimes, judge) || again;
        again = shrinkList(history, plan.examPeriods, judge) || again;
        again = shrinkList(history, plan.daysOff, judge) || again;
        again = shrinkList(history, plan.makeUpDays, judge) || again;
        again = shrinkList(history, plan.capacities, judge) || again;
        again = shrinkList(history, plan.activities, judge) || again;
        again = shrinkList(history, plan.groups, judge) || again;
        again = shrinkList(history, plan.rooms, judge) || again;
    }
}

} // namespace

PlanHistory PlanHistory::random(quint64 seed, int changes)
{
    RandomSource random(seed);
    PlanHistory history{randomPlan(random), {}};
    std::vector<Session> sessions = history.plan.sessions;
    for (int i = 0; i < changes; ++i) {
        PlanChange change;
        if (sessions.empty() || random.chance(15)) {
            change.put = randomSession(random, 100 + i);
        } else if (random.chance(10)) {
            change.removed = random.pick(sessions).id;
        } else {
            Session session = random.pick(sessions);
            const Session other = randomSession(random, session.id);
            if (random.chance(60))
                session.start = other.start;
            if (random.chance(20))
                session.minutes = other.minutes;
            if (random.chance(30))
                session.room = other.room;
            if (random.chance(30))
                session.staff = other.staff;
            change.put = random.chance(10) ? other : session;
        }
        applyTo(sessions, change);
        history.changes.push_back(change);
    }
    return history;
}

Plan PlanHistory::outcome() const
{
    Plan end = plan;
    for (const PlanChange& change : changes)
        applyTo(end.sessions, change);
    return end;
}

QString PlanHistory::description() const
{
    QStringList lines{
        u"%1 availabilities, %2 lessons, %3 exam periods, %4 days off, %5 make-up days, %6 groups, %7 rooms"_s
            .arg(plan.availabilities.size())
            .arg(plan.busyTimes.size())
            .arg(plan.examPeriods.size())
            .arg(plan.daysOff.size())
            .arg(plan.makeUpDays.size())
            .arg(plan.groups.size())
            .arg(plan.rooms.size())};
    for (const Session& session : plan.sessions)
        lines << text(session);
    for (const PlanChange& change : changes)
        lines << (change.put ? u"then"_s + text(*change.put) : u"then without %1"_s.arg(change.removed));
    return lines.join(u'\n');
}

QString firstFailure(int seeds, int changes, const Judgement& judge)
{
    for (int seed = 1; seed <= seeds; ++seed) {
        PlanHistory history = PlanHistory::random(static_cast<quint64>(seed), changes);
        if (judge(history).isEmpty())
            continue;
        shrink(history, judge);
        return u"seed %1: %2\n%3"_s.arg(seed).arg(judge(history), history.description());
    }
    return {};
}

} // namespace kitcamp::testkit
