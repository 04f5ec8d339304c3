// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/ranking.h"
#include "models/store/ids.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

namespace kitcamp {

/// One kind of prize that is given by rank: "Second prize" to the next two teams.
struct PrizeLine {
    QString title;
    QString titleEn;
    int teams = 1;
};
/// First, second and third prize: to one, two and three teams.
[[nodiscard]] QList<PrizeLine> usualPrizes();

/// Which team gets what. Who shares a rank with the last that gets a prize gets the same one.
struct PrizeForTeam {
    qint64 team = 0;
    int rank = 0;
    int line = 0; ///< of the prizes
};
[[nodiscard]] QList<PrizeForTeam> prizesByRank(const Ranking& ranking, const QList<PrizeLine>& lines);

/// These prizes as awards of the activity, in one step. \p givenOn: a day, or empty.
[[nodiscard]] RecordBatch awardsAsRecords(const JudgingSheet& sheet, const QString& activityName,
                                          const QList<PrizeForTeam>& prizes, const QList<PrizeLine>& lines,
                                          const QString& givenOn, IdGenerator& ids);

/// An award that somebody holds: for herself, or as a member of a team by the plan that counts.
struct HeldAward {
    qint64 award = 0;
    QString title; ///< in the language of the window
    QString activity;
    QString team; ///< empty: of her own
    QString givenOn;
};
/// The newest first.
[[nodiscard]] Result<QList<HeldAward>> awardsOf(Connection& connection, qint64 person);
/// Prizes by rank that the activity's teams have already.
[[nodiscard]] Result<int> teamAwards(Connection& connection, qint64 activity);

/// The day that prizes given now carry: the last of the activity, today while it runs (local).
[[nodiscard]] Result<QString> dayOfPrizes(Store& store, qint64 activity);

} // namespace kitcamp
