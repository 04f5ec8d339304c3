// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/loanactions.h"
#include "models/store/recordactions.h"
#include "models/sync/authorship.h"
#include "models/sync/sharing.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

#include <thread>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A meeting of a file with its hub: what goes over, what goes wrong, and that nothing is lost.
class TestSyncSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoFilesMeet();
    void nothingNewIsNothingDone();
    void bothWorkApartAndMeetAgain();
    void sameBoardIsLentTwice();
    void sameTagIsEnteredTwice();
    void undoTravels();
    void manyEntriesGoInSeveralAppends();
    void somebodyFasterIsReadFirst();
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
    void copyOfAFileWithUnsentEntriesSendsThemOnce();
    void longTurnGivesWayToAScan();
    void cancelledMeetingGoesOnNextTime();
    void twoProgramsTakeTurns();
    void lockOfAKilledProgramIsNoLock();
    void progressReachesItsEnd();

private:
    static LendDevice lending(const SyncDesk& desk, qint64 device, qint64 borrower);
    static void syncAll(const QList<SyncDesk*>& desks);
    static void compareAll(const QList<SyncDesk*>& desks);

    std::unique_ptr<SyncCentre> m_centre;
};

void TestSyncSession::init()
{
    m_centre = std::make_unique<SyncCentre>();
}

/// Twice around: what the last one sends the first one has, too.
void TestSyncSession::syncAll(const QList<SyncDesk*>& desks)
{
    for (int round = 0; round < 2; ++round) {
        for (const SyncDesk* desk : desks)
            VERIFY_DONE(desk->sync());
    }
}

void TestSyncSession::compareAll(const QList<SyncDesk*>& desks)
{
    for (const SyncDesk* desk : desks) {
        QCOMPARE(desk->unsent(), 0);
        QCOMPARE(contentsOf(*desk->store), contentsOf(*desks.first()->store));
        QCOMPARE((*desk->store->journal().last())->hash, (*desks.first()->store->journal().last())->hash);
        QCOMPARE(problemsOf(desk->store->path(), desk->store->domain()), QStringList());
    }
}

LendDevice TestSyncSession::lending(const SyncDesk& desk, qint64 device, qint64 borrower)
{
    return {.loan = desk->ids().next<LoanId>(),
            .device = DeviceId{device},
            .borrower = PersonId{borrower},
            .visit = desk->ids().nextValue(),
            .at = desk->clock().now(),
            .due = u"2026-09-14T18:00"_s,
            .rule = {},
            .overrideReason = u"as arranged"_s};
}

void TestSyncSession::twoFilesMeet()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"person"_s, {{u"name"_s, u"李娜"_s}});
    two.add(u"person"_s, {{u"name"_s, u"张三"_s}});
    two.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});

    const auto first = one.sync();
    VERIFY_DONE(first);
    QCOMPARE(first->sent, 1);
    QCOMPARE(first->received, 0);
    const auto second = two.sync();
    VERIFY_DONE(second);
    QCOMPARE(second->received, 1);
    QCOMPARE(second->runAgain, 2);
    QCOMPARE(second->sent, 2);
    QCOMPARE(second->standing, m_centre->log().head());
    const auto third = one.sync();
    VERIFY_DONE(third);
    QCOMPARE(third->received, 2);
    QCOMPARE(third->sent, 0);
    QCOMPARE(rowCount(*one.store, u"person"_s), 2);
    compareAll({&one, &two});
}

void TestSyncSession::nothingNewIsNothingDone()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    one.add(u"person"_s, {{u"name"_s, u"李娜"_s}});
    VERIFY_DONE(one.sync());
    const int appends = m_centre->log().appends;
    const int told = m_centre->log().cardsTold;
    for (int i = 0; i < 5; ++i) {
        const auto report = one.sync();
        VERIFY_DONE(report);
        QVERIFY(report->isEmpty());
        QCOMPARE(report->standing.seq, 1);
    }
    QCOMPARE(m_centre->log().appends, appends);
    QCOMPARE(m_centre->log().cardsTold, told); // not within the minute
}

void TestSyncSession::bothWorkApartAndMeetAgain()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    SyncDesk laptop = m_centre->desk(u"Laptop"_s);
    const qint64 person = one.add(u"person"_s, {{u"name"_s, u"李娜"_s}});
    syncAll({&one, &two, &laptop});
    for (int day = 0; day < 4; ++day) {
        VERIFY_DONE(laptop.set(u"person"_s, person, u"phone"_s, QString::number(13'700'000 + day)));
        one.add(u"person"_s, {{u"name"_s, u"Desk %1"_s.arg(day)}});
        two.add(u"person"_s, {{u"name"_s, u"Other %1"_s.arg(day)}});
        VERIFY_DONE(one.sync());
        VERIFY_DONE(two.sync());
    }
    QCOMPARE(laptop.unsent(), 4);
    syncAll({&laptop, &one, &two});
    compareAll({&one, &two, &laptop});
    QCOMPARE(rowCount(*laptop.store, u"person"_s), 9);
    QCOMPARE(valueOf(*one.store, u"person"_s, u"phone"_s, person), u"13700003"_s);
    QCOMPARE(laptop.openConflicts() + one.openConflicts() + two.openConflicts(), 0);
}

void TestSyncSession::sameBoardIsLentTwice()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    const qint64 model = one.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    const qint64 board =
        one.add(u"device"_s, {{u"asset_tag"_s, u"14"_s}, {u"model"_s, QString::number(model)}});
    const qint64 li = one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 wang = one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    syncAll({&one, &two});

    VERIFY_DONE(two->perform(lending(two, board, wang)));
    const auto mine = one->perform(lending(one, board, li));
    VERIFY_DONE(mine);
    VERIFY_DONE(two.sync());
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->toInbox, QList<OpId>{mine->opId});
    QCOMPARE(one.openConflicts(), 1);
    QCOMPARE(rowCount(*one.store, u"loan"_s), 1);
    compareAll({&one, &two});
    QCOMPARE(two.openConflicts(), 0);
    QVERIFY(!m_centre->log().opIds().contains(mine->opId));
}

void TestSyncSession::sameTagIsEnteredTwice()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    const qint64 model = one.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    syncAll({&one, &two});
    const QJsonObject board{{u"asset_tag"_s, u"14"_s}, {u"model"_s, QString::number(model)}};
    one.add(u"device"_s, board);
    two.add(u"device"_s, board);
    two.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(one.sync());
    const auto report = two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->toInbox.size(), 1);
    QCOMPARE(report->sent, 1); // what does not depend on it goes on its way
    syncAll({&one, &two});
    compareAll({&one, &two});
}

void TestSyncSession::undoTravels()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    syncAll({&one, &two});
    QCOMPARE(rowCount(*two.store, u"person"_s), 1);
    VERIFY_DONE(one->undo());
    syncAll({&one, &two});
    QCOMPARE(rowCount(*two.store, u"person"_s), 0);
    compareAll({&one, &two});
}

void TestSyncSession::manyEntriesGoInSeveralAppends()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    for (int i = 0; i < 1203; ++i)
        one.add(u"category"_s, {{u"name"_s, u"c%1"_s.arg(i)}});
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->sent, 1203);
    QCOMPARE(m_centre->log().appends, 3);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    const auto read = two.sync({.batch = 100});
    VERIFY_DONE(read);
    QCOMPARE(read->received, 1203);
    compareAll({&one, &two});
}

void TestSyncSession::somebodyFasterIsReadFirst()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    two.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    m_centre->log().beforeAppend = [&] { VERIFY_DONE(two.sync()); };
    const auto report = one.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->received, 1);
    QCOMPARE(report->sent, 1);
    QCOMPARE(m_centre->log().entries.size(), 2);
    syncAll({&one, &two});
    compareAll({&one, &two});
}

void TestSyncSession::hubThatIsAwayIsOrdinary()
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

void TestSyncSession::hubThatGoesAwayInTheMiddleLosesNothing()
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
void TestSyncSession::answerThatGotLostIsRecognised()
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

void TestSyncSession::hubThatWasSetBackGetsAgainWhatItLost()
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

void TestSyncSession::hubThatLostEverythingGetsItAgain()
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

void TestSyncSession::hubThatWasSetBackAndWrittenOnIsForked()
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

void TestSyncSession::forkedLogIsExplainedAndChangesNothing()
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

void TestSyncSession::anotherCentresHubIsRefused()
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

void TestSyncSession::damagedEntryStopsAndLocalWorkGoesOn()
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

void TestSyncSession::entryOfANewerProgramStopsAndLocalWorkGoesOn()
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

void TestSyncSession::copyOfAFileWithUnsentEntriesSendsThemOnce()
{
    const QString state = m_centre->filePath(u"state"_s);
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    QVERIFY(!*claimAuthorship(*one.store, state));
    one.add(u"category"_s, {{u"name"_s, u"unsent"_s}});
    const QString path = one->path();
    one = {};
    QVERIFY(QFile::copy(path, m_centre->filePath(u"copy.kitcamp"_s)));
    one = m_centre->open(path);
    SyncDesk copy = m_centre->open(m_centre->filePath(u"copy.kitcamp"_s));
    QVERIFY(*claimAuthorship(*copy.store, state));
    QVERIFY(!*claimAuthorship(*one.store, state));
    QVERIFY(one->author() != copy->author());
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    copy.add(u"category"_s, {{u"name"_s, u"copy"_s}});
    syncAll({&one, &copy});
    QCOMPARE(m_centre->log().entries.size(), 3);
    compareAll({&one, &copy});
    QCOMPARE(rowCount(*one.store, u"category"_s), 3);
}

void TestSyncSession::longTurnGivesWayToAScan()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 400; ++i)
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
    for (int i = 0; i < 200; ++i)
        two.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());

    WriteGate scanner(two->path());
    std::thread scan;
    SyncPace pace{.quiet = 20ms, .longFrom = 10};
    pace.progress = [&](qint64, qint64) {
        if (scan.joinable())
            return;
        scanner.ask();
        scan = std::thread([&] {
            QThread::msleep(50);
            scanner.settle();
        });
    };
    const auto report = two.sync(pace);
    QVERIFY(scan.joinable());
    scan.join();
    VERIFY_DONE(report);
    QVERIFY(report->gaveWay >= 1);
    QCOMPARE(report->received, 400);
    QCOMPARE(report->sent, 200);
    syncAll({&one, &two});
    compareAll({&one, &two});
}

void TestSyncSession::cancelledMeetingGoesOnNextTime()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 300; ++i)
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());
    int questions = 0;
    SyncPace pace{.batch = 50};
    pace.cancelled = [&] { return ++questions > 3; };
    VERIFY_FAILS(two.sync(pace), ErrorCode::Cancelled);
    const qint64 reached = rowCount(*two.store, u"category"_s);
    QVERIFY(reached < 300);
    const auto report = two.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->received, 300 - reached);
    compareAll({&one, &two});
}

void TestSyncSession::twoProgramsTakeTurns()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk second = m_centre->open(one->path()); // another window on the same file
    one.add(u"category"_s, {{u"name"_s, u"one"_s}});
    m_centre->log().beforeAppend = [&] {
        VERIFY_FAILS(second.sync(), ErrorCode::Busy);
        VERIFY_FAILS(second.sync({.waitForOther = 30ms}), ErrorCode::Busy);
    };
    VERIFY_DONE(one.sync());
    const auto report = second.sync();
    VERIFY_DONE(report);
    QCOMPARE(report->sent, 0);
    QCOMPARE(report->standing.seq, 1);
    QCOMPARE(m_centre->log().entries.size(), 1);
}

void TestSyncSession::lockOfAKilledProgramIsNoLock()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    QFile left(one->path() + u"-sync"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray("999999999\nkitcamp\n") + QSysInfo::machineHostName().toUtf8() + "\n"
               + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    left.close();
    VERIFY_DONE(one.sync());
}

void TestSyncSession::progressReachesItsEnd()
{
    SyncDesk one = m_centre->desk(u"Desk 1"_s);
    SyncDesk two = m_centre->desk(u"Desk 2"_s);
    for (int i = 0; i < 20; ++i)
        one.add(u"category"_s, {{u"name"_s, u"one %1"_s.arg(i)}});
    VERIFY_DONE(one.sync());
    for (int i = 0; i < 3; ++i)
        two.add(u"category"_s, {{u"name"_s, u"two %1"_s.arg(i)}});
    qint64 lastDone = 0;
    qint64 lastAll = 0;
    SyncPace pace;
    pace.progress = [&](qint64 done, qint64 all) {
        QVERIFY(done >= lastDone);
        QVERIFY(all >= done);
        lastDone = done;
        lastAll = all;
    };
    VERIFY_DONE(two.sync(pace));
    QCOMPARE(lastDone, 23);
    QCOMPARE(lastAll, 23);
}

QTEST_GUILESS_MAIN(TestSyncSession)
#include "tst_syncsession.moc"
