// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/partners.h"
#include "models/items/afterwards/papertable.h"
#include "models/store/store.h"

namespace kitcamp {

/// The students of one university as they are handed to it: its own, with what they reached; of a team only
/// the number, which names nobody.
[[nodiscard]] PaperTable partnerTable(const Store& store, const QString& camp, const Partner& partner,
                                      const QList<StudentResult>& students);

/// "completed", as people read the state of a participation.
[[nodiscard]] QString stateTitle(const Store& store, const QString& state);
/// "92 %"; empty while nothing counts.
[[nodiscard]] QString percentText(std::optional<int> percent);
/// "30 students, 28 completed, 1 did not come".
[[nodiscard]] QString partnerSummary(const Partner& partner);

} // namespace kitcamp
