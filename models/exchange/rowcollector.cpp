// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowcollector.h"

#include "models/exchange/cellguard.h"

#include <QLocale>

#include <ranges>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleRows = 30; ///< a header is looked for in so many rows
constexpr int KeptOfLongCell = 200;

bool isInvisible(QChar character)
{
    return character.isSpace() || character == u'\u200B' || character == u'\uFEFF';
}

QString trimmed(const QString& text)
{
    if (text.isEmpty() || (!isInvisible(text.front()) && !isInvisible(text.back())))
        return text;
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isInvisible(text[first]))
        ++first;
    while (last > first && isInvisible(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

bool isBlank(const TableRow& row)
{
    return std::ranges::all_of(row.cells, [](const QString& cell) { return cell.isEmpty(); });
}

bool isSpoilt(const TableRow& row)
{
    return std::ranges::any_of(row.problems, &CellProblem::spoilsRow);
}

qsizetype filledCells(const TableRow& row)
{
    return std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
}

} // namespace

RowCollector::RowCollector(const TableOptions& options, Shape shape)
    : m_options(options)
    , m_shape(shape)
{
}

bool RowCollector::add(TableRow row)
{
    if (m_error)
        return false;
    tidy(row);
    if (row.problems.isEmpty() && isBlank(row))
        return true;
    const QLocale locale;
    m_cells += row.cells.size();
    m_rows.push_back(std::move(row));
    if (m_cells > m_options.limits.cells)
        stop(ErrorCode::File,
             tr("The table has more than %1 cells. Split it into several files.")
                 .arg(locale.toString(m_options.limits.cells)));
    else if (m_rows.size() > size_t(m_options.limits.rows))
        stop(ErrorCode::File,
             tr("The table has more than %1 rows. Split it into several files.")
                 .arg(locale.toString(m_options.limits.rows)));
    else if (m_rows.size() % 1024 == 0 && m_options.cancelled && m_options.cancelled())
        stop(ErrorCode::Cancelled, tr("Reading was cancelled."));
    return !m_error;
}

void RowCollector::stop(ErrorCode code, const QString& sentence)
{
    m_error = Error{code, sentence};
}

void RowCollector::tidy(TableRow& row) const
{
    if (row.cells.size() > m_options.limits.columns) {
        row.cells.resize(m_options.limits.columns);
        row.problems.append(
            {-1, tr("The row has more than %1 columns.").arg(m_options.limits.columns), true});
    }
    for (int column = 0; column < row.cells.size(); ++column) {
        if (!row.cells.at(column).isEmpty())
            tidyCell(row, column);
    }
    if (m_shape == Shape::Sparse) {
        while (!row.cells.isEmpty() && row.cells.constLast().isEmpty())
            row.cells.removeLast();
    }
}

void RowCollector::tidyCell(TableRow& row, int column) const
{
    QString& cell = row.cells[column];
    if (cell.size() > m_options.limits.cellCharacters) {
        const QLocale locale;
        row.problems.append(
            {column,
             tr("The cell has %1 characters; at most %2 are taken.")
                 .arg(locale.toString(cell.size()), locale.toString(m_options.limits.cellCharacters))});
        cell = cell.left(KeptOfLongCell) + u'…';
    }
    if (cell.contains(QChar::Null))
        row.problems.append({column, tr("The cell holds NUL bytes, which are no text.")});
    if (cell.contains(QChar::ReplacementCharacter))
        row.problems.append({column, tr("The cell holds bytes that could not be read as text.")});
    cell = trimmed(cell);
    if (m_shape == Shape::Strict)
        cell = withoutFormulaGuard(cell);
}

void RowCollector::fillDown(int firstRow, int lastRow, int column)
{
    const auto rowAt = [this](int sourceRow) {
        return std::ranges::lower_bound(m_rows, sourceRow, {}, &TableRow::sourceRow);
    };
    const auto first = rowAt(firstRow);
    if (first == m_rows.end() || first->sourceRow != firstRow || column >= m_options.limits.columns)
        return;
    const QString value = first->cells.value(column);
    if (value.isEmpty())
        return;
    for (auto row = first + 1; row != m_rows.end() && row->sourceRow <= lastRow; ++row) {
        if (++m_fillSteps > m_options.limits.cells)
            return;
        if (row->cells.size() <= column) {
            m_fillSteps += column + 1 - row->cells.size();
            row->cells.resize(column + 1);
        }
        if (row->cells.at(column).isEmpty()) {
            row->cells[column] = value;
            ++m_filled;
        }
    }
}

/// The first row that is more than half as full as three of four near the top are: titles above a table have
/// one or two cells, and a row that is far too wide must not decide.
qsizetype RowCollector::findHeader() const
{
    if (m_options.headerRow > 0) {
        const auto found = std::ranges::find(m_rows, m_options.headerRow, &TableRow::sourceRow);
        return found == m_rows.end() ? -1 : found - m_rows.begin();
    }
    QList<qsizetype> fill;
    for (const TableRow& row : m_rows | std::views::take(TitleRows))
        fill.append(isSpoilt(row) ? 0 : filledCells(row));
    QList<qsizetype> sorted = fill;
    std::ranges::sort(sorted);
    const qsizetype usual = sorted[(sorted.size() - 1) * 3 / 4];
    for (qsizetype row = 0; row < fill.size(); ++row) {
        if (fill[row] * 2 > usual || isSpoilt(m_rows[size_t(row)]))
            return row;
    }
    return 0;
}

void RowCollector::fit(TableRow& row, qsizetype width) const
{
    const qsizetype found = row.cells.size();
    if (m_shape == Shape::Strict && found != width && !isSpoilt(row)) {
        while (row.cells.size() > width && row.cells.constLast().isEmpty())
            row.cells.removeLast();
        if (row.cells.size() != width)
            row.problems.append({-1,
                                 tr("The row has %1 cells where the header has %2. Look for a missing or "
                                    "surplus separator, quotation mark or line break.")
                                     .arg(QString::number(found), QString::number(width)),
                                 true});
    }
    if (row.cells.size() < width)
        row.cells.resize(width);
}

Result<Table> RowCollector::finish()
{
    if (m_error)
        return *m_error;
    if (m_rows.empty())
        return Error{ErrorCode::File, tr("There are no rows in it.")};
    const qsizetype headerIndex = findHeader();
    if (headerIndex < 0)
        return Error{ErrorCode::Usage,
                     tr("Row %1, which should hold the column names, is empty or does not exist.")
                         .arg(m_options.headerRow)};
    Table table;
    TableRow& header = m_rows[size_t(headerIndex)];
    if (!header.problems.isEmpty())
        return Error{ErrorCode::File, table.sentence(header, header.problems.constFirst())};
    table.header = header.cells;
    table.headerRow = header.sourceRow;
    if (headerIndex > 0)
        m_notes.append(tr("The column names were found in row %1; what stands above was left out.")
                           .arg(table.headerRow));
    if (m_filled > 0)
        m_notes.append(tr("The value of merged cells was repeated in each row that they cover."));
    m_rows.erase(m_rows.begin(), m_rows.begin() + headerIndex + 1);
    for (TableRow& row : m_rows)
        fit(row, table.header.size());
    table.rows = std::move(m_rows);
    table.notes = m_notes;
    return table;
}

} // namespace kitcamp
