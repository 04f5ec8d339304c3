// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/ranking.h"

namespace kitcamp {

namespace {

/// Sums of two kinds over the same teams: what the judge gave, and the mean of the others.
struct Beside {
    qint64 own = 0;
    qint64 others = 0;
    int teams = 0;
};

void takeTeam(const JudgingSheet& sheet, const JudgingRound& round, const QList<Judge>& judges, qint64 judge,
              qint64 team, Beside& beside)
{
    const qint64 full = round.fullTotal();
    qint64 sum = 0;
    qint64 count = 0;
    for (const Judge& other : judges) {
        const auto total = sheet.total(round, other.participation, team);
        if (!total || other.participation == judge)
            continue;
        sum += *total;
        ++count;
    }
    const auto own = sheet.total(round, judge, team);
    if (!own || count == 0)
        return;
    beside.own += Share::of(*own, full).parts();
    beside.others += Share::of(sum, count * full).parts();
    ++beside.teams;
}

JudgeSpread spreadOfJudge(const JudgingSheet& sheet, const JudgingRound& round, const QList<Judge>& judges,
                          qint64 judge)
{
    JudgeSpread spread;
    spread.judge = judge;
    const qint64 full = round.fullTotal();
    qint64 sum = 0;
    Beside beside;
    for (const JudgedTeam& team : sheet.teams) {
        const auto total = sheet.total(round, judge, team.id);
        if (!total)
            continue;
        const Share share = Share::of(*total, full);
        spread.lowest = spread.teams == 0 ? share : std::min(spread.lowest, share);
        spread.highest = std::max(spread.highest, share);
        sum += *total;
        ++spread.teams;
        takeTeam(sheet, round, judges, judge, team.id, beside);
    }
    if (spread.teams > 0)
        spread.mean = Share::of(sum, spread.teams * full);
    if (beside.teams > 0)
        spread.difference = Share::ofParts((beside.own - beside.others) / beside.teams);
    return spread;
}

} // namespace

QList<JudgeSpread> spreadOf(const JudgingSheet& sheet, const JudgingRound& round)
{
    QList<JudgeSpread> spreads;
    const QList<Judge> judges = sheet.judgesOf(round);
    for (const Judge& judge : judges)
        spreads << spreadOfJudge(sheet, round, judges, judge.participation);
    return spreads;
}

} // namespace kitcamp
