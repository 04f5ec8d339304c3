// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// The Actions of the roster and its questions, and their invariants: seats, options of questions. Called by
/// registerActivities.
void registerRoster(Domain& domain);

} // namespace kitcamp
