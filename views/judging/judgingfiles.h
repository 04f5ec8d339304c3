// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/common/workplace.h"

#include <QList>

class QAbstractItemModel;

namespace kitcamp {

class Paper;
class RankingModel;

/// What stands above a printed table.
struct TableHeading {
    QString title;
    QString subtitle; ///< may be empty
};

/// A small table as it is shown, on paper; null where it has no rows.
[[nodiscard]] std::shared_ptr<const Paper> tablePaper(Workplace& workplace, QAbstractItemModel& model,
                                                      const TableHeading& heading, const QList<int>& columns);
/// The ranking with projects and members: .xlsx or .csv by the ending of \p path.
[[nodiscard]] Result<void> saveRanking(Store& store, const RankingModel& model, const QString& title,
                                       const QString& path);

} // namespace kitcamp
