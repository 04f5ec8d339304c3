// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/exchange/tablewriter.h"
#include "models/exchange/xlsxwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

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
        XlsxWriter writer(u"Scores"_s, {1});
        QVERIFY(writer.writeRow({u"Number"_s, u"Score"_s}).ok());
        QVERIFY(writer.writeRow({u"007"_s, u"85.5"_s}).ok());
        QVERIFY(writer.writeRow({u"008"_s, u"良好"_s}).ok());
        const auto bytes = writer.finish();
        QVERIFY(bytes.ok());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"s.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        file.close();
        const auto table = readTable(file.fileName());
        QVERIFY(table.ok());
        QCOMPARE(table->sheet, u"Scores"_s);
        QCOMPARE(table->rows[0].cells, (QStringList{u"007"_s, u"85.5"_s}));
        QCOMPARE(table->rows[1].cells, (QStringList{u"008"_s, u"良好"_s}));
    }

    void theSameRowsGiveTheSameFile()
    {
        const auto once = [] {
            XlsxWriter writer(u"A/B:C?"_s); // signs that a sheet cannot be called by
            [[maybe_unused]] const auto written = writer.writeRow({u"a"_s});
            return *writer.finish();
        };
        QCOMPARE(once(), once());
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
    static Result<void> write(const QString& path, const QList<QStringList>& rows)
    {
        return writeTableFile(path, {}, [&](const TakeTableRow& take) -> Result<void> {
            for (const QStringList& row : rows)
                KITCAMP_TRY(take(row));
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
