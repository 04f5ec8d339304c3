// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

#include <QItemSelection>

namespace kitcamp {

/// What a list shows, as rows of text for files and paper: the visible columns in their order, all rows of
/// the filter. Rows are read in pages and never held all at once; the list need not be loaded.
class RowExport
{
public:
    /// \p columns: keys in the order shown; empty: those that are visible at the beginning. Unknown keys are
    /// left out.
    explicit RowExport(const PagedModel& list, const QStringList& columns = {});

    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList columns() const;
    /// Calls \p row for each row; ends with ErrorCode::Cancelled where it answers false.
    [[nodiscard]] Result<void> each(const std::function<bool(const QStringList&)>& row) const;
    /// The same for \p paper of namedPapers(): how many rows tell of people under age who are named in it
    /// (inside the centre) or kept out of it (RowMinors).
    [[nodiscard]] Result<int> eachFor(QLatin1String paper,
                                      const std::function<bool(const QStringList&)>& row) const;
    /// For a file that goes to others.
    [[nodiscard]] Result<int> eachForOthers(const std::function<bool(const QStringList&)>& row) const
    {
        return eachFor(QLatin1String("list-file"), row);
    }

private:
    [[nodiscard]] Result<void> eachRow(const std::function<bool(ListRow&)>& row) const;
    [[nodiscard]] QStringList cellsOf(const ListRow& row) const;

    const PagedModel& m_list;
    QList<int> m_columns;
};

/// A selection as text that other programs take from the clipboard.
struct CopiedTable {
    QString tabs; ///< text/plain: a line per row, cells between tabs
    QString html; ///< text/html: a table
};

/// The selected rows in order, of each the given columns (logical, in the order shown), under their titles.
[[nodiscard]] CopiedTable copyAsTable(const QAbstractItemModel& model, const QItemSelection& selection,
                                      const QList<int>& columns);

} // namespace kitcamp
