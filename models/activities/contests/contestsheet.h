// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kitcamp {

/// One round of a contest.
struct ContestRound {
    qint64 id = 0;
    QString name; ///< in the language of the window
    QString heldOn; ///< local day; may be empty
    std::optional<qint64> most; ///< full marks, hundredths
    bool higherIsBetter = true;
    bool closed = false;
};

/// Who takes part: a student, or a team where the contest has teams.
struct ContestEntry {
    qint64 id = 0; ///< of the participation or the team
    bool isTeam = false;
    QString name;
    QString number; ///< of the student, or of the team; may be empty
    QList<qint64> organizations; ///< one, or those of a team's members
    QString school; ///< their names in the language of the window
};

/// What an entry reached in a round.
struct ContestResult {
    qint64 id = 0;
    std::optional<qint64> points; ///< hundredths
    std::optional<qint64> givenRank;
    bool advanced = false;
    QString note;
};

/// All that a contest consists of, as it stands in the file now.
struct ContestSheet {
    qint64 activity = 0;
    QList<ContestRound> rounds; ///< in their order
    QList<ContestEntry> entries; ///< by name
    /// By round, then by entry. One generator makes all ids: no team has that of a participation.
    QHash<qint64, QHash<qint64, ContestResult>> results;

    [[nodiscard]] const ContestRound* round(qint64 id) const;
    /// The round before it; null of the first one.
    [[nodiscard]] const ContestRound* roundBefore(qint64 id) const;
    [[nodiscard]] const ContestEntry* entry(qint64 id) const;
    [[nodiscard]] const ContestResult* result(qint64 round, qint64 entry) const;
    /// Who takes part in the round: everybody in the first one, later those who went on or have a result.
    [[nodiscard]] QList<qint64> entriesOf(qint64 round) const;
};

/// Students who are confirmed or have completed; teams instead where the contest has any; and whoever has a
/// result.
[[nodiscard]] Result<ContestSheet> contestSheet(Connection& connection, qint64 activity);

} // namespace kitcamp
