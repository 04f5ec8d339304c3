// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// session.add, session.series_add, session.change, session.cancel, session.restore, session.remove,
/// activity.duplicate, calendar.change, busy.replace and busy.clear.
void addSessionGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
