// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

#include <optional>

namespace kitcamp {

struct Domain;

/// What an entry reached: points, a given rank, both or (neither) nothing any more.
struct ResultEntry {
    qint64 row = 0; ///< id of the result, where there is none yet
    qint64 participation = 0; ///< this one
    qint64 team = 0; ///< or this one; the other is 0
    std::optional<qint64> points; ///< hundredths
    std::optional<qint64> rank;
    /// What stood there when it was entered, so that nobody else's word is overwritten unseen.
    std::optional<qint64> pointsBefore;
    std::optional<qint64> rankBefore;
};
[[nodiscard]] QJsonValue toJson(const ResultEntry& entry);
[[nodiscard]] bool fromJson(const QJsonValue& json, ResultEntry& entry);

/// Results of a round, typed one by one or all at once. Refused where one says something else by now than the
/// person saw, and in a closed round.
struct EnterResults {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EnterResults)
public:
    static constexpr auto kind = QLatin1String("contest.enter");
    qint64 round = 0;
    QList<ResultEntry> entries;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("round"), round);
        v(QLatin1String("entries"), entries);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Who goes on from a round to the next: these results, and no others of the round. Two computers that chose
/// otherwise are asked whose choice stands.
struct ChooseAdvancing {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChooseAdvancing)
public:
    static constexpr auto kind = QLatin1String("contest.advance");
    qint64 round = 0;
    QList<qint64> results;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("round"), round);
        v(QLatin1String("results"), results);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// What stands in the file of an entry in a round.
struct StandingResult {
    qint64 id = 0; ///< 0: nothing
    std::optional<qint64> points;
    std::optional<qint64> rank;
};
[[nodiscard]] Result<StandingResult> standingResult(Connection& connection, qint64 round,
                                                    const ResultEntry& entry);

/// Registers both.
void registerContests(Domain& domain);

} // namespace kitcamp
