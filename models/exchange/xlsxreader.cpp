// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"

#include "models/exchange/xlsxsheet.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct XlsxReader {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

QStringList visibleNames(const XlsxWorkbook& workbook)
{
    QStringList names;
    for (const XlsxSheetEntry& sheet : workbook.sheets) {
        if (sheet.visible)
            names.append(sheet.name);
    }
    return names;
}

/// A hidden sheet is read only when named.
const XlsxSheetEntry* chosenSheet(const XlsxWorkbook& workbook, const QString& wanted)
{
    const auto found = std::ranges::find_if(workbook.sheets, [&wanted](const XlsxSheetEntry& sheet) {
        return wanted.isEmpty() ? sheet.visible : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == workbook.sheets.end() ? nullptr : &*found;
}

Result<Table> readSheet(const ZipFile& zip, const XlsxWorkbook& workbook, const XlsxSheetEntry& sheet,
                        const TableOptions& options)
{
    const auto part = zip.part(sheet.part, options.limits.unpackedBytes);
    if (!part)
        return Error{
            ErrorCode::File,
            XlsxReader::tr("The sheet “%1” is missing in the file, which must be damaged.").arg(sheet.name)};
    RowCollector rows(options, RowCollector::Shape::Sparse);
    QXmlStreamReader xml(part.get());
    XlsxSheet(workbook, rows).read(xml);
    if (xml.hasError())
        return xlsxPartError(*part, xml);
    return rows.finish();
}

} // namespace

Error missingSheet(const QString& wanted, const QStringList& sheets)
{
    return {ErrorCode::Usage,
            XlsxReader::tr("It has no sheet called “%1”, but: %2.")
                .arg(wanted, sheets.join(XlsxReader::tr(", ", "between names of sheets")))};
}

Result<Table> readXlsx(const QString& path, const TableOptions& options)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    if (zip->contains(u"content.xml"_s))
        return Error{ErrorCode::File,
                     XlsxReader::tr("It is an OpenDocument file. Save the list as XLSX or CSV.")};
    if (zip->contains(u"xl/workbook.bin"_s))
        return Error{ErrorCode::File,
                     XlsxReader::tr("It is a binary workbook (XLSB). Save the list as XLSX or CSV.")};
    const auto workbook = readXlsxWorkbook(*zip, options.limits.unpackedBytes);
    if (!workbook)
        return workbook.error();
    const XlsxSheetEntry* sheet = chosenSheet(*workbook, options.sheet);
    if (!sheet && !options.sheet.isEmpty())
        return missingSheet(options.sheet, visibleNames(*workbook));
    if (!sheet)
        sheet = &workbook->sheets.constFirst();
    auto table = readSheet(*zip, *workbook, *sheet, options);
    if (table) {
        table->sheet = sheet->name;
        table->sheets = visibleNames(*workbook);
        if (table->sheets.size() > 1)
            table->notes.prepend(XlsxReader::tr("Sheet “%1” of %2 was read.")
                                     .arg(sheet->name, QString::number(table->sheets.size())));
    }
    return table;
}

} // namespace kitcamp
