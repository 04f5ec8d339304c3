// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QSet>
#include <QStringList>

namespace kitcamp {

/// Builds an XLSX file (ECMA-376) of one sheet in memory: texts stay texts, so that numbers of students keep
/// their zeros; only the columns that are said to hold numbers become numbers. The first row is a bold
/// heading that stays in sight.
class XlsxWriter
{
public:
    static constexpr int mostRows = 1'048'576; ///< what a sheet can have

    /// \p sheet: its name; \p numbers: columns from 0.
    explicit XlsxWriter(const QString& sheet, QSet<int> numbers = {});

    /// Refused beyond mostRows.
    [[nodiscard]] Result<void> writeRow(const QStringList& cells);
    /// The whole file. The writer is empty afterwards.
    [[nodiscard]] Result<QByteArray> finish();

private:
    void writeCell(int column, const QString& cell);

    QString m_sheet;
    QSet<int> m_numbers;
    QByteArray m_rows;
    QList<int> m_widths; ///< characters of the widest cell of each column
    int m_count = 0;
};

} // namespace kitcamp
