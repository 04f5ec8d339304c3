// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// attendance.mark, attendance.correct, attendance.close, attendance.online and attendance.walk_in.
void addAttendanceGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
