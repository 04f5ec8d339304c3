// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/icalhandles.h"

#include <QDate>
#include <QTimeZone>

namespace kitcamp {

/// A VTIMEZONE (RFC 5545, 3.6.5) with each change of clocks from a year before \p from to a year after
/// \p until: readers need no table of zones of their own.
[[nodiscard]] IcalComponent zoneComponent(const QTimeZone& zone, QDate from, QDate until);

} // namespace kitcamp
