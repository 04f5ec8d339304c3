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
    void copyOfAFileWithUnsentEntriesSendsThemOnce();
    void longTurnGivesWayToAScan();
    void cancelledMeetingGoesOnNextTime();
    void twoProgramsTakeTurns();
    void lockOfAKilledProgramIsNoLock();
    void progressReachesItsEnd();

private:
    static LendDevice lending(const SyncDesk& desk, qint64 device, qint64 borrower);

    std::unique_ptr<SyncCentre> m_centre;
};

void TestSyncSession::init()
{
    m_centre = std::make_unique<SyncCentre>();
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

    // Somebody scans in the middle of the long turn, and has done when the meeting waits for quiet.
    WriteGate scanner(two->path());
    int looks = 0; // since the scan began
    bool scans = false;
    SyncPace pace{.quiet = 20ms, .longFrom = 10};
    pace.progress = [&](qint64, qint64) {
        if (!scans)
            scanner.ask();
        scans = true;
    };
    pace.cancelled = [&] {
        if (scans && ++looks == 3)
            scanner.settle();
        return false;
    };
    const auto report = two.sync(pace);
    QVERIFY(looks >= 3);
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
