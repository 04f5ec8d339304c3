// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// record.merge and record.distinct, over all record types that can be merged.
void addMergeGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
