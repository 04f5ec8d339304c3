// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

#include <QList>

namespace kitcamp {

/// Two lines of a roster that may be one: of persons who look alike, or of one person in two roles.
struct RosterDuplicate {
    qint64 participation = 0;
    qint64 other = 0;
    bool samePerson = false; ///< in two roles
};

/// Pairs that somebody found to be different are left out.
[[nodiscard]] Result<QList<RosterDuplicate>> rosterDuplicates(Connection& connection, const Domain& domain,
                                                              qint64 activity);

} // namespace kitcamp
