// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

#include "views/charts/chartdata.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Cell {
    QString text;
    bool isNumber = false;
};

Cell number(const std::optional<double>& value)
{
    return {value ? QString::number(*value, 'g', 15) : QString(), true};
}

QString named(const FigureGroup& group)
{
    return group.note.isEmpty() ? group.label : group.label + u' ' + group.note;
}

QList<Cell> headOf(const FigureAnswer& answer)
{
    if (answer.axes.isEmpty())
        return {{answer.title}};
    QList<Cell> cells{{answer.axes[0].title}};
    if (answer.axes.size() == 1)
        cells.append({answer.title});
    else
        for (const FigureGroup& group : answer.axes[1].groups)
            cells.append({named(group)});
    if (answer.axes.size() == 1 && !answer.earlier.isEmpty())
        cells.append({ChartData::of(answer, ChartForm::Bars).earlierLabel});
    return cells;
}

QList<QList<Cell>> rowsOf(const FigureAnswer& answer)
{
    if (answer.axes.isEmpty())
        return {{number(answer.at(0))}};
    QList<QList<Cell>> rows;
    const qsizetype width = answer.axes.size() > 1 ? answer.axes[1].groups.size() : 1;
    for (qsizetype g = 0; g < answer.axes[0].groups.size(); ++g) {
        QList<Cell> cells{{named(answer.axes[0].groups[g])}};
        for (qsizetype s = 0; s < width; ++s)
            cells.append(number(answer.at(g, s)));
        if (width == 1 && !answer.earlier.isEmpty())
            cells.append(number(answer.earlier.value(g)));
        rows.append(cells);
    }
    return rows;
}

void append(ChartTable& table, const QList<Cell>& cells, const QString& tag)
{
    QStringList plain;
    table.html += u"<tr>"_s;
    for (const Cell& cell : cells) {
        plain.append(cell.text.simplified());
        const QString kind = cell.isNumber ? QString() : u" style=\"mso-number-format:'\\@'\""_s;
        table.html += u"<%1%2>%3</%1>"_s.arg(tag, kind, cell.text.toHtmlEscaped());
    }
    table.html += u"</tr>"_s;
    table.text += plain.join(u'\t') + u'\n';
}

} // namespace

ChartTable ChartTable::of(const FigureAnswer& answer)
{
    ChartTable table;
    table.html = u"<meta charset=\"utf-8\"><table>"_s;
    append(table, headOf(answer), u"th"_s);
    for (const QList<Cell>& row : rowsOf(answer))
        append(table, row, u"td"_s);
    table.html += u"</table>"_s;
    return table;
}

void ChartTable::toClipboard() const
{
    auto* data = new QMimeData; // the clipboard takes it over
    data->setText(text);
    data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
}

} // namespace kitcamp
