// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <zip.h>

#include <memory>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct XlsxWords {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr int narrowestColumn = 6; // characters
constexpr int widestColumn = 60;
constexpr int longestCell = 32'767; // characters, a limit of spreadsheets
constexpr int longestSheetName = 31;
constexpr time_t fixedTime = 1'577'836'800; // 2020-01-01: the same rows give the same file

constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto contentTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";
constexpr auto packageRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"xl/workbook.xml\"/></Relationships>";
constexpr auto workbookRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
    "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/></Relationships>";
/// Style 1 is the heading, style 2 is text (format @), so that a value typed over stays text.
constexpr auto styles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts "
    "count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts><fills "
    "count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
    "patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs "
    "count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/><xf fontId=\"1\" xfId=\"0\" "
    "applyFont=\"1\"/><xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

/// Text within XML: what XML cannot carry is left out, what a reader would take for an escape is escaped
/// (ECMA-376 part 1, 22.9.2.19).
QByteArray xmlText(const QString& text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString clean;
    for (const QChar character : text.left(longestCell)) {
        const char16_t code = character.unicode();
        if (code >= 0x20 || code == '\t' || code == '\n')
            clean += code == 0xfffe || code == 0xffff ? QChar(0xfffd) : character;
    }
    clean.replace(looksEscaped, u"_x005F_"_s);
    return clean.toHtmlEscaped().toUtf8();
}

bool isNumber(const QString& cell)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"_s);
    return number.match(cell).hasMatch();
}

QByteArray columnName(int column)
{
    QByteArray name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(static_cast<char>('A' + rest % 26));
    return name;
}

/// Chinese characters are as wide as two others.
int widthOf(const QString& cell)
{
    int width = 0;
    for (const QChar character : cell.left(widestColumn))
        width += character.unicode() >= 0x2e80 ? 2 : 1;
    return width;
}

QByteArray workbook(const QString& sheet)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
    QString name = sheet;
    name = name.replace(forbidden, u" "_s).simplified().left(longestSheetName);
    return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet "
           "name=\""
        + xmlText(name.isEmpty() ? u"Kitcamp"_s : name)
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

/// A zip in memory. The bytes of the parts must live until it is read.
class MemoryZip
{
public:
    MemoryZip()
    {
        m_source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
        if (!m_source)
            return;
        zip_source_keep(m_source);
        m_archive = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
    }
    ~MemoryZip()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_source)
            zip_source_free(m_source);
    }
    MemoryZip(const MemoryZip&) = delete;
    MemoryZip& operator=(const MemoryZip&) = delete;

    [[nodiscard]] bool add(const char* name, const QByteArray& bytes)
    {
        if (!m_archive)
            return false;
        zip_source_t* part =
            zip_source_buffer(m_archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = part ? zip_file_add(m_archive, name, part, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(part);
            return false;
        }
        return zip_file_set_mtime(m_archive, static_cast<zip_uint64_t>(index), fixedTime, 0) == 0;
    }
    [[nodiscard]] QByteArray bytes()
    {
        if (!m_archive || zip_close(m_archive) != 0)
            return {};
        m_archive = nullptr;
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_source_stat(m_source, &facts) != 0 || zip_source_open(m_source) != 0)
            return {};
        QByteArray read(static_cast<qsizetype>(facts.size), '\0');
        const zip_int64_t count = zip_source_read(m_source, read.data(), facts.size);
        zip_source_close(m_source);
        return count == read.size() ? read : QByteArray();
    }

private:
    zip_source_t* m_source = nullptr;
    zip_t* m_archive = nullptr;
};

} // namespace

XlsxWriter::XlsxWriter(const QString& sheet, QSet<int> numbers)
    : m_sheet(sheet)
    , m_numbers(std::move(numbers))
{
}

void XlsxWriter::writeCell(int column, const QString& cell)
{
    const QByteArray place = columnName(column) + QByteArray::number(m_count);
    const bool heading = m_count == 1;
    if (!heading && m_numbers.contains(column) && isNumber(cell))
        m_rows += "<c r=\"" + place + "\"><v>" + cell.toLatin1() + "</v></c>";
    else
        m_rows += "<c r=\"" + place + "\" s=\"" + (heading ? "1" : "2")
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(cell) + "</t></is></c>";
}

Result<void> XlsxWriter::writeRow(const QStringList& cells)
{
    if (m_count >= mostRows)
        return Error{
            ErrorCode::Refused,
            XlsxWords::tr("These are more rows than a sheet can have. Save them as CSV, or narrow the list."),
            {}};
    ++m_count;
    m_rows += "<row r=\"" + QByteArray::number(m_count) + "\">";
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column >= m_widths.size())
            m_widths << narrowestColumn;
        m_widths[column] = std::max(m_widths[column], widthOf(cells[column]));
        if (!cells[column].isEmpty())
            writeCell(static_cast<int>(column), cells[column]);
    }
    m_rows += "</row>";
    return {};
}

Result<QByteArray> XlsxWriter::finish()
{
    QByteArray sheet = QByteArray(xmlHead)
        + "<worksheet "
          "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView "
          "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
          "state=\"frozen\"/></sheetView></sheetViews>";
    if (!m_widths.isEmpty()) {
        sheet += "<cols>";
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            sheet += "<col min=\"" + number + "\" max=\"" + number + "\" width=\""
                + QByteArray::number(std::min(widestColumn, m_widths[i] + 2)) + "\" customWidth=\"1\"/>";
        }
        sheet += "</cols>";
    }
    sheet += "<sheetData>" + std::exchange(m_rows, {}) + "</sheetData></worksheet>";
    const std::pair<const char*, QByteArray> parts[] = {
        {"[Content_Types].xml", QByteArray(xmlHead) + contentTypes},
        {"_rels/.rels", QByteArray(xmlHead) + packageRelations},
        {"xl/workbook.xml", QByteArray(xmlHead) + workbook(m_sheet)},
        {"xl/_rels/workbook.xml.rels", QByteArray(xmlHead) + workbookRelations},
        {"xl/styles.xml", QByteArray(xmlHead) + styles},
        {"xl/worksheets/sheet1.xml", sheet}};
    MemoryZip zip;
    bool added = true;
    for (const auto& [name, bytes] : parts)
        added = added && zip.add(name, bytes);
    const QByteArray file = added ? zip.bytes() : QByteArray();
    if (file.isEmpty())
        return Error{
            ErrorCode::File, XlsxWords::tr("The spreadsheet could not be made. Save it as CSV."), {}};
    return file;
}

} // namespace kitcamp
