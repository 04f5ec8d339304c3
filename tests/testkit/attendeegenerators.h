// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// camp.make_key, camp.erase_identities, pretraining.set, cloud.assign, lodging.place, attendee.check_in and
/// attendee.leave.
void addAttendeeGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
