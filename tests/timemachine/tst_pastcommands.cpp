// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// --as-of of the commands that only read.
class TestPastCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportIsOfTheDay();
    void historyEndsWithTheDay();
    void futureDayIsNow();
    void figuresSayOfWhichDayTheyAre();
    void dayBeforeTheFileIsRefused();
    void noDayIsExplained_data();
    void noDayIsExplained();
    void fileItselfIsNotTouched();

private:
    [[nodiscard]] CommandRun people(const QString& day) const
    {
        return m_kit.run({u"export"_s, m_file, u"people"_s, u"-"_s, u"--json"_s, u"--as-of"_s, day});
    }

    CommandKit m_kit;
    QString m_file;
};

void TestPastCommands::initTestCase()
{
    m_file = m_kit.centre(u"centre.kitcamp"_s); // on 2026-09-02
    m_kit.clock.advanceSeconds(5 * 86400);
    const auto store = m_kit.open(m_file);
    VERIFY_DONE(store->perform(AddRecord{u"person"_s, store->ids().nextValue(), {{u"name"_s, u"Late"_s}}}));
    m_kit.clock.advanceSeconds(5 * 86400);
}

void TestPastCommands::exportIsOfTheDay()
{
    const CommandRun before = people(u"2026-09-06"_s);
    QCOMPARE(before.error, QString());
    QCOMPARE(before.code, 0);
    QVERIFY(!before.text().contains(u"Late"_s));
    const CommandRun after = people(u"2026-09-07"_s);
    QCOMPARE(after.code, 0);
    QVERIFY(after.text().contains(u"Late"_s));
}

void TestPastCommands::historyEndsWithTheDay()
{
    const CommandRun run =
        m_kit.run({u"export"_s, m_file, u"history"_s, u"-"_s, u"--as-of"_s, u"2026-09-06"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(!run.text().contains(u"2026-09-07"_s));
    QVERIFY(run.text().contains(u"2026-09-02"_s));
}

void TestPastCommands::futureDayIsNow()
{
    QVERIFY(people(u"2030-01-01"_s).text().contains(u"Late"_s));
}

void TestPastCommands::figuresSayOfWhichDayTheyAre()
{
    const auto said = [this](const QStringList& words) {
        const CommandRun run = m_kit.run(QStringList{u"stats"_s, m_file} + words);
        return run.code == 0 && !run.lines.isEmpty() ? run.lines.last() : run.error;
    };
    QVERIFY(!said({u"devices"_s}).startsWith(u"As of"_s));
    QCOMPARE(said({u"devices"_s, u"--as-of"_s, u"2026-09-06"_s}), u"As of 2026-09-06."_s);
    QCOMPARE(said({u"devices"_s, u"--rows"_s, u"all"_s, u"--as-of"_s, u"2026-09-06"_s}),
             u"As of 2026-09-06."_s);
    QCOMPARE(said({u"devices"_s, u"--as-of"_s, u"2030-01-01"_s}),
             u"As of today, 2026-09-12: 2030-01-01 is still to come."_s);
    QVERIFY(said({u"devices"_s, u"--json"_s, u"--as-of"_s, u"2026-09-06"_s}).startsWith(u'{'));
}

void TestPastCommands::dayBeforeTheFileIsRefused()
{
    const CommandRun run = people(u"2020-01-01"_s);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"knows nothing before 2026-09-02"_s), qPrintable(run.error));
    QCOMPARE(run.lines.join(QString()), QString());
}

void TestPastCommands::noDayIsExplained_data()
{
    QTest::addColumn<QString>("day");
    for (const char* day : {"yesterday", "2023-13-01", "2023-02-30", "2023-1-1", "31.12.2023", ""})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestPastCommands::noDayIsExplained()
{
    QFETCH(QString, day);
    const CommandRun run = people(day);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.error.contains(u"--as-of wants a day like 2023-12-31"_s), qPrintable(run.error));
}

void TestPastCommands::fileItselfIsNotTouched()
{
    const qint64 before = m_kit.count(m_file, "SELECT count(*) FROM journal");
    QCOMPARE(people(u"2026-09-06"_s).code, 0);
    QCOMPARE(m_kit.count(m_file, "SELECT count(*) FROM journal"), before);
    const auto store = m_kit.open(m_file);
    VERIFY_DONE(store->perform(SaveSettings{{{u"name_en"_s, u"Still writable"_s}}}));
}

QTEST_GUILESS_MAIN(TestPastCommands)
#include "tst_pastcommands.moc"
