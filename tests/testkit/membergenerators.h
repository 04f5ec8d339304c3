// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

/// The Actions about the computers of a centre. Nobody holds the keys that they make up, but those of a new
/// generation are sealed for all who are there: real computers can read on after them. Whoever has joined is
/// never revoked by them.
void addMemberGenerators(ActionGenerators& generators);

/// The kinds that addMemberGenerators() adds.
[[nodiscard]] QStringList memberKinds();

} // namespace kitcamp::testkit
