// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"

namespace kitcamp {

/// What new sessions of an activity take over from the last one.
struct UsualSession {
    SessionRow last; ///< id 0: there is none yet
    QList<StaffMember> staff; ///< of the last session; the first time those of the course
};
[[nodiscard]] Result<UsualSession> usualSession(Connection& connection, qint64 activity);

/// Who teaches, mentors, judges: by the sessions and by the roster; by name.
[[nodiscard]] Result<QStringList> staffNames(Connection& connection, qint64 activity);
/// Who takes part in one of these roles, from confirmed on, without no-shows; by name.
[[nodiscard]] Result<QStringList> namesInRoles(Connection& connection, qint64 activity,
                                               const QStringList& roles);
/// The names behind participations, in their order; who is gone is left out.
[[nodiscard]] Result<QStringList> namesOnRoster(Connection& connection, const QList<qint64>& participations);

} // namespace kitcamp
