// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"
#include "tests/testkit/randomsource.h"

namespace kitcamp::testkit {

/// Small plans in which nearly everything clashes, with every kind of bad value.
planning::Plan randomPlan(RandomSource& random);
planning::Session randomSession(RandomSource& random, planning::SessionId id);
/// On the days of the horizon and a little around it.
planning::Minute randomStart(RandomSource& random);

} // namespace kitcamp::testkit
