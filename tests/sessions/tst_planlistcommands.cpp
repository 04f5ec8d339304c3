// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/recordactions.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Sessions and busy times as a shell takes and gives them.
class TestPlanListCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_kit = std::make_unique<CommandKit>();
        m_file = m_kit->centre(u"a.kitcamp"_s);
        const auto store = m_kit->open(m_file);
        add(*store, u"term"_s,
            {{"name"_L1, u"2026-2027-1"_s}, {"first_monday"_L1, u"2026-09-07"_s}, {"weeks"_L1, u"18"_s}});
        add(*store, u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, u"Python"_s}, {"code"_L1, u"PY"_s}});
        add(*store, u"room"_s, {{"name"_L1, u"Lab 1"_s}});
    }

    void sessionsGoInAndOutAndIn()
    {
        const QString list = m_kit->write(u"plan.csv"_s,
                                          "Class,Day,Begin,Minutes,Where\n"
                                          "PY,2026-09-12,10:00,90,Lab 1\n"
                                          "PY,2026-09-19,10:00,90,Lab 7\n");
        const CommandRun dry = m_kit->run(
            {u"import"_s, m_file, u"sessions"_s, list, u"--map"_s, u"Where=room"_s, u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM session"), qint64(0));
        const CommandRun run =
            m_kit->run({u"import"_s, m_file, u"sessions"_s, list, u"--map"_s, u"Where=room"_s});
        QCOMPARE(run.error, QString());
        QCOMPARE(run.lines,
                 (QStringList{u"Row 3: There is no room “Lab 7”."_s,
                              u"Sessions: 1 new, 0 there already, 1 left out."_s}));
        const QString target = m_kit->path(u"out.xlsx"_s);
        const CommandRun out = m_kit->run({u"export"_s, m_file, u"sessions"_s, target});
        QCOMPARE(out.code, 0);
        QCOMPARE(out.lines, QStringList{u"1 row(s) written to out.xlsx."_s});
        const CommandRun again = m_kit->run({u"import"_s, m_file, u"sessions"_s, target});
        QCOMPARE(again.lines, QStringList{u"Sessions: 0 new, 1 there already, 0 left out."_s});
        const CommandRun json = m_kit->run({u"export"_s, m_file, u"sessions"_s, u"-"_s, u"--json"_s});
        QVERIFY2(json.text().contains(u"\"date\""_s) && json.text().contains(u"2026-09-12"_s),
                 qUtf8Printable(json.text()));
        const CommandRun undone = m_kit->run({u"undo"_s, m_file});
        QCOMPARE(undone.code, 0);
        QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM session"), qint64(0));
    }

    void whatMakesNoSenseIsUsage()
    {
        const QString list = m_kit->write(u"plan.csv"_s, "Class,Day,Begin\nPY,2026-09-12,10:00\n");
        QCOMPARE(m_kit->run({u"import"_s, m_file, u"sessions"_s, list, u"--map"_s, u"Day=colour"_s}).code, 2);
        QCOMPARE(m_kit->run({u"import"_s, m_file, u"sessions"_s, list, u"--map"_s, u"Year=date"_s}).code, 2);
        QCOMPARE(m_kit->run({u"export"_s, m_file, u"sessions"_s, u"plan.doc"_s}).code, 2);
        QCOMPARE(m_kit->run({u"import"_s, m_file, u"busy-times"_s, list, u"--term"_s, u"1999"_s}).code, 3);
        const QString wrong = m_kit->write(u"wrong.csv"_s, "Activity,Date,Start\nJava,2026-09-12,10:00\n");
        const CommandRun none = m_kit->run({u"import"_s, m_file, u"sessions"_s, wrong});
        QCOMPARE(none.code, 3);
        QVERIFY(none.error.contains(u"wrong.csv"_s));
    }

    void busyTimesAreTakenByNumber()
    {
        {
            const auto store = m_kit->open(m_file);
            const qint64 table = add(*store, u"period_table"_s, {{"name"_L1, u"Campus"_s}});
            add(*store, u"period"_s,
                {{"period_table"_L1, QString::number(table)},
                 {"number"_L1, u"1"_s},
                 {"starts"_L1, u"480"_s},
                 {"ends"_L1, u"525"_s}});
        }
        const QString list = m_kit->write(u"jw.csv"_s,
                                          "学号,课程名称,周次,星期,节次\n"
                                          "517021910001,高等数学,1-16周,星期一,第1节\n"
                                          "1,物理,1-16周,星期二,第1节\n"
                                          ",化学,1-16周,星期三,第1节\n");
        const CommandRun run =
            m_kit->run({u"import"_s, m_file, u"busy-times"_s, list, u"--term"_s, u"2026-2027-1"_s});
        QCOMPARE(run.error, QString());
        QCOMPARE(run.lines.last(), u"1 busy time(s) of 2026-2027-1."_s);
        QVERIFY(run.lines.first().startsWith(u"1: "_s));
        QCOMPARE(run.lines.at(1), u"The file does not say whose timetable this is."_s);
        QCOMPARE(m_kit->count(m_file, "SELECT count(*) FROM busy_time WHERE starts=480 AND ends=525"),
                 qint64(1));
    }

private:
    static qint64 add(Store& store, const QString& table, const QJsonObject& values)
    {
        const qint64 id = store.ids().nextValue();
        const auto done = store.perform(AddRecord{table, id, values});
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().sentence + done.error().detail));
        return id;
    }

    std::unique_ptr<CommandKit> m_kit;
    QString m_file;
};

QTEST_MAIN(TestPlanListCommands)
#include "tst_planlistcommands.moc"
