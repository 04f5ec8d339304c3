// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Cards on standard input, lists of meetings and lists to sign from a shell.
class TestAttendCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void everyCardIsALine();
    void whicheverIsOpenNeedsNoName();
    void offersStandInBracketsAndAreTaken();
    void closingMarksTheRest();
    void whatHasNotBegunIsNotClosed();
    void whatIsToBeClosedIsAskedBeforeAnyCard();
    void aShellIsToldHowToNameASession();
    void sessionsOfOneNumberAreToldApart();
    void jsonGivesOneObjectPerCard();
    void aSessionThatIsNoneIsExplained_data();
    void aSessionThatIsNoneIsExplained();
    void theMeetingsListIsTaken();
    void aDryRunTakesNothing();
    void theSessionOfAListMustBeSaid();

private:
    /// Two people of three are confirmed in PY-1, whose first session is today at 10:00 of Shanghai.
    [[nodiscard]] QString centre(const QString& name) const;
    [[nodiscard]] CommandRun attend(const QString& file, const QByteArrayList& cards,
                                    const QStringList& more = {}) const
    {
        return m_kit.run(QStringList{u"attend"_s, file} + more, cards.join('\n') + '\n');
    }

    CommandKit m_kit;
};

QString TestAttendCommand::centre(const QString& name) const
{
    const QString file = m_kit.centre(name);
    const auto store = m_kit.open(file);
    const auto add = [&](const QString& table, const QJsonObject& values) {
        const qint64 id = store->ids().nextValue();
        const auto done = store->perform(AddRecord{table, id, values});
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        return QString::number(id);
    };
    const QString activity = add(u"activity"_s,
                                 {{u"kind"_s, u"class"_s},
                                  {u"code"_s, u"PY-1"_s},
                                  {u"name"_s, u"Python"_s},
                                  {u"state"_s, u"published"_s},
                                  {u"seats_site"_s, u"3"_s}});
    for (const QString& day : {u"2026-09-02"_s, u"2026-09-09"_s})
        add(u"session"_s,
            {{u"activity"_s, activity},
             {u"number"_s, day.endsWith(u'2') ? u"1"_s : u"2"_s},
             {u"starts"_s, day + u"T10:00"_s},
             {u"minutes"_s, u"90"_s}});
    for (const int person : {1, 2}) {
        const auto id = store->reader().integer("SELECT person FROM person_number WHERE value=?",
                                                QString::fromUtf8(cardOf(person)));
        add(u"participation"_s,
            {{u"activity"_s, activity},
             {u"person"_s, QString::number(id->value())},
             {u"state"_s, u"confirmed"_s}});
    }
    return file;
}

void TestAttendCommand::everyCardIsALine()
{
    const QString file = centre(u"cards.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1), cardOf(2), "nonsense"}, {u"PY-1#1"_s});
    QCOMPARE(run.error, QString());
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines.size(), 3);
    QVERIFY2(run.lines[0].startsWith(u"present · 曾丽 · Present"_s), qPrintable(run.lines[0]));
    QVERIFY2(run.lines[2].startsWith(u"unknown"_s), qPrintable(run.lines[2]));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance WHERE state='present'"), 2);
}

void TestAttendCommand::whicheverIsOpenNeedsNoName()
{
    const QString file = centre(u"open.kitcamp"_s);
    QVERIFY(attend(file, {cardOf(1)}).lines.constFirst().startsWith(u"present"_s));
    QVERIFY(
        attend(file, {cardOf(2)}, {u"PY-1"_s}).lines.constFirst().startsWith(u"present"_s)); // its session of
                                                                                             // today
}

void TestAttendCommand::offersStandInBracketsAndAreTaken()
{
    const QString file = centre(u"offers.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(3), "KC-OFFER1"}, {u"PY-1#1"_s});
    QCOMPARE(run.lines.size(), 2);
    QVERIFY2(run.lines[0].contains(u"[1: add to Python"_s), qPrintable(run.lines[0]));
    QVERIFY2(run.lines[1].startsWith(u"walk-in"_s), qPrintable(run.lines[1]));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM participation WHERE state='confirmed'"), 3);
}

void TestAttendCommand::closingMarksTheRest()
{
    const QString file = centre(u"close.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1)}, {u"PY-1#1"_s, u"--close"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.lines.constLast().startsWith(u"closed"_s), qPrintable(run.lines.constLast()));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance WHERE state='absent'"), 1);
}

void TestAttendCommand::whatHasNotBegunIsNotClosed()
{
    const QString file = centre(u"early.kitcamp"_s);
    const CommandRun run = attend(file, {}, {u"PY-1#2"_s, u"--close"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"begins only at 2026-09-09 10:00"_s), qPrintable(run.error));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance"), 0);
}

void TestAttendCommand::whatIsToBeClosedIsAskedBeforeAnyCard()
{
    const QString file = centre(u"unnamed.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1)}, {u"--close"_s});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"SESSION --close"_s));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance"), 0);
}

void TestAttendCommand::aShellIsToldHowToNameASession()
{
    const QString file = m_kit.centre(u"none.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1)});
    QCOMPARE(run.lines.size(), 1);
    QVERIFY2(run.lines[0].endsWith(u"Name it: kitcamp attend FILE SESSION"_s), qPrintable(run.lines[0]));
    QVERIFY(!run.lines[0].contains(u"left"_s));
}

void TestAttendCommand::sessionsOfOneNumberAreToldApart()
{
    const QString file = centre(u"twice.kitcamp"_s);
    qint64 id = 0;
    {
        const auto store = m_kit.open(file);
        const auto python = store->reader().integer("SELECT id FROM activity WHERE code='PY-1'");
        id = store->ids().nextValue();
        QVERIFY(store->perform(AddRecord{u"session"_s,
                                         id,
                                         {{"activity"_L1, QString::number(python->value())},
                                          {"number"_L1, u"2"_s},
                                          {"starts"_L1, u"2026-09-02T10:00"_s},
                                          {"minutes"_L1, u"90"_s}}}));
    }
    const CommandRun run = attend(file, {cardOf(1)}, {u"PY-1#2"_s});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.error.contains(u"%1 (#2, 2026-09-02 10:00)"_s.arg(id)), qPrintable(run.error));
    QVERIFY(run.error.contains(u"(#2, 2026-09-09 10:00)"_s));
    QVERIFY(!run.error.contains(u"#1"_s));
    QVERIFY(attend(file, {cardOf(1)}, {QString::number(id)}).lines.constFirst().startsWith(u"present"_s));
}

void TestAttendCommand::jsonGivesOneObjectPerCard()
{
    const QString file = centre(u"json.kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1)}, {u"PY-1#1"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(run.text().toUtf8()).object();
    QCOMPARE(object.value("event"_L1).toString(), u"present"_s);
    QCOMPARE(object.value("state"_L1).toString(), u"present"_s);
    QCOMPARE(object.value("session_name"_L1).toString(), u"Python · 1 of 2"_s);
}

void TestAttendCommand::aSessionThatIsNoneIsExplained_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("no activity") << u"JAVA-1"_s;
    QTest::newRow("no such number") << u"PY-1#9"_s;
    QTest::newRow("no id") << u"42"_s;
}

void TestAttendCommand::aSessionThatIsNoneIsExplained()
{
    QFETCH(QString, written);
    const QString file = centre(QString::fromLatin1(QTest::currentDataTag()) + u".kitcamp"_s);
    const CommandRun run = attend(file, {cardOf(1)}, {written});
    QCOMPARE(run.code, 2);
    QVERIFY(!run.error.isEmpty());
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance"), 0);
}

void TestAttendCommand::theMeetingsListIsTaken()
{
    const QString file = centre(u"meeting.kitcamp"_s);
    const QString list = m_kit.write(u"meeting.csv"_s, "姓名,学号,时长\n曾丽,517021910001,88\n某人,,90\n");
    const CommandRun run = m_kit.run({u"import"_s, file, u"attendance"_s, list, u"--session"_s, u"PY-1#1"_s});
    QCOMPARE(run.error, QString());
    QVERIFY2(run.text().contains(u"1 present, 0 late, 0 absent; 0 doubtful, 1 unknown"_s),
             qPrintable(run.text()));
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance WHERE online=1"), 1);
}

void TestAttendCommand::aDryRunTakesNothing()
{
    const QString file = centre(u"dry.kitcamp"_s);
    const QString list = m_kit.write(u"dry.csv"_s, "姓名,学号,时长\n曾丽,517021910001,88\n");
    QCOMPARE(
        m_kit.run({u"import"_s, file, u"attendance"_s, list, u"--session"_s, u"PY-1#1"_s, u"--dry-run"_s})
            .code,
        0);
    QCOMPARE(m_kit.count(file, "SELECT count(*) FROM attendance"), 0);
}

void TestAttendCommand::theSessionOfAListMustBeSaid()
{
    const QString file = centre(u"unsaid.kitcamp"_s);
    const QString list = m_kit.write(u"unsaid.csv"_s, "姓名,时长\n曾丽,88\n");
    const CommandRun run = m_kit.run({u"import"_s, file, u"attendance"_s, list});
    QCOMPARE(run.code, 2);
    QVERIFY(run.error.contains(u"--session"_s));
}

QTEST_GUILESS_MAIN(TestAttendCommand)
#include "tst_attendcommand.moc"
