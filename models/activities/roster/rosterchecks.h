// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/participationstate.h"
#include "models/store/result.h"

#include <initializer_list>

namespace kitcamp::rosterchecks {

// What the Actions of the roster check of their parameters alike.

[[nodiscard]] Error usage(const QString& sentence);
[[nodiscard]] Error unknownSeat(const QString& name);
[[nodiscard]] Error refusedFor(const QString& sentence, const QString& rule, const QString& wayOut);
/// One of the states that the Action may be asked for.
[[nodiscard]] Result<ParticipationState> wantedState(const QString& name,
                                                     std::initializer_list<ParticipationState> allowed);
[[nodiscard]] Result<SeatKind> wantedSeat(const QString& name);

} // namespace kitcamp::rosterchecks
