// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// The Actions of the roster, its waiting list and its questions.
void addActivityGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
