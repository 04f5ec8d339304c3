// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// selection.mark, selection.drop_criterion and selection.apply.
void addSelectionGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
