// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/feasibility.h"

#include <QSet>

namespace kitcamp {

/// Rules after a relaxation that was found for the problem made of them.
struct RelaxedRules {
    TeamRules rules;
    QList<qint64> unlocked; ///< participations that are locked no more
};
[[nodiscard]] RelaxedRules relaxedRules(const TeamRules& rules, const TeamSetup& setup,
                                        const TeamRelaxation& relaxation);

} // namespace kitcamp
