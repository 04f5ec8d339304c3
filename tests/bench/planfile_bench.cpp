// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// planfile_bench [rounds [sessions enrolments]]: what it costs to read a term's plan from a file and to say
// everything that clashes in it, to follow a move, and to suggest places. Not a test: it says what it
// measured.
#include "models/activities/plan/centreplan.h"
#include "models/activities/plan/plankeeper.h"
#include "models/activities/sessions/sessionplanner.h"
#include "models/store/recordactions.h"
#include "tests/bench/figures.h"
#include "tests/bench/termfile.h"
#include "tests/bench/termplan.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace kitcamp;
using namespace kitcamp::bench;
using namespace Qt::StringLiterals;

namespace {

int rounds = 21;

template <typename Work>
void measure(const QString& what, const QString& budget, Work&& work)
{
    Series series;
    Series busy;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work(i);
        busy.milliseconds.push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
        series.milliseconds.push_back(elapsedMs(timer));
    }
    print(what, u"%1 | %2 (longest %3)"_s.arg(ms(busy.at(0.5)), ms(series.at(0.5)), ms(series.at(1))),
          budget);
}

/// As many boards as there are all term.
DeviceSupplySource boards()
{
    return [](Connection&, const std::vector<qint64>& models, const PlanSpan&) {
        std::vector<DeviceSupply> supplies;
        for (const qint64 model : models)
            supplies.push_back({model, {{u"2026-01-01T00:00"_s, 120}}});
        return Result<std::vector<DeviceSupply>>(supplies);
    };
}

void benchReading(Store& store, const PlanSpan& span)
{
    size_t sessions = 0;
    qsizetype findings = 0;
    measure(u"read from the file"_s, {}, [&](int) {
        const auto reader = valueOf(Store::openReader(store.path()));
        sessions = valueOf(readPlan(*reader, span, boards())).plan.sessions.size();
    });
    measure(u"all conflicts from cold: opened, read and weighed"_s, u"100 ms"_s, [&](int) {
        const auto reader = valueOf(Store::openReader(store.path()));
        findings = planning::ConflictIndex(valueOf(readPlan(*reader, span, boards())).plan).findings().size();
    });
    print(u"(sessions; findings)"_s, u"%1; %2 |"_s.arg(sessions).arg(findings));
}

void benchFollowing(Store& store, const PlanSpan& span)
{
    CentrePlan plan(store, boards(), nullptr);
    done(plan.show(span));
    const auto ids = plan.index().sessionIds();
    measure(u"one session moved: its Action, and the plan in step"_s, u"16 ms"_s, [&](int round) {
        SessionPlanner planner(store.reader(), store.ids());
        const qint64 id = ids[static_cast<size_t>(round) * 97 % ids.size()];
        const auto moved = valueOf(planner.move(id, span.firstMonday.addDays(round * 3), 600));
        (void)valueOf(store.perform(moved.action));
    });
    const auto participation = [&](int round) {
        return valueOf(store.reader().integer("SELECT id FROM participation LIMIT 1 OFFSET ?", round * 200))
            .value_or(0);
    };
    measure(u"somebody withdraws: the Action, and the plan in step"_s, u"16 ms"_s, [&](int round) {
        (void)valueOf(store.perform(
            EditRecords{u"participation"_s, {participation(round)}, {{"state"_L1, u"withdrawn"_s}}}));
    });
    measure(u"five best places for a session"_s, u"300 ms"_s, [&](int round) {
        auto wish = plan.wishFor(ids[static_cast<size_t>(round) * 97 % ids.size()]);
        (void)plan.suggest(*wish);
    });
    measure(u"the clashes of a week in words"_s, u"16 ms"_s, [&](int round) {
        const QDate monday = span.firstMonday.addDays(7 * (round % 20));
        (void)plan.findings(monday, monday.addDays(6));
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : rounds;
    const int sessions = argc > 3 ? std::atoi(argv[2]) : 5'000;
    const int enrolments = argc > 3 ? std::atoi(argv[3]) : 50'000;
    const QTemporaryDir folder;
    const Domain domain = termFileDomain();
    const SettableClock clock(QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
    const auto store = valueOf(Store::create(folder.filePath(u"term.kitcamp"_s), domain, clock, 1));
    const planning::Term term(sessions, enrolments);
    done(fillTermFile(*store, term.plan()));
    const PlanSpan span{term.plan().horizon.firstDay(), term.plan().horizon.days() / 7};
    std::puts("| what | median, CPU | median | budget |\n|---|---|---|---|");
    benchReading(*store, span);
    benchFollowing(*store, span);
    return 0;
}
