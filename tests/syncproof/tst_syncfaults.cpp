// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "tests/syncproof/faultdesks.h"
#include "tests/syncproof/flakyhub.h"
#include "tests/syncproof/seats.h"
#include "tests/syncproof/systemcalls.h"
#include "tests/testkit/verify.h"

#include <QRegularExpression>

#include <cerrno>

using namespace kitcamp;
using namespace kitcamp::syncproof;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// One thing goes wrong at a time: disks, folders, copies. There is a sentence, local work goes on, nothing
/// is half done, and afterwards the files are in step again.
class TestSyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anyFailingWriteOfAMeetingLeavesTheWholeOrNothing_data();
    void anyFailingWriteOfAMeetingLeavesTheWholeOrNothing();
    void anyFailingCallInTheHubLeavesItWhole_data();
    void anyFailingCallInTheHubLeavesItWhole();
    void fullHubIsExplained();
    void readOnlyHubIsExplainedAndStillRead();
    void packIsOnTheDiskBeforeItHasItsName();
    void appendsAtTheSameMomentBothArrive();
    void folderThatGoesInTheMiddleIsAwayAndComesBack();
    void damagedPackStopsThereAndNotTheWork_data();
    void damagedPackStopsThereAndNotTheWork();
    void strangeFilesInTheHubAreTold();
    void entryOfANewerProgramWaitsForTheUpdate();
    void entriesThatDoNotFollowAreRefused();

private:
    Domain m_domain = seatsDomain();
};

void TestSyncFaults::init()
{
    SystemCalls::skipSyncs(true);
}

void TestSyncFaults::cleanup()
{
    SystemCalls::heal();
    SystemCalls::watch({});
}

namespace {

void addFaultRows()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("once");
    QTest::newRow("disk gone") << EIO << false;
    QTest::newRow("one failing call") << EIO << true;
    QTest::newRow("disk full") << ENOSPC << false;
    QTest::newRow("disk full once") << ENOSPC << true;
}

/// Two computers that both did something, kept as they lie on the disk: each try begins from here.
class Prepared
{
public:
    explicit Prepared(const Domain& domain)
        : m_desks(domain, 2)
    {
        m_desks.add(0, u"sent by the other"_s);
        if (!m_desks.meet(0))
            qFatal("the first meeting failed");
        for (int i = 0; i < 3; ++i)
            m_desks.add(1, u"own %1"_s.arg(i));
        close();
        for (const QString& name : folders)
            copyFolder(m_desks.beside(name), m_desks.beside(u"kept/"_s + name));
        open();
    }
    /// Both files and the hub as they were.
    void again()
    {
        close();
        for (const QString& name : folders)
            replaceFolder(m_desks.beside(u"kept/"_s + name), m_desks.beside(name));
        open();
    }
    void open()
    {
        for (int file = 0; file < 2; ++file) {
            if (const QString problem = m_desks.centre().site(file).open(); !problem.isEmpty())
                qFatal("%s", qPrintable(problem));
        }
    }
    void close()
    {
        for (int file = 0; file < 2; ++file)
            m_desks.centre().site(file).close();
    }
    FaultDesks& desks() { return m_desks; }

private:
    const QStringList folders{u"desk-0"_s, u"desk-1"_s, u"hub"_s};
    FaultDesks m_desks;
};

} // namespace

void TestSyncFaults::anyFailingWriteOfAMeetingLeavesTheWholeOrNothing_data()
{
    addFaultRows();
}

void TestSyncFaults::anyFailingWriteOfAMeetingLeavesTheWholeOrNothing()
{
    QFETCH(int, error);
    QFETCH(bool, once);
    Prepared prepared(m_domain);
    FaultDesks& desks = prepared.desks();
    const Contents before = contentsOf(desks.store(1));
    VERIFY_DONE(desks.meet(1));
    const Contents after = contentsOf(desks.store(1));
    QVERIFY(before != after);
    bool untouched = false;
    int nth = 1;
    for (; !untouched && nth < 600; ++nth) {
        prepared.again();
        SystemCalls::watch(desks.beside(u"desk-1"_s));
        SystemCalls::failFrom(nth, error, once);
        const auto met = desks.meet(1);
        untouched = met.ok() && SystemCalls::count() < nth;
        SystemCalls::heal();
        const Contents now = contentsOf(desks.store(1));
        QVERIFY2(now == before || now == after, qPrintable(u"half done at call %1"_s.arg(nth)));
        if (!met)
            QVERIFY2(!met.error().sentence.isEmpty() && !Hub::isAway(met.error()), why(met).constData());
        else
            QCOMPARE(now, after);
        // The next one is good, by the same window or by one that opens now.
        if (nth % 2 == 0) {
            prepared.close();
            prepared.open();
        }
        const auto next = desks.meet(1);
        QVERIFY2(next.ok(), (QByteArray::number(nth) + ": " + why(next)).constData());
        QCOMPARE(contentsOf(desks.store(1)), after);
        if (nth % 5 == 0)
            QCOMPARE(problemsOf(desks.path(1), m_domain), QStringList());
    }
    QVERIFY(untouched);
    QVERIFY2(nth > 10, qPrintable(QString::number(nth)));
}

void TestSyncFaults::anyFailingCallInTheHubLeavesItWhole_data()
{
    addFaultRows();
}

void TestSyncFaults::anyFailingCallInTheHubLeavesItWhole()
{
    QFETCH(int, error);
    QFETCH(bool, once);
    Prepared prepared(m_domain);
    FaultDesks& desks = prepared.desks();
    bool untouched = false;
    int nth = 1;
    for (; !untouched && nth < 200; ++nth) {
        prepared.again();
        SystemCalls::watch(desks.hubFolder());
        SystemCalls::failFrom(nth, error, once);
        const auto met = desks.meet(1);
        untouched = met.ok() && SystemCalls::count() < nth;
        SystemCalls::heal();
        if (!met)
            QVERIFY2(!met.error().sentence.isEmpty(), why(met).constData());
        // Local work goes on, the other computer reads the hub, and the next meeting is good.
        desks.add(1, u"later"_s);
        const auto other = desks.meet(0);
        QVERIFY2(other.ok(), (QByteArray::number(nth) + ": " + why(other)).constData());
        const auto next = desks.meet(1);
        QVERIFY2(next.ok(), (QByteArray::number(nth) + ": " + why(next)).constData());
        VERIFY_DONE(desks.meet(0));
        QCOMPARE(contentsOf(desks.store(1)), contentsOf(desks.store(0)));
    }
    QVERIFY(untouched);
    QVERIFY2(nth > 5, qPrintable(QString::number(nth)));
}

void TestSyncFaults::fullHubIsExplained()
{
    FaultDesks desks(m_domain, 2);
    desks.add(0, u"a"_s);
    SystemCalls::watch(desks.hubFolder());
    SystemCalls::failFrom(1, ENOSPC);
    const auto met = desks.meet(0);
    SystemCalls::heal();
    VERIFY_FAILS(met, ErrorCode::File);
    QCOMPARE(met.error().rule, u"full"_s);
    QVERIFY2(met.error().sentence.contains(u"room"_s), why(met).constData());
    QCOMPARE(desks.proveTogether(), QString());
    QCOMPARE(desks.names(1), QStringList{u"a"_s});
}

void TestSyncFaults::readOnlyHubIsExplainedAndStillRead()
{
    FaultDesks desks(m_domain, 2);
    desks.add(0, u"from the other"_s);
    VERIFY_DONE(desks.meet(0));
    desks.add(1, u"own"_s);
    SystemCalls::watch(desks.hubFolder());
    SystemCalls::failFrom(1, EROFS);
    const auto met = desks.meet(1);
    SystemCalls::heal();
    QVERIFY(!met.ok());
    QVERIFY(!met.error().sentence.isEmpty());
    QCOMPARE(desks.names(1), (QStringList{u"from the other"_s, u"own"_s}));
    QCOMPARE(desks.proveTogether(), QString());
}

void TestSyncFaults::packIsOnTheDiskBeforeItHasItsName()
{
    FaultDesks desks(m_domain, 1);
    desks.add(0, u"a"_s);
    SystemCalls::watch(desks.hubFolder());
    SystemCalls::keepLog(true);
    VERIFY_DONE(desks.meet(0));
    const QStringList calls = SystemCalls::log();
    SystemCalls::keepLog(false);
    const auto place = [&](const QRegularExpression& call, qsizetype from) {
        return from < 0 ? from : calls.indexOf(call, from);
    };
    const qsizetype named = place(QRegularExpression(u"^(rename|link) /log/\\d+/\\d+$"_s), 0);
    const qsizetype written = place(QRegularExpression(u"^write /tmp/.*"_s), 0);
    const qsizetype synced = place(QRegularExpression(u"^sync /tmp/.*"_s), written);
    const qsizetype folderSynced = place(QRegularExpression(u"^sync /log/\\d+$"_s), named);
    QVERIFY2(0 <= written && written < synced && synced < named && named < folderSynced,
             qPrintable(calls.join(u'\n')));
}

void TestSyncFaults::appendsAtTheSameMomentBothArrive()
{
    FaultDesks desks(m_domain, 3);
    for (const char* call : {"open", "rename"}) {
        desks.add(0, u"slow %1"_s.arg(QLatin1String(call)));
        desks.add(1, u"fast %1"_s.arg(QLatin1String(call)));
        SystemCalls::watch(desks.hubFolder());
        bool raced = false;
        // The other computer appends when this one has looked at the head and made its pack ready.
        SystemCalls::beforeNext(call, qstrcmp(call, "open") == 0 ? "/tmp/" : "/log/",
                                [&] { raced = desks.meet(1).ok(); });
        const auto met = desks.meet(0);
        VERIFY_DONE(met);
        QVERIFY2(raced, call);
        QCOMPARE(met->sent, 1);
        const QString problem = desks.proveTogether();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(desks.names(2),
             (QStringList{u"fast open"_s, u"fast rename"_s, u"slow open"_s, u"slow rename"_s}));
}

void TestSyncFaults::folderThatGoesInTheMiddleIsAwayAndComesBack()
{
    FaultDesks desks(m_domain, 2);
    for (const char* at : {"head", "readAfter", "append", "after-append", "tell"}) {
        desks.add(0, QString::fromLatin1(at));
        VERIFY_DONE(desks.meet(0));
        desks.add(1, u"own "_s + QString::fromLatin1(at));
        const auto hub = desks.centre().hub();
        VERIFY_DONE(hub);
        FlakyHub line(**hub, 1, 0);
        bool gone = false;
        line.onCall = [&](const char* name) {
            if (!gone && qstrcmp(name, at) == 0)
                gone = QFile::rename(desks.hubFolder(), desks.beside(u"pulled"_s));
        };
        const auto met = SyncSession(desks.store(1), line).run();
        QVERIFY2(gone, at);
        QVERIFY2(met.ok() || Hub::isAway(met.error()), (QByteArray(at) + ' ' + why(met)).constData());
        QVERIFY2(!QFile::exists(desks.hubFolder()), "a hub was made where the stick had been");
        desks.add(1, u"still "_s + QString::fromLatin1(at));
        QVERIFY(QFile::rename(desks.beside(u"pulled"_s), desks.hubFolder()));
        const QString problem = desks.proveTogether();
        QVERIFY2(problem.isEmpty(), qPrintable(QString::fromLatin1(at) + u' ' + problem));
    }
}

void TestSyncFaults::damagedPackStopsThereAndNotTheWork_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"flipped", "cut", "empty", "gone", "another one's bytes"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestSyncFaults::damagedPackStopsThereAndNotTheWork()
{
    QFETCH(QString, damage);
    FaultDesks desks(m_domain, 2);
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        desks.add(0, name);
        VERIFY_DONE(desks.meet(0));
    }
    const QStringList packs = packsOf(desks.hubFolder());
    QVERIFY(packs.size() >= 3);
    const QString broken = packs[packs.size() - 2];
    const QByteArray bytes = bytesOf(broken);
    QByteArray damaged = bytes;
    if (damage == u"flipped"_s)
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 4);
    else if (damage == u"cut"_s)
        damaged.chop(damaged.size() / 3);
    else if (damage == u"empty"_s)
        damaged.clear();
    else if (damage == u"another one's bytes"_s)
        damaged = bytesOf(packs.last());
    writeBytes(broken, damaged);
    if (damage == u"gone"_s)
        QVERIFY(QFile::remove(broken));
    desks.add(1, u"own"_s);
    const auto met = desks.meet(1);
    VERIFY_FAILS(met, ErrorCode::File);
    QVERIFY2(!Hub::isAway(met.error()), why(met).constData());
    // What lies before the damage is there, nothing past it; one's own work stays and goes on.
    QVERIFY2(!desks.names(1).contains(u"two"_s) && !desks.names(1).contains(u"three"_s),
             qPrintable(desks.names(1).join(u',')));
    QVERIFY(desks.names(1).contains(u"own"_s));
    desks.add(1, u"still own"_s);
    QCOMPARE(problemsOf(desks.path(1), m_domain), QStringList());
    // The file in the hub is brought back from a copy.
    writeBytes(broken, bytes);
    QCOMPARE(desks.proveTogether(), QString());
    QCOMPARE(desks.names(0), (QStringList{u"one"_s, u"own"_s, u"still own"_s, u"three"_s, u"two"_s}));
}

void TestSyncFaults::strangeFilesInTheHubAreTold()
{
    FaultDesks desks(m_domain, 2);
    desks.add(0, u"a"_s);
    VERIFY_DONE(desks.meet(0));
    const QString pack = packsOf(desks.hubFolder()).last();
    const QFileInfo info(pack);
    QVERIFY(QFile::copy(pack, info.path() + u'/' + info.completeBaseName() + u" (conflicted copy)"_s));
    writeBytes(info.path() + u"/Thumbs.db"_s, "x");
    writeBytes(desks.hubFolder() + u"/notes.txt"_s, "x");
    const auto hub = desks.centre().hub();
    VERIFY_DONE(hub);
    QVERIFY2((*hub)->oddities().size() >= 2, qPrintable((*hub)->oddities().join(u'\n')));
    desks.add(1, u"b"_s);
    VERIFY_DONE(desks.meet(1));
    VERIFY_DONE(desks.meet(0));
    QCOMPARE(desks.names(0), (QStringList{u"a"_s, u"b"_s}));
}

void TestSyncFaults::entryOfANewerProgramWaitsForTheUpdate()
{
    FaultDesks desks(m_domain, 2);
    desks.add(0, u"old"_s);
    VERIFY_DONE(desks.meet(0));
    const auto hub = desks.centre().hub();
    VERIFY_DONE(hub);
    const LogPosition head = (*hub)->head().value();
    Entry entry = desks.store(0).journal().read(head.seq).value();
    entry.seq = head.seq + 1;
    entry.opId = {randomBytes(16)};
    entry.previousHash = head.hash;
    entry.schemaVersion += 1;
    VERIFY_DONE((*hub)->append(head, {pack(entry)}));
    desks.add(1, u"own"_s);
    const auto met = desks.meet(1);
    VERIFY_FAILS(met, ErrorCode::Newer);
    QCOMPARE(desks.names(1), (QStringList{u"old"_s, u"own"_s}));
    desks.add(1, u"still own"_s);
    QCOMPARE(problemsOf(desks.path(1), m_domain), QStringList());
}

void TestSyncFaults::entriesThatDoNotFollowAreRefused()
{
    FaultDesks desks(m_domain, 2);
    const LogPosition start = LogFollower(desks.store(1)).standing().value();
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        desks.add(0, name);
    VERIFY_DONE(desks.meet(0));
    desks.add(1, u"own"_s);
    const auto hub = desks.centre().hub();
    VERIFY_DONE(hub);
    const QList<PackedEntry> right = (*hub)->readAfter(start, 10).value();
    QCOMPARE(right.size(), 3);
    LogFollower follower(desks.store(1));
    const QList<QList<PackedEntry>> wrong{
        {right[1]},           {right[1], right[0]},           {right[0], right[2]},
        {right[0], right[0]}, {right[2], right[1], right[0]}, {right[0], right[1], right[1], right[2]}};
    for (const QList<PackedEntry>& entries : wrong) {
        const auto taken = follower.take(entries, {});
        const LogPosition standing = follower.standing().value();
        // A right beginning may have been taken; what does not follow on it never is.
        const bool onlyRight =
            standing == start || standing.hash == right[0].hash() || standing.hash == right[1].hash();
        QVERIFY(onlyRight);
        if (taken)
            QVERIFY2(taken->taken < entries.size(), "all of it was taken");
        else
            QVERIFY(!taken.error().sentence.isEmpty());
        QCOMPARE(problemsOf(desks.path(1), m_domain), QStringList());
        QVERIFY(desks.names(1).contains(u"own"_s));
    }
    QCOMPARE(desks.proveTogether(), QString());
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_syncfaults.moc"
