// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// Two rows of a table that seem to be one thing, entered twice.
struct TwinPair {
    QString table;
    qint64 a = 0; ///< the older one: a < b
    qint64 b = 0;

    friend bool operator==(const TwinPair&, const TwinPair&) = default;
};

/// The pairs that the rows \p ids of \p table are in, each once, without those that a person found distinct:
/// for rows that have just arrived. \p done is told how many rows were looked at; ErrorCode::Cancelled where
/// it answers false.
[[nodiscard]] Result<QList<TwinPair>> twinPairsOf(Connection& connection, const Domain& domain,
                                                  const QString& table, const QList<qint64>& ids,
                                                  const std::function<bool(qsizetype)>& done = {});

} // namespace kitcamp
