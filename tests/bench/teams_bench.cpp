// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamcheck.h"
#include "models/planning/teams/teamevaluator.h"
#include "models/planning/teams/teamoptimiser.h"
#include "tests/bench/campfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <ctime>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void say(const QString& what, double value, const QString& target)
{
    QTextStream(stdout) << what.leftJustified(52) << QString::number(value, 'f', 4).rightJustified(12)
                        << "   " << target << '\n';
}

/// CPU seconds until a search has teams that keep every rule; the search is stopped then.
double untilValid(const TeamProblem& problem)
{
    std::atomic<bool> stop = false;
    double at = -1;
    const double start = cpuSeconds();
    const TeamResult result = formTeams(
        problem, {.seed = 1, .seconds = 60, .threads = 1},
        [&](const TeamProgress& progress) {
            if (progress.best.violations == 0 && at < 0) {
                at = cpuSeconds() - start;
                stop = true;
            }
        },
        &stop);
    return checkTeams(problem, result.solution).empty() ? at : -1;
}

void search(const TeamProblem& problem, double seconds, const QString& name)
{
    const double start = cpuSeconds();
    const TeamResult result = formTeams(problem, {.seed = 1, .seconds = seconds, .threads = 1});
    const double used = cpuSeconds() - start;
    say(name + u": CPU seconds"_s, used, QString());
    say(name + u": million proposals a second"_s, double(result.iterations) / used / 1e6, QString());
    say(name + u": score"_s, result.value.score() * 100, u"%"_s);
    say(name + u": hard rules broken"_s, double(checkTeams(problem, result.solution).size()), u"0"_s);
    if (problem.students == 79)
        say(name + u": the other program's measure"_s, otherMeasure(problem, result.solution), u">= 82.42"_s);
    say(name + u": swaps without gain"_s, double(result.swapsChecked),
        result.locallyOptimal ? u"all"_s : u"-"_s);
}

void whatIf()
{
    const TeamProblem problem = largeCamp(480);
    const TeamResult result = formTeams(problem, {.iterations = 50'000, .threads = 1});
    const TeamEvaluator evaluator(problem, result.solution);
    QElapsedTimer clock;
    clock.start();
    std::size_t count = 0;
    for (int student = 100; student < 150; ++student)
        count += evaluator.targets(student, true).size();
    say(u"80 teams: all targets of one student, ms"_s, double(clock.nsecsElapsed()) / 50e6, u"<= 5"_s);
    say(u"80 teams: targets"_s, double(count) / 50, QString());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<TeamProblem> camp = readCamp79(application.arguments().value(1));
    if (!camp) {
        QTextStream(stderr) << "usage: teams_bench camp79.csv [SECONDS ...]\n";
        return 2;
    }
    say(u"camp of 79: first valid, s"_s, untilValid(*camp), u"<= 0.05"_s);
    QStringList seconds = application.arguments().mid(2);
    if (seconds.isEmpty())
        seconds = {u"1"_s, u"60"_s};
    for (const QString& text : std::as_const(seconds))
        search(*camp, text.toDouble(), u"camp of 79, %1 s"_s.arg(text));
    if (qEnvironmentVariableIsSet("KITCAMP_SHORT"))
        return 0;
    whatIf();
    const TeamProblem large = largeCamp(5000);
    say(u"5,000 students: first valid, s"_s, untilValid(large), u"<= 1"_s);
    if (seconds.size() > 1)
        search(large, 10, u"5,000 students, 10 s"_s);
    return 0;
}
