// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// A generator for each kind of Action in fullDomain (app/domain.h): a new kind comes with one, or
/// tst_randomhistory fails.
[[nodiscard]] ActionGenerators fullGenerators();

} // namespace kitcamp::testkit
