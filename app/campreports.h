// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// What is printed after a camp: its report, and the students of each university.
[[nodiscard]] QList<Report> campReports();

} // namespace kitcamp
