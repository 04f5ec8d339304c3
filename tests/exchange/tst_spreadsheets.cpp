// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellvalues.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/htmltablereader.h"
#include "models/exchange/tablereader.h"
#include "models/exchange/xlscontainer.h"
#include "models/exchange/xlsxsheet.h"
#include "models/exchange/xlsxstyles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

/// XLSX, .xls and the web pages that pass for one.
class Spreadsheets : public QObject
{
    Q_OBJECT

private:
    Table read(const QString& file, const TableOptions& options = {})
    {
        auto table = readTable(QStringLiteral(KITCAMP_TEST_DATA "/import/") + file, options);
        if (!table)
            QTest::qFail(qPrintable(table.error().sentence + table.error().detail), __FILE__, __LINE__);
        return table ? *table : Table();
    }
    QString sentence(const QString& file, const TableOptions& options = {})
    {
        const auto table = readTable(QStringLiteral(KITCAMP_TEST_DATA "/import/") + file, options);
        return table ? QString() : table.error().sentence;
    }
    QByteArray bytes(const QString& file)
    {
        QFile source(QStringLiteral(KITCAMP_TEST_DATA "/import/") + file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void firstVisibleSheetIsRead();
    void everyKindOfCellBecomesText();
    void errorCellIsNamed();
    void mergedCellsAreRepeatedDown();
    void datesOf1904AreFourYearsLater();
    void namedSheetIsRead();
    void missingSheetIsExplainedWithThoseThatAre();
    void binaryXlsIsRead();
    void webPageGivesItsLargestTable();
    void spansOfAWebPageAreKeptInColumns();
    void brokenWebPageGivesWhatThereIs();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void cutOffFilesAreExplained_data();
    void cutOffFilesAreExplained();
    void damagedXlsNeverReachesFreeXl();
    void protectedAndForeignOfficeFilesAreExplained();
    void formatsTellDates_data();
    void formatsTellDates();
    void numbersAreWrittenOut_data();
    void numbersAreWrittenOut();
    void serialsAreDates();
    void escapesOfXmlAreUndone();
    void referencesAreRead();
};

void Spreadsheets::firstVisibleSheetIsRead()
{
    const Table table = read(u"devices.xlsx"_s);
    QCOMPARE(table.sheet, u"设备"_s);
    QCOMPARE(table.sheets, QStringList({u"设备"_s, u"People"_s}));
    QCOMPARE(table.headerRow, 3);
    QCOMPARE(
        table.header,
        QStringList({u"资产编号"_s, u"名称"_s, u"购买日期"_s, u"学校资产编号"_s, u"借出时间"_s, u"完好"_s}));
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[0].sourceRow, 4);
}

void Spreadsheets::everyKindOfCellBecomesText()
{
    const Table table = read(u"devices.xlsx"_s);
    QCOMPARE(table.rows[0].cells,
             QStringList({u"00000123"_s, u"示波器 DS1054Z"_s, u"2024-03-05"_s, u"520122199901011000"_s,
                          u"2024-03-05 14:30:00"_s, u"TRUE"_s}));
    QCOMPARE(table.rows[1].cells,
             QStringList({u"20210001"_s, u"万用表"_s, u"2024-01-01"_s, QString(), QString(), u"FALSE"_s}));
    QCOMPARE(table.rows[2].cells[0], u"A1"_s);
    QCOMPARE(table.rows[2].cells[1], u"line\r\nbreak"_s);
    QCOMPARE(table.rows[2].cells[3], u"0.1"_s);
    QCOMPARE(table.rows[3].cells.mid(0, 2), QStringList({u"1"_s, u"no references"_s}));
}

void Spreadsheets::errorCellIsNamed()
{
    const Table table = read(u"devices.xlsx"_s);
    QCOMPARE(table.rows[2].problems.size(), 1);
    QCOMPARE(table.sentence(table.rows[2], table.rows[2].problems[0]),
             u"Row 6, column 3 (购买日期): The cell shows the spreadsheet error #N/A."_s);
    QVERIFY(!table.rows[2].problems[0].spoilsRow);
}

void Spreadsheets::mergedCellsAreRepeatedDown()
{
    const Table table = read(u"devices.xlsx"_s);
    QCOMPARE(table.rows[2].cells[5], u"FALSE"_s);
    QCOMPARE(table.rows[3].cells[5], u"FALSE"_s);
    QVERIFY(table.notes.join(u' ').contains(u"merged cells"_s));
}

void Spreadsheets::datesOf1904AreFourYearsLater()
{
    QCOMPARE(read(u"devices-1904.xlsx"_s).rows[0].cells[2], u"2028-03-06"_s);
}

void Spreadsheets::namedSheetIsRead()
{
    TableOptions options;
    options.sheet = u"people"_s;
    QCOMPARE(read(u"devices.xlsx"_s, options).header, QStringList({u"Name"_s}));
    options.sheet = u"内部"_s;
    QCOMPARE(read(u"devices.xlsx"_s, options).rows[0].cells, QStringList({u"hidden row"_s}));
}

void Spreadsheets::missingSheetIsExplainedWithThoseThatAre()
{
    TableOptions options;
    options.sheet = u"Loans"_s;
    QCOMPARE(sentence(u"devices.xlsx"_s, options),
             u"devices.xlsx: It has no sheet called “Loans”, but: 设备, People."_s);
    QCOMPARE(sentence(u"devices.xls"_s, options),
             u"devices.xls: It has no sheet called “Loans”, but: 空, 设备."_s);
}

void Spreadsheets::binaryXlsIsRead()
{
    const Table table = read(u"devices.xls"_s);
    QCOMPARE(table.sheet, u"设备"_s);
    QCOMPARE(table.header, QStringList({u"资产编号"_s, u"名称"_s, u"购买日期"_s, u"价格"_s}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].cells,
             QStringList({u"KC-001"_s, u"示波器 DS1054Z"_s, u"2024-03-05"_s, u"2266.13"_s}));
    QCOMPARE(table.rows[1].cells,
             QStringList({u"20210001"_s, u"万用表"_s, QString(), u"520122199901011000"_s}));
}

void Spreadsheets::webPageGivesItsLargestTable()
{
    const Table table = read(u"people-html.xls"_s);
    QCOMPARE(table.header.size(), 6);
    QVERIFY(table.notes.join(u' ').contains(u"web page"_s));
}

void Spreadsheets::spansOfAWebPageAreKeptInColumns()
{
    const auto table = readTextTable("<TABLE><tr><th>Dept<th>Name<th>Tel</tr>"
                                     "<tr><td rowspan=\"2\">EE &amp; CS<td>Li&#32;Lei<td colspan=1>1"
                                     "<tr><td>Han&nbsp;&#x4E3D;<td>2 &lt; 3</table>");
    QVERIFY(table.ok());
    QCOMPARE(table->rows[0].cells, QStringList({u"EE & CS"_s, u"Li Lei"_s, u"1"_s}));
    QCOMPARE(table->rows[1].cells, QStringList({u"EE & CS"_s, u"Han\u00A0丽"_s, u"2 < 3"_s}));
}

void Spreadsheets::brokenWebPageGivesWhatThereIs()
{
    for (const QByteArray& page : {QByteArray("<table><tr><td>a<td>b<tr><td>1<td>2<!-- never"),
                                   QByteArray("<table><td>a<td>b</tr><td>1<td>2<"),
                                   QByteArray("</td></tr></table><table><tr><td>a</td></table x=\"><td>"),
                                   QByteArray("<table"), QByteArray("<table>").repeated(1000),
                                   QByteArray("<table><tr><td colspan=999999999 rowspan=-1>a<tr>b")}) {
        const auto table = readTextTable(page);
        QVERIFY(table.ok() || !table.error().sentence.isEmpty());
    }
    const QByteArray covered = "<table><tr>" + QByteArray("<td rowspan=65000>x").repeated(900);
    QVERIFY(
        readTextTable(covered + QByteArray("<tr>").repeated(20'000)).error().sentence.contains(u"cells"_s));
}

void Spreadsheets::bombsAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("20 MB of spaces in one text") << u"endless-text.xlsx"_s;
    QTest::newRow("200,000 elements deep") << u"deep.xlsx"_s;
}

void Spreadsheets::bombsAreRefused()
{
    QFETCH(QString, file);
    QVERIFY(!sentence(file).isEmpty());
    TableOptions options;
    options.limits.unpackedBytes = 200;
    QVERIFY(sentence(u"devices.xlsx"_s, options).contains(u"unpacks to far more"_s));
}

void Spreadsheets::cutOffFilesAreExplained_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << u"devices.xlsx"_s;
    QTest::newRow("xls") << u"devices.xls"_s;
}

void Spreadsheets::cutOffFilesAreExplained()
{
    QFETCH(QString, file);
    const QByteArray whole = bytes(file);
    QVERIFY(whole.size() > 1000);
    for (const qsizetype size : {qsizetype(8), qsizetype(100), whole.size() / 2, whole.size() - 700}) {
        QTemporaryFile cut;
        QVERIFY(cut.open());
        cut.write(whole.left(size));
        cut.close();
        const auto table = readTable(cut.fileName());
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(u"damaged"_s)
                     || table.error().sentence.contains(u"protected"_s),
                 qPrintable(table.error().sentence));
    }
}

void Spreadsheets::damagedXlsNeverReachesFreeXl()
{
    const QByteArray whole = bytes(u"devices.xls"_s);
    QVERIFY(XlsContainer(whole).check());
    QByteArray shifted = whole;
    shifted.insert(900, "xyz");
    QVERIFY(XlsContainer(shifted).check().error().sentence.contains(u"damaged"_s));
    for (qsizetype size = 0; size < 600; size += 7)
        QVERIFY(!XlsContainer(QByteArrayView(whole).first(size)).check());
    QVERIFY(!XlsContainer(QByteArray(100'000, '\0')).check());
    QVERIFY(!XlsContainer(whole.first(512) + QByteArray(100'000, '\1')).check());
}

void Spreadsheets::protectedAndForeignOfficeFilesAreExplained()
{
    const auto named = [](const QString& name) {
        return QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2 + 2);
    };
    QByteArray office = bytes(u"devices.xls"_s);
    const qsizetype entry = office.indexOf(named(u"Workbook"_s));
    QVERIFY(entry > 0);
    office.replace(entry, 18, named(u"Document"_s));
    QVERIFY(XlsContainer(office).check().error().sentence.contains(u"no workbook"_s));
    const QByteArray encrypted = named(u"EncryptedPackage"_s);
    office.replace(entry, encrypted.size(), encrypted);
    office[entry + 64] = char(encrypted.size());
    QVERIFY(XlsContainer(office).check().error().sentence.contains(u"password"_s));
}

void Spreadsheets::formatsTellDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("shape");
    QTest::newRow("general") << u"General"_s << int(NumberShape::General);
    QTest::newRow("text") << u"@"_s << int(NumberShape::General);
    QTest::newRow("money") << u"#,##0.00\\ \"days\";[Red]-0"_s << int(NumberShape::General);
    QTest::newRow("science") << u"0.00E+00"_s << int(NumberShape::General);
    QTest::newRow("zeros") << u"000000"_s << int(NumberShape::Padded);
    QTest::newRow("chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << int(NumberShape::Date);
    QTest::newRow("locale") << u"[$-409]d\\-mmm\\-yy;@"_s << int(NumberShape::Date);
    QTest::newRow("month") << u"mmm"_s << int(NumberShape::Date);
    QTest::newRow("moment") << u"m/d/yy h:mm"_s << int(NumberShape::DateTime);
    QTest::newRow("time") << u"h:mm:ss AM/PM"_s << int(NumberShape::Time);
    QTest::newRow("elapsed") << u"[h]:mm"_s << int(NumberShape::Time);
}

void Spreadsheets::formatsTellDates()
{
    QFETCH(QString, code);
    QFETCH(int, shape);
    QCOMPARE(int(numberFormat(code).shape), shape);
    QCOMPARE(int(builtInFormat(14).shape), int(NumberShape::Date));
    QCOMPARE(int(builtInFormat(58).shape), int(NumberShape::Date));
}

void Spreadsheets::numbersAreWrittenOut_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("digits") << u"520122199901011234"_s << u"520122199901011234"_s;
    QTest::newRow("exponent") << u"5.2012219990101101E+17"_s << u"520122199901011000"_s;
    QTest::newRow("small exponent") << u"5.2E+11"_s << u"520000000000"_s;
    QTest::newRow("cents") << u"1234.5600000000001"_s << u"1234.56"_s;
    QTest::newRow("fraction") << u"1.0000000000000001E-5"_s << u"0.00001"_s;
    QTest::newRow("negative") << u"-2.5"_s << u"-2.5"_s;
    QTest::newRow("whole") << u"12345.0"_s << u"12345"_s;
    QTest::newRow("no number") << u"abc"_s << u"abc"_s;
}

void Spreadsheets::numbersAreWrittenOut()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QCOMPARE(numberText(written), text);
}

void Spreadsheets::serialsAreDates()
{
    QCOMPARE(serialText(1, NumberShape::Date, false), u"1900-01-01"_s);
    QCOMPARE(serialText(59, NumberShape::Date, false), u"1900-02-28"_s);
    QCOMPARE(serialText(60, NumberShape::Date, false), QString());
    QCOMPARE(serialText(61, NumberShape::Date, false), u"1900-03-01"_s);
    QCOMPARE(serialText(0, NumberShape::Date, true), u"1904-01-01"_s);
    QCOMPARE(serialText(45356.9999999, NumberShape::DateTime, false), u"2024-03-06 00:00:00"_s);
    QCOMPARE(serialText(0.5, NumberShape::Time, false), u"12:00:00"_s);
    QCOMPARE(serialText(-1, NumberShape::Date, false), QString());
    QCOMPARE(serialText(1e300, NumberShape::Date, false), QString());
}

void Spreadsheets::escapesOfXmlAreUndone()
{
    QCOMPARE(withoutXmlEscapes(u"a_x000D_b_x4E3D_"_s), u"a\rb丽"_s);
    QCOMPARE(withoutXmlEscapes(u"max_x_0001 _xyz"_s), u"max_x_0001 _xyz"_s);
    QCOMPARE(withoutXmlEscapes(u"_x005F_x000D_"_s), u"_x000D_"_s);
}

void Spreadsheets::referencesAreRead()
{
    QCOMPARE(cellReference(u"A1"), std::pair(0, 1));
    QCOMPARE(cellReference(u"XFD1048576"), std::pair(16383, 1048576));
    QCOMPARE(cellReference(u"ZZZZZZZZZZ1"), std::pair(-1, 0));
    QCOMPARE(cellReference(u"12"), std::pair(-1, 0));
    QCOMPARE(cellReference(u"A99999999999"), std::pair(-1, 0));
}

QTEST_GUILESS_MAIN(Spreadsheets)
#include "tst_spreadsheets.moc"
