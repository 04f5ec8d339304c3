// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleactivities.h"

namespace kitcamp {

/// Rounds, results and prizes of the contests: points for the pupils of the cup, ranks for the teams of the
/// Olympics.
class SampleContestResults
{
public:
    explicit SampleContestResults(SampleActivities& activities)
        : m_stage(activities.stage())
        , m_random(4)
    {
    }

    /// A round of the contest, after those it has.
    [[nodiscard]] Result<qint64> addRound(qint64 activity, const QStringList& names, QDate heldOn, int place);
    /// Points for everybody who is in the round; who was good before is likely to be good again.
    [[nodiscard]] Result<void> enterPoints(qint64 activity, qint64 round);
    [[nodiscard]] Result<void> letGoOn(qint64 activity, qint64 round, int count);
    [[nodiscard]] Result<void> close(const QList<qint64>& rounds);
    /// Teams by their names, ranked in that order in the round.
    [[nodiscard]] Result<void> rankTeams(qint64 activity, qint64 round, const QJsonObject& contest);
    /// First prizes up to the first rank, second ones up to the next, third ones up to the last.
    [[nodiscard]] Result<void> givePrizes(qint64 activity, const QList<int>& ranks, const QString& level,
                                          QDate day);

private:
    SampleStage& m_stage;
    QRandomGenerator m_random;
    QHash<qint64, int> m_talent; ///< participation -> of 100
};

} // namespace kitcamp
