// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

/// Lets one row take over all that belongs to another one of its table, which then goes: no row of a synced
/// table refers to it any more, and merged_row says which one it is now.
class RowAbsorber
{
public:
    explicit RowAbsorber(Change& change);

    [[nodiscard]] Result<void> absorb(const QString& table, qint64 kept, qint64 gone);
    /// True where \p one stands inside of \p other, directly or further up: by a reference of the table to
    /// itself.
    [[nodiscard]] Result<bool> isWithin(const QString& table, qint64 one, qint64 other);

private:
    [[nodiscard]] Result<void> moveReferences(const Reference& reference, qint64 kept, qint64 gone);
    /// Rows that belong to gone and would say again what one of kept's says: with that one.
    [[nodiscard]] Result<QList<std::pair<qint64, qint64>>> doubles(const Reference& reference, qint64 kept,
                                                                   qint64 gone);
    /// Conditions under which row g says nothing that row k does not say; of one UNIQUE key each.
    [[nodiscard]] Result<QStringList> sameness(const Reference& reference);
    [[nodiscard]] Result<QString> partSameness(const Reference& reference);
    [[nodiscard]] Result<void> followMerged(const QString& table, qint64 kept, qint64 gone);
    [[nodiscard]] Result<void> followDistinct(qint64 kept, qint64 gone);

    Change& m_change;
    QStringList m_tables;
};

} // namespace kitcamp
