// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;
class QTableView;

namespace kitcamp {

/// The selected rows of a table as other programs take them: visible columns in visible order, with headers.
struct CopiedRows {
    static constexpr int mostRows = 20000; ///< more is an export, not a copy

    QString text; ///< tab separated; tabs and line breaks within cells become spaces
    QString html; ///< cells that are text say so, so that no spreadsheet rounds an 18 digit number
    int rows = 0;
    bool complete = true; ///< false: only the first mostRows

    [[nodiscard]] static CopiedRows of(const QTableView& view);
    void toClipboard() const;
};

} // namespace kitcamp
