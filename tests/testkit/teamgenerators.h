// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// team.form, team.move, team.swap, team.take_out, team.lock, team.choose_plan and team.repair.
void addTeamGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
