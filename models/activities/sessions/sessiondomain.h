// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// The Actions on sessions, series, duplicates, calendars and busy times. Needs registerRecords and
/// registerActivities.
void registerSessions(Domain& domain);

} // namespace kitcamp
