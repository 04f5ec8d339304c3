// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// planning_bench [rounds [index|live|suggest|ways]]: what the live check, the index and the suggestions cost
// on a term's plan, each beside its budget, and the three ways to find what overlaps. Not a test: it says
// what it measured.
#include "models/planning/livecheck.h"
#include "models/planning/suggest.h"
#include "tests/bench/termplan.h"

#include <QElapsedTimer>

#include <bitset>
#include <cstdio>
#include <ctime>

using namespace kitcamp::planning;

namespace {

int rounds = 21;

/// Runs it as often and prints the median, also of the processor time alone, and the longest.
template <typename Work>
void measure(const char* what, const char* budget, Work&& work)
{
    std::vector<double> times;
    std::vector<double> busy;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work(i);
        busy.push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::sort(busy.begin(), busy.end());
    std::printf("| %s | %.2f ms | %.2f ms | %.2f ms | %s |\n", what, busy[busy.size() / 2],
                times[times.size() / 2], times.back(), budget);
    std::fflush(stdout);
}

std::vector<Lane> roomLanes(int count)
{
    std::vector<Lane> lanes;
    for (int i = 1; i <= count; ++i)
        lanes.push_back({RoomId(i), {}});
    return lanes;
}

std::vector<SessionId> seriesOf(const Plan& plan, ActivityId activity)
{
    std::vector<SessionId> ids;
    for (const Session& session : plan.sessions) {
        if (session.activity == activity)
            ids.push_back(session.id);
    }
    return ids;
}

void benchIndex(const char* what, const Plan& plan)
{
    int findings = 0;
    measure(what, "100 ms", [&](int) { findings = static_cast<int>(ConflictIndex(plan).findings().size()); });
    ConflictIndex index(plan);
    std::printf("| (findings: %d; forbidden %d, not to be published %d) | | | | |\n", findings,
                index.countOf(Level::Forbid), index.countOf(Level::BlockPublishing));
    std::mt19937 random(2);
    measure("one session moved in it", "16 ms", [&](int) {
        Session session = plan.sessions[random() % plan.sessions.size()];
        session.start = static_cast<int>(random() % (weeks * 7)) * dayMinutes + 600;
        (void)index.put(session);
    });
    const std::vector<SessionId> series = seriesOf(plan, 30);
    measure("a series of 15 moved in it", "16 ms", [&](int round) {
        std::vector<Session> moved;
        for (const SessionId id : series) {
            moved.push_back(*index.session(id));
            *moved.back().start += round % 2 == 0 ? dayMinutes : -dayMinutes;
        }
        (void)index.change(moved, {});
    });
    measure("a copy of it", "", [&](int) { const ConflictIndex copy = index; });
}

void benchLiveCheck(const Plan& plan)
{
    const ConflictIndex index(plan);
    const Minute week = 10 * 7 * dayMinutes;
    std::vector<SessionId> inWeek;
    for (const Session& session : plan.sessions) {
        if (*session.start >= week && *session.start < week + 7 * dayMinutes)
            inWeek.push_back(session.id);
    }
    std::printf("| (sessions in the week that is shown: %zu) | | | | |\n", inWeek.size());
    const auto pick = [&](int round) { return inWeek[static_cast<size_t>(round * 37) % inWeek.size()]; };
    measure("live check: 7 days of 30 minutes, 1 lane", "16 ms", [&](int round) {
        (void)LiveCheck(index, pick(round)).check({week, 7, 0, 1440, 30, {{}}});
    });
    measure("live check: 7 days of 5 minutes, 1 lane", "16 ms", [&](int round) {
        (void)LiveCheck(index, pick(round)).check({week, 7, 0, 1440, 5, {{}}});
    });
    measure("live check: 7 days of 5 minutes, 20 lanes", "16 ms", [&](int round) {
        (void)LiveCheck(index, pick(round)).check({week, 7, 0, 1440, 5, roomLanes(20)});
    });
    measure("live check of a series of 15: 5 minutes, 1 lane", "16 ms", [&](int round) {
        const SessionId session = pick(round);
        const auto series = seriesOf(plan, index.session(session)->activity);
        (void)LiveCheck(index, session, series).check({week, 7, 0, 1440, 5, {{}}});
    });
    measure("live check of a series of 15: 30 minutes, 20 lanes", "16 ms", [&](int round) {
        const SessionId session = pick(round);
        const auto series = seriesOf(plan, index.session(session)->activity);
        (void)LiveCheck(index, session, series).check({week, 7, 0, 1440, 30, roomLanes(20)});
    });
    measure("the findings of one cell under the pointer", "16 ms", [&](int round) {
        (void)LiveCheck(index, pick(round)).findingsAt(week + round * 130, {RoomId(3), {}});
    });
    measure("all findings of all cells: 30 minutes, 8:00-22:00, 1 lane", "16 ms", [&](int round) {
        const LiveCheck check(index, pick(round));
        size_t sum = 0;
        for (int day = 0; day < 7; ++day) {
            for (int minute = 480; minute < 1320; minute += 30)
                sum += check.findingsAt(week + day * dayMinutes + minute, {}).size();
        }
        if (sum == 0)
            std::puts("none");
    });
}

void benchSuggest(const Plan& plan)
{
    const ConflictIndex index(plan);
    measure("five best places, whole term, 40 rooms", "300 ms", [&](int round) {
        Wish wish;
        wish.session = plan.sessions[static_cast<size_t>(round * 97) % plan.sessions.size()];
        (void)suggest(index, wish);
    });
    measure("the same with one of a pool of 20", "300 ms", [&](int round) {
        Wish wish;
        wish.session = plan.sessions[static_cast<size_t>(round * 97) % plan.sessions.size()];
        wish.session.staff = {};
        for (int i = 1; i <= 20; ++i)
            wish.pool.push_back(firstTeacher + i);
        wish.fromPool = 1;
        (void)suggest(index, wish);
    });
}

constexpr size_t stepCount = size_t(weeks) * 7 * 288;

/// By their spans, each list sorted: so many pairs overlap.
qint64 overlapsIn(std::vector<std::vector<Span>>& lists)
{
    qint64 pairs = 0;
    for (auto& list : lists) {
        std::sort(list.begin(), list.end(), [](Span a, Span b) { return a.from < b.from; });
        for (size_t i = 0; i < list.size(); ++i) {
            for (size_t k = i + 1; k < list.size() && list[k].from < list[i].until; ++k)
                ++pairs;
        }
    }
    return pairs;
}

qint64 takenTwice(std::bitset<stepCount>& steps, Span span)
{
    qint64 count = 0;
    for (Minute minute = span.from; minute < span.until; minute += gridMinutes) {
        count += steps[static_cast<size_t>(minute / gridMinutes)] ? 1 : 0;
        steps.set(static_cast<size_t>(minute / gridMinutes));
    }
    return count;
}

/// The three ways to know what overlaps, over the same sessions: lists by day, sorted lists per resource,
/// bitsets.
void compareWays(const Plan& plan)
{
    const Placings placings = ConflictIndex(plan).placings();
    const People& people = placings.people();
    const auto eachSlot = [&](auto&& visit) {
        for (int slot = 0; slot < placings.slotCount(); ++slot)
            visit(placings.at(slot));
    };
    qint64 sum = 0;
    measure(
        "what overlaps, rooms and students: lists by day and a bit for each pair of rosters", "", [&](int) {
            sum = 0;
            eachSlot([&](const Placed& placed) {
                placings.entries().visit(placed.inRoom, [&](const Entry& entry) {
                    sum +=
                        entry.room == placed.session.room || people.meet(entry.roster, placed.roster) ? 1 : 0;
                });
            });
        });
    measure("the same: sorted list per room and per student", "", [&](int) {
        std::vector<std::vector<Span>> lists(roomCount + 1 + static_cast<size_t>(people.count()));
        eachSlot([&](const Placed& placed) {
            lists[static_cast<size_t>(placed.session.room)].push_back(placed.inRoom);
            for (const int person : people.members(placed.roster))
                lists[roomCount + 1 + static_cast<size_t>(person)].push_back(placed.span);
        });
        sum = overlapsIn(lists);
    });
    measure("the same: bitset per room and per student", "", [&](int) {
        std::vector<std::bitset<stepCount>> bits(roomCount + 1 + static_cast<size_t>(people.count()));
        sum = 0;
        eachSlot([&](const Placed& placed) {
            sum += takenTwice(bits[static_cast<size_t>(placed.session.room)], placed.inRoom);
            for (const int person : people.members(placed.roster))
                sum += takenTwice(bits[roomCount + 1 + static_cast<size_t>(person)], placed.span);
        });
    });
    std::printf("| (%lld; the bitsets are %zu MB) | | | | |\n", static_cast<long long>(sum),
                stepCount / 8 * static_cast<size_t>(people.count()) / 1'000'000);
}

} // namespace

int main(int argc, char** argv)
{
    rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : rounds;
    std::puts("| what | median, CPU | median | longest | budget |\n|---|---|---|---|---|");
    const QByteArray part = argc > 2 ? argv[2] : "";
    const Term large(5'000, 50'000);
    const Term usual(2'000, 20'000);
    if (part.isEmpty() || part == "index")
        benchIndex("index from cold, 5,000 sessions, 50,000 enrolments", large.plan());
    if (part.isEmpty() || part == "index")
        benchIndex("the same where nobody looked at the hours", Term(5'000, 50'000, false).plan());
    if (part.isEmpty() || part == "live")
        benchLiveCheck(large.plan());
    if (part.isEmpty() || part == "suggest")
        benchSuggest(usual.plan());
    if (part.isEmpty() || part == "ways")
        compareWays(large.plan());
    return 0;
}
