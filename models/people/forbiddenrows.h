// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// Rows that must not be: a query that finds none as long as the invariant holds.
struct ForbiddenRows {
    QString table; ///< whose touched rows are asked about
    QByteArray id; ///< the column of the query that is compared with the touched row's id
    QByteArray sql; ///< SELECT of up to three names for the sentence, ending in a WHERE clause
    std::function<Error(const QStringList& names)> refusal;
};

/// The invariant that none of these rows is there. \p queries are also asked without the id, for the check of
/// the whole file.
[[nodiscard]] Invariant forbid(const QString& name, const QList<ForbiddenRows>& queries);

} // namespace kitcamp
