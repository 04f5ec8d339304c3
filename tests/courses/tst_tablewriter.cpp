// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/exchange/tablewriter.h"
#include "tests/testkit/zipstamps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// No file grows beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

/// Tables that are written are read back as they were, as CSV and as XLSX.
class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("Chinese") << u"张三"_s;
        QTest::newRow("zeros in front") << u"00123456"_s;
        QTest::newRow("long number") << u"520122199901011234"_s;
        QTest::newRow("formula") << u"=1+1"_s;
        QTest::newRow("markup") << u"<b>&\"'</b>"_s;
        QTest::newRow("lines") << u"C\nPython"_s;
        QTest::newRow("looks escaped") << u"_x0041_ and _x000D_"_s;
        QTest::newRow("beyond the first plane") << QString::fromUtf8("𠮷😀");
        QTest::newRow("blanks within") << u"a  b"_s;
    }

    void textsComeBackAsTheyWere()
    {
        QFETCH(const QString, cell);
        const QTemporaryDir folder;
        for (const QString& name : {u"t.xlsx"_s, u"t.csv"_s}) {
            const QString path = folder.filePath(name);
            QVERIFY(write(path, {{u"Name"_s, u"Value"_s}, {u"x"_s, cell}}).ok());
            const auto table = readTable(path);
            QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().sentence));
            QCOMPARE(table->header, (QStringList{u"Name"_s, u"Value"_s}));
            QCOMPARE(table->rows.size(), size_t(1));
            QCOMPARE(table->rows.front().cells.value(1), cell);
        }
    }

    void numbersAreNumbersWhereTheyAreSaidToBe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.xlsx"_s);
        QVERIFY(write(path, {{u"Number"_s, u"Score"_s}, {u"007"_s, u"85.5"_s}, {u"008"_s, u"良好"_s}},
                      {u"Scores"_s, {1}})
                    .ok());
        const auto table = readTable(path);
        QVERIFY(table.ok());
        QCOMPARE(table->sheet, u"Scores"_s);
        QCOMPARE(table->rows[0].cells, (QStringList{u"007"_s, u"85.5"_s}));
        QCOMPARE(table->rows[1].cells, (QStringList{u"008"_s, u"良好"_s}));
    }

    void theSameRowsGiveTheSameFile()
    {
        const QTemporaryDir folder;
        const auto once = [&](const QString& name) {
            // signs that a sheet cannot be called by
            if (!write(folder.filePath(name), {{u"a"_s}, {u"b"_s}}, {u"A/B:C?"_s, {}}))
                return QByteArray();
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray first = once(u"1.xlsx"_s);
        QVERIFY(!first.isEmpty());
        QCOMPARE(testkit::zipStamps(first),
                 QSet<quint32>{testkit::firstDayOf1980}); // never the time of today
        QCOMPARE(once(u"2.xlsx"_s), first);
    }

    void emptyRowsAndNoRowsAtAllAreAFile()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"none.xlsx"_s), {}).ok());
        QVERIFY(write(folder.filePath(u"e.xlsx"_s), {{u"a"_s}, {u"x"_s}, {QString()}, {}}).ok());
        const auto table = readTable(folder.filePath(u"e.xlsx"_s));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), size_t(1));
    }

    void cellLongerThanACellCanBeIsCut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"long.xlsx"_s);
        QVERIFY(write(path, {{u"a"_s}, {u"𠮷"_s.repeated(20'000)}}).ok());
        const auto table = readTable(path);
        QVERIFY(table.ok());
        const QString cell = table->rows[0].cells[0];
        QCOMPARE(cell.size(), 32'767);
        QVERIFY(cell.startsWith(u"𠮷"_s));
        QVERIFY(cell.endsWith(u"𠮷…"_s));
    }

    void moreRowsThanASheetHasAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"huge.xlsx"_s);
        const auto rows = [&](int count) {
            return writeTableFile(path, {}, [&](const TakeTableRow& take) -> Result<void> {
                const QStringList row{u"x"_s};
                for (int i = 0; i < count; ++i)
                    KITCAMP_TRY(take(row));
                return {};
            });
        };
        const auto refused = rows(1'048'577);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().sentence.contains(u"CSV"_s), qPrintable(refused.error().sentence));
        QVERIFY(!QFile::exists(path));
        QVERIFY(rows(1'048'576).ok());
    }

    void moreColumnsThanASheetHasAreRefused()
    {
        const QTemporaryDir folder;
        const auto refused = write(folder.filePath(u"wide.xlsx"_s), {QStringList(16'385, u"x"_s)});
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"columns"_s));
    }

    void writingsThatEndEarlyLeaveNothingOpen()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 1'500; ++i) { // more than a process may have open
            const auto written = writeTableFile(folder.filePath(u"t.xlsx"_s), {},
                                                [](const TakeTableRow& take) -> Result<void> {
                                                    KITCAMP_TRY(take({u"a"_s}));
                                                    return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
                                                });
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void fullDiskIsSaidAndLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(write(path, {{u"before"_s}}).ok());
        for (const int room : {100, 6'000, 40'000, 400'000}) {
            const FullDisk disk(room);
            const auto written = writeTableFile(path, {}, [](const TakeTableRow& take) -> Result<void> {
                for (int i = 0; i < 40'000; ++i)
                    KITCAMP_TRY(take({QString::number(i * 7'919LL % 99'991), u"some text"_s}));
                return {};
            });
            QVERIFY2(!written, qPrintable(QString::number(room)));
            QCOMPARE(written.error().code, ErrorCode::File);
        }
        const auto table = readTable(path);
        QVERIFY(table.ok());
        QCOMPARE(table->header, QStringList{u"before"_s});
    }

    void aFolderThatIsNotThereIsSaid()
    {
        for (const QString& name : {u"/nowhere/at/all/t.xlsx"_s, u"/nowhere/at/all/t.csv"_s}) {
            const auto written = write(name, {{u"a"_s}});
            QVERIFY(!written.ok());
            QVERIFY(!written.error().sentence.isEmpty());
        }
    }

    void aRefusalWithinLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        const auto written = writeTableFile(path, {}, [](const TakeTableRow&) -> Result<void> {
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        });
        QVERIFY(!written.ok());
        QVERIFY(!QFile::exists(path));
    }

private:
    static Result<void> write(const QString& path, const QList<QStringList>& rows,
                              const TableShape& shape = {})
    {
        return writeTableFile(path, shape, [&](const TakeTableRow& take) -> Result<void> {
            for (const QStringList& row : rows)
                KITCAMP_TRY(take(row));
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
