// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// The lists of those who come to a camp: gate, meals, rooms, insurance, contact, journeys ...
[[nodiscard]] QList<Report> attendeeReports();

} // namespace kitcamp
