// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QString sample(const QString& name)
{
    return QStringLiteral(KITCAMP_TEST_DATA "/import/") + name;
}

/// "reason at column" of the first problem of the row, or nothing.
QString problem(const Table& table, size_t row)
{
    const TableRow& found = table.rows.at(row);
    return found.problems.isEmpty() ? QString() : table.sentence(found, found.problems.constFirst());
}

} // namespace

/// Text files as people and programs really write them.
class CsvReading : public QObject
{
    Q_OBJECT

private:
    Table read(const QByteArray& bytes, const TableOptions& options = {})
    {
        auto table = readTextTable(bytes, options);
        if (!table)
            QTest::qFail(qPrintable(table.error().sentence), __FILE__, __LINE__);
        return table ? *table : Table();
    }
    QString sentence(const QByteArray& bytes, const TableOptions& options = {})
    {
        const auto table = readTextTable(bytes, options);
        return table ? QString() : table.error().sentence;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void separatorsAndLineEndsAreFoundOut_data();
    void separatorsAndLineEndsAreFoundOut();
    void encodingsAreFoundOut_data();
    void encodingsAreFoundOut();
    void quotedBreaksAndMarksAreText();
    void marksInsideAnUnquotedCellAreText();
    void unclosedQuoteLosesOneLineOnly();
    void unclosedQuoteThatSwallowsRowsIsNoticed();
    void textAfterAQuoteIsNamedByRowAndColumn();
    void raggedRowsAreNamed();
    void nulBytesAreNamedByRowAndColumn();
    void brokenUtf8IsNamedByRowAndColumn();
    void tenMegabyteCellIsNamedAndCut();
    void lineOfManySeparatorsIsBounded();
    void emptyAndBinaryFilesAreExplained();
    void missingAndForeignFilesAreExplained();
    void wantedEncodingAndSeparatorWin();
    void titleRowsAboveTheHeaderAreLeftOut();
    void ownApostrophesAreTakenOff();
    void longNumbersStayText();
    void tooManyCellsAreRefused();
    void cancelStopsReading();
    void hundredThousandRowsAreReadWhole();
};

void CsvReading::separatorsAndLineEndsAreFoundOut_data()
{
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("end");
    for (const auto& separator : {u","_s, u";"_s, u"\t"_s, u"|"_s}) {
        for (const auto& end : {u"\n"_s, u"\r"_s, u"\r\n"_s})
            QTest::addRow("%02x %d %02x", separator[0].unicode(), int(end.size()), end[0].unicode())
                << separator << end;
    }
}

void CsvReading::separatorsAndLineEndsAreFoundOut()
{
    QFETCH(QString, separator);
    QFETCH(QString, end);
    QString text = u"Name_Price_Note%1Probe_1.50_\"a%1b\"%1%1Board_2.50_last"_s.arg(end);
    text.replace(u'_', separator);
    const Table table = read(text.toUtf8());
    QCOMPARE(table.separator, separator[0]);
    QCOMPARE(table.header, QStringList({u"Name"_s, u"Price"_s, u"Note"_s}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].cells, QStringList({u"Probe"_s, u"1.50"_s, u"a%1b"_s.arg(end)}));
    QCOMPARE(table.rows[1].cells, QStringList({u"Board"_s, u"2.50"_s, u"last"_s}));
    QCOMPARE(table.rows[1].sourceRow, 4);
    const Table named = read("sep=;\r\nName;Price, net\r\nProbe;1,5\r\n");
    QCOMPARE(named.header, QStringList({u"Name"_s, u"Price, net"_s}));
    QCOMPARE(named.rows[0].sourceRow, 3);
}

void CsvReading::encodingsAreFoundOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("GB18030") << u"people-gb18030.csv"_s << u"GB18030"_s;
    QTest::newRow("UTF-16 LE, tab") << u"people-utf16le.csv"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16 BE, semicolon") << u"people-utf16be.csv"_s << u"UTF-16BE"_s;
    QTest::newRow("UTF-8, CR, semicolon") << u"people-utf8-cr.csv"_s << u"UTF-8"_s;
    QTest::newRow("HTML in GB2312") << u"people-html.xls"_s << u"GB18030"_s;
}

void CsvReading::encodingsAreFoundOut()
{
    QFETCH(QString, file);
    QFETCH(QString, encoding);
    const auto table = readTable(sample(file));
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().sentence));
    QCOMPARE(table->encoding, encoding);
    QCOMPARE(table->header, QStringList({u"学号"_s, u"姓名"_s, u"学院"_s, u"专业"_s, u"手机"_s, u"备注"_s}));
    QCOMPARE(table->rows.size(), size_t(3));
    QCOMPARE(table->column(1), QStringList({u"曾丽"_s, u"单雄信"_s, u"欧阳·古丽"_s}));
    QCOMPARE(table->rows[0].cells[5], u"喜欢“嵌入式”"_s);
    QCOMPARE(table->rows[2].cells[5], u"两行\n备注, 带逗号"_s);
    QVERIFY(table->rows[2].problems.isEmpty());
}

void CsvReading::quotedBreaksAndMarksAreText()
{
    const Table table = read("\xEF\xBB\xBF"
                             "a,b\n\"one\r\ntwo, \"\"three\"\"\" , \"x\"\n\"\",\n,last\n");
    QCOMPARE(table.header, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].cells, QStringList({u"one\r\ntwo, \"three\""_s, u"x"_s}));
    QCOMPARE(table.rows[1].cells, QStringList({QString(), u"last"_s}));
    QCOMPARE(table.rows[1].sourceRow, 4);
}

void CsvReading::marksInsideAnUnquotedCellAreText()
{
    const Table table = read("name,size\nMacbook Pro 13\",13\" wide\n");
    QCOMPARE(table.rows[0].cells, QStringList({u"Macbook Pro 13\""_s, u"13\" wide"_s}));
    QVERIFY(table.rows[0].problems.isEmpty());
}

void CsvReading::unclosedQuoteLosesOneLineOnly()
{
    const Table table = read("a,b\n1,2\n3,\"open\n5,6\n7,8\n");
    QCOMPARE(table.rows.size(), size_t(4));
    QVERIFY(table.rows[1].problems.constFirst().spoilsRow);
    QCOMPARE(problem(table, 1),
             u"Row 3, column 2 (b): The quotation mark that opens this cell is never closed "
             "(line 3 of the file)."_s);
    QCOMPARE(table.rows[1].cells, QStringList({u"3"_s, u"\"open"_s}));
    QCOMPARE(table.rows[3].cells, QStringList({u"7"_s, u"8"_s}));
    QVERIFY(table.rows[3].problems.isEmpty());
}

void CsvReading::unclosedQuoteThatSwallowsRowsIsNoticed()
{
    const Table table = read("a,b,c\n1,\"2,3\n4,5,6\n7,8\",9\n10,11,12\n13,14,15\n16,17,18\n");
    QCOMPARE(table.rows.size(), size_t(6));
    QVERIFY(problem(table, 0).contains(u"quotation mark seems to be missing"_s));
    QCOMPARE(table.rows[1].cells, QStringList({u"4"_s, u"5"_s, u"6"_s}));
    QVERIFY(table.rows[1].problems.isEmpty());
    QCOMPARE(table.rows[2].cells, QStringList({u"7"_s, u"8\""_s, u"9"_s}));
}

void CsvReading::textAfterAQuoteIsNamedByRowAndColumn()
{
    const Table table = read("a,b\n\"line\nbreak\",1\n\"x\"y,2\n3,4\n");
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(problem(table, 1),
             u"Row 3, column 1 (a): Text follows the closing quotation mark; a mark inside a cell "
             "must be doubled (line 4 of the file)."_s);
    QVERIFY(table.rows[2].problems.isEmpty());
    QVERIFY(sentence("\"a\"x,b\n1,2\n").startsWith(u"Row 1, column 1: Text follows"_s));
}

void CsvReading::raggedRowsAreNamed()
{
    const Table table = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n");
    QCOMPARE(problem(table, 0).section(u'.', 0, 0), u"Row 2: The row has 2 cells where the header has 3"_s);
    QCOMPARE(table.rows[0].cells.size(), 3);
    QVERIFY(problem(table, 1).contains(u"4 cells"_s));
    QCOMPARE(table.rows[1].cells.size(), 4);
    QVERIFY(table.rows[2].problems.isEmpty());
    QCOMPARE(table.rows[2].cells.size(), 3);
    QVERIFY(table.rows[3].problems.isEmpty());
}

void CsvReading::nulBytesAreNamedByRowAndColumn()
{
    const QByteArray bytes = QByteArray("Name,Asset Tag,Serial\nProbe,T1,S1\nBoard,T_2,S2\nCable,T3,S3\n")
                                 .replace("_", QByteArray(1, '\0'));
    const Table table = read(bytes);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(problem(table, 1),
             u"Row 3, column 2 (Asset Tag): The cell holds NUL bytes, which are no text."_s);
    QVERIFY(table.rows[2].problems.isEmpty());
}

void CsvReading::brokenUtf8IsNamedByRowAndColumn()
{
    const Table table = read("\xEF\xBB\xBF"
                             "name,tag\ncaf\xE9,1\nok,2\n");
    QCOMPARE(problem(table, 0),
             u"Row 2, column 1 (name): The cell holds bytes that could not be read as text."_s);
    QVERIFY(table.rows[1].problems.isEmpty());
    QCOMPARE(read("name,tag\ncaf\xE9,1\nna\xEFve,2\n").rows[0].cells[0], u"café"_s);
}

void CsvReading::tenMegabyteCellIsNamedAndCut()
{
    const QByteArray large(10 << 20, 'x');
    const Table table = read("a,b\n1," + large + "\n2,\"" + large + "\"\n3,4\n");
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(problem(table, 0),
             u"Row 2, column 2 (b): The cell has 10,485,760 characters; at most 100,000 are taken."_s);
    QVERIFY(problem(table, 1).startsWith(u"Row 3, column 2"_s));
    QVERIFY(table.rows[1].cells[1].size() < 300);
    QCOMPARE(table.rows[2].cells, QStringList({u"3"_s, u"4"_s}));
}

void CsvReading::lineOfManySeparatorsIsBounded()
{
    const Table table =
        read("a,b\n1,2\n" + QByteArray(5 << 20, ',') + "x\n3," + QByteArray("4,").repeated(3000) + "\n");
    QVERIFY(problem(table, table.rows.size() - 1).contains(u"more than 1000 columns"_s));
    for (const TableRow& row : table.rows)
        QVERIFY(row.cells.size() <= 1000);
}

void CsvReading::emptyAndBinaryFilesAreExplained()
{
    QCOMPARE(sentence(""), u"It is empty."_s);
    QCOMPARE(sentence(" \r\n\r\n"), u"It is empty."_s);
    QCOMPARE(sentence("\xEF\xBB\xBF\n\n"), u"There are no rows in it."_s);
    QCOMPARE(sentence(",,,\n,,,\n"), u"There are no rows in it."_s);
    QByteArray noise;
    for (int byte = 0; byte < 4096; ++byte)
        noise.append(char((byte * 7919) >> 3));
    QVERIFY(sentence(noise).contains(u"binary data"_s));
    QVERIFY(
        sentence("<?xml version=\"1.0\"?><Workbook xmlns=\"urn\"><Table/></Workbook>").contains(u"2003"_s));
}

void CsvReading::missingAndForeignFilesAreExplained()
{
    const auto missing = readTable(u"/nowhere/list.csv"_s);
    QVERIFY(!missing);
    QVERIFY(missing.error().sentence.startsWith(u"list.csv: It cannot be opened"_s));
    QVERIFY(!readTable(sample(QString())));
    TableOptions options;
    options.limits.fileBytes = 10;
    QVERIFY(readTable(sample(u"people-gb18030.csv"_s), options).error().sentence.contains(u"larger than"_s));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("%PDF-1.7 ...");
    file.close();
    QVERIFY(readTable(file.fileName()).error().sentence.contains(u"PDF"_s));
}

void CsvReading::wantedEncodingAndSeparatorWin()
{
    TableOptions options;
    options.encoding = u"Big5"_s;
    QCOMPARE(read("\xA6\x57;x;z,y\n\xA4\xA4;1;3,2\n", options).header[0], u"名"_s);
    options.separator = u',';
    QCOMPARE(read("\xA6\x57;x;z,y\n\xA4\xA4;1;3,2\n", options).header, QStringList({u"名;x;z"_s, u"y"_s}));
    options.encoding = u"klingon"_s;
    QVERIFY(sentence("a\xE9,b\n", options).contains(u"klingon"_s));
}

void CsvReading::titleRowsAboveTheHeaderAreLeftOut()
{
    const QByteArray list =
        "2024 device list,,,\nmade by,Li,,\n,,,\nTag,Name,Model,Price\nT1,Probe,,\nT2,Board,X,1\n";
    Table table = read(list);
    QCOMPARE(table.header[0], u"Tag"_s);
    QCOMPARE(table.headerRow, 4);
    QCOMPARE(table.rows[0].sourceRow, 5);
    QVERIFY(table.notes.join(u' ').contains(u"row 4"_s));
    TableOptions options;
    options.headerRow = 2;
    QCOMPARE(read(list, options).header[0], u"made by"_s);
    options.headerRow = 77;
    QVERIFY(sentence(list, options).contains(u"77"_s));
}

void CsvReading::ownApostrophesAreTakenOff()
{
    const Table table = read("a,b,c,d\n'=1+1,'+86 138,''@x,'quoted'\n");
    QCOMPARE(table.rows[0].cells, QStringList({u"=1+1"_s, u"+86 138"_s, u"'@x"_s, u"'quoted'"_s}));
}

void CsvReading::longNumbersStayText()
{
    const Table table = read("card,id\n00012345678901234567,520122199901011234\n");
    QCOMPARE(table.rows[0].cells, QStringList({u"00012345678901234567"_s, u"520122199901011234"_s}));
}

void CsvReading::tooManyCellsAreRefused()
{
    TableOptions options;
    options.limits.cells = 6;
    QVERIFY(sentence("a,b\n1,2\n3,4\n5,6\n", options).contains(u"more than 6 cells"_s));
    options = {};
    options.limits.rows = 2;
    QVERIFY(sentence("a,b\n1,2\n3,4\n5,6\n", options).contains(u"more than 2 rows"_s));
}

void CsvReading::cancelStopsReading()
{
    TableOptions options;
    options.cancelled = [] { return true; };
    const auto table = readTextTable("a,b\n" + QByteArray("1,2\n").repeated(5000), options);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

void CsvReading::hundredThousandRowsAreReadWhole()
{
    QByteArray bytes = "a,b,c,d,e,f,g,h,i,j\r\n";
    for (int row = 0; row < 100'000; ++row)
        bytes += QByteArray::number(20'230'000 + row)
            + ",Zhang San,\"Electronics, Communication\",x@y.z,1,2,3,4,5,6\r\n";
    const Table table = read(bytes);
    QCOMPARE(table.rows.size(), size_t(100'000));
    QCOMPARE(table.rows.back().cells[0], u"20329999"_s);
    QCOMPARE(table.rows.back().cells[2], u"Electronics, Communication"_s);
}

QTEST_GUILESS_MAIN(CsvReading)
#include "tst_csvreading.moc"
