// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports.h"

namespace kitcamp {

/// Certificates of an activity, and the list of those that were revoked.
[[nodiscard]] QList<Report> certificateReports();

} // namespace kitcamp
