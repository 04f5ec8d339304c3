// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/randomplan.h"

namespace kitcamp::testkit {

using namespace planning;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
const QDate firstDay(2026, 4, 1);
const QStringList features{u"projector"_s, u"soldering"_s};

template <typename Number>
std::vector<Number> someOf(RandomSource& random, int low, int high, int percent)
{
    std::vector<Number> some;
    for (int i = low; i <= high; ++i) {
        if (random.chance(percent))
            some.push_back(i);
    }
    return some;
}

QDate someDay(RandomSource& random)
{
    return firstDay.addDays(random.below(days));
}

void addRooms(RandomSource& random, Plan& plan)
{
    for (int id = 1; id <= 3; ++id) {
        Room room{id};
        if (random.chance(80))
            room.seats = random.between(2, 60);
        for (const QString& feature : features) {
            if (random.chance(60))
                room.features << feature;
        }
        for (int i = random.below(3); i > 0; --i) {
            const Minute from = randomStart(random);
            room.closures.push_back(
                {{from, from + random.between(1, 600)}, random.chance(50) ? u"paint"_s : QString()});
        }
        room.archived = random.chance(8);
        plan.rooms.push_back(room);
    }
}

void addCalendars(RandomSource& random, Plan& plan)
{
    using Kind = Availability::Kind;
    for (int i = random.below(12); i > 0; --i) {
        Availability row{random.between(1, 12),
                         random.pick(std::array{Kind::No, Kind::RatherNot, Kind::Prefer})};
        if (random.chance(60))
            row.weekday = random.between(1, 7);
        else if (random.chance(70))
            row.day = someDay(random);
        row.starts = random.below(1400);
        row.ends = random.between(row.starts + 1, dayMinutes);
        if (random.chance(30))
            row.from = someDay(random);
        if (random.chance(30))
            row.until = someDay(random);
        plan.availabilities.push_back(row);
    }
    for (int i = random.below(10); i > 0; --i) {
        BusyTime row;
        if (random.chance(50))
            row.person = random.between(1, 12);
        else
            row.group = random.between(1, 4);
        row.title = random.chance(50) ? u"Mechanics II"_s : u"Painting"_s;
        row.firstMonday = QDate(2026, 3, 23);
        row.weeks = static_cast<quint32>(random.below(16));
        row.weekday = random.between(1, 7);
        row.starts = random.below(1300);
        row.ends = random.between(row.starts + 1, dayMinutes);
        plan.busyTimes.push_back(row);
    }
    for (int i = random.below(3); i > 0; --i) {
        const QDate from = someDay(random);
        plan.examPeriods.push_back({random.between(1, 4), from,
                                    std::min(from.addDays(random.below(4)), firstDay.addDays(days - 1)),
                                    u"finals"_s});
    }
    for (int i = random.below(3); i > 0; --i)
        plan.daysOff.push_back({someDay(random), u"Tomb-Sweeping Day"_s});
    for (int i = random.below(3); i > 0; --i)
        plan.makeUpDays.push_back({someDay(random), someDay(random)});
}

void addRules(RandomSource& random, Plan& plan)
{
    for (int i = 0; i < ruleCount; ++i) {
        if (random.chance(15))
            plan.rules.setLevel(static_cast<Rule>(i), static_cast<Level>(random.below(4)));
    }
    plan.rules.longestGap = random.between(0, 200);
    plan.rules.freeSeats = random.below(20);
    plan.rules.fairMinutes = random.below(300);
    plan.rules.amberFrom = random.between(1, 20);
}

} // namespace

Minute randomStart(RandomSource& random)
{
    const int day = random.chance(8) ? random.between(-2, days + 1) : random.below(days);
    const int minute = random.chance(85) ? random.between(8, 20) * 60 + (random.chance(30) ? 30 : 0)
                                         : random.below(dayMinutes);
    return day * dayMinutes + minute;
}

Session randomSession(RandomSource& random, SessionId id)
{
    Session session;
    session.id = id;
    session.activity = random.below(3);
    if (random.chance(92))
        session.start = randomStart(random);
    session.minutes =
        random.chance(90) ? random.between(1, 5) * (random.chance(70) ? 60 : 30) : random.between(-20, 2000);
    session.setupMinutes = random.chance(30) ? random.below(random.chance(20) ? 900 : 60) : 0;
    session.clearMinutes = random.chance(30) ? random.below(60) : 0;
    session.room = random.chance(3) ? 99 : random.below(4);
    session.mode = random.chance(80) ? Mode::Site : random.chance(50) ? Mode::Online : Mode::Hybrid;
    for (const QString& feature : features) {
        if (random.chance(25))
            session.features << feature;
    }
    if (random.chance(20))
        session.seats = random.below(70);
    session.staff = someOf<PersonId>(random, 1, 6, 20);
    session.groups = someOf<GroupId>(random, 1, 4, 30);
    session.persons = someOf<PersonId>(random, 4, 14, 8);
    for (int i = random.below(3); i > 0; --i)
        session.demands.push_back({random.between(1, 3), random.between(1, 6)});
    session.phase = random.below(4);
    session.cancelled = random.chance(5);
    if (random.chance(10))
        session.locks.start = randomStart(random);
    if (random.chance(10))
        session.locks.room = random.between(1, 3);
    if (random.chance(10))
        session.locks.staff = someOf<PersonId>(random, 1, 6, 20);
    if (random.chance(20))
        session.published = Published{randomStart(random), 60, random.below(4), session.staff};
    return session;
}

Plan randomPlan(RandomSource& random)
{
    Plan plan;
    plan.horizon = Horizon(firstDay, days);
    addRules(random, plan);
    for (int id = 1; id <= 2; ++id)
        plan.activities.push_back(
            {id, random.below(4), random.chance(30), someOf<PersonId>(random, 1, 6, 40)});
    for (int id = 1; id <= 4; ++id)
        plan.groups.push_back({id, someOf<PersonId>(random, 3, 12, 30)});
    addRooms(random, plan);
    addCalendars(random, plan);
    for (int id = 1; id <= 2; ++id) {
        Capacity capacity{id, {}};
        for (int i = random.below(4); i > 0; --i)
            capacity.steps.push_back(
                {random.between(-1, days) * dayMinutes + random.below(24) * 60, random.below(12)});
        plan.capacities.push_back(capacity);
    }
    for (int id = random.between(2, 14); id > 0; --id)
        plan.sessions.push_back(randomSession(random, id));
    return plan;
}

} // namespace kitcamp::testkit
