// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/judgingsheet.h"
#include "models/activities/judging/points.h"

namespace kitcamp {

/// What one judge gave a team in a round.
struct JudgeTotal {
    qint64 judge = 0;
    qint64 total = 0; ///< weighted hundredths
    bool counted = true; ///< false: left out as the best or the worst
};

/// How a team came out of one round.
struct RoundResult {
    QList<JudgeTotal> totals; ///< finished sheets alone
    Share share; ///< of full marks, the mean of those that count
    QList<Share> criteria; ///< the same by criterion
    int firsts = 0; ///< judges who put no team above it

    [[nodiscard]] bool isJudged() const { return !totals.isEmpty(); }
    [[nodiscard]] int counted() const;
};

/// What put a team before the next one with the same total.
enum class Decided { ByTotal, ByCriterion, ByFirsts, Shared };

/// A team's place.
struct RankedTeam {
    qint64 team = 0;
    int rank = 0; ///< 0: not judged
    Share share;
    QList<RoundResult> rounds; ///< as Ranking::rounds
    Decided aboveNext = Decided::ByTotal; ///< against the team that follows in the list
    int criterion = -1; ///< of the last round, where it decided
};

/// Who is first: of one round, or of all by their weights.
///
/// A judge's sheet for a team counts once it is finished. A judge's total is the sum of points by weight,
/// exact; a round's is the mean of its judges as a part of full marks; from four judges on the best and the
/// worst can be left out. Several rounds count by their weights; a round in which nobody has finished a sheet
/// yet does not count, and a team that was not judged in one that counts gets nothing for it. Equal totals
/// are decided by the rule of the last round that counts.
struct Ranking {
    QList<JudgingRound> rounds; ///< those that count
    QList<RankedTeam> teams; ///< best first; those who were not judged last, by number

    [[nodiscard]] const RankedTeam* of(qint64 team) const;
};

/// \p round: 0 for all rounds.
[[nodiscard]] Ranking rankingOf(const JudgingSheet& sheet, qint64 round);

/// How one judge judges beside the others.
struct JudgeSpread {
    qint64 judge = 0;
    int teams = 0; ///< finished sheets
    Share mean;
    Share lowest;
    Share highest;
    std::optional<Share> difference; ///< to the mean of the other judges for the same teams; above 0 is mild

    /// Five points of 100 beside the others is worth a look.
    static constexpr qint64 remarkable = Share::whole / 20;
    [[nodiscard]] bool isMild() const { return difference && difference->parts() >= remarkable; }
    [[nodiscard]] bool isHarsh() const { return difference && difference->parts() <= -remarkable; }
};
/// By the judges of the round, in their order.
[[nodiscard]] QList<JudgeSpread> spreadOf(const JudgingSheet& sheet, const JudgingRound& round);

/// "Why second?" in sentences, translated: the total, what separates it from the neighbours, who was left
/// out.
[[nodiscard]] QStringList whyRanked(const JudgingSheet& sheet, const Ranking& ranking, qint64 team,
                                    const QLocale& locale);
/// How equal totals are decided, translated.
[[nodiscard]] QString tieRuleSentence(TieRule rule);

} // namespace kitcamp
