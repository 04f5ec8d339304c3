// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"
#include "views/common/workplace.h"
#include "views/print/letterhead.h"

namespace kitcamp {

/// What stands on every paper of this file; without letterhead where the file cannot be read at the moment.
[[nodiscard]] PaperFrame paperFrameOf(Workplace& workplace);

/// What a paper says at its foot where so many persons under age were left out.
[[nodiscard]] QString leftOutRemark(int persons);

/// Which of namedPapers() a list of \p table is on paper.
[[nodiscard]] QLatin1String paperOfList(const QString& table);
/// What its paper says at its foot where so many rows tell of people under age; empty: nothing.
[[nodiscard]] QString minorsRemark(const QString& table, int rows);

/// The list as it is shown, all rows of its filter, on paper; of people without those under age who may not
/// be handed on.
[[nodiscard]] std::shared_ptr<const Paper> listPaperOf(Workplace& workplace, const PagedModel& list,
                                                       const QString& title, const QStringList& columns);

/// Writes the list as it is shown: .csv, .xlsx or .json by the ending of \p path; without people under age
/// who may not be handed on. Gives back how many rows that concerned.
[[nodiscard]] Result<int> exportListOf(const PagedModel& list, const QStringList& columns,
                                       const QString& path);

} // namespace kitcamp
