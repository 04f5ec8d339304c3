// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/ranking.h"

namespace kitcamp {

namespace {

constexpr int fewestForDropping = 4; // with three judges one alone would decide

/// Leaves out the best and the worst; among equals the one who stands first in the list.
void dropExtremes(QList<JudgeTotal>& totals)
{
    if (totals.size() < fewestForDropping)
        return;
    const auto byTotal = [](const JudgeTotal& a, const JudgeTotal& b) { return a.total < b.total; };
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end(), byTotal);
    lowest->counted = false;
    highest->counted = false;
}

Share meanOf(const QList<JudgeTotal>& totals, qint64 full)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const JudgeTotal& one : totals) {
        sum += one.counted ? one.total : 0;
        count += one.counted ? 1 : 0;
    }
    return Share::of(sum, count * full);
}

/// The best total that the judge gave to any team.
qint64 bestOf(const JudgingSheet& sheet, const JudgingRound& round, qint64 judge)
{
    qint64 best = -1;
    for (const JudgedTeam& team : sheet.teams)
        best = std::max(best, sheet.total(round, judge, team.id).value_or(-1));
    return best;
}

class RoundJudging
{
public:
    RoundJudging(const JudgingSheet& sheet, const JudgingRound& round)
        : m_sheet(sheet)
        , m_round(round)
        , m_judges(sheet.judgesOf(round))
        , m_full(round.fullTotal())
    {
        for (const Judge& judge : m_judges)
            m_best.insert(judge.participation, bestOf(sheet, round, judge.participation));
    }

    [[nodiscard]] RoundResult of(qint64 team) const
    {
        RoundResult result;
        for (const Judge& judge : m_judges) {
            const auto total = m_sheet.total(m_round, judge.participation, team);
            if (!total)
                continue;
            result.totals << JudgeTotal{judge.participation, *total};
            result.firsts += *total == m_best.value(judge.participation) ? 1 : 0;
        }
        if (result.totals.isEmpty())
            return result;
        if (m_round.dropExtremes)
            dropExtremes(result.totals);
        result.share = meanOf(result.totals, m_full);
        for (const RubricCriterion& criterion : m_round.criteria)
            result.criteria << byCriterion(result, criterion, team);
        return result;
    }

private:
    [[nodiscard]] Share byCriterion(const RoundResult& result, const RubricCriterion& criterion,
                                    qint64 team) const
    {
        qint64 sum = 0;
        for (const JudgeTotal& one : result.totals) {
            if (one.counted)
                sum += m_sheet.mark(one.judge, team, criterion.id).value_or(0);
        }
        return Share::of(sum, qint64(result.counted()) * criterion.most * 100);
    }

    const JudgingSheet& m_sheet;
    const JudgingRound& m_round;
    QList<Judge> m_judges;
    qint64 m_full;
    QHash<qint64, qint64> m_best;
};

/// By the weights of the rounds; where none has a weight, each counts the same. A third and two thirds are as
/// much as two halves: the last digits, which each share was cut at, decide nothing.
Share combined(const QList<JudgingRound>& rounds, const QList<RoundResult>& results)
{
    constexpr qint64 step = 1000;
    if (results.size() == 1)
        return results.constFirst().share;
    qint64 weights = 0;
    for (const JudgingRound& round : rounds)
        weights += round.weight;
    qint64 sum = 0;
    for (qsizetype i = 0; i < rounds.size(); ++i)
        sum += (weights == 0 ? 1 : rounds[i].weight) * results[i].share.parts();
    const qint64 mean = sum / (weights == 0 ? std::max<qint64>(1, rounds.size()) : weights);
    return Share::ofParts((mean + step / 2) / step * step);
}

/// What decides between two teams, and how: less than 0 where \p a comes first.
struct Comparison {
    int order = 0;
    Decided decided = Decided::Shared;
    int criterion = -1;
};

Comparison compared(const RankedTeam& a, const RankedTeam& b, TieRule rule)
{
    if (a.share != b.share)
        return {a.share > b.share ? -1 : 1, Decided::ByTotal};
    const RoundResult& ours = a.rounds.constLast();
    const RoundResult& theirs = b.rounds.constLast();
    if (rule == TieRule::Judges && ours.firsts != theirs.firsts)
        return {ours.firsts > theirs.firsts ? -1 : 1, Decided::ByFirsts};
    if (rule == TieRule::Criteria) {
        const qsizetype count = std::min(ours.criteria.size(), theirs.criteria.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (ours.criteria[i] != theirs.criteria[i])
                return {ours.criteria[i] > theirs.criteria[i] ? -1 : 1, Decided::ByCriterion,
                        static_cast<int>(i)};
        }
    }
    return {};
}

bool isJudged(const RankedTeam& team)
{
    return std::any_of(team.rounds.begin(), team.rounds.end(),
                       [](const RoundResult& round) { return round.isJudged(); });
}

/// The rounds that count, with the result of each team in the sheet's order.
QList<QList<RoundResult>> resultsOf(const JudgingSheet& sheet, qint64 wanted, Ranking& ranking)
{
    QList<QList<RoundResult>> results(sheet.teams.size());
    for (const JudgingRound& round : sheet.rounds) {
        const bool asked = wanted == 0 ? round.weight > 0 || sheet.rounds.size() == 1 : round.id == wanted;
        if (!asked || round.criteria.isEmpty())
            continue;
        const RoundJudging judging(sheet, round);
        QList<RoundResult> ofRound;
        for (const JudgedTeam& team : sheet.teams)
            ofRound << judging.of(team.id);
        if (wanted == 0 && std::none_of(ofRound.begin(), ofRound.end(), [](const RoundResult& one) {
                return one.isJudged();
            }))
            continue;
        ranking.rounds << round;
        for (qsizetype i = 0; i < ofRound.size(); ++i)
            results[i] << ofRound[i];
    }
    return results;
}

void giveRanks(QList<RankedTeam>& teams, TieRule rule)
{
    for (qsizetype i = 0; i < teams.size() && isJudged(teams[i]); ++i) {
        teams[i].rank = static_cast<int>(i) + 1;
        if (i == 0)
            continue;
        const Comparison comparison = compared(teams[i - 1], teams[i], rule);
        teams[i - 1].aboveNext = comparison.decided;
        teams[i - 1].criterion = comparison.criterion;
        if (comparison.decided == Decided::Shared)
            teams[i].rank = teams[i - 1].rank;
    }
}

} // namespace

int RoundResult::counted() const
{
    return static_cast<int>(
        std::count_if(totals.begin(), totals.end(), [](const JudgeTotal& one) { return one.counted; }));
}

const RankedTeam* Ranking::of(qint64 team) const
{
    const auto it =
        std::find_if(teams.begin(), teams.end(), [&](const RankedTeam& one) { return one.team == team; });
    return it == teams.end() ? nullptr : &*it;
}

Ranking rankingOf(const JudgingSheet& sheet, qint64 round)
{
    Ranking ranking;
    const QList<QList<RoundResult>> results = resultsOf(sheet, round, ranking);
    for (qsizetype i = 0; i < sheet.teams.size(); ++i) {
        RankedTeam team;
        team.team = sheet.teams[i].id;
        team.rounds = results[i];
        if (!ranking.rounds.isEmpty())
            team.share = combined(ranking.rounds, team.rounds);
        ranking.teams << team;
    }
    if (ranking.rounds.isEmpty())
        return ranking;
    const TieRule rule = ranking.rounds.constLast().ties;
    std::stable_sort(ranking.teams.begin(), ranking.teams.end(),
                     [&](const RankedTeam& a, const RankedTeam& b) {
                         const bool judged = isJudged(a);
                         if (judged != isJudged(b))
                             return judged;
                         return judged && compared(a, b, rule).order < 0;
                     });
    giveRanks(ranking.teams, rule);
    return ranking;
}

} // namespace kitcamp
