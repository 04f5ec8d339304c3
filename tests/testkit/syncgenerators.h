// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// conflict.decide, about made-up Actions, with steps of the kinds that \p generators make already.
void addSyncGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
