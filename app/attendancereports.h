// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// The papers of attendance: lists to sign, and who was where.
[[nodiscard]] QList<Report> attendanceReports();

} // namespace kitcamp
