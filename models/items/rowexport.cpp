// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowexport.h"

#include "models/items/rowminors.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 500;

/// The rows of a selection, each once and in order.
QList<int> rowsOf(const QItemSelection& selection)
{
    QSet<int> rows;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QList<int> ordered(rows.begin(), rows.end());
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

void addRow(CopiedTable& table, const QStringList& cells, const QString& tag)
{
    QStringList plain;
    table.html += u"<tr>"_s;
    for (const QString& cell : cells) {
        QString line = cell;
        for (const QChar separator : {u'\t', u'\n', u'\r'})
            line.replace(separator, u' ');
        plain << line;
        table.html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    table.tabs += plain.join(u'\t') + u'\n';
    table.html += u"</tr>\n"_s;
}

} // namespace

RowExport::RowExport(const PagedModel& list, const QStringList& columns)
    : m_list(list)
{
    for (const QString& key : columns) {
        if (const int column = list.spec().columnOf(key); column >= 0)
            m_columns << column;
    }
    for (int column = 0; columns.isEmpty() && column < list.columnCount(); ++column) {
        if (list.spec().columns.at(column).visible)
            m_columns << column;
    }
}

QStringList RowExport::columns() const
{
    QStringList keys;
    for (const int column : m_columns)
        keys << m_list.spec().columns.at(column).key;
    return keys;
}

QStringList RowExport::header() const
{
    QStringList titles;
    for (const int column : m_columns)
        titles << m_list.spec().columns.at(column).translatedTitle();
    return titles;
}

QStringList RowExport::cellsOf(const ListRow& row) const
{
    QStringList cells;
    for (const int column : m_columns)
        cells << m_list.cell(row, column, Qt::DisplayRole).toString();
    return cells;
}

Result<void> RowExport::eachRow(const std::function<bool(ListRow&)>& row) const
{
    KITCAMP_ASSIGN(const auto ids, m_list.ids());
    for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(rowsAtOnce, ids.size() - first));
        KITCAMP_ASSIGN(auto rows, m_list.readRows({begin, begin + count}));
        for (ListRow& values : rows) {
            if (!row(values))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    return {};
}

Result<void> RowExport::each(const std::function<bool(const QStringList&)>& row) const
{
    return eachRow([&](ListRow& values) { return row(cellsOf(values)); });
}

Result<int> RowExport::eachFor(QLatin1String paper, const std::function<bool(const QStringList&)>& row) const
{
    KITCAMP_ASSIGN(RowMinors minors, RowMinors::read(m_list.store(), m_list.spec(), paper));
    KITCAMP_TRY(eachRow([&](ListRow& values) { return !minors.write(values) || row(cellsOf(values)); }));
    return minors.count();
}

CopiedTable copyAsTable(const QAbstractItemModel& model, const QItemSelection& selection,
                        const QList<int>& columns)
{
    CopiedTable table;
    QStringList titles;
    for (const int column : columns)
        titles << model.headerData(column, Qt::Horizontal).toString();
    table.html = u"<table>\n"_s;
    addRow(table, titles, u"th"_s);
    for (const int row : rowsOf(selection)) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        addRow(table, cells, u"td"_s);
    }
    table.html += u"</table>\n"_s;
    return table;
}

} // namespace kitcamp
