// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// Records of camps that fit together: of two rows chosen at random, hardly ever both belong to one activity.
/// Mixes them into the records that are there; after addRecordGenerators().
void addCampGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
