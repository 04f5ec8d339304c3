// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestranking.h"
#include "models/store/ids.h"
#include "models/store/recordactions.h"

namespace kitcamp {

/// A prize for a range of ranks: "Second prize" for ranks 4 to 10.
struct ContestPrize {
    QString title;
    QString titleEn;
    int fromRank = 1;
    int untilRank = 1;
};
/// First, second and third prize for about 5, 10 and 15 of 100 who were ranked, at least one each.
[[nodiscard]] QList<ContestPrize> usualContestPrizes(const QList<ContestPlace>& places);

/// Who gets which of the prizes; of several that fit a rank, the first.
struct PrizeWinner {
    qint64 entry = 0;
    int rank = 0;
    int prize = 0; ///< of the list
};
[[nodiscard]] QList<PrizeWinner> winnersOf(const QList<ContestPlace>& places,
                                           const QList<ContestPrize>& prizes);

/// What all awards of one giving have in common.
struct ContestGiving {
    QString activityName;
    QString level; ///< as award.level has it
    QString giver;
    QString givenOn; ///< local day, or empty
};

/// The prizes as awards of the persons and teams, in one step. Who has an award of that title from this
/// contest already gets no second one, nor where another computer gives it at the same time.
[[nodiscard]] Result<RecordBatch> prizesAsAwards(Connection& connection, const ContestSheet& sheet,
                                                 const QList<PrizeWinner>& winners,
                                                 const QList<ContestPrize>& prizes,
                                                 const ContestGiving& giving, IdGenerator& ids);

} // namespace kitcamp
