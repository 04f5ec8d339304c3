// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"
#include "models/exchange/tablereader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

/// A disk that takes so many bytes and no more.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 space)
        : m_space(space)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        const qint64 taken = std::min(size, m_space);
        m_space -= taken;
        if (taken > 0)
            return taken;
        setErrorString(u"No space left on device"_s);
        return -1;
    }

private:
    qint64 m_space;
};

} // namespace

/// What is written is read again as it was, and a full disk is told.
class CsvWriting : public QObject
{
    Q_OBJECT

private:
    QByteArray written(const QList<QStringList>& rows, const CsvOptions& options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, options);
        for (const QStringList& row : rows) {
            if (!writer.writeRow(row))
                return {};
        }
        return writer.finish() ? buffer.data() : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cellsAreQuotedAsRfc4180Says();
    void formulasAreGuarded();
    void everythingReadsBackAsItWas();
    void fullDiskIsTold();
    void fileIsWholeOrNotThere();
    void folderThatIsMissingIsTold();
};

void CsvWriting::cellsAreQuotedAsRfc4180Says()
{
    QCOMPARE(
        written({{u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, u" h"_s, u"学号"_s}, {QString()}, {u"1"_s, {}}},
                {false}),
        QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",学号\r\n\"\"\r\n1,\r\n"));
    QCOMPARE(written({{u"a;b"_s, u"c,d"_s}}, {true, u';'}), QByteArray("\xEF\xBB\xBF\"a;b\";c,d\r\n"));
}

void CsvWriting::formulasAreGuarded()
{
    QCOMPARE(written({{u"=HYPERLINK(1)"_s, u"+8613800138000"_s, u"@x"_s, u"-2+3"_s, u"-12.50"_s, u"-"_s,
                       u"＝1"_s}},
                     {false}),
             QByteArray("'=HYPERLINK(1),'+8613800138000,'@x,'-2+3,-12.50,-,'＝1\r\n"));
    QCOMPARE(written({{u"=1"_s}}, {false, u',', false}), QByteArray("=1\r\n"));
}

void CsvWriting::everythingReadsBackAsItWas()
{
    const QStringList header{u"姓名"_s, u"Note"_s, u"x"_s, u"y"_s};
    const QList<QStringList> rows{{u"曾丽"_s, u"two\r\nlines, \"quoted\""_s, u"=1+1"_s, u"'=1"_s},
                                  {u"''+x"_s, u"-5"_s, u"- item"_s, u"'plain'"_s},
                                  {u"\"\""_s, u"\""_s, u"a;b\tc"_s, u"00012345678901234567"_s},
                                  {u"'"_s, u"@"_s, {}, u"😀"_s}};
    for (const CsvOptions& options :
         {CsvOptions{true}, CsvOptions{false}, CsvOptions{true, u'\t'}, CsvOptions{true, u';'}}) {
        const auto table = readTextTable(written(QList<QStringList>{header} + rows, options));
        QVERIFY(table.ok());
        QCOMPARE(table->header, header);
        QCOMPARE(table->rows.size(), size_t(rows.size()));
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(table->rows[size_t(row)].cells, rows[row]);
    }
}

void CsvWriting::fullDiskIsTold()
{
    FullDevice device(100'000);
    CsvWriter writer(device);
    Result<void> result;
    for (int row = 0; row < 100'000 && result; ++row)
        result = writer.writeRow({u"some text"_s, u"more text"_s});
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"No space left on device"_s));
    QVERIFY(!writer.writeRow({u"after"_s}));
    QVERIFY(!writer.finish());
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("this system has no /dev/full");
    CsvWriter other(full);
    QVERIFY(other.writeRow({u"buffered"_s}));
    QVERIFY(!other.finish());
}

void CsvWriting::fileIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QVERIFY(writeCsvFile(path, [](CsvWriter& writer) { return writer.writeRow({u"a"_s, u"b"_s}); }).ok());
    const auto stopped = writeCsvFile(path, [](CsvWriter& writer) -> Result<void> {
        KITCAMP_TRY(writer.writeRow({u"other"_s}));
        return Error{ErrorCode::Cancelled, u"stopped"_s};
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBF"
                        "a,b\r\n"));
}

void CsvWriting::folderThatIsMissingIsTold()
{
    const auto result = writeCsvFile(u"/nowhere/list.csv"_s, [](CsvWriter&) { return Result<void>(); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(result.error().sentence.startsWith(u"list.csv could not be written"_s));
}

QTEST_GUILESS_MAIN(CsvWriting)
#include "tst_csvwriter.moc"
