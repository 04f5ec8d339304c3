// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tablecopy.h"

#include "models/items/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <set>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<int> shownColumns(const QTableView& view)
{
    QList<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.append(logical);
    return columns;
}

/// Row numbers from the selection's ranges: a million selected rows are a few ranges.
std::set<int> selectedRows(const QTableView& view, bool& complete)
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (rows.size() >= CopiedRows::mostRows) {
                complete = false;
                return rows;
            }
            rows.insert(row);
        }
    return rows;
}

/// What stands in the cell, with its second line.
QString cellText(const QModelIndex& index)
{
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    return second.isEmpty() ? first : first + u'\n' + second;
}

bool isNumber(const QModelIndex& index)
{
    const int type = index.data(Qt::DisplayRole).typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

void appendCell(CopiedRows& table, const QString& text, const QString& open, const QString& close, bool first)
{
    if (!first)
        table.text += u'\t';
    table.text += text.simplified();
    table.html += open + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + close;
}

} // namespace

CopiedRows CopiedRows::of(const QTableView& view)
{
    CopiedRows table;
    if (!view.model() || !view.selectionModel())
        return table;
    const QList<int> columns = shownColumns(view);
    table.html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    for (const int column : columns)
        appendCell(table, view.model()->headerData(column, Qt::Horizontal).toString(), u"<th>"_s, u"</th>"_s,
                   column == columns.constFirst());
    table.text += u'\n';
    table.html += "</tr>"_L1;
    for (const int row : selectedRows(view, table.complete)) {
        table.html += "<tr>"_L1;
        for (const int column : columns) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            appendCell(table, cellText(index),
                       isNumber(index) ? u"<td>"_s : u"<td style=\"mso-number-format:'\\@'\">"_s, u"</td>"_s,
                       column == columns.constFirst());
        }
        table.text += u'\n';
        table.html += "</tr>"_L1;
        ++table.rows;
    }
    table.html += "</table>"_L1;
    return table;
}

void CopiedRows::toClipboard() const
{
    auto* data = new QMimeData; // the clipboard takes it over
    data->setText(text);
    data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
}

} // namespace kitcamp
