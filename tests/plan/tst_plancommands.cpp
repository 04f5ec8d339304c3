// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionplanner.h"
#include "models/store/recordactions.h"
#include "tests/commands/commandkit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The plan asked from a shell.
class TestPlanCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clashIsATableLine();
    void clashIsAnObjectForPrograms();
    void daysWithoutClashSaySo();
    void oddDaysAreExplained();
    void suggestsPlacesWithReasons();
    void suggestsAsJson();
    void sessionOfManyNamesIsAskedFor();
    void sessionIsNamedByActivityAndNumber();
    void unknownSessionIsExplained();
    void oddCountIsExplained();
    void missingFileIsExplained();

private:
    [[nodiscard]] qint64 add(const QString& table, const QJsonObject& values);
    void addSession(qint64 activity, const QString& starts);

    std::unique_ptr<CommandKit> m_kit;
    QString m_file;
    std::unique_ptr<Store> m_store;
    qint64 m_room = 0;
};

qint64 TestPlanCommands::add(const QString& table, const QJsonObject& values)
{
    const qint64 id = m_store->ids().nextValue();
    const auto added = m_store->perform(AddRecord{table, id, values});
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence));
    return id;
}

void TestPlanCommands::addSession(qint64 activity, const QString& starts)
{
    SessionWish wish;
    wish.row.activity = activity;
    wish.row.starts = starts;
    wish.row.minutes = 120;
    wish.row.room = m_room;
    const auto added = SessionPlanner(m_store->reader(), m_store->ids()).add(wish);
    QVERIFY(added.ok());
    QVERIFY(m_store->perform(added->action).ok());
}

/// Two classes in one room at the same hour, and one of two sessions later.
void TestPlanCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_store.reset();
    m_kit = std::make_unique<CommandKit>();
    m_file = m_kit->centre(u"plan.kitcamp"_s);
    m_store = m_kit->open(m_file);
    m_room = add(u"room"_s, {{"name"_L1, u"Lab 2"_s}, {"seats"_L1, u"70"_s}});
    const qint64 iot = add(u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, u"IoT"_s}});
    const qint64 vision = add(u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, u"Vision"_s}});
    const qint64 talk = add(u"activity"_s, {{"kind"_L1, u"talk"_s}, {"name"_L1, u"Talk"_s}});
    addSession(iot, u"2026-09-05T09:00"_s);
    addSession(vision, u"2026-09-05T10:00"_s);
    addSession(talk, u"2026-09-12T09:00"_s);
}

void TestPlanCommands::clashIsATableLine()
{
    const CommandRun run = m_kit->run({u"conflicts"_s, m_file});
    QCOMPARE(run.code, 0);
    QVERIFY(run.error.isEmpty());
    QCOMPARE(run.lines.size(), 1);
    QVERIFY2(run.lines.first().contains(u"2026-09-05 09:00"_s), qPrintable(run.text()));
    QVERIFY2(run.lines.first().contains(u"Lab 2 is taken by Vision."_s), qPrintable(run.text()));
    QVERIFY2(run.lines.first().startsWith(u"Forbid"_s), qPrintable(run.text()));
    QVERIFY(m_kit->run({u"conflicts"_s, m_file, u"--all"_s}).lines.size() >= 1);
}

void TestPlanCommands::clashIsAnObjectForPrograms()
{
    const CommandRun run = m_kit->run({u"conflicts"_s, m_file, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonArray clashes = QJsonDocument::fromJson(run.text().toUtf8()).array();
    QCOMPARE(clashes.size(), 1);
    const QJsonObject clash = clashes.first().toObject();
    QCOMPARE(clash.value("rule"_L1).toString(), u"room-twice"_s);
    QCOMPARE(clash.value("level"_L1).toString(), u"forbid"_s);
    QCOMPARE(clash.value("at"_L1).toString(), u"2026-09-05T09:00"_s);
    QCOMPARE(clash.value("sessions"_L1).toArray().size(), 2);
}

void TestPlanCommands::daysWithoutClashSaySo()
{
    const CommandRun run =
        m_kit->run({u"conflicts"_s, m_file, u"--from"_s, u"2026-09-10"_s, u"--until"_s, u"2026-09-20"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.text(), u"Nothing clashes from 2026-09-10 to 2026-09-20."_s);
    QCOMPARE(
        m_kit->run({u"conflicts"_s, m_file, u"--from"_s, u"2027-01-01"_s, u"--json"_s}).text().simplified(),
        u"[]"_s);
}

void TestPlanCommands::oddDaysAreExplained()
{
    const CommandRun noDay = m_kit->run({u"conflicts"_s, m_file, u"--from"_s, u"Saturday"_s});
    QCOMPARE(noDay.code, 2);
    QVERIFY2(noDay.error.contains(u"2026-11-26"_s), qPrintable(noDay.error));
    const CommandRun backwards =
        m_kit->run({u"conflicts"_s, m_file, u"--from"_s, u"2026-09-10"_s, u"--until"_s, u"2026-09-01"_s});
    QCOMPARE(backwards.code, 2);
    QVERIFY2(backwards.error.contains(u"before"_s), qPrintable(backwards.error));
    QCOMPARE(m_kit->run({u"conflicts"_s, m_file, u"--until"_s, u"2036-09-01"_s}).code, 2);
}

void TestPlanCommands::suggestsPlacesWithReasons()
{
    const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"vision"_s, u"--count"_s, u"3"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.lines.first().startsWith(u"Vision: "_s), qPrintable(run.text()));
    QCOMPARE(run.lines.filter(QRegularExpression(u"^[0-9]+\\. "_s)).size(), 3);
    QVERIFY2(!run.lines.filter(u"Lab 2 is free: 70 seats"_s).isEmpty(), qPrintable(run.text()));
    QVERIFY2(run.lines.filter(u"2 Sep 0"_s).isEmpty(), "nothing in the past");
}

void TestPlanCommands::suggestsAsJson()
{
    const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"Vision"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonArray places = QJsonDocument::fromJson(run.text().toUtf8()).array();
    QCOMPARE(places.size(), 5);
    for (const QJsonValue& place : places) {
        QVERIFY(place.toObject().value("starts"_L1).toString() >= u"2026-09-02T10:00"_s);
        QCOMPARE(place.toObject().value("room"_L1).toString(), QString::number(m_room));
        QVERIFY(place.toObject().value("starts"_L1).toString() != u"2026-09-05T10:00"_s);
    }
}

void TestPlanCommands::sessionOfManyNamesIsAskedFor()
{
    const auto talk = m_store->reader().integer("SELECT id FROM activity WHERE name='Talk'");
    // Without numbers both are called the same.
    const qint64 one = add(u"session"_s,
                           {{"activity"_L1, QString::number(**talk)},
                            {"starts"_L1, u"2026-09-15T09:00"_s},
                            {"minutes"_L1, u"60"_s}});
    const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"Talk"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(QString::number(one)), qPrintable(run.error));
    QCOMPARE(m_kit->run({u"suggest"_s, m_file, QString::number(one)}).code, 0);
}

void TestPlanCommands::sessionIsNamedByActivityAndNumber()
{
    const auto talk = m_store->reader().integer("SELECT id FROM activity WHERE name='Talk'");
    const auto addNumbered = [&](const QString& starts) {
        return add(u"session"_s,
                   {{"activity"_L1, QString::number(**talk)},
                    {"starts"_L1, starts},
                    {"number"_L1, u"7"_s},
                    {"minutes"_L1, u"60"_s}});
    };
    const qint64 one = addNumbered(u"2026-09-15T09:00"_s);
    const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"Talk#7"_s});
    QVERIFY2(run.code == 0, qPrintable(run.error));
    QCOMPARE(run.text(), m_kit->run({u"suggest"_s, m_file, QString::number(one)}).text());
    const CommandRun none = m_kit->run({u"suggest"_s, m_file, u"Talk#8"_s});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.error.contains(u"There is no session \"Talk#8\""_s), qPrintable(none.error));
    QCOMPARE(m_kit->run({u"suggest"_s, m_file, u"Chemistry#1"_s}).code, 2);
    // One that makes up for a cancelled one has its number.
    const qint64 other = addNumbered(u"2026-09-16T09:00"_s);
    const CommandRun both = m_kit->run({u"suggest"_s, m_file, u"Talk#7"_s});
    QCOMPARE(both.code, 1);
    QVERIFY2(both.error.contains(QString::number(one)) && both.error.contains(QString::number(other)),
             qPrintable(both.error));
}

void TestPlanCommands::unknownSessionIsExplained()
{
    const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"Chemistry 3/8"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.error.contains(u"There is no session \"Chemistry 3/8\""_s), qPrintable(run.error));
    QCOMPARE(run.error.count(u'\n'), 1);
}

void TestPlanCommands::oddCountIsExplained()
{
    for (const QString& count : {u"0"_s, u"many"_s, u"51"_s}) {
        const CommandRun run = m_kit->run({u"suggest"_s, m_file, u"Vision"_s, u"--count"_s, count});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.error.contains(u"from 1 to 50"_s), qPrintable(run.error));
    }
    QCOMPARE(m_kit->run({u"suggest"_s, m_file}).code, 2);
}

void TestPlanCommands::missingFileIsExplained()
{
    QCOMPARE(m_kit->run({u"conflicts"_s, m_kit->path(u"none.kitcamp"_s)}).code, 3);
    QCOMPARE(m_kit->run({u"suggest"_s, m_kit->path(u"none.kitcamp"_s), u"1"_s}).code, 3);
}

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_plancommands.moc"
