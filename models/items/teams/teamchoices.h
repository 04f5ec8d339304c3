// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "models/store/store.h"

namespace kitcamp {

/// Who may answer for a team: everybody of the roster but students, judges and who left; mentors first.
[[nodiscard]] Result<QList<NamedRow>> mentorChoices(Connection& connection, qint64 activity);

/// Puts into \p batch what gives \p team the project case in a plan of teams; \p projectCase 0: none.
[[nodiscard]] Result<void> chooseProject(Store& store, RecordBatch& batch, qint64 plan, qint64 team,
                                         qint64 projectCase);

} // namespace kitcamp
