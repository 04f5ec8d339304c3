// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "app/commands/exportlists.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/tablereader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Lists as files for others.
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase();
    void devicesAreWrittenAsAnImportReadsThem();
    void everyTitleIsGuessedByAnImport();
    void peopleHaveTheirNumbers();
    void loansAreInTheCentresTime();
    void historyTellsSentences();
    void jsonHasTheSameRows();
    void screenGetsCsvWithoutMark();
    void filterAndSearchNarrow();
    void unknownFilterListAndSuffixAreUsage();
    void targetThatCannotBeWrittenIsExplained();

private:
    [[nodiscard]] Table exported(const QString& list, const QStringList& options = {});

    CommandKit m_kit;
    QString m_file;
};

void TestExportCommand::initTestCase()
{
    m_file = m_kit.centre(u"a.kitcamp"_s);
    QCOMPARE(m_kit
                 .run({u"desk"_s, m_file},
                      cardOf(1) + '\n' + tagOf(1) + '\n' + tagOf(2) + "\nKC-NEXT\n" + tagOf(2) + '\n')
                 .code,
             0);
}

Table TestExportCommand::exported(const QString& list, const QStringList& options)
{
    const QString target = m_kit.path(list + u".csv"_s);
    const CommandRun run = m_kit.run(QStringList{u"export"_s, m_file, list, target} + options);
    if (run.code != 0)
        qWarning() << run.error;
    const auto table = readTable(target);
    return table ? *table : Table();
}

void TestExportCommand::devicesAreWrittenAsAnImportReadsThem()
{
    const Table table = exported(u"devices"_s);
    QCOMPARE(table.rows.size(), size_t(6));
    const QList<ColumnGuess> guesses = guessColumns(ImportKind::Devices, table.header);
    for (const char* field : {"asset_tag", "model", "serial", "place", "price", "condition", "checked_out_to",
                              "checked_out_number", "due"})
        QVERIFY2(columnOf(guesses, QLatin1String(field)) >= 0, field);
    QCOMPARE(table.rows[0].cells[columnOf(guesses, u"asset_tag"_s)], u"ESP32-0001"_s);
    QCOMPARE(table.rows[0].cells[columnOf(guesses, u"price"_s)], u"68.05"_s);
    QCOMPARE(table.rows[0].cells[columnOf(guesses, u"checked_out_to"_s)], u"曾丽"_s);
    QCOMPARE(table.rows[1].cells[columnOf(guesses, u"checked_out_to"_s)], QString());
}

void TestExportCommand::everyTitleIsGuessedByAnImport()
{
    const auto store = m_kit.open(m_file);
    const QHash<QString, ImportKind> kinds{{u"people"_s, ImportKind::People},
                                           {u"devices"_s, ImportKind::Devices},
                                           {u"loans"_s, ImportKind::Loans}};
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const auto list = exportList(*store, it.key());
        QVERIFY(list);
        QStringList header;
        for (const ExportColumn& column : list->columns)
            header << exportTitle(column.field);
        const QList<ColumnGuess> guesses = guessColumns(*it, header);
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString& field = list->columns[i].field;
            if (importFields(*it).contains(field))
                QVERIFY2(columnOf(guesses, field) == i, qPrintable(it.key() + u": "_s + header[i]));
        }
    }
}

void TestExportCommand::peopleHaveTheirNumbers()
{
    const Table table = exported(u"people"_s);
    QCOMPARE(table.rows.size(), size_t(3));
    const QList<ColumnGuess> guesses = guessColumns(ImportKind::People, table.header);
    QCOMPARE(table.column(columnOf(guesses, u"card"_s)).contains(u"04000001"_s), true);
    QCOMPARE(table.column(columnOf(guesses, u"student_number"_s)).contains(u"517021910001"_s), true);
    QCOMPARE(table.column(columnOf(guesses, u"organization"_s)).first(), u"测试大学"_s);
}

void TestExportCommand::loansAreInTheCentresTime()
{
    const Table table = exported(u"loans"_s);
    QCOMPARE(table.rows.size(), size_t(2));
    const QList<ColumnGuess> guesses = guessColumns(ImportKind::Loans, table.header);
    QCOMPARE(table.rows[0].cells[columnOf(guesses, u"lent_at"_s)], u"2026-09-02 10:00"_s);
    QCOMPARE(table.rows[1].cells[columnOf(guesses, u"returned_at"_s)], u"2026-09-02 10:00"_s);
}

void TestExportCommand::historyTellsSentences()
{
    const Table table = exported(u"history"_s);
    QCOMPARE(table.rows.size(), size_t(5));
    QVERIFY(table.rows.back().cells.contains(u"Returned ESP32-0002 from 曾丽"_s));
}

void TestExportCommand::jsonHasTheSameRows()
{
    const QString target = m_kit.path(u"devices.json"_s);
    QCOMPARE(m_kit.run({u"export"_s, m_file, u"devices"_s, target}).code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(target)).array();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].toObject().value("asset_tag"_L1).toString(), u"ESP32-0001"_s);
    const CommandRun screen = m_kit.run({u"export"_s, m_file, u"devices"_s, u"-"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(screen.text().toUtf8()).array(), rows);
}

void TestExportCommand::screenGetsCsvWithoutMark()
{
    const CommandRun run = m_kit.run({u"export"_s, m_file, u"devices"_s, u"-"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines.size(), 7);
    QVERIFY2(run.lines.first().startsWith(u"Asset tag,"_s), qPrintable(run.lines.first()));
}

void TestExportCommand::filterAndSearchNarrow()
{
    QCOMPARE(exported(u"devices"_s, {u"--filter"_s, u"lent"_s}).rows.size(), size_t(1));
    QCOMPARE(exported(u"loans"_s, {u"--filter"_s, u"returned"_s}).rows.size(), size_t(1));
    QCOMPARE(exported(u"people"_s, {u"--search"_s, u"zengli"_s}).rows.size(), size_t(1));
    QCOMPARE(exported(u"loans"_s, {u"--search"_s, u"zl 0002"_s}).rows.size(), size_t(1));
}

void TestExportCommand::unknownFilterListAndSuffixAreUsage()
{
    const CommandRun filter =
        m_kit.run({u"export"_s, m_file, u"devices"_s, u"-"_s, u"--filter"_s, u"blue"_s});
    QCOMPARE(filter.code, 2);
    QVERIFY2(filter.error.contains(u"available"_s), qPrintable(filter.error));
    const CommandRun list = m_kit.run({u"export"_s, m_file, u"robots"_s, u"-"_s});
    QCOMPARE(list.code, 2);
    QVERIFY2(list.error.contains(u"devices"_s), qPrintable(list.error));
    QCOMPARE(m_kit.run({u"export"_s, m_file, u"devices"_s, m_kit.path(u"a.pdf"_s)}).code, 2);
}

void TestExportCommand::targetThatCannotBeWrittenIsExplained()
{
    for (const QString& name : {u"no/folder/a.csv"_s, u"no/folder/a.json"_s}) {
        const CommandRun run = m_kit.run({u"export"_s, m_file, u"devices"_s, m_kit.path(name)});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.error.count(u'\n'), 1);
    }
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
