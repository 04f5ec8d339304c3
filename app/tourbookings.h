// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourcalendar.h"

namespace kitcamp {

struct Workplace;

/// The tour through the page Bookings: a machine booked, the calendar of a model, what is short, and what
/// more teams would need.
[[nodiscard]] Result<void> tourBookings(Page& page, Workplace& workplace, const KeepPicture& keep);

} // namespace kitcamp
