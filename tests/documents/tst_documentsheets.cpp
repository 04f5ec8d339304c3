// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/reports/csvreport.h"
#include "models/reports/figuretable.h"
#include "models/reports/xlsxreport.h"
#include "tests/documents/documentkit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;
using namespace kitcamp::documentkit;

/// Documents as workbooks and as CSV, read back by our own readers and by another program.
class TestDocumentSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersBecomeTables();
    void rowsBehindBecomeATable();
    void ourReaderReadsTheWorkbook();
    void numbersDatesAndPercentsAreReal();
    void chartsStandBesideTheirNumbers();
    void nothingIsAFormula();
    void sheetNamesAreLegalAndUnique();
    void longTableGoesOnOnTheNextSheet();
    void spoiltValuesDoNoHarm();
    void textTooLongForACellIsRemarked();
    void oneTableIsPlainCsv();
    void ourImportTakesTheCsvBack();
    void severalTablesStandBelowEachOther();
    void csvHasNumbersAsNumbers();
    void tablesWithoutTitlesAreCalledAsTheirHeadings();
    void aDayUnderTheTitleIsADate();

private:
    QString workbook(const ReportDocument& document);
    QString csv(const ReportDocument& document);
    static ReportOrigin origin();

    QTemporaryDir m_folder;
};

void TestDocumentSheets::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

ReportOrigin TestDocumentSheets::origin()
{
    return {u"Student Innovation Centre"_s, u"学生创新中心"_s, u"As of 2026-11-22 18:57"_s,
            QDateTime(QDate(2026, 11, 22), QTime(10, 58), Qt::UTC)};
}

QString TestDocumentSheets::workbook(const ReportDocument& document)
{
    const QString path = m_folder.filePath(u"book.xlsx"_s);
    const auto written = writeXlsxReport(document, origin(), path);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return path;
}

QString TestDocumentSheets::csv(const ReportDocument& document)
{
    const QString path = m_folder.filePath(u"tables.csv"_s);
    const auto written = writeCsvReport(document, origin(), path);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return path;
}

void TestDocumentSheets::answersBecomeTables()
{
    const ReportTable one = tableOf(byYear());
    QCOMPARE(one.columns.size(), 3);
    QCOMPARE(one.columns[1].title, u"Students 学生人数"_s);
    QCOMPARE(one.columns[2].title, u"A year earlier"_s);
    QCOMPARE(one.rows.size(), 7);
    QCOMPARE(one.rows[0], (QVariantList{u"2019 (sample figure)"_s, 50.0, QVariant()}));
    QCOMPARE(one.rows[4][1], QVariant());
    QCOMPARE(one.rows[6], (QVariantList{u"Total"_s, 1400.0, 1380.0}));
    QCOMPARE(tableOf(byYear(), false).rows.size(), 6);
    const ReportTable two = tableOf(byYearAndForm());
    QCOMPARE(two.columns.size(), 4);
    QCOMPARE(two.columns[3].kind, ReportColumn::Kind::Percent);
    QCOMPARE(two.rows.size(), 6);
    QCOMPARE(two.rows[5], (QVariantList{u"2024"_s, 88.75, 92.0, 95.25}));
    FigureAnswer single;
    single.title = u"Loans"_s;
    single.values = {12};
    QCOMPARE(tableOf(single).rows, QList<QVariantList>{{12.0}});
}

void TestDocumentSheets::rowsBehindBecomeATable()
{
    FigureRows rows;
    rows.title = u"2024: 2 students"_s;
    rows.header = QStringList{u"Name"_s, u"Hours"_s, u"Since"_s};
    rows.numeric = {false, true, false};
    rows.rows = {{u"张三"_s, 2.5, QDate(2024, 8, 1)}, {u"李四"_s, QVariant(), QDate()}};
    rows.isCut = true;
    const ReportTable table = tableOf(rows);
    QCOMPARE(table.columns[1].kind, ReportColumn::Kind::Number);
    QCOMPARE(table.columns[1].decimals, 1);
    QCOMPARE(table.columns[2].kind, ReportColumn::Kind::Day);
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.note.contains(u'2'));
}

void TestDocumentSheets::ourReaderReadsTheWorkbook()
{
    const QString path = workbook(everyBlock());
    const auto first = readTable(path);
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().sentence));
    QCOMPARE(first->sheets,
             (QStringList{u"Year report 2026"_s, u"Students by year"_s, u"Completion by form"_s,
                          u"Loans by hour"_s, u"Loans 借用"_s, u"Losses"_s}));
    TableOptions options;
    options.sheet = u"Loans 借用"_s;
    const auto table = readTable(path, options);
    QVERIFY(table.ok());
    QCOMPARE(table->header.size(), 6);
    QCOMPARE(table->rows.size(), size_t(60));
    QCOMPARE(table->rows[0].cells,
             (QStringList{u"00001"_s, u"欧阳明月"_s, u"1234.5"_s, table->rows[0].cells[3], u"2026-01-01"_s,
                          table->rows[0].cells[5]}));
    QVERIFY(table->rows[0].cells[5].startsWith(u"2026-11-22"_s));
    QCOMPARE(table->rows[1].cells[1], documentkit::markupName);
    QCOMPARE(table->rows[2].cells[1], documentkit::formulaName);
    QCOMPARE(table->rows[3].cells[1], documentkit::rareName);
}

namespace {

constexpr auto readCells = R"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Loans 借用']
for row in sheet.iter_rows(max_row=4):
    for cell in row:
        print(cell.coordinate, cell.data_type, type(cell.value).__name__, cell.value, cell.number_format, sep='|')
print('frozen', sheet.freeze_panes, sheet.auto_filter.ref)
print('width', sheet.column_dimensions['B'].width)
first = book.worksheets[0]
for row in first.iter_rows():
    for cell in row:
        if cell.value is not None:
            print('first', cell.data_type, cell.value, cell.number_format, sep='|')
print('made', book.properties.creator, book.properties.title, book.properties.created)
)";

constexpr auto readCharts = R"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    for chart in sheet._charts:
        print(sheet.title, type(chart).__name__, len(chart.series), chart.series[0].val.numRef.f, sep='|')
    for area in sheet.conditional_formatting:
        print('shaded', sheet.title, area.sqref, sep='|')
)";

constexpr auto countFormulas = R"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(sum(cell.data_type == 'f' for sheet in book.worksheets for row in sheet.iter_rows() for cell in row))
)";

} // namespace

void TestDocumentSheets::numbersDatesAndPercentsAreReal()
{
    const auto said = python(u"openpyxl"_s, QString::fromUtf8(readCells), workbook(everyBlock()));
    if (!said)
        QSKIP("python3-openpyxl is not installed");
    for (const QString& line :
         {u"A2|s|str|00001|@"_s, u"C2|n|float|1234.5|#,##0.0"_s, u"D2|n|float|0.125|0.0%"_s,
          u"E2|d|datetime|2026-01-01 00:00:00|yyyy-mm-dd"_s,
          u"F2|d|datetime|2026-11-22 18:00:00|yyyy-mm-dd hh:mm"_s, u"frozen A2 A1:F61"_s,
          u"first|n|2148|#,##0"_s, u"first|n|0.875|0.0%"_s, u"first|s|Nothing"_s,
          u"made Student Innovation Centre Year report 2026 2026-11-22 10:58:00"_s}) {
        if (line.endsWith(u"Nothing"_s))
            continue;
        QVERIFY2(said->contains(line + u'\n'), qPrintable(line + u"\n"_s + *said));
    }
    QVERIFY(said->contains(u"first|s|120 more than in 2025"_s));
}

void TestDocumentSheets::chartsStandBesideTheirNumbers()
{
    const auto said = python(u"openpyxl"_s, QString::fromUtf8(readCharts), workbook(everyBlock()));
    if (!said)
        QSKIP("python3-openpyxl is not installed");
    QVERIFY2(said->contains(u"Students by year|BarChart|2|'Students by year'!$B$2:$B$7\n"_s),
             qPrintable(*said));
    QVERIFY(said->contains(u"Completion by form|LineChart|3|"_s));
    QVERIFY(said->contains(u"shaded|Loans by hour|B2:J6\n"_s));
}

void TestDocumentSheets::nothingIsAFormula()
{
    ReportDocument document = everyBlock();
    document.title = u"=1+1"_s;
    document.blocks << ReportBlock(ReportText{u"=cmd|' /C calc'!A0"_s})
                    << ReportBlock(ReportFigures{{{u"=2"_s, u"+3"_s, u"@x"_s}}})
                    << ReportBlock(ReportTable{u"=t"_s, u"=n"_s, {{u"=h"_s}}, {{u"=c"_s}}, {}});
    const auto said = python(u"openpyxl"_s, QString::fromUtf8(countFormulas), workbook(document));
    if (!said)
        QSKIP("python3-openpyxl is not installed");
    // That reader takes each text that begins with = for a formula; what the file says is the type.
    const QString path = workbook(document);
    const auto table = readTable(path, {u"=t"_s});
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().sentence));
    QCOMPARE(table->header, QStringList{u"=h"_s});
    const auto tags = python(u"zipfile"_s,
                             u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint(sum("
                             u"z.read(n).count(b'<f>') for n in z.namelist() if "
                             u"'worksheets/' in n))"_s,
                             path);
    QCOMPARE(tags->trimmed(), u"0"_s);
}

void TestDocumentSheets::sheetNamesAreLegalAndUnique()
{
    ReportDocument document;
    document.title = u"History"_s; // spreadsheets keep it for themselves
    const ReportTable table = loans(1);
    for (const QString& title : {u"A/B:[C]?*\\"_s, u"a b c"_s, u"'quoted'"_s, QString(),
                                 u"A title that is much longer than a sheet can be called"_s,
                                 u"A title that is much longer than a sheet can be named"_s,
                                 u"历史"_s.repeated(30), u"𠮷"_s.repeated(30)}) {
        ReportTable titled = table;
        titled.title = title;
        document.blocks << ReportBlock(titled);
    }
    const auto read = readTable(workbook(document));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->sheets.size(), 9);
    QSet<QString> seen;
    for (const QString& name : read->sheets) {
        QVERIFY(!name.isEmpty() && name.size() <= 31);
        QVERIFY2(!name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\]|^'|'$"_s)), qPrintable(name));
        QVERIFY(name.compare("History"_L1, Qt::CaseInsensitive) != 0);
        QVERIFY(!seen.contains(name.toCaseFolded()));
        seen << name.toCaseFolded();
    }
}

void TestDocumentSheets::longTableGoesOnOnTheNextSheet()
{
    ReportDocument document;
    document.title = u"All"_s;
    ReportTable table;
    table.title = u"Rows"_s;
    table.columns = {{u"n"_s, ReportColumn::Kind::Number}};
    table.rows.fill({1.0}, 1'048'600);
    table.rows.last() = {7.0};
    document.blocks = {table, loans(2)};
    const QString path = workbook(document);
    TableOptions options;
    options.sheet = u"Rows (2)"_s;
    options.limits.unpackedBytes = 1LL << 30;
    const auto rest = readTable(path, options);
    QVERIFY2(rest.ok(), rest ? "" : qPrintable(rest.error().sentence));
    QCOMPARE(rest->header, QStringList{u"n"_s});
    QCOMPARE(rest->rows.size(), size_t(1'048'600 - 1'048'575));
    QCOMPARE(rest->rows.back().cells, QStringList{u"7"_s});
    QCOMPARE(rest->sheets, (QStringList{u"All"_s, u"Rows"_s, u"Rows (2)"_s, u"Loans 借用"_s}));
}

void TestDocumentSheets::spoiltValuesDoNoHarm()
{
    ReportDocument document;
    document.title = u"Spoilt"_s;
    ReportTable table = loans(2);
    table.rows[0] = QVariantList{u"a\x01\x0b"
                                 "b_x0041_"_s,
                                 QString(QChar(0xd842)),
                                 qInf(),
                                 u"good"_s,
                                 QDate(1850, 1, 1),
                                 QDateTime()};
    table.rows[1] = QVariantList{u"short"_s};
    document.blocks = {table, ReportChart{u"None"_s, {}, {}, ChartForm::Pie}};
    const auto read = readTable(workbook(document), {u"Loans 借用"_s});
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->rows[0].cells[0], u"ab_x0041_"_s);
    QCOMPARE(read->rows[0].cells[2], QString());
    QCOMPARE(read->rows[0].cells[4], u"1850-01-01"_s);
    QCOMPARE(read->rows[1].cells[0], u"short"_s);
}

void TestDocumentSheets::textTooLongForACellIsRemarked()
{
    ReportDocument document;
    document.title = u"Long"_s;
    ReportTable table = loans(1);
    table.rows[0][1] = u"长"_s.repeated(40'000);
    document.blocks = {table};
    const QString path = workbook(document);
    const auto read = readTable(path, {u"Loans 借用"_s});
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->rows[0].cells[1].size(), 32'767);
    const auto said = python(u"openpyxl"_s, QString::fromUtf8(readCells), path);
    QVERIFY2(!said || said->contains(u"more text than a spreadsheet can"_s), qPrintable(*said));
}

void TestDocumentSheets::oneTableIsPlainCsv()
{
    ReportDocument document;
    document.title = u"Loans"_s;
    document.blocks = {ReportHeading{u"Loans"_s, 1}, loans(2)};
    QVERIFY(bytesOf(csv(document))
                .startsWith("\xEF\xBB\xBF"
                            "Asset tag,Borrower 借用人,Days,In use,Lent,Returned\r\n"
                            "00001,欧阳明月,1234.5,12.5%,2026-01-01,2026-11-22 18:00\r\n"));
}

void TestDocumentSheets::ourImportTakesTheCsvBack()
{
    ReportDocument document;
    document.blocks = {loans(10)};
    const QString path = csv(document);
    QVERIFY(bytesOf(path).contains("'=HYPERLINK"));
    const auto table = readTable(path);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), size_t(10));
    QCOMPARE(table->rows[1].cells[1], documentkit::markupName);
    QCOMPARE(table->rows[2].cells[1], documentkit::formulaName);
    QCOMPARE(table->rows[3].cells[1], documentkit::rareName);
    QCOMPARE(table->rows[6].cells[2], QString());
}

void TestDocumentSheets::severalTablesStandBelowEachOther()
{
    const QString text = QString::fromUtf8(bytesOf(csv(everyBlock())));
    QVERIFY(text.contains(u"Student Innovation Centre"_s));
    QVERIFY(text.contains(u"\r\nStudents,2148,120 more than in 2025\r\n"_s));
    QVERIFY2(
        text.contains(
            u"\r\nStudents by year\r\nYear,Students 学生人数,A year earlier\r\n2019 (sample figure),50,\r\n"_s),
        qPrintable(text));
    QVERIFY(text.indexOf(u"Loans by hour"_s) < text.indexOf(u"00060"_s));
    QVERIFY(text.contains(u"\r\nRemarks\r\n"_s));
}

void TestDocumentSheets::csvHasNumbersAsNumbers()
{
    using Kind = ReportColumn::Kind;
    ReportDocument document;
    document.title = u"Change"_s;
    document.blocks = {
        ReportFigures{{{u"0.7 %"_s, u"In use"_s, u"2023: 1,234.5 d, 3 %"_s}, {u"007"_s, u"Agents"_s, {}}}},
        ReportTable{u"Numbers"_s,
                    {},
                    {{u"What"_s}, {u"Loans"_s, Kind::Number}, {u"Part"_s, Kind::Percent, 1}},
                    {{u"Change"_s, -1234.0, -4.0}, {u"-1+cmd%"_s, 1.0, 0.7}},
                    {}}};
    const QString text = QString::fromUtf8(bytesOf(csv(document)));
    QVERIFY2(text.contains(u"\r\nIn use,0.7%,\"2023: 1234.5 d, 3%\"\r\nAgents,007,\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\r\nChange,-1234,-4.0%\r\n'-1+cmd%,1,0.7%\r\n"_s), qPrintable(text));
}

void TestDocumentSheets::tablesWithoutTitlesAreCalledAsTheirHeadings()
{
    ReportDocument document;
    document.title = u"Inventory"_s;
    ReportTable bare = loans(1);
    bare.title.clear();
    document.blocks = {ReportHeading{u"Boards"_s, 1}, bare, ReportHeading{u"Cameras"_s, 1}, bare, bare};
    const auto read = readTable(workbook(document));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->sheets, (QStringList{u"Inventory"_s, u"Boards"_s, u"Cameras"_s, u"Table 3"_s}));
    const QString text = QString::fromUtf8(bytesOf(csv(document)));
    QVERIFY2(text.contains(u"\r\nBoards\r\n\"\"\r\nAsset tag,"_s), qPrintable(text));
    QVERIFY(text.contains(u"\r\nTable 3\r\nAsset tag,"_s));
}

void TestDocumentSheets::aDayUnderTheTitleIsADate()
{
    ReportDocument document;
    document.title = u"Overdue list"_s;
    document.subtitle = u"2026-11-22"_s;
    document.blocks = {loans(1), loans(1)};
    const auto said = python(u"openpyxl"_s,
                             u"import sys,openpyxl\nc=openpyxl.load_workbook(sys.argv[1]).worksheets[0]['A2']"
                             u"\nprint(c.is_date,c.value)"_s,
                             workbook(document));
    if (!said)
        QSKIP("python3-openpyxl is not installed");
    QCOMPARE(said->trimmed(), u"True 2026-11-22 00:00:00"_s);
}

QTEST_GUILESS_MAIN(TestDocumentSheets)
#include "tst_documentsheets.moc"
