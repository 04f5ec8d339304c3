// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/dutyplan.h"

namespace kitcamp {

/// Why a duty cannot be as it is planned, or should not.
struct DutyClash {
    bool possible = false; ///< true: it costs something, but it can be
    QString sentence; ///< translated
};

/// All that stands against \p duty in \p plan; the duty itself (by id) does not.
[[nodiscard]] QList<DutyClash> clashesOf(const Duty& duty, const DutyPlan& plan);
/// True where the person has neither a duty nor a session then.
[[nodiscard]] bool isFree(qint64 person, const PlannedSpan& span, const DutyPlan& plan);

} // namespace kitcamp
