// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/replicaexchange.h"
#include "tests/bench/mdgpfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>
#include <limits>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t ProposalsPerSecond = 350'000'000; // for the plan of the search; CPU seconds end it

/// What others reached (README.md of the instances): best and mean of the best of three methods.
struct Record {
    QLatin1StringView name;
    double seconds;
    double best;
    double mean;
};

constexpr Record Records[] = {
    {"Geo_n120_ss_01"_L1, 3, 101615.5, 101599.3},   {"Geo_n120_ds_01"_L1, 3, 111901.1, 111882.3},
    {"RanInt_n120_ss_01"_L1, 3, 47909.0, 47909.0},  {"RanInt_n120_ds_01"_L1, 3, 51161.0, 51117.6},
    {"RanReal_n120_ss_01"_L1, 3, 47363.2, 47344.5}, {"RanReal_n120_ds_01"_L1, 3, 50542.1, 50438.7},
    {"Geo_n240_ss_01"_L1, 20, 188881.9, 188881.9},  {"RanReal_n240_ss_01"_L1, 20, 155241.9, 155241.9},
    {"camp79_mdgp"_L1, 3, 1430.9, 1430.6},
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<int> search(const DistanceProblem& problem, double until, quint64 seed)
{
    const double seconds = until - cpuSeconds();
    TeamRandom random(seed);
    ReplicaExchange<DistanceWalk> exchange(
        DistanceWalk(std::make_shared<const DistanceProblem>(problem), random), random.next(),
        std::int64_t(seconds * double(ProposalsPerSecond)), problem.items);
    exchange.run(std::numeric_limits<std::int64_t>::max(), [until] { return cpuSeconds() >= until; });
    return exchange.best().groups();
}

bool write(const QString& path, const std::vector<int>& groups)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    for (const int group : groups)
        out << group << '\n';
    return true;
}

int solve(const QCommandLineParser& options)
{
    const QString path = options.positionalArguments().constFirst();
    const std::optional<DistanceProblem> problem = readMdgp(path);
    if (!problem) {
        QTextStream(stderr) << "cannot read " << path << '\n';
        return 3;
    }
    const std::vector<int> groups =
        search(*problem, options.value(u"seconds"_s).toDouble(), options.value(u"seed"_s).toULongLong());
    const std::optional<double> value = valueByFile(path, groups);
    if (options.isSet(u"out"_s) && !write(options.value(u"out"_s), groups))
        return 3;
    QTextStream out(stdout);
    if (value)
        out << QString::number(*value, 'f', 3) << '\n';
    return value ? 0 : 1;
}

/// One line of the table: best, mean and least of the seeds beside the records.
bool tableLine(const QString& folder, const Record& record, int seeds)
{
    const QString path = folder + u'/' + record.name + ".txt"_L1;
    const std::optional<DistanceProblem> problem = readMdgp(path);
    if (!problem)
        return false;
    double best = 0;
    double sum = 0;
    double least = std::numeric_limits<double>::max();
    for (int seed = 1; seed <= seeds; ++seed) {
        const double value =
            valueByFile(path, search(*problem, cpuSeconds() + record.seconds, quint64(seed))).value_or(0);
        best = std::max(best, value);
        least = std::min(least, value);
        sum += value;
    }
    QTextStream(stdout) << "| " << record.name << " | " << record.seconds << " | "
                        << QString::number(best, 'f', 1) << " | " << QString::number(sum / seeds, 'f', 2)
                        << " | " << QString::number(least, 'f', 1) << " | "
                        << QString::number(record.best, 'f', 1) << " | "
                        << QString::number(record.mean, 'f', 1) << " | "
                        << (sum / seeds >= record.mean - 1e-6 ? "yes" : "NO") << " |\n";
    return true;
}

int table(const QString& folder, int seeds)
{
    QTextStream(stdout)
        << "| instance | CPU s | best | mean | least | others' best | others' best mean | at or above |\n"
           "|---|---|---|---|---|---|---|---|\n";
    for (const Record& record : Records)
        if (!tableLine(folder, record, seeds))
            return 3;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"FILE"_s, u"an instance of MDGPLIB"_s);
    options.addOption({u"seconds"_s, u"CPU seconds"_s, u"S"_s, u"3"_s});
    options.addOption({u"seed"_s, u"of the chance"_s, u"N"_s, u"1"_s});
    options.addOption({u"out"_s, u"one group per line, in the order of the items"_s, u"FILE"_s});
    options.addOption({u"table"_s, u"all instances of a folder beside the records"_s, u"DIR"_s});
    options.addOption({u"seeds"_s, u"of the table"_s, u"N"_s, u"10"_s});
    options.addHelpOption();
    options.process(application);
    if (options.isSet(u"table"_s))
        return table(options.value(u"table"_s), options.value(u"seeds"_s).toInt());
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    return solve(options);
}
