// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// Registers the tables of camps: record types, names, invariants, what they are found by. After
/// registerActivities().
void registerCamps(Domain& domain);

} // namespace kitcamp
