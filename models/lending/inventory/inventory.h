// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// Categories, places, models, devices and their numbers: record types, names, search texts and invariants.
/// Needs registerRecords and registerPeople. The domain may be used by stores of several threads.
void registerInventory(Domain& domain);

} // namespace kitcamp
