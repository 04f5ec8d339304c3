// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/applicanttable.h"
#include "views/print/paper.h"

namespace kitcamp {

/// Null where the file cannot be read.
[[nodiscard]] std::shared_ptr<const Paper> applicantPaper(Store& store, const ApplicantTable& table,
                                                          const QLocale& locale);
/// .xlsx or .csv by the ending of \p path.
[[nodiscard]] Result<void> saveApplicants(Store& store, const ApplicantTable& table, const QString& path);

} // namespace kitcamp
