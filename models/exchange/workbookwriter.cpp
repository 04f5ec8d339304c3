// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookwriter.h"

#include "models/exchange/workbookfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr int narrowestColumn = 6; // characters
constexpr int widestColumn = 60;
constexpr double titlePoints = 14.0;
constexpr uint8_t paperA4 = 9; // ECMA-376 part 1, 18.3.1.63
constexpr time_t fixedTime = 1'577'836'800; // 2020-01-01: the same rows give the same file

Error noRoom(const QString& detail)
{
    return {ErrorCode::File,
            WorkbookWords::tr("The spreadsheet could not be made: there is no room for it in %1. Make room "
                              "there, or save it as CSV.",
                              "%1: the folder for temporary files")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            detail};
}

Error tooManyRows()
{
    return {
        ErrorCode::Refused,
        WorkbookWords::tr("These are more rows than a sheet can have. Save them as CSV, or narrow the list."),
        {}};
}

Error tooManyColumns()
{
    return {
        ErrorCode::Refused,
        WorkbookWords::tr("These are more columns than a sheet can have. Save them as CSV, or choose fewer."),
        {}};
}

QByteArray numberFormat(const WorkbookStyle& style)
{
    const QByteArray decimals = style.decimals > 0 ? "." + QByteArray(style.decimals, '0') : QByteArray();
    switch (style.kind) {
    case WorkbookStyle::Kind::General:
        return {};
    case WorkbookStyle::Kind::Text:
        return "@"; // a value typed over stays text
    case WorkbookStyle::Kind::Number:
        return "#,##0" + decimals;
    case WorkbookStyle::Kind::Percent:
        return "0" + decimals + "%";
    case WorkbookStyle::Kind::Day:
        return "yyyy-mm-dd";
    case WorkbookStyle::Kind::Moment:
        return "yyyy-mm-dd hh:mm";
    }
    return {};
}

} // namespace

WorkbookWriter::WorkbookWriter(const WorkbookFacts& facts)
    : m_path(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)))
    , m_folderPath(QFile::encodeName(m_folder.path()))
{
    if (!m_folder.isValid())
        return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (m_book)
        setFacts(facts);
}

void WorkbookWriter::setFacts(const WorkbookFacts& facts)
{
    QByteArray title = facts.title.toUtf8();
    QByteArray author = facts.author.toUtf8();
    QByteArray maker = "Kitcamp";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = maker.data();
    properties.created = facts.created.isValid() ? facts.created.toSecsSinceEpoch() : fixedTime;
    workbook_set_properties(m_book, &properties);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        workbook_close(m_book); // frees it; what it writes goes with the folder
}

Result<void> WorkbookWriter::checked(int code) const
{
    if (code == LXW_NO_ERROR)
        return {};
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return m_row >= workbooklimits::rows ? tooManyRows() : tooManyColumns();
    return noRoom(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

Result<void> WorkbookWriter::beginSheet(const QString& name)
{
    KITCAMP_TRY(endSheet());
    if (!m_book)
        return noRoom({});
    m_sheetName = sheetNameFor(name, m_names);
    m_sheet = workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
    m_row = 0;
    m_widths.clear();
    if (!m_sheet)
        return noRoom({});
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0); // printed, all columns stand on one page
    return {};
}

Result<void> WorkbookWriter::endSheet()
{
    if (!m_sheet)
        return {};
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = std::clamp(m_widths[i] + 2, narrowestColumn, widestColumn);
        KITCAMP_TRY(checked(worksheet_set_column(m_sheet, column, column, width, nullptr)));
    }
    m_lastRows << std::exchange(m_lastRow, 0);
    // The library does not look whether its rows found room on the disk.
    FILE* const rows = m_sheet->optimize_tmpfile;
    const bool written = !rows || (std::fflush(rows) == 0 && std::ferror(rows) == 0);
    m_sheet = nullptr;
    return written ? Result<void>() : Result<void>(noRoom({}));
}

lxw_format* WorkbookWriter::formatOf(const WorkbookStyle& style)
{
    if (style == WorkbookStyle())
        return nullptr;
    const auto known = m_formats.find(style);
    if (known != m_formats.end())
        return known->second;
    lxw_format* const format = workbook_add_format(m_book);
    if (const QByteArray written = numberFormat(style); !written.isEmpty())
        format_set_num_format(format, written.constData());
    if (style.isBold)
        format_set_bold(format);
    if (style.isLarge)
        format_set_font_size(format, titlePoints);
    if (style.isMuted)
        format_set_italic(format);
    m_formats.emplace(style, format);
    return format;
}

Result<void> WorkbookWriter::writeText(int column, const QString& text, const WorkbookStyle& style)
{
    const QString fitting = workbookText(text);
    if (fitting.isEmpty())
        return {};
    m_lastRow = m_row + 1;
    return checked(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row),
                                          static_cast<lxw_col_t>(column), fitting.toUtf8().constData(),
                                          formatOf(style)));
}

Result<void> WorkbookWriter::writeCell(int column, const WorkbookCell& cell)
{
    const auto number = [&](double value) {
        m_lastRow = m_row + 1;
        return checked(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row),
                                              static_cast<lxw_col_t>(column), value, formatOf(cell.style)));
    };
    switch (cell.value.typeId()) {
    case QMetaType::QString:
        return writeText(column, cell.value.toString(), cell.style);
    case QMetaType::QDate:
    case QMetaType::QDateTime: {
        const QDateTime moment = cell.value.typeId() == QMetaType::QDate
            ? QDateTime(cell.value.toDate(), QTime(0, 0), Qt::UTC)
            : cell.value.toDateTime();
        const double day = workbookDay(moment);
        return day >= 0.0 ? number(day)
                          : writeText(column, cell.value.toString(), {WorkbookStyle::Kind::Text});
    }
    default: {
        bool isNumber = false;
        const double value = cell.value.toDouble(&isNumber);
        // XLSX has no way to write infinity.
        return isNumber && std::isfinite(value) ? number(value) : Result<void>();
    }
    }
}

namespace {

int widthOf(const WorkbookCell& cell)
{
    switch (cell.value.typeId()) {
    case QMetaType::QString:
        return widthInCharacters(cell.value.toString(), widestColumn);
    case QMetaType::QDate:
        return int(std::size("2026-11-22"));
    case QMetaType::QDateTime:
        return int(std::size("2026-11-22 18:57"));
    default:
        return int(cell.value.toString().size()) + 1;
    }
}

} // namespace

Result<void> WorkbookWriter::writeRow(const QList<WorkbookCell>& cells)
{
    if (!m_sheet)
        KITCAMP_TRY(beginSheet({}));
    if (m_row >= workbooklimits::rows)
        return tooManyRows();
    if (cells.size() > workbooklimits::columns)
        return tooManyColumns();
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column >= m_widths.size())
            m_widths << narrowestColumn;
        m_widths[column] = std::max(m_widths[column], widthOf(cells[column]));
        KITCAMP_TRY(writeCell(static_cast<int>(column), cells[column]));
    }
    ++m_row;
    return {};
}

void WorkbookWriter::freezeRows()
{
    if (!m_sheet || m_row == 0)
        return;
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_row), 0);
    worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(m_row - 1));
}

void WorkbookWriter::filterRows(int headRow, int lastRow, int columns)
{
    if (m_sheet && columns > 0)
        worksheet_autofilter(m_sheet, static_cast<lxw_row_t>(headRow), 0, static_cast<lxw_row_t>(lastRow),
                             static_cast<lxw_col_t>(columns - 1));
}

Result<void> WorkbookWriter::close()
{
    KITCAMP_TRY(endSheet());
    if (!m_book || m_lastRows.isEmpty())
        KITCAMP_TRY(beginSheet({}));
    KITCAMP_TRY(endSheet());
    KITCAMP_TRY(checked(workbook_close(std::exchange(m_book, nullptr))));
    const QString path = QFile::decodeName(m_path);
    return isWholeWorkbook(path, m_lastRows) ? Result<void>() : Result<void>(noRoom({}));
}

Result<void> WorkbookWriter::save(const QString& path)
{
    KITCAMP_TRY(close());
    return moveWhole(QFile::decodeName(m_path), path);
}

} // namespace kitcamp
