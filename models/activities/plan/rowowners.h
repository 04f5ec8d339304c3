// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kitcamp {

/// Remembers what rows belonged to: when a row is gone (an undo), the file no longer tells whom it concerned.
class RowOwners
{
public:
    void reserve(size_t rows) { m_rows.reserve(rows); }
    /// Adding a row again gives it the new owner.
    void add(qint64 row, qint64 owner);
    /// 0 where the row was never added.
    [[nodiscard]] qint64 ownerOf(qint64 row);

private:
    void sort();

    struct Row {
        qint64 row = 0;
        qint64 owner = 0;
    };
    std::vector<Row> m_rows;
    bool m_isSorted = true; ///< put in order only when asked: most files never are
};

} // namespace kitcamp
