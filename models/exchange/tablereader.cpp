// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/htmltablereader.h"
#include "models/exchange/textdecoder.h"
#include "models/exchange/xlsreader.h"
#include "models/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TableReader {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// What a person has picked by mistake, as far as its first bytes tell; empty where they do not.
QString foreignFormat(QByteArrayView head)
{
    if (head.startsWith("%PDF"))
        return TableReader::tr("It is a PDF, not a list. Ask for the list as XLSX or CSV.");
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8"))
        return TableReader::tr("It is a picture, not a list. Ask for the list as XLSX or CSV.");
    if (head.startsWith("SQLite format 3"))
        return TableReader::tr("It is a database, not a list. A Kitcamp file is opened, not imported.");
    return {};
}

Result<Table> readCsv(const DecodedText& decoded, const TableOptions& options)
{
    CsvDialect dialect = detectCsvDialect(decoded.text);
    if (!options.separator.isNull())
        dialect = {options.separator, 0, dialect.named};
    CsvReader reader(decoded.text, dialect, options.limits.columns);
    RowCollector rows(options, RowCollector::Shape::Strict);
    TableRow row;
    while (reader.next(row)) {
        if (!rows.add(std::move(row)))
            break;
        row = {};
    }
    auto table = rows.finish();
    if (table)
        table->separator = dialect.separator;
    return table;
}

Result<Table> readHtml(const DecodedText& decoded, const TableOptions& options)
{
    RowCollector rows(options, RowCollector::Shape::Sparse);
    HtmlTableReader(decoded.text, options.limits).read(rows);
    rows.note(TableReader::tr("The file is a web page with a table."));
    return rows.finish();
}

/// Bounded also where the file has no size, as a pipe.
Result<QByteArray> readBytes(QFile& file, qint64 limit)
{
    constexpr qint64 Slice = 1 << 20;
    QByteArray bytes = file.read(std::min(limit, file.size()));
    while (bytes.size() < limit) {
        const QByteArray more = file.read(std::min(Slice, limit - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::File, TableReader::tr("It cannot be read: %1.").arg(file.errorString())};
    return bytes;
}

Result<Table> readFile(const QString& path, const TableOptions& options)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::File, TableReader::tr("It is a folder, not a file.")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, TableReader::tr("It cannot be opened: %1.").arg(file.errorString())};
    if (file.size() > options.limits.fileBytes)
        return Error{ErrorCode::File,
                     TableReader::tr("It is larger than %1, which is more than a list needs.")
                         .arg(QLocale().formattedDataSize(options.limits.fileBytes))};
    const QByteArray head = file.peek(16);
    if (const QString foreign = foreignFormat(head); !foreign.isEmpty())
        return Error{ErrorCode::File, foreign};
    if (head.startsWith("PK\x03\x04"))
        return readXlsx(path, options);
    if (head.startsWith("\xD0\xCF\x11\xE0")) // an OLE2 container
        return readXls(path, options);
    const auto bytes = readBytes(file, options.limits.fileBytes);
    return bytes ? readTextTable(*bytes, options) : bytes.error();
}

} // namespace

Result<Table> readTextTable(const QByteArray& bytes, const TableOptions& options)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::File, TableReader::tr("It is empty.")};
    const auto decoded = decodeText(bytes, options.encoding, declaredHtmlEncoding(bytes));
    if (!decoded)
        return decoded.error();
    if (decoded->text.left(1024).contains("<Workbook"_L1))
        return Error{ErrorCode::File,
                     TableReader::tr("It is an XML spreadsheet of 2003. Open it in a spreadsheet "
                                     "program and save it as XLSX.")};
    auto table = looksLikeHtmlTable(decoded->text) ? readHtml(*decoded, options) : readCsv(*decoded, options);
    if (table) {
        table->encoding = decoded->encoding;
        if (decoded->guessed)
            table->notes.prepend(
                TableReader::tr("The text was read as %1. If names look wrong, choose another encoding.")
                    .arg(decoded->encoding));
    }
    return table;
}

Result<Table> readTable(const QString& path, const TableOptions& options)
{
    auto table = readFile(path, options);
    if (table)
        return table;
    Error error = table.error();
    error.sentence = TableReader::tr("%1: %2", "file name: what is wrong with it")
                         .arg(QFileInfo(path).fileName(), error.sentence);
    return error;
}

} // namespace kitcamp
