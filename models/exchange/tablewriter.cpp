// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablewriter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/workbookwriter.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString& cell)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"_s);
    return number.match(cell).hasMatch();
}

/// The rows of one sheet; the first is the heading.
class SheetRows
{
public:
    SheetRows(WorkbookWriter& writer, const QSet<int>& numbers)
        : m_writer(writer)
        , m_numbers(numbers)
    {
    }

    [[nodiscard]] Result<void> take(const QStringList& cells)
    {
        const bool heading = m_writer.nextRow() == 0;
        m_cells.resize(cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_cells[i] = heading ? WorkbookCell{cells[i], {WorkbookStyle::Kind::General, 0, true}}
                                 : cellOf(static_cast<int>(i), cells[i]);
        KITCAMP_TRY(m_writer.writeRow(m_cells));
        if (heading)
            m_writer.freezeRows();
        return {};
    }

private:
    [[nodiscard]] WorkbookCell cellOf(int column, const QString& cell) const
    {
        if (m_numbers.contains(column) && isNumber(cell))
            return {cell.toDouble(), {}};
        return {cell, {WorkbookStyle::Kind::Text}};
    }

    WorkbookWriter& m_writer;
    const QSet<int>& m_numbers;
    QList<WorkbookCell> m_cells; ///< kept from row to row
};

} // namespace

Result<void> writeTableFile(const QString& path, const TableShape& shape,
                            const std::function<Result<void>(const TakeTableRow& take)>& writeRows)
{
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeCsvFile(path, [&](CsvWriter& writer) {
            return writeRows([&](const QStringList& cells) { return writer.writeRow(cells); });
        });
    WorkbookWriter writer({shape.title, {}, {}});
    KITCAMP_TRY(writer.beginSheet(shape.title));
    SheetRows rows(writer, shape.numbers);
    KITCAMP_TRY(writeRows([&](const QStringList& cells) { return rows.take(cells); }));
    return writer.save(path);
}

} // namespace kitcamp
