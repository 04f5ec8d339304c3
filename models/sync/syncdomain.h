// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// The Actions of sync, and how its synced rows (decisions, merged rows) are called. To be called after all
/// services have registered theirs: a merged row is called by what it was merged into.
void registerSync(Domain& domain);

} // namespace kitcamp
