// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// Registers the tables of 0009_figures.sql: record types, names, invariants, what they and awards are found
/// by. After registerCamps().
void registerHonours(Domain& domain);

} // namespace kitcamp
