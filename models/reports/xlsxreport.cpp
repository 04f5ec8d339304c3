// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsxreport.h"

#include "models/exchange/workbookwriter.h"
#include "models/reports/figuretable.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct XlsxReport {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::XlsxReport)
};

using Kind = WorkbookStyle::Kind;
constexpr WorkbookStyle boldStyle{Kind::General, 0, true};
constexpr WorkbookStyle titleStyle{Kind::General, 0, true, true};
constexpr WorkbookStyle mutedStyle{Kind::General, 0, false, false, true};

WorkbookStyle styleOf(const ReportColumn& column)
{
    switch (column.kind) {
    case ReportColumn::Kind::Text:
        return {Kind::Text};
    case ReportColumn::Kind::Number:
        return {Kind::Number, column.decimals};
    case ReportColumn::Kind::Percent:
        return {Kind::Percent, column.decimals};
    case ReportColumn::Kind::Day:
        return {Kind::Day};
    case ReportColumn::Kind::Moment:
        return {Kind::Moment};
    }
    return {};
}

WorkbookCell cellOf(const QVariant& value, const ReportColumn& column)
{
    if (value.typeId() == QMetaType::QString)
        return {value, {Kind::Text}};
    if (column.kind == ReportColumn::Kind::Percent && value.isValid())
        return {value.toDouble() / 100.0, styleOf(column)};
    return {value, styleOf(column)};
}

QList<WorkbookCell> headsOf(const ReportTable& table)
{
    QList<WorkbookCell> cells;
    for (const ReportColumn& column : table.columns)
        cells << WorkbookCell{column.title, boldStyle};
    return cells;
}

Result<void> beginTable(WorkbookWriter& writer, const QString& name, const ReportTable& table)
{
    KITCAMP_TRY(writer.beginSheet(name));
    KITCAMP_TRY(writer.writeRow(headsOf(table)));
    writer.freezeRows();
    return {};
}

Result<void> writeTable(WorkbookWriter& writer, const QString& name, const ReportTable& table)
{
    KITCAMP_TRY(beginTable(writer, name, table));
    if (table.rows.isEmpty() && !table.emptyText.isEmpty())
        return writer.writeRow({{table.emptyText, mutedStyle}});
    QList<WorkbookCell> cells;
    for (const QVariantList& row : table.rows) {
        if (writer.nextRow() >= workbooklimits::rows)
            KITCAMP_TRY(beginTable(writer, name, table));
        cells.resize(table.columns.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = cellOf(row.value(i), table.columns[i]);
        KITCAMP_TRY(writer.writeRow(cells));
    }
    if (!table.rows.isEmpty())
        writer.filterRows(0, writer.nextRow() - 1, int(table.columns.size()));
    return {};
}

WorkbookChart::Form formOf(const ReportChart& chart)
{
    using Form = WorkbookChart::Form;
    switch (chart.form) {
    case ChartForm::Stacked:
        return Form::Stacked;
    case ChartForm::Line:
        return Form::Line;
    case ChartForm::Area:
        return Form::Area;
    case ChartForm::Pie:
        return chart.answer.axes.size() == 1 ? Form::Pie : Form::Columns;
    case ChartForm::Bars:
    case ChartForm::Heat:
        break;
    }
    return Form::Columns;
}

/// The numbers of a chart and, beside them, the chart; a heat map is the shaded table itself.
Result<void> writeChart(WorkbookWriter& writer, const QString& name, const ReportChart& chart)
{
    const ReportTable table = tableOf(chart.answer, false);
    KITCAMP_TRY(writeTable(writer, name, table));
    const int lastRow = writer.nextRow() - 1;
    const int lastColumn = int(table.columns.size()) - 1;
    if (chart.answer.axes.isEmpty() || lastRow < 1 || chart.answer.isEmpty())
        return {};
    if (chart.form == ChartForm::Heat)
        writer.shadeNumbers(1, lastRow, 1, lastColumn);
    else
        writer.addChart({formOf(chart), chart.title, 0, 1, lastRow, 0, 1, lastColumn, lastColumn + 2,
                         chart.answer.unit == FigureUnit::Percent});
    return {};
}

/// "2,148" and "87.5 %" become the numbers that they are.
WorkbookCell figureCell(const QString& value)
{
    QString number = value;
    const bool percent = number.endsWith(u'%');
    number = number.remove(u'%').trimmed();
    bool ok = false;
    const QLocale locale;
    const double read = locale.toDouble(number, &ok);
    // 007 is a name, not a number
    if (!ok || (number.startsWith(u'0') && number.size() > 1 && number[1].isDigit()))
        return {value, {Kind::Text}};
    const qsizetype point = number.lastIndexOf(locale.decimalPoint());
    const int decimals = point < 0 ? 0 : int(number.size() - point - 1);
    return percent ? WorkbookCell{read / 100.0, {Kind::Percent, decimals}}
                   : WorkbookCell{read, {Kind::Number, decimals}};
}

/// What is read, on the first sheet; tables and charts are only named there.
class FirstSheet
{
public:
    FirstSheet(WorkbookWriter& writer, const QStringList& sheets)
        : m_writer(writer)
        , m_sheets(sheets)
    {
    }

    Result<void> operator()(const ReportHeading& heading)
    {
        m_writer.skipRow();
        return say(heading.text, boldStyle);
    }
    Result<void> operator()(const ReportText& text)
    {
        return say(text.text, text.muted ? mutedStyle : WorkbookStyle());
    }
    Result<void> operator()(const ReportFigures& figures)
    {
        for (const ReportFigure& figure : figures.figures)
            KITCAMP_TRY(m_writer.writeRow(
                {{figure.label, {Kind::Text}}, figureCell(figure.value), {figure.note, mutedStyle}}));
        return {};
    }
    Result<void> operator()(const ReportChart& chart) { return name(chart.title, chart.note); }
    Result<void> operator()(const ReportTable& table) { return name(table.title, table.note); }
    Result<void> operator()(const ReportSignature&) { return {}; }
    Result<void> operator()(const ReportPageBreak&) { return {}; }
    Result<void> say(const QString& text, const WorkbookStyle& style)
    {
        for (const QString& line : text.split(u'\n'))
            KITCAMP_TRY(m_writer.writeRow({{line, style}}));
        return {};
    }

private:
    Result<void> name(const QString& title, const QString& note)
    {
        const QString sheet = m_sheets.value(m_next++);
        return m_writer.writeRow({{title.isEmpty() ? sheet : title, {Kind::Text}},
                                  {XlsxReport::tr("on the sheet “%1”").arg(sheet), mutedStyle},
                                  {note, mutedStyle}});
    }

    WorkbookWriter& m_writer;
    QStringList m_sheets;
    qsizetype m_next = 0;
};

/// The names of the sheets behind the first one, as the writer will make them.
QStringList sheetsOf(const ReportDocument& document)
{
    QSet<QString> taken;
    [[maybe_unused]] const QString first = sheetNameFor(document.title, taken);
    QStringList names;
    QString heading;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* const head = std::get_if<ReportHeading>(&block))
            heading = head->text;
        const auto* const table = std::get_if<ReportTable>(&block);
        const auto* const chart = std::get_if<ReportChart>(&block);
        if (!table && !chart)
            continue;
        // What has no title of its own is called as the heading above it.
        const QString own = table ? table->title : chart->title;
        const QString title = own.isEmpty() ? heading : own;
        heading.clear();
        names << sheetNameFor(titleOrNumber(title, int(names.size()) + 1), taken);
        // What a long table goes on on takes names too.
        for (qsizetype more = workbooklimits::rows - 1; table && more < table->rows.size();
             more += workbooklimits::rows - 1)
            [[maybe_unused]] const QString next = sheetNameFor(names.last(), taken);
    }
    return names;
}

/// The cells that are cut because a spreadsheet cannot hold them.
int longCells(const ReportDocument& document)
{
    int count = 0;
    for (const ReportBlock& block : document.blocks) {
        const auto* const table = std::get_if<ReportTable>(&block);
        for (const QVariantList& row : table ? table->rows : QList<QVariantList>()) {
            for (const QVariant& cell : row)
                count += cell.typeId() == QMetaType::QString
                        && cell.toString().size() > workbooklimits::cellCharacters
                    ? 1
                    : 0;
        }
    }
    return count;
}

QStringList remarksOf(const ReportDocument& document)
{
    QStringList remarks = document.remarks;
    if (const int count = longCells(document))
        remarks << XlsxReport::tr("%n cell(s) held more text than a spreadsheet can; there it ends with “…”.",
                                  nullptr, count);
    return remarks;
}

Result<void> writeFirstSheet(WorkbookWriter& writer, const ReportDocument& document,
                             const ReportOrigin& origin, const QStringList& sheets)
{
    KITCAMP_TRY(writer.beginSheet(document.title));
    FirstSheet first(writer, sheets);
    KITCAMP_TRY(first.say(document.title, titleStyle));
    for (const QString& line : {document.subtitle, origin.centre, origin.secondName, origin.stamp}) {
        if (line.isEmpty())
            continue;
        if (const QVariant day = dayOrText(line); day.typeId() == QMetaType::QDate)
            KITCAMP_TRY(writer.writeRow({{day, {Kind::Day}}}));
        else
            KITCAMP_TRY(first.say(line, mutedStyle));
    }
    writer.skipRow();
    writer.forgetWidths();
    for (const ReportBlock& block : document.blocks)
        KITCAMP_TRY(std::visit(first, block));
    const QStringList remarks = remarksOf(document);
    if (remarks.isEmpty())
        return {};
    writer.skipRow();
    KITCAMP_TRY(first.say(remarksTitle(), boldStyle));
    for (const QString& remark : remarks)
        KITCAMP_TRY(first.say(remark, mutedStyle));
    return {};
}

} // namespace

Result<void> writeXlsxReport(const ReportDocument& document, const ReportOrigin& origin, const QString& path)
{
    WorkbookWriter writer({document.title, origin.centre, origin.printedAt});
    const QStringList sheets = sheetsOf(document);
    KITCAMP_TRY(writeFirstSheet(writer, document, origin, sheets));
    qsizetype next = 0;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* const table = std::get_if<ReportTable>(&block))
            KITCAMP_TRY(writeTable(writer, sheets[next++], *table));
        else if (const auto* const chart = std::get_if<ReportChart>(&block))
            KITCAMP_TRY(writeChart(writer, sheets[next++], *chart));
    }
    return writer.save(path);
}

} // namespace kitcamp
