// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// Rounds, results, consents, kept questions and blocks that fit together, mixed into the records that are
/// there; after addCampGenerators().
void addContestGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
