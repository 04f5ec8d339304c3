// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "app/commands/exportlists.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/tablereader.h"
#include "models/store/recordactions.h"

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
    void borrowerUnderAgeIsNotNamed();
    void borrowerWithConsentIsNamed();
    void historyDoesNotNamePeopleUnderAge();
    void participantsUnderAgeAreLeftOut();

private:
    /// A file in which 曾丽, who has ESP32-0001, is a pupil.
    [[nodiscard]] QString withPupil(const QString& name);
    [[nodiscard]] CommandRun written(const QString& file, const QString& list,
                                     const QStringList& options = {})
    {
        return m_kit.run(QStringList{u"export"_s, file, list, m_kit.path(u"written.csv"_s)} + options);
    }
    [[nodiscard]] QString bytes() { return QString::fromUtf8(bytesOf(m_kit.path(u"written.csv"_s))); }
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

QString TestExportCommand::withPupil(const QString& name)
{
    const QString file = m_kit.centre(name);
    if (m_kit.run({u"desk"_s, file}, cardOf(1) + '\n' + tagOf(1) + '\n').code != 0)
        qFatal("not lent");
    const auto store = m_kit.open(file);
    const auto person = store->reader().integer("SELECT id FROM person WHERE name='曾丽'");
    if (!store->perform(EditRecords{u"person"_s, {person->value_or(0)}, {{u"degree_level"_s, u"school"_s}}}))
        qFatal("not edited");
    return file;
}

void TestExportCommand::borrowerUnderAgeIsNotNamed()
{
    const QString file = withPupil(u"pupil.kitcamp"_s);
    for (const QString& list : {u"devices"_s, u"loans"_s}) {
        const CommandRun run = written(file, list);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.text().contains(u"1 row(s) leave out a name"_s), qPrintable(run.text()));
        for (const QString& told : {u"曾丽"_s, u"517021910001"_s, u"login1"_s})
            QVERIFY2(!bytes().contains(told), qPrintable(bytes()));
        QVERIFY2(bytes().contains(u"a pupil"_s), qPrintable(bytes()));
        QVERIFY(bytes().contains(u"ESP32-0001"_s));
        const CommandRun all = written(file, list, {u"--minors"_s});
        QVERIFY2(!all.text().contains(u"leave out"_s), qPrintable(all.text()));
        QVERIFY(bytes().contains(u"曾丽"_s));
        QVERIFY(bytes().contains(u"login1"_s));
        QVERIFY(written(file, list, {u"--json"_s}).text().contains(u"\"not_named\":1"_s));
    }
}

void TestExportCommand::borrowerWithConsentIsNamed()
{
    const QString file = withPupil(u"consent.kitcamp"_s);
    const auto store = m_kit.open(file);
    const auto person = store->reader().integer("SELECT id FROM person WHERE name='曾丽'");
    QVERIFY(store
                ->perform(AddRecord{u"consent"_s,
                                    store->ids().nextValue(),
                                    {{u"person"_s, QString::number(person->value_or(0))},
                                     {u"purpose"_s, u"partners"_s},
                                     {u"text_version"_s, u"1"_s},
                                     {u"given_on"_s, u"2026-09-01"_s}}})
                .ok());
    QCOMPARE(written(file, u"loans"_s).code, 0);
    QVERIFY(bytes().contains(u"曾丽"_s));
}

void TestExportCommand::historyDoesNotNamePeopleUnderAge()
{
    const QString file = withPupil(u"history.kitcamp"_s);
    {
        const auto store = m_kit.open(file);
        QVERIFY(store
                    ->perform(AddRecord{u"person"_s,
                                        store->ids().nextValue(),
                                        {{u"name"_s, u"Lin"_s}, {u"degree_level"_s, u"school"_s}}})
                    .ok());
        QVERIFY(store->undo().ok());
        QVERIFY(store->redo().ok());
        QVERIFY(
            store->perform(AddRecord{u"person"_s, store->ids().nextValue(), {{u"name"_s, u"Lina"_s}}}).ok());
    }
    const CommandRun run = written(file, u"history"_s);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.text().contains(u"leave out a name"_s), qPrintable(run.text()));
    QVERIFY2(!bytes().contains(u"曾丽"_s), qPrintable(bytes()));
    QVERIFY2(bytes().contains(u"Lent ESP32-0001 to a pupil"_s), qPrintable(bytes()));
    QVERIFY2(bytes().contains(u"Lina"_s), qPrintable(bytes())); // of age, and called otherwise
    QVERIFY2(!bytes().remove(u"Lina"_s).contains(u"Lin"_s), qPrintable(bytes()));
    QCOMPARE(written(file, u"history"_s, {u"--minors"_s}).code, 0);
    QVERIFY(bytes().contains(u"Lent ESP32-0001 to 曾丽"_s));
}

void TestExportCommand::participantsUnderAgeAreLeftOut()
{
    const QString file = withPupil(u"camp.kitcamp"_s);
    {
        const auto store = m_kit.open(file);
        const qint64 activity = store->ids().nextValue();
        QVERIFY(store
                    ->perform(
                        AddRecord{u"activity"_s, activity, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"River"_s}}})
                    .ok());
        for (const QString& name : {u"曾丽"_s, u"王浩然"_s}) {
            const auto person = store->reader().integer("SELECT id FROM person WHERE name=?", name);
            QVERIFY(store
                        ->perform(AddRecord{u"participation"_s,
                                            store->ids().nextValue(),
                                            {{u"activity"_s, QString::number(activity)},
                                             {u"person"_s, QString::number(person->value_or(0))},
                                             {u"role"_s, u"student"_s},
                                             {u"state"_s, u"confirmed"_s}}})
                        .ok());
        }
    }
    for (const QString& list : {u"participants"_s, u"scores"_s}) {
        const CommandRun run = written(file, list, {u"--activity"_s, u"River"_s});
        QCOMPARE(run.error, QString());
        QVERIFY2(run.text().contains(u"1 person(s) under age are left out"_s), qPrintable(run.text()));
        QVERIFY2(!bytes().contains(u"曾丽"_s), qPrintable(bytes()));
        QVERIFY(bytes().contains(u"王浩然"_s));
        const CommandRun all = written(file, list, {u"--activity"_s, u"River"_s, u"--minors"_s});
        QVERIFY2(!all.text().contains(u"left out"_s), qPrintable(all.text()));
        QVERIFY(bytes().contains(u"曾丽"_s));
    }
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
