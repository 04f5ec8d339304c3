// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampleCharacters = 64 * 1024;
constexpr int SampleRows = 100;
constexpr int TornRowsAtMost = 100; ///< each costs reading some lines again

struct Measure {
    double share = 0; ///< of the rows that have the usual width
    int columns = 0;
};

Measure measure(QStringView sample, QChar separator, bool complete)
{
    CsvReader reader(sample, {separator});
    QList<int> widths;
    TableRow row;
    while (widths.size() < SampleRows && reader.next(row)) {
        if (row.cells.size() > 1 || !row.cells.value(0).isEmpty())
            widths.append(row.problems.isEmpty() ? int(row.cells.size()) : 0);
    }
    if (!complete && widths.size() > 1 && widths.size() < SampleRows)
        widths.removeLast();
    QHash<int, int> counts;
    Measure best;
    for (const int width : std::as_const(widths)) {
        const double share = double(++counts[width]) / double(widths.size());
        if (width > 1 && (share > best.share || (share == best.share && width > best.columns)))
            best = {share, width};
    }
    return best;
}

/// Spreadsheets write and read a first line "sep=;".
std::optional<QChar> namedSeparator(QStringView text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    return text[5] == u'\r' || text[5] == u'\n' ? std::optional(text[4]) : std::nullopt;
}

} // namespace

CsvDialect detectCsvDialect(QStringView text)
{
    if (const auto named = namedSeparator(text))
        return {*named, measure(text.sliced(6).left(SampleCharacters), *named, false).columns, true};
    const QStringView sample = text.left(SampleCharacters);
    CsvDialect dialect{u',', 1};
    Measure best;
    for (const QChar separator : u",;\t|"_s) {
        const Measure found = measure(sample, separator, sample.size() == text.size());
        if (found.share > best.share || (found.share == best.share && found.columns > best.columns)) {
            best = found;
            dialect = {separator, found.columns};
        }
    }
    return dialect;
}

CsvReader::CsvReader(QStringView text, const CsvDialect& dialect, int maximumColumns)
    : m_text(text)
    , m_dialect(dialect)
    , m_maximumColumns(maximumColumns)
{
    if (m_dialect.named) {
        m_at = 5;
        if (skipLineBreak()) {
            ++m_row;
            ++m_line;
        }
    }
}

bool CsvReader::next(TableRow& row)
{
    if (m_at >= m_text.size())
        return false;
    const qsizetype start = m_at;
    row.cells.clear();
    row.problems.clear();
    row.sourceRow = ++m_row;
    m_quotedBreak = false;
    const bool right = readRecord(row);
    const int lines = right && !m_quotedBreak ? 1 : lineBreaksSince(start);
    if (!right || isTornApart(row, lines, start))
        readRawLine(row, start);
    else
        m_line += lines;
    return true;
}

bool CsvReader::readRecord(TableRow& row)
{
    for (m_column = 0;; ++m_column) {
        QString cell;
        if (!readCell(cell))
            return false;
        keep(row, std::move(cell));
        if (m_at >= m_text.size() || skipLineBreak())
            return true;
        ++m_at; // the separator
    }
}

void CsvReader::keep(TableRow& row, QString&& cell) const
{
    if (row.cells.size() <= m_maximumColumns)
        row.cells.append(std::move(cell));
}

bool CsvReader::readCell(QString& cell)
{
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at] == u' ')
        ++at;
    if (at < m_text.size() && m_text[at] == u'"') {
        m_at = at;
        return readQuotedCell(cell);
    }
    readPlainCell(cell);
    return true;
}

void CsvReader::readPlainCell(QString& cell)
{
    const char16_t separator = m_dialect.separator.unicode();
    const char16_t* const begin = m_text.utf16() + m_at;
    const char16_t* const end = m_text.utf16() + m_text.size();
    const char16_t* at = begin;
    while (at != end && *at != separator && *at != u'\n' && *at != u'\r')
        ++at;
    cell = QStringView(begin, at).toString();
    m_at += at - begin;
}

/// A mark that is no text of its own opens the cell; two together are one mark of the text.
bool CsvReader::readQuotedCell(QString& cell)
{
    ++m_at;
    while (true) {
        const qsizetype mark = m_text.indexOf(u'"', m_at);
        if (mark < 0) {
            m_wrong = tr("The quotation mark that opens this cell is never closed (line %1 of the file).");
            return false;
        }
        const QStringView part = m_text.sliced(m_at, mark - m_at);
        m_quotedBreak = m_quotedBreak || part.contains(u'\n') || part.contains(u'\r');
        cell += part;
        m_at = mark + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return endQuotedCell();
        cell += u'"';
        ++m_at;
    }
}

bool CsvReader::endQuotedCell()
{
    while (m_at < m_text.size() && m_text[m_at] == u' ' && m_dialect.separator != u' ')
        ++m_at;
    if (m_at >= m_text.size() || m_text[m_at] == m_dialect.separator || m_text[m_at] == u'\n'
        || m_text[m_at] == u'\r')
        return true;
    m_wrong = tr("Text follows the closing quotation mark; a mark inside a cell must be doubled (line %1 of "
                 "the file).");
    return false;
}

/// A row over several lines has most likely swallowed them by a forgotten mark if its width does not fit, or
/// if one of its inner lines alone has as many cells as a row.
bool CsvReader::isTornApart(const TableRow& row, int lines, qsizetype start)
{
    if (lines < 2 || m_dialect.columns < 2 || m_tornRows >= TornRowsAtMost)
        return false;
    if (row.cells.size() == m_dialect.columns && (m_dialect.columns < 3 || !hasRowInside(start)))
        return false;
    ++m_tornRows;
    m_wrong =
        tr("A quotation mark seems to be missing: the cells do not fit the columns (line %1 of the file).");
    m_column = -1;
    return true;
}

bool CsvReader::hasRowInside(qsizetype start) const
{
    int line = 0;
    int separators = 0;
    for (const QChar character : m_text.sliced(start, m_at - start).trimmed()) {
        if (character == u'\n' || character == u'\r') {
            if (line > 0 && separators == m_dialect.columns - 1)
                return true;
            ++line;
            separators = 0;
        } else if (character == m_dialect.separator) {
            ++separators;
        }
    }
    return false;
}

void CsvReader::readRawLine(TableRow& row, qsizetype start)
{
    qsizetype end = start;
    while (end < m_text.size() && m_text[end] != u'\n' && m_text[end] != u'\r')
        ++end;
    row.cells.clear();
    for (const QStringView cell : m_text.sliced(start, end - start).tokenize(m_dialect.separator))
        keep(row, cell.toString());
    row.problems = {{m_column, m_wrong.arg(m_line), true}};
    m_at = end;
    m_line += skipLineBreak() ? 1 : 0;
}

bool CsvReader::skipLineBreak()
{
    if (m_at >= m_text.size())
        return false;
    if (m_text[m_at] == u'\n') {
        ++m_at;
        return true;
    }
    if (m_text[m_at] != u'\r')
        return false;
    m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    return true;
}

int CsvReader::lineBreaksSince(qsizetype start) const
{
    int count = 0;
    for (qsizetype at = start; at < m_at; ++at) {
        const bool crlf = m_text[at] == u'\r' && at + 1 < m_at && m_text[at + 1] == u'\n';
        count += (m_text[at] == u'\n' || m_text[at] == u'\r') && !crlf ? 1 : 0;
    }
    return count;
}

} // namespace kitcamp
