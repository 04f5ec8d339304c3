// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookwriter.h"

#include <xlsxwriter.h>

namespace kitcamp {

namespace {

constexpr double chartScaleAcross = 1.5; // of 480 x 288 pixels
constexpr double chartScaleDown = 1.4;
constexpr lxw_color_t lightShade = 0xEAF1FC;
constexpr lxw_color_t darkShade = 0x7AA7F0; // black letters on it can be read

uint8_t typeOf(WorkbookChart::Form form)
{
    switch (form) {
    case WorkbookChart::Form::Columns:
        return LXW_CHART_COLUMN;
    case WorkbookChart::Form::Stacked:
        return LXW_CHART_COLUMN_STACKED;
    case WorkbookChart::Form::Line:
        return LXW_CHART_LINE;
    case WorkbookChart::Form::Area:
        return LXW_CHART_AREA_STACKED;
    case WorkbookChart::Form::Pie:
        return LXW_CHART_PIE;
    }
    return LXW_CHART_COLUMN;
}

} // namespace

void WorkbookWriter::addChart(const WorkbookChart& chart)
{
    lxw_chart* const drawn = m_book && m_sheet ? workbook_add_chart(m_book, typeOf(chart.form)) : nullptr;
    if (!drawn)
        return;
    const QByteArray sheet = m_sheetName.toUtf8();
    const auto firstRow = static_cast<lxw_row_t>(chart.firstRow);
    const auto lastRow = static_cast<lxw_row_t>(chart.lastRow);
    const auto groups = static_cast<lxw_col_t>(chart.groupColumn);
    // A pie shows one series; the others would lie on top of each other.
    const int last = chart.form == WorkbookChart::Form::Pie ? chart.firstColumn : chart.lastColumn;
    for (int column = chart.firstColumn; column <= last; ++column) {
        const auto values = static_cast<lxw_col_t>(column);
        lxw_chart_series* const series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), firstRow, groups, lastRow, groups);
        chart_series_set_values(series, sheet.constData(), firstRow, values, lastRow, values);
        chart_series_set_name_range(series, sheet.constData(), static_cast<lxw_row_t>(chart.headRow), values);
    }
    if (chart.title.isEmpty())
        chart_title_off(drawn);
    else
        chart_title_set_name(drawn, chart.title.toUtf8().constData());
    if (last == chart.firstColumn && chart.form != WorkbookChart::Form::Pie)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    if (chart.isPercent && chart.form != WorkbookChart::Form::Pie)
        chart_axis_set_num_format(drawn->y_axis, "0%");
    lxw_chart_options options{};
    options.x_scale = chartScaleAcross;
    options.y_scale = chartScaleDown;
    worksheet_insert_chart_opt(m_sheet, static_cast<lxw_row_t>(chart.headRow),
                               static_cast<lxw_col_t>(chart.besideColumn), drawn, &options);
}

void WorkbookWriter::shadeNumbers(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    if (!m_sheet || lastRow < firstRow || lastColumn < firstColumn)
        return;
    lxw_conditional_format shade{};
    shade.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    shade.min_color = lightShade;
    shade.max_color = darkShade;
    worksheet_conditional_format_range(m_sheet, static_cast<lxw_row_t>(firstRow),
                                       static_cast<lxw_col_t>(firstColumn), static_cast<lxw_row_t>(lastRow),
                                       static_cast<lxw_col_t>(lastColumn), &shade);
}

} // namespace kitcamp
