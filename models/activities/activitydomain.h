// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

struct Domain;

/// Courses, activities, rosters, sessions, rooms, calendars, certificates, bookings and notices as records;
/// the Actions of the roster; what always holds of them; what is found by the finder. Needs registerRecords,
/// registerPeople; the references to devices need registerInventory, before or after.
void registerActivities(Domain& domain);

} // namespace kitcamp
