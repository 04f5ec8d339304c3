// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// No more students have a seat than there are seats, apart from those who got one beyond them with a reason;
/// the options of a question fit its kind.
void registerRosterInvariants(Domain& domain);

} // namespace kitcamp
