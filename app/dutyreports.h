// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// Papers of who is where at a camp: mentors and supervision.
[[nodiscard]] QList<Report> dutyReports();

} // namespace kitcamp
