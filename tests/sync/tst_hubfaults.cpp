// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What goes wrong with a hub or on the way to it: always a sentence, local work goes on, nothing is lost.
class TestHubFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<SyncCentre>(); }
    void hubThatIsAwayIsOrdinary();
    void hubThatGoesAwayInTheMiddleLosesNothing();
    void answerThatGotLostIsRecognised();
    void hubThatWasSetBackGetsAgainWhatItLost();
    void hubThatLostEverythingGetsItAgain();
    void hubThatWasSetBackAndWrittenOnIsForked();
    void forkedLogIsExplainedAndChangesNothing();
    void anotherCentresHubIsRefused();
    void damagedEntryStopsAndLocalWorkGoesOn();
    void entryOfANewerProgramStopsAndLocalWorkGoesOn();

private:
    std::unique_ptr<SyncCentre> m_centre;
};

void TestHubFaults::hubThatIsAwayIsOrdinary()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    m_centre->log().away = true;
    one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const auto report = one.sync();
    QVERIFY(!report.ok());
    QVERIFY(Hub::isAway(report.error()));
    one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    QCOMPARE(one.unsent(), 2);
    m_centre->log().away = false;
    VERIFY_DONE(one.sync());
    QCOMPARE(m_centre->log().entries.size(), 2);
}

void TestHubFaults::hubThatGoesAwayInTheMiddleLosesNothing()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    for (int i = 0; i < 1200; ++i)
        one.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    m_centre->log().appendsBeforeAway = 1;
    QVERIFY(Hub::isAway(one.sync().error()));
    QCOMPARE(one.unsent(), 700);
    m_centre->log().appendsBeforeAway = -1;
    m_centre->log().away = false;
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->sent, 700);
    compareAll({&one});
}

/// The program is killed after the hub has taken the entries and before the file knows it.
void TestHubFaults::answerThatGotLostIsRecognised()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    const qint64 person = one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    m_centre->log().loseNextAnswer = true;
    QVERIFY(!one.sync().ok());
    QCOMPARE(one.unsent(), 2);
    QCOMPARE(m_centre->log().entries.size(), 2);

    VERIFY_DONE(two.sync());
    VERIFY_DONE(two.set(u"person"_s, person, u"phone"_s, u"137"_s)); // others go on meanwhile
    VERIFY_DONE(two.sync());
    one.add(u"person"_s, {{u"name"_s, u"Zhao"_s}});
    const QString path = one->path();
    one = {};
    one = m_centre->open(path);
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->received, 1);
    QCOMPARE(report->sent, 1);
    QCOMPARE(report->toInbox.size(), 0);
    QCOMPARE(m_centre->log().entries.size(), 4);
    syncAll({&two, &one});
    compareAll({&one, &two});
    QCOMPARE(rowCount(*one.store, u"person"_s), 3);
}

void TestHubFaults::hubThatWasSetBackGetsAgainWhatItLost()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 4; ++i) {
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
        two.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
        syncAll({&one, &two});
    }
    const QList<OpId> before = m_centre->log().opIds();
    m_centre->log().entries.resize(3);
    one.add(u"category"_s, {{u"name"_s, u"new"_s}});
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->sent, 6);
    QCOMPARE(report->remarks.size(), 1);
    QVERIFY2(report->remarks.first().contains(u"5 "_s), qPrintable(report->remarks.first()));
    QVERIFY(report->remarks.first().contains(u"the memory"_s));
    QCOMPARE(m_centre->log().opIds().first(8), before); // what others wrote as well, each once
    const auto other = two.sync();
    VERIFY_DONE(other);
    QCOMPARE(other->remarks, QStringList());
    QCOMPARE(other->received, 1);
    compareAll({&one, &two});
    QCOMPARE(one.sync()->remarks, QStringList());
}

void TestHubFaults::hubThatLostEverythingGetsItAgain()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    syncAll({&one, &two});
    m_centre->log().entries.clear();
    syncAll({&two, &one});
    QCOMPARE(m_centre->log().entries.size(), 2);
    compareAll({&one, &two});
}

void TestHubFaults::hubThatWasSetBackAndWrittenOnIsForked()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk late = m_centre->desk(u"Laptop"_s);
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    syncAll({&one, &late});
    for (int i = 0; i < 3; ++i)
        one.add(u"category"_s, {{u"name"_s, u"later %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());
    m_centre->log().entries.resize(1);
    late.add(u"category"_s, {{u"name"_s, u"late"_s}});
    VERIFY_DONE(late.sync());
    const Contents before = contentsOf(*one.store);
    const auto report = one.sync();
    VERIFY_FAILS(report, ErrorCode::File);
    QCOMPARE(report.error().rule, u"forked"_s);
    QVERIFY(report.error().waysOut.join(u' ').contains(u"kitcamp repair"_s));
    QCOMPARE(contentsOf(*one.store), before);
}

void TestHubFaults::forkedLogIsExplainedAndChangesNothing()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    VERIFY_DONE(one.sync());
    m_centre->log().entries.clear();
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    two.add(u"category"_s, {{u"name"_s, u"two again"_s}});
    VERIFY_DONE(two.sync());

    one.add(u"category"_s, {{u"name"_s, u"unsent"_s}});
    const QByteArray hash = (*one->journal().last())->hash;
    const auto report = one.sync();
    VERIFY_FAILS(report, ErrorCode::File);
    QCOMPARE(report.error().rule, u"forked"_s);
    QVERIFY(report.error().sentence.contains(u"the memory"_s));
    QVERIFY(report.error().waysOut.join(u' ').contains(u"Desk 1.kitcamp"_s));
    QCOMPARE((*one->journal().last())->hash, hash);
    QCOMPARE(m_centre->log().entries.size(), 2);
    one.add(u"category"_s, {{u"name"_s, u"local work goes on"_s}});
    QCOMPARE(one.unsent(), 2);
}

void TestHubFaults::anotherCentresHubIsRefused()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    m_centre->log().logId = QByteArray(16, 'x');
    const auto report = one.sync();
    VERIFY_FAILS(report, ErrorCode::File);
    QCOMPARE(report.error().rule, u"other-log"_s);
    QVERIFY(!report.error().waysOut.isEmpty());
    QCOMPARE(m_centre->log().entries.size(), 0);
    QCOMPARE(one.unsent(), 1);
}

void TestHubFaults::damagedEntryStopsAndLocalWorkGoesOn()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 3; ++i)
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());
    const PackedEntry whole = m_centre->log().entries.at(1);
    m_centre->log().entries[1].body[5] = static_cast<char>(whole.body.at(5) ^ 0x10);
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    const auto report = two.sync();
    VERIFY_FAILS(report, ErrorCode::File);
    QCOMPARE(report.error().waysOut.size(), 1);
    QCOMPARE(rowCount(*two.store, u"category"_s), 2); // the entry before it, and the own one
    QCOMPARE(two.unsent(), 1);
    m_centre->log().entries[1] = whole;
    syncAll({&two, &one});
    compareAll({&one, &two});
}

void TestHubFaults::entryOfANewerProgramStopsAndLocalWorkGoesOn()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    VERIFY_DONE(one.sync());
    auto entry = unpack(m_centre->log().entries.first());
    VERIFY_DONE(entry);
    entry->schemaVersion = 999;
    entry->seq = 2;
    entry->opId = {randomBytes(16)};
    entry->previousHash = m_centre->log().head().hash;
    m_centre->log().entries << pack(*entry);
    two.add(u"category"_s, {{u"name"_s, u"two"_s}});
    VERIFY_FAILS(two.sync(), ErrorCode::Newer);
    QCOMPARE(rowCount(*two.store, u"category"_s), 2);
    two.add(u"category"_s, {{u"name"_s, u"two again"_s}});
    QCOMPARE(two.unsent(), 2);
    QCOMPARE(m_centre->log().entries.size(), 2);
}

QTEST_GUILESS_MAIN(TestHubFaults)
#include "tst_hubfaults.moc"
