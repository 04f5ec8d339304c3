// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/board.h"

namespace kitcamp {

/// A way to set the teams right after somebody left, or where a rule is broken.
struct RepairProposal {
    QString title; ///< "No move: Team 9 stays with 4"
    QStringList steps; ///< "刘洋: team 9 → team 12"
    QStringList broken; ///< hard rules that stay broken
    double score = 0; ///< afterwards, 0..1
    double change = 0; ///< of the score against now
    QList<TeamMove> moves; ///< those who are gone leave their places in it
};

/// With no move, with the fewest after which all rules hold, and with up to \p most where that is better.
[[nodiscard]] QList<RepairProposal> repairProposals(const Board& board, IdGenerator& ids, int most = 2);

} // namespace kitcamp
