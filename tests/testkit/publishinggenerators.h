// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// plan.publish, notice.queue and notice.mark.
void addPublishingGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
