// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// Papers of a camp's teams: sheets, door signs, badges.
[[nodiscard]] QList<Report> teamReports();

} // namespace kitcamp
