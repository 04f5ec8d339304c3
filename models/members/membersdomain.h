// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// The computers of a centre: record types, names, Actions and invariants. The guard is given by
/// app/memberrights.h, which knows all tables.
void registerMembers(Domain& domain);

} // namespace kitcamp
