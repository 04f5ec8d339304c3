// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/session.h"
#include "models/store/connection.h"

namespace kitcamp {

/// How many devices a session needs by what its course says: for each student, for each group of so many, or
/// for the session. By model; empty where the course needs none. What is booked is another thing: a
/// reservation is made from this.
[[nodiscard]] Result<std::vector<planning::Demand>> courseNeeds(Connection& connection, qint64 activity,
                                                                int students);

} // namespace kitcamp
