// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// card.bind, number.lost, number.found and organization.confirm-name.
void addPeopleGenerators(ActionGenerators& generators);

} // namespace kitcamp::testkit
