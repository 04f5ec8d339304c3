// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// handover.give and handover.take: a camp that leaves, and rows of a partner that come.
void addAllianceGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
