// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/selectionkeeper.h"

namespace kitcamp {

/// A list for paper and for files: heads, cells, which columns are numbers.
struct ApplicantTable {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ApplicantTable)
public:
    QString title;
    QStringList heads;
    QList<QStringList> rows;
    QSet<int> numbers;
    QStringList remarks; ///< what stands above it, a line each
    QList<qint64> participations; ///< of rows: whose they are
};

/// The same with names (the second column) as \p paper of namedPapers() may say them; what has to be said of
/// that comes to the remarks.
[[nodiscard]] Result<ApplicantTable> withNamesFor(Store& store, QLatin1String paper, ApplicantTable table);

/// Applicants with their scores and the points of each criterion; \p places in their order.
[[nodiscard]] ApplicantTable applicantTable(const SelectionKeeper& keeper,
                                            const QList<qint64>& participations);
/// Criteria, quotas, seats, and of each applicant what was decided and why. What differs from what the scores
/// and quotas propose is said to be decided by hand.
[[nodiscard]] ApplicantTable selectionProtocol(const SelectionKeeper& keeper, int seats);

} // namespace kitcamp
