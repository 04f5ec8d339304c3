// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// month, year, camp, course, inventory, overdue, honours and the centre's own: composed by models/reports.
[[nodiscard]] QList<Report> figureReports();

} // namespace kitcamp
