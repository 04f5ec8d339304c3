// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// Organizations, departments, persons with their numbers, groups: record types, names, search texts, Actions
/// and invariants. Needs registerRecords. The domain may be used by stores of several threads.
void registerPeople(Domain& domain);

} // namespace kitcamp
