// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"
#include "tests/sync/inboxcentre.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// kitcamp inbox, as a shell calls it.
class TestInboxCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyInboxSaysSo();
    void itemsAreListedWithTheirChoices();
    void itemsAreListedAsJson();
    void choiceIsMade();
    void choiceIsMadeAsJson();
    void decidedItemsAreListedOnRequest();
    void decidingTwiceIsRefused();
    void nonsenseIsBadUsage_data();
    void nonsenseIsBadUsage();
    void missingFileIsExplained();

private:
    CommandRun run(const QStringList& words) { return m_kit.run(QStringList{u"inbox"_s, m_file} + words); }

    CommandKit m_kit;
    std::unique_ptr<InboxCentre> m_centre;
    QString m_file;
};

void TestInboxCommand::init()
{
    m_centre = std::make_unique<InboxCentre>();
    m_file = m_centre->file().path();
    m_kit.clock.set(QDateTime({2026, 9, 7}, {11, 0}, Qt::UTC));
}

void TestInboxCommand::emptyInboxSaysSo()
{
    QCOMPARE(run({}).lines, QStringList{u"There is nothing to decide."_s});
    QCOMPARE(run({u"--json"_s}).text().simplified().remove(u' '), u"[]"_s);
}

void TestInboxCommand::itemsAreListedWithTheirChoices()
{
    m_centre->boardLentTwice();
    const CommandRun listed = run({});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.lines,
             (QStringList{
                 u"   1  Board 14: you lent it to Li at 10:05; Desk 2 lent it to Wang at 10:02."_s,
                 u"      theirs  Keep theirs. Dropped: Lent Board 14 to Li"_s,
                 u"      mine    Do mine after all. Returned Board 14 from Wang; Lent Board 14 to Li"_s}));
}

void TestInboxCommand::itemsAreListedAsJson()
{
    m_centre->boardLentTwice();
    const QJsonArray items = QJsonDocument::fromJson(run({u"--json"_s}).text().toUtf8()).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items[0].toObject();
    QCOMPARE(item.value("n"_L1).toInt(), 1);
    QVERIFY(item.value("sentence"_L1).toString().startsWith(u"Board 14: "_s));
    QCOMPARE(item.value("theirs"_L1).toObject().value("who"_L1).toString(), u"Desk 2"_s);
    const QJsonArray choices = item.value("choices"_L1).toArray();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[1].toObject().value("choice"_L1).toString(), u"mine"_s);
    QVERIFY(choices[1].toObject().value("possible"_L1).toBool());
}

void TestInboxCommand::choiceIsMade()
{
    m_centre->boardLentTwice();
    const CommandRun decided = run({u"decide"_s, u"1"_s, u"mine"_s});
    QCOMPARE(decided.code, 0);
    QCOMPARE(decided.lines, QStringList{u"Did after all: Lent Board 14 to Li"_s});
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(m_kit.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Wang"_s);
    QCOMPARE(run({}).lines.size(), 3);
}

void TestInboxCommand::choiceIsMadeAsJson()
{
    m_centre->boardLentTwice();
    const CommandRun decided = run({u"decide"_s, u"1"_s, u"theirs"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(decided.text().toUtf8()).object();
    QCOMPARE(object.value("open"_L1).toInt(-1), 0);
    QCOMPARE(object.value("sentence"_L1).toString(), u"Kept theirs; dropped: Lent Board 14 to Li"_s);
}

void TestInboxCommand::decidedItemsAreListedOnRequest()
{
    m_centre->boardLentTwice();
    QCOMPARE(run({u"decide"_s, u"1"_s, u"theirs"_s}).code, 0);
    QCOMPARE(run({}).lines, QStringList{u"There is nothing to decide."_s});
    const CommandRun all = run({u"--all"_s});
    QCOMPARE(all.lines.size(), 2);
    QCOMPARE(all.lines[1].trimmed(), u"Theirs was kept."_s);
}

void TestInboxCommand::decidingTwiceIsRefused()
{
    m_centre->boardLentTwice();
    QCOMPARE(run({u"decide"_s, u"1"_s, u"theirs"_s}).code, 0);
    const CommandRun again = run({u"decide"_s, u"1"_s, u"mine"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.lines.isEmpty());
    QCOMPARE(again.error.trimmed(), u"Number 1 was decided already. Theirs was kept."_s);
}

void TestInboxCommand::nonsenseIsBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no choice") << QStringList{u"decide"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"decide"_s, u"one"_s, u"mine"_s};
    QTest::newRow("unknown number") << QStringList{u"decide"_s, u"9"_s, u"mine"_s};
    QTest::newRow("unknown choice") << QStringList{u"decide"_s, u"1"_s, u"yours"_s};
    QTest::newRow("unknown word") << QStringList{u"remove"_s, u"1"_s, u"mine"_s};
    QTest::newRow("too many words") << QStringList{u"decide"_s, u"1"_s, u"mine"_s, u"now"_s};
}

void TestInboxCommand::nonsenseIsBadUsage()
{
    QFETCH(QStringList, words);
    m_centre->boardLentTwice();
    const CommandRun refused = run(words);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.error.count(u'\n'), 1);
    QCOMPARE(m_centre->openCount(), 1);
}

void TestInboxCommand::missingFileIsExplained()
{
    const CommandRun missing = m_kit.run({u"inbox"_s, m_kit.path(u"nowhere.kitcamp"_s)});
    QCOMPARE(missing.code, 3);
    QCOMPARE(missing.error.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestInboxCommand)
#include "tst_inboxcommand.moc"
