// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsreader.h"

#include "models/exchange/cellvalues.h"
#include "models/exchange/rowcollector.h"
#include "models/exchange/xlscontainer.h"
#include "models/exchange/xlsxreader.h"

#include <QFile>

#include <freexl.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// An open .xls file; closes it.
class XlsFile
{
    Q_DECLARE_TR_FUNCTIONS(XlsReader)
public:
    XlsFile() = default;
    ~XlsFile()
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(XlsFile)

    [[nodiscard]] Result<void> open(const QString& path);
    [[nodiscard]] QStringList sheets() const;
    [[nodiscard]] bool choose(int sheet);
    [[nodiscard]] bool hasCells() const { return m_rows > 0 && m_columns > 0; }
    void read(RowCollector& rows) const;
    [[nodiscard]] static QString sheetNote(const QString& name, qsizetype count)
    {
        return tr("Sheet “%1” of %2 was read.").arg(name, QString::number(count));
    }

private:
    [[nodiscard]] QString cell(unsigned row, unsigned short column) const;

    const void* m_handle = nullptr;
    unsigned m_rows = 0;
    unsigned short m_columns = 0;
};

Result<void> XlsFile::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, tr("It cannot be opened: %1.").arg(file.errorString())};
    const QByteArray bytes = file.read(file.size());
    KITCAMP_TRY(XlsContainer(bytes).check());
    const int code = freexl_open(QFile::encodeName(path).constData(), &m_handle);
    if (code != FREEXL_OK)
        return Error{ErrorCode::File,
                     tr("This .xls file cannot be read. If it has a password, remove it; else open it in "
                        "a spreadsheet program and save it as XLSX."),
                     u"freexl_open: %1"_s.arg(code)};
    unsigned protection = FREEXL_BIFF_PLAIN;
    freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &protection);
    if (protection == FREEXL_BIFF_OBFUSCATED)
        return Error{ErrorCode::File,
                     tr("It is protected with a password. Open it in a spreadsheet program and save it as "
                        "XLSX without one.")};
    return {};
}

QStringList XlsFile::sheets() const
{
    unsigned count = 0;
    freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count);
    QStringList names;
    for (unsigned sheet = 0; sheet < count; ++sheet) {
        const char* name = nullptr;
        const bool found =
            freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(sheet), &name) == FREEXL_OK;
        names.append(found ? QString::fromUtf8(name) : QString());
    }
    return names;
}

bool XlsFile::choose(int sheet)
{
    m_rows = 0;
    return freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(sheet)) == FREEXL_OK
        && freexl_worksheet_dimensions(m_handle, &m_rows, &m_columns) == FREEXL_OK;
}

void XlsFile::read(RowCollector& rows) const
{
    for (unsigned number = 0; number < m_rows; ++number) {
        TableRow row{int(number) + 1};
        row.cells.reserve(m_columns);
        for (unsigned short column = 0; column < m_columns; ++column)
            row.cells.append(cell(number, column));
        if (!rows.add(std::move(row)))
            return;
    }
}

QString XlsFile::cell(unsigned row, unsigned short column) const
{
    FreeXL_CellValue value{};
    if (freexl_get_cell_value(m_handle, row, column, &value) != FREEXL_OK)
        return {};
    switch (value.type) {
    case FREEXL_CELL_INT:
        return QString::number(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return numberText(value.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return QString::fromUtf8(value.value.text_value);
    default:
        return {};
    }
}

/// -1 where no sheet has that name; without a name the first that has cells, else the first.
int chosenSheet(XlsFile& file, const QStringList& sheets, const QString& wanted)
{
    if (!wanted.isEmpty()) {
        const auto found = std::ranges::find_if(sheets, [&wanted](const QString& name) {
            return name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return found == sheets.end() ? -1 : int(found - sheets.begin());
    }
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        if (file.choose(sheet) && file.hasCells())
            return sheet;
    }
    return 0;
}

} // namespace

Result<Table> readXls(const QString& path, const TableOptions& options)
{
    XlsFile file;
    KITCAMP_TRY(file.open(path));
    const QStringList sheets = file.sheets();
    const int sheet = chosenSheet(file, sheets, options.sheet);
    if (sheet < 0)
        return missingSheet(options.sheet, sheets);
    RowCollector rows(options, RowCollector::Shape::Sparse);
    if (file.choose(sheet))
        file.read(rows);
    auto table = rows.finish();
    if (table) {
        table->sheet = sheets.value(sheet);
        table->sheets = sheets;
        if (sheets.size() > 1)
            table->notes.prepend(XlsFile::sheetNote(table->sheet, sheets.size()));
    }
    return table;
}

} // namespace kitcamp
