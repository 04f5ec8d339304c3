// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through the page Bookings: a machine booked, the calendar of a model, what is short, and what
/// more teams would need.
[[nodiscard]] Result<void> tourBookings(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
