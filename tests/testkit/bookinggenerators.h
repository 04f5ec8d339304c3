// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// reservation.make, reservation.change, reservation.cancel, machine.start and machine.end.
void addBookingGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
