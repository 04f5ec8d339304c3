// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// What is true of courses, activities and sessions always: days are days and times are times, nothing
/// requires or contains itself, and what belongs to an activity stays within that activity.
void registerActivityInvariants(Domain& domain);

} // namespace kitcamp
