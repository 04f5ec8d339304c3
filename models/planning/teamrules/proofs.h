// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/demands.h"

namespace kitcamp {

/// Counts that show at once that demands cannot hold; none where nothing shows. `claims` may hold more than
/// are needed for the proof.
[[nodiscard]] std::optional<TeamProof> countedProof(const Demands& demands);

/// The parts of it: seats, groups, locks, counts of a value, kinds of values in a team, hours, whole teams of
/// one value, cliques.
[[nodiscard]] std::optional<TeamProof> seatsProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> groupProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> lockProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> valueProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> kindsProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> hoursProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> wholeTeamsProof(const Demands& demands);
[[nodiscard]] std::optional<TeamProof> cliqueProof(const Demands& demands);

} // namespace kitcamp
