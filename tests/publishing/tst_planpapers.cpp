// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"
#include "app/reports.h"
#include "tests/commands/commandkit.h"
#include "tests/publishing/publishkit.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Calendars and papers from a shell.
class TestPlanPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan = std::make_unique<PublishKit>();
        m_plan->set(u"activity"_s, m_plan->activity, u"code"_s, u"IOT-1"_s);
        m_plan->publishAll();
        m_plan->file().close();
    }
    void cleanup() { m_plan.reset(); }

    void calendarIsExported();
    void calendarOfOneThingOnly_data();
    void calendarOfOneThingOnly();
    void calendarIsImported();
    void dryRunChangesNothing();
    void wrongCalendarsAreRefused();
    void timetablesAreWritten_data();
    void timetablesAreWritten();
    void wrongReportsAreRefused_data();
    void wrongReportsAreRefused();
    void everyReportSaysWhatItIs();

private:
    [[nodiscard]] QString centre() const { return m_plan->file().path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_plan->file().filePath(name); }
    CommandRun run(const QStringList& arguments) { return m_kit.run(arguments); }

    CommandKit m_kit;
    std::unique_ptr<PublishKit> m_plan;
};

void TestPlanPapers::calendarIsExported()
{
    const QString target = path(u"iot.ics"_s);
    const CommandRun done = run({u"export"_s, centre(), u"calendar"_s, target, u"--activity"_s, u"IOT-1"_s});
    QVERIFY2(done.code == 0, qPrintable(done.error));
    QVERIFY(bytesOf(target).contains("SUMMARY"));
    QCOMPARE(bytesOf(target).count("BEGIN:VEVENT"), 2);
    const CommandRun shown =
        run({u"export"_s, centre(), u"calendar"_s, u"-"_s, u"--room"_s, u"lab 2"_s, u"--draft"_s});
    QVERIFY2(shown.text().contains(u"BEGIN:VCALENDAR"_s), qPrintable(shown.error));
    const CommandRun json =
        run({u"export"_s, centre(), u"calendar"_s, target, u"--person"_s, u"zs@example.edu"_s, u"--json"_s});
    QVERIFY2(json.text().contains(u"\"events\""_s), qPrintable(json.error));
}

void TestPlanPapers::calendarOfOneThingOnly_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("of nothing") << QStringList() << u"x.ics"_s << 2;
    QTest::newRow("of two") << QStringList{u"--activity"_s, u"IOT-1"_s, u"--room"_s, u"Lab 2"_s} << u"x.ics"_s
                            << 2;
    QTest::newRow("no such room") << QStringList{u"--room"_s, u"Attic"_s} << u"x.ics"_s << 2;
    QTest::newRow("nobody") << QStringList{u"--person"_s, u"Nobody"_s} << u"x.ics"_s << 2;
    QTest::newRow("nothing published there") << QStringList{u"--room"_s, u"Lab 3"_s} << u"x.ics"_s << 1;
    QTest::newRow("another ending") << QStringList{u"--activity"_s, u"IOT-1"_s} << u"x.csv"_s << 2;
    QTest::newRow("no such folder") << QStringList{u"--activity"_s, u"IOT-1"_s} << u"no/x.ics"_s << 3;
}

void TestPlanPapers::calendarOfOneThingOnly()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, target);
    QFETCH(const int, code);
    const CommandRun done = run(QStringList{u"export"_s, centre(), u"calendar"_s, path(target)} + options);
    QCOMPARE(done.code, code);
    QVERIFY(!done.error.trimmed().isEmpty() && !done.error.trimmed().contains(u'\n'));
}

void TestPlanPapers::calendarIsImported()
{
    const QString source = m_kit.write(u"other.ics"_s,
                                       "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:"
                                       "Robots\r\nDTSTART:20261010T060000Z\r\nDURATION:PT1H"
                                       "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const QStringList words{u"import"_s, centre(), u"calendar"_s, source, u"--activity"_s, u"IOT-1"_s};
    const CommandRun done = run(words);
    QVERIFY2(done.code == 0, qPrintable(done.error));
    QVERIFY2(done.text().contains(u"new"_s) && done.text().contains(u"Robots"_s), qPrintable(done.text()));
    QCOMPARE(m_kit.count(centre(), "SELECT count(*) FROM session"), 3);
    QVERIFY(run(words).text().contains(u"as it is"_s));
    const CommandRun undone = run({u"undo"_s, centre()});
    QVERIFY2(undone.code == 0, qPrintable(undone.error));
    QCOMPARE(m_kit.count(centre(), "SELECT count(*) FROM session"), 2);
    const CommandRun busy =
        run({u"import"_s, centre(), u"calendar"_s, source, u"--person"_s, u"Wang Min"_s, u"--json"_s});
    QVERIFY2(busy.code == 0, qPrintable(busy.error));
    QCOMPARE(m_kit.count(centre(), "SELECT count(*) FROM availability"), 1);
}

void TestPlanPapers::dryRunChangesNothing()
{
    const QString source = m_kit.write(u"other.ics"_s,
                                       "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:"
                                       "Robots\r\nDTSTART:20261010T060000Z\r\nDURATION:PT1H"
                                       "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const CommandRun done =
        run({u"import"_s, centre(), u"calendar"_s, source, u"--activity"_s, u"IOT-1"_s, u"--dry-run"_s});
    QVERIFY2(done.code == 0, qPrintable(done.error));
    QCOMPARE(m_kit.count(centre(), "SELECT count(*) FROM session"), 2);
}

void TestPlanPapers::wrongCalendarsAreRefused()
{
    const QString letter = m_kit.write(u"letter.ics"_s, "Dear Li");
    QCOMPARE(run({u"import"_s, centre(), u"calendar"_s, letter, u"--activity"_s, u"IOT-1"_s}).code, 3);
    QCOMPARE(run({u"import"_s, centre(), u"calendar"_s, letter}).code, 2);
    QCOMPARE(run({u"import"_s, centre(), u"calendar"_s, letter, u"--activity"_s, u"nothing"_s}).code, 2);
    const QString days =
        m_kit.write(u"days.ics"_s,
                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20261010\r\n"
                    "END:VEVENT\r\nEND:VCALENDAR\r\n");
    const CommandRun wrong = run({u"import"_s, centre(), u"calendar"_s, days, u"--activity"_s, u"IOT-1"_s});
    QCOMPARE(wrong.code, 3);
    QVERIFY(wrong.text().contains(u"wrong"_s));
}

void TestPlanPapers::timetablesAreWritten_data()
{
    QTest::addColumn<QStringList>("words");
    const auto with = [](const QString& name, const QStringList& parameters) {
        QStringList words{name};
        for (const QString& one : parameters)
            words << u"--param"_s << one;
        return words;
    };
    QTest::newRow("week") << with(u"timetable"_s, {u"week=2026-09-19"_s});
    QTest::newRow("this week") << with(u"timetable"_s, {});
    QTest::newRow("activity") << with(u"timetable-activity"_s, {u"activity=IOT-1"_s});
    QTest::newRow("room") << with(u"timetable-room"_s, {u"room=Lab 2"_s, u"form=list"_s});
    QTest::newRow("person") << with(u"timetable-person"_s,
                                    {u"person=Wang Min"_s, u"from=2026-09-01"_s, u"until=2026-09-20"_s,
                                     u"plan=draft"_s, u"form=weeks"_s});
    QTest::newRow("list to sign") << with(u"signing-list"_s, {u"activity=IOT-1"_s});
    QTest::newRow("list of a session") << with(u"signing-list"_s, {u"session=IOT-1#2"_s});
    QTest::newRow("people") << with(u"people"_s, {});
    QTest::newRow("loans") << with(u"loans"_s, {u"filter=overdue"_s});
    QTest::newRow("devices") << with(u"devices"_s, {});
}

void TestPlanPapers::timetablesAreWritten()
{
    QFETCH(const QStringList, words);
    const QString target = path(u"paper.pdf"_s);
    QString said;
    const int code =
        writeReport(QStringList{centre()} + words + QStringList{u"--out"_s, target}, m_kit.clock, said);
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY(bytesOf(target).startsWith("%PDF"));
    QVERIFY2(said.contains(u"paper.pdf"_s), qPrintable(said));
}

void TestPlanPapers::wrongReportsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QStringList out{u"--out"_s, u"/tmp/never-written.pdf"_s};
    QTest::newRow("no such report") << QStringList{u"horoscope"_s} + out << 2;
    QTest::newRow("no file to write") << QStringList{u"timetable"_s} << 2;
    QTest::newRow("another ending") << QStringList{u"timetable"_s, u"--out"_s, u"x.doc"_s} << 2;
    QTest::newRow("no such parameter")
        << QStringList{u"timetable"_s, u"--param"_s, u"moon=full"_s} + out << 2;
    QTest::newRow("no value") << QStringList{u"timetable"_s, u"--param"_s, u"week"_s} + out << 2;
    QTest::newRow("no day") << QStringList{u"timetable"_s, u"--param"_s, u"week=tomorrow"_s} + out << 2;
    QTest::newRow("room left out") << QStringList{u"timetable-room"_s} + out << 2;
    QTest::newRow("no such room") << QStringList{u"timetable-room"_s, u"--param"_s, u"room=Attic"_s} + out
                                  << 2;
    QTest::newRow("no such form") << QStringList{u"timetable"_s, u"--param"_s, u"form=round"_s} + out << 2;
    QTest::newRow("backwards") << QStringList{u"timetable-room"_s,  u"--param"_s,         u"room=Lab 2"_s,
                                              u"--param"_s,         u"from=2026-10-01"_s, u"--param"_s,
                                              u"until=2026-09-01"_s}
            + out << 2;
    QTest::newRow("too many weeks") << QStringList{u"timetable-room"_s,  u"--param"_s,
                                                   u"room=Lab 2"_s,      u"--param"_s,
                                                   u"from=2020-01-01"_s, u"--param"_s,
                                                   u"until=2030-01-01"_s}
            + out << 1;
    QTest::newRow("list of nothing") << QStringList{u"signing-list"_s} + out << 2;
    QTest::newRow("no certificates") << QStringList{u"certificates"_s, u"--param"_s, u"activity=IOT-1"_s}
            + out << 1;
    QTest::newRow("no such filter") << QStringList{u"loans"_s, u"--param"_s, u"filter=blue"_s} + out << 2;
    QTest::newRow("no such folder") << QStringList{u"timetable"_s, u"--out"_s, u"/nowhere/at/all.pdf"_s} << 3;
}

void TestPlanPapers::wrongReportsAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    QString said;
    QCOMPARE(writeReport(QStringList{centre()} + words, m_kit.clock, said), code);
    QVERIFY(!said.isEmpty());
    QVERIFY(!QFile::exists(u"/tmp/never-written.pdf"_s));
}

void TestPlanPapers::everyReportSaysWhatItIs()
{
    QSet<QString> names;
    for (const Report& report : allReports()) {
        QVERIFY(!names.contains(report.name));
        names << report.name;
        QVERIFY(!report.help.isEmpty() && (report.make || report.document));
        for (const Report::Parameter& parameter : report.parameters)
            QVERIFY(!parameter.help.isEmpty());
    }
}

QTEST_MAIN(TestPlanPapers)
#include "tst_planpapers.moc"
