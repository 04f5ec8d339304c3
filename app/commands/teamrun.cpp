// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/teamrun.h"

#include "models/exchange/csvwriter.h"

#include <QElapsedTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamRunWords {
    Q_DECLARE_TR_FUNCTIONS(TeamRun)
};

constexpr double mostSeconds = 86'400;
constexpr qint64 largestSize = 10'000; // as in a file of rules
// The clock stops a search only on a machine many times slower than the one that seconds are counted by.
constexpr double emergencyFactor = 5;
constexpr double emergencyLeast = 60;

Error optionError(const QString& option, const QString& wanted, const QString& written)
{
    return {ErrorCode::Usage,
            TeamRunWords::tr("--%1 takes %2, not \"%3\".", "option, what, text").arg(option, wanted, written),
            {}};
}

/// A whole number from \p least on; \p otherwise where the option was left out.
Result<qint64> wholeOption(const Arguments& arguments, const QString& option, qint64 least, qint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = arguments.value(option).toLongLong(&ok);
    if (ok && number >= least)
        return number;
    return optionError(option, TeamRunWords::tr("a whole number from %1 on").arg(least),
                       arguments.value(option));
}

} // namespace

Result<TeamSettings> teamSettings(const Arguments& arguments)
{
    TeamSettings settings;
    KITCAMP_ASSIGN(const qint64 seed, wholeOption(arguments, u"seed"_s, 0, 1));
    KITCAMP_ASSIGN(settings.iterations, wholeOption(arguments, u"iterations"_s, 1, 0));
    settings.seed = quint64(seed);
    if (arguments.has(u"seconds"_s)) {
        bool ok = false;
        settings.seconds = arguments.value(u"seconds"_s).toDouble(&ok);
        if (!ok || !(settings.seconds > 0) || settings.seconds > mostSeconds)
            return optionError(u"seconds"_s,
                               TeamRunWords::tr("a number above 0, at most %1").arg(mostSeconds),
                               arguments.value(u"seconds"_s));
        if (settings.iterations > 0)
            return Error{ErrorCode::Usage, TeamRunWords::tr("Give either --seconds or --iterations."), {}};
    }
    if (settings.iterations == 0)
        settings.emergencySeconds = std::max(emergencyLeast, settings.seconds * emergencyFactor);
    return settings;
}

Result<int> sizeOption(const Arguments& arguments)
{
    KITCAMP_ASSIGN(const qint64 size, wholeOption(arguments, u"size"_s, 1, 0));
    return int(std::min<qint64>(size, largestSize));
}

void applySize(int size, TeamRules& rules)
{
    if (size == 0)
        return;
    rules.sizes.clear();
    rules.teams = 0;
    rules.size = TeamSize{size, size};
    rules.about = true;
}

Result<void> checkSize(int size, int students)
{
    TeamRules rules;
    applySize(size, rules);
    if (size == 0 || size == students || students < 2 || teamSizes(rules, students).size() > 1)
        return {};
    return Error{ErrorCode::Refused,
                 TeamRunWords::tr("--size %1 would put all %2 students in one team, and at least two teams "
                                  "are needed: the largest size that gives two is %3.",
                                  "numbers")
                     .arg(size)
                     .arg(students)
                     .arg((students + 1) / 2),
                 {}};
}

TeamRun runTeams(const TeamSetup& setup, const TeamSettings& settings)
{
    QElapsedTimer timer;
    timer.start();
    TeamRun run;
    run.feasibility = checkFeasibility(setup.problem);
    if (run.feasibility.answer != TeamFeasibility::Answer::Impossible) {
        run.result = formTeams(setup.problem, settings);
        if (!run.result.valid() && run.feasibility.answer == TeamFeasibility::Answer::Possible) {
            TeamSettings from = settings; // the search lost its way: it begins where all rules hold
            from.start = run.feasibility.witness;
            run.result = formTeams(setup.problem, from);
        }
        run.breaches = checkTeams(setup.problem, run.result.solution);
    }
    run.seconds = double(timer.elapsed()) / 1000;
    return run;
}

Result<void> writeTeamsFile(const QString& path, const TeamSetup& setup, const TeamRun& run)
{
    CsvOptions options;
    options.byteOrderMark = false; // for programs, which take it for a part of "id"
    return writeCsvFile(
        path,
        [&](CsvWriter& writer) -> Result<void> {
            KITCAMP_TRY(writer.writeRow({u"id"_s, u"team"_s}));
            for (qsizetype i = 0; i < setup.ids.size(); ++i)
                KITCAMP_TRY(writer.writeRow(
                    {setup.ids[i], QString::number(run.result.solution.team[size_t(i)] + 1)}));
            return {};
        },
        options);
}

} // namespace kitcamp
