// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localwriter.h"
#include "tests/testkit/faultyvfs.h"
#include "tests/testkit/verify.h"
#include "tests/timemachine/pastkit.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The file as of a day: which day that is, what it holds, and that nothing is left of it.
class TestPastCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void earlierNameIsThere();
    void whatCameLaterIsGone();
    void whatWasRemovedIsBack();
    void todayIsAllThereIs();
    void futureDayIsNow();
    void dayBeforeTheFirstEntryIsExplained();
    void emptyFileKnowsNothing();
    void noDayIsExplained();
    void dayEndsAtMidnightOfTheZone_data();
    void dayEndsAtMidnightOfTheZone();
    void clockThatWentBackwardsKeepsTheOrder();
    void undoneAndDoneAgain();
    void numberThatWentFromOneToAnother();
    void searchFindsWhatWasThere();
    void storeOnThePastRefusesEveryChange();
    void clockStandsAtTheEndOfTheDay();
    void pastOpenedByItsNameIsReadOnlyToo();
    void whatIsOfThisComputerStaysBehind();
    void standingInTheLogIsThatOfTheDay();
    void progressGoesFromNothingToAll();
    void cancelLeavesNothing();
    void fullDiskIsExplainedAndLeavesNothing();
    void brokenHistoryIsNoticed();
    void writersGoOnMeanwhile();
    void copyIsGoneWithItsStore();
    void copyIsPrivate();
    void killedProgramLeavesNothingForLong();

private:
    /// A person who is called \p names[0] on 2026-09-07, names[1] the day after and so on.
    qint64 addRenamed(const QStringList& names)
    {
        const qint64 person = m_store->add(u"person"_s, {{u"name"_s, names.first()}});
        for (const QString& name : names.mid(1)) {
            m_store->clock().advanceSeconds(86400);
            if (!m_store->set(u"person"_s, person, u"name"_s, name))
                qFatal("not renamed");
        }
        m_store->clock().advanceSeconds(86400);
        return person;
    }
    Result<std::unique_ptr<Store>> openPast(QDate day)
    {
        KITCAMP_ASSIGN(auto copy, pastOf(*m_store, day));
        return Store::openPast(std::move(copy), m_store->domain());
    }
    void setZone(const QString& zone)
    {
        const auto saved = (*m_store)->perform(SaveSettings{{{u"zone"_s, zone}}});
        if (!saved)
            qFatal("%s", why(saved).constData());
    }

    std::unique_ptr<OwnTemporaryFolder> m_temporary;
    std::unique_ptr<TestStore> m_store;
};

void TestPastCopy::init()
{
    m_store = std::make_unique<TestStore>();
    m_temporary = std::make_unique<OwnTemporaryFolder>();
}

void TestPastCopy::cleanup()
{
    m_store.reset();
    const QStringList left = m_temporary->pastFolders();
    m_temporary.reset();
    QCOMPARE(left, QStringList());
}

void TestPastCopy::earlierNameIsThere()
{
    const qint64 person = addRenamed({u"Li"_s, u"Li Lei"_s, u"Li Leilei"_s});
    for (const auto& [day, name] :
         {std::pair(7, u"Li"_s), std::pair(8, u"Li Lei"_s), std::pair(9, u"Li Leilei"_s)}) {
        const auto past = openPast({2026, 9, day});
        VERIFY_DONE(past);
        QCOMPARE(valueOf(**past, u"person"_s, u"name"_s, person), name);
        QCOMPARE((*past)->past()->whatItKnows().entries, day - 6);
        QCOMPARE((*past)->past()->whatItKnows().laterEntries, 9 - day);
        QCOMPARE((*past)->past()->whatItKnows().firstDay, QDate(2026, 9, 7));
        QCOMPARE((*past)->past()->whatItKnows().remarks(), QStringList());
        QCOMPARE(problemOfPast(*m_store, {2026, 9, day}), QString());
    }
    QCOMPARE(valueOf(**m_store, u"person"_s, u"name"_s, person), u"Li Leilei"_s);
}

void TestPastCopy::whatCameLaterIsGone()
{
    addRenamed({u"Li"_s});
    const qint64 later = m_store->add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    m_store->clock().advanceSeconds(86400);
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"person"_s), 1);
    QVERIFY(valueOf(**past, u"person"_s, u"name"_s, later).isEmpty());
}

void TestPastCopy::whatWasRemovedIsBack()
{
    const qint64 person = m_store->add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 number = m_store->add(
        u"person_number"_s,
        {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"4711"_s}});
    m_store->clock().advanceSeconds(86400);
    VERIFY_DONE((*m_store)->perform(RemoveRecord{.table = u"person_number"_s, .id = number}));
    m_store->clock().advanceSeconds(86400);
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(valueOf(**past, u"person_number"_s, u"value"_s, number), u"4711"_s);
}

void TestPastCopy::todayIsAllThereIs()
{
    addRenamed({u"Li"_s, u"Li Lei"_s});
    m_store->add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    const auto past = openPast({2026, 9, 9});
    VERIFY_DONE(past);
    QCOMPARE(contentsOf(**past), contentsOf(**m_store));
    QCOMPARE((*past)->clock().now(), m_store->clock().now());
    VERIFY_REFUSED((*past)->undo(), "in-the-past");
}

void TestPastCopy::futureDayIsNow()
{
    addRenamed({u"Li"_s});
    const auto past = openPast({2031, 1, 1});
    VERIFY_DONE(past);
    QCOMPARE((*past)->past()->day(), QDate(2026, 9, 8));
    QCOMPARE((*past)->clock().now(), m_store->clock().now());
    QCOMPARE(contentsOf(**past), contentsOf(**m_store));
}

void TestPastCopy::dayBeforeTheFirstEntryIsExplained()
{
    addRenamed({u"Li"_s, u"Li Lei"_s});
    const auto past = openPast({2026, 9, 6});
    VERIFY_REFUSED(past, "before-the-file");
    QCOMPARE(past.error().sentence, u"This file knows nothing before 2026-09-07."_s);
    QCOMPARE(past.error().waysOut, QStringList{u"Ask for 2026-09-07 or a later day."_s});
}

void TestPastCopy::emptyFileKnowsNothing()
{
    const auto past = openPast({2020, 1, 1});
    VERIFY_REFUSED(past, "before-the-file");
    QCOMPARE(past.error().sentence, u"This file knows nothing yet."_s);
}

void TestPastCopy::noDayIsExplained()
{
    VERIFY_FAILS(openPast(QDate()), ErrorCode::Usage);
}

void TestPastCopy::dayEndsAtMidnightOfTheZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("lastSecond");
    const auto utc = [](const char* text) {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    };
    QTest::newRow("UTC") << u"UTC"_s << utc("2026-10-24T23:59:59Z");
    QTest::newRow("Shanghai") << u"Asia/Shanghai"_s << utc("2026-10-24T15:59:59Z");
    QTest::newRow("Los Angeles") << u"America/Los_Angeles"_s << utc("2026-10-25T06:59:59Z");
    // The clocks go back in the night of the 25th: the day after has 25 hours.
    QTest::newRow("Berlin") << u"Europe/Berlin"_s << utc("2026-10-24T21:59:59Z");
    QTest::newRow("no zone") << u""_s << utc("2026-10-24T23:59:59Z");
}

void TestPastCopy::dayEndsAtMidnightOfTheZone()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, lastSecond);
    if (!zone.isEmpty())
        setZone(zone);
    m_store->clock().set(lastSecond);
    m_store->add(u"category"_s, {{u"name"_s, u"in time"_s}});
    m_store->clock().advanceSeconds(1);
    m_store->add(u"category"_s, {{u"name"_s, u"too late"_s}});
    m_store->clock().advanceSeconds(3 * 86400);
    const auto past = openPast({2026, 10, 24});
    VERIFY_DONE(past);
    QCOMPARE(rowCount(**past, u"category"_s), 1);
    QCOMPARE((*past)->clock().now(), lastSecond.toSecsSinceEpoch());
    const auto next = openPast({2026, 10, 25});
    VERIFY_DONE(next);
    const qint64 length = (*next)->clock().now() - (*past)->clock().now();
    QCOMPARE(length, (zone == u"Europe/Berlin"_s ? 25 : 24) * 3600);
    QCOMPARE(problemOfPast(*m_store, {2026, 10, 24}), QString());
}

void TestPastCopy::clockThatWentBackwardsKeepsTheOrder()
{
    addRenamed({u"Li"_s});
    m_store->clock().advanceSeconds(10 * 86400); // the 18th
    m_store->add(u"category"_s, {{u"name"_s, u"by a wrong clock"_s}});
    m_store->clock().advanceSeconds(-8 * 86400); // the 10th
    m_store->add(u"category"_s, {{u"name"_s, u"by a right one"_s}});
    m_store->clock().advanceSeconds(20 * 86400);
    for (const int day : {7, 10, 17, 18, 19})
        QCOMPARE(problemOfPast(*m_store, {2026, 9, day}), QString());
    const auto before = openPast({2026, 9, 17});
    VERIFY_DONE(before);
    QCOMPARE(rowCount(**before, u"category"_s), 0);
    const auto after = openPast({2026, 9, 18});
    VERIFY_DONE(after);
    QCOMPARE(rowCount(**after, u"category"_s), 2);
}

void TestPastCopy::undoneAndDoneAgain()
{
    const qint64 person = addRenamed({u"Li"_s, u"Wang"_s}); // renamed on the 8th
    VERIFY_DONE((*m_store)->undo()); // on the 9th
    m_store->clock().advanceSeconds(86400);
    VERIFY_DONE((*m_store)->redo()); // on the 10th
    m_store->clock().advanceSeconds(86400);
    for (const auto& [day, name] :
         {std::pair(7, u"Li"_s), std::pair(8, u"Wang"_s), std::pair(9, u"Li"_s), std::pair(10, u"Wang"_s)}) {
        const auto past = openPast({2026, 9, day});
        VERIFY_DONE(past);
        QCOMPARE(valueOf(**past, u"person"_s, u"name"_s, person), name);
        QCOMPARE(problemOfPast(*m_store, {2026, 9, day}), QString());
    }
}

void TestPastCopy::numberThatWentFromOneToAnother()
{
    const qint64 first = m_store->add(u"operator"_s, {{u"name"_s, u"A"_s}, {u"card"_s, u"1"_s}});
    const qint64 second = m_store->add(u"operator"_s, {{u"name"_s, u"B"_s}, {u"card"_s, u"2"_s}});
    m_store->clock().advanceSeconds(86400);
    VERIFY_DONE(m_store->set(u"operator"_s, first, u"card"_s, u"3"_s));
    VERIFY_DONE(m_store->set(u"operator"_s, second, u"card"_s, u"1"_s));
    VERIFY_DONE(m_store->set(u"operator"_s, first, u"card"_s, u"2"_s));
    m_store->clock().advanceSeconds(86400);
    QCOMPARE(problemOfPast(*m_store, {2026, 9, 7}), QString());
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE(valueOf(**past, u"operator"_s, u"card"_s, first), u"1"_s);
    QCOMPARE(valueOf(**past, u"operator"_s, u"card"_s, second), u"2"_s);
}

void TestPastCopy::searchFindsWhatWasThere()
{
    const qint64 person = addRenamed({u"Alpha"_s});
    const qint64 number = m_store->add(
        u"person_number"_s,
        {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"4711"_s}});
    VERIFY_DONE(m_store->set(u"person"_s, person, u"name"_s, u"Omega"_s));
    m_store->clock().advanceSeconds(86400);
    VERIFY_DONE((*m_store)->perform(RemoveRecord{.table = u"person_number"_s, .id = number}));
    m_store->clock().advanceSeconds(86400);
    for (const int day : {7, 8, 9})
        QCOMPARE(problemOfPast(*m_store, {2026, 9, day}), QString()); // `check` compares the search texts
}

void TestPastCopy::storeOnThePastRefusesEveryChange()
{
    const qint64 person = addRenamed({u"Li"_s, u"Wang"_s});
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    Store& store = **past;
    const Contents before = contentsOf(store);
    const EditRecords edit{.table = u"person"_s, .ids = {person}, .values = {{u"name"_s, u"X"_s}}};
    const auto refused = store.perform(edit);
    VERIFY_REFUSED(refused, "in-the-past");
    QVERIFY2(refused.error().sentence.startsWith(u"This is the file as of 2026-09-07."_s),
             qPrintable(refused.error().sentence));
    QVERIFY(!refused.error().waysOut.isEmpty());
    VERIFY_REFUSED(store.rehearse(toAction(edit)), "in-the-past");
    VERIFY_REFUSED(store.takeBack(store.journal().last().value()->opId), "in-the-past");
    VERIFY_REFUSED(store.savePicture("bytes", 1, 1), "in-the-past");
    VERIFY_REFUSED(store.saveLocalValue(u"operator"_s, u"1"_s), "in-the-past");
    VERIFY_REFUSED(store.becomeNewAuthor(), "in-the-past");
    store.lookForForeignChanges();
    QCOMPARE(contentsOf(store), before);
    QCOMPARE(store.journal().last().value()->seq, 1);
}

void TestPastCopy::clockStandsAtTheEndOfTheDay()
{
    setZone(u"Asia/Shanghai"_s);
    addRenamed({u"Li"_s, u"Wang"_s});
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    const QDateTime end = QDateTime::fromString(u"2026-09-07T23:59:59+08:00"_s, Qt::ISODate);
    QCOMPARE((*past)->clock().now(), end.toSecsSinceEpoch());
    QCOMPARE((*past)->past()->endOfDay(), end.toSecsSinceEpoch());
    QCOMPARE((*past)->presentClock().now(), m_store->clock().now());
    m_store->clock().advanceSeconds(5);
    QCOMPARE((*past)->clock().now(), end.toSecsSinceEpoch());
    QCOMPARE((*past)->presentClock().now(), m_store->clock().now());
    QVERIFY(!(*m_store)->past());
    QCOMPARE((*m_store)->presentClock().now(), m_store->clock().now());
}

void TestPastCopy::pastOpenedByItsNameIsReadOnlyToo()
{
    addRenamed({u"Li"_s, u"Wang"_s});
    const auto copy = pastOf(*m_store, {2026, 9, 7});
    VERIFY_DONE(copy);
    const auto opened = m_store->another((*copy)->path());
    VERIFY_DONE(opened);
    VERIFY_REFUSED((*opened)->perform(SaveSettings{{{u"name"_s, u"X"_s}}}), "in-the-past");
}

void TestPastCopy::whatIsOfThisComputerStaysBehind()
{
    addRenamed({u"Li"_s, u"Wang"_s});
    VERIFY_DONE((*m_store)->saveLocalValue(u"sync.hub"_s, u"folder:/somewhere"_s));
    VERIFY_DONE((*m_store)->saveLocalValue(u"certificate.secret"_s, u"0123456789abcdef0123"_s));
    {
        const auto writer = localWriter(m_store->path());
        VERIFY_DONE(writer);
        VERIFY_DONE((*writer)->execute(
            "INSERT INTO camp_secret(id, public_key, secret) VALUES(1, 'k', 'deadbeefdeadbeefdeadbeef')"));
        VERIFY_DONE((*writer)->execute("INSERT INTO camp_secret(id, public_key, secret) VALUES(2, 'd', '')"));
    }
    VERIFY_DONE((*m_store)->savePicture("picture", 1, 1));
    const auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QCOMPARE((*past)->localValue(u"sync.hub"_s), QString());
    QCOMPARE(rowCount(**past, u"picture"_s), 1); // faces and logos are shown in the past as well
    QCOMPARE(rowCount(**past, u"camp_secret"_s), 1); // that one was destroyed
    const QByteArray bytes = bytesOf((*past)->path());
    QVERIFY(!bytes.contains("deadbeef"));
    QVERIFY(!bytes.contains("0123456789abcdef0123"));
}

void TestPastCopy::standingInTheLogIsThatOfTheDay()
{
    addRenamed({u"Li"_s, u"Wang"_s, u"Zhao"_s});
    VERIFY_DONE((*m_store)->saveLocalValue(u"sync.standing"_s, u"3"_s));
    const auto past = openPast({2026, 9, 8});
    VERIFY_DONE(past);
    QCOMPARE((*past)->localValue(u"sync.standing"_s), u"2"_s);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastCopy::progressGoesFromNothingToAll()
{
    addRenamed({u"Li"_s, u"Wang"_s, u"Zhao"_s});
    QList<double> told;
    VERIFY_DONE(pastOf(*m_store, {2026, 9, 7}, {[&](double part) { told << part; }, {}}));
    QVERIFY(told.size() >= 4);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() >= 0.0);
    QCOMPARE(told.last(), 1.0);
}

void TestPastCopy::cancelLeavesNothing()
{
    addRenamed({u"Li"_s, u"Wang"_s, u"Zhao"_s});
    for (int after = 0; after < 4; ++after) {
        int asked = 0;
        const auto past = pastOf(*m_store, {2026, 9, 7}, {{}, [&] { return asked++ == after; }});
        QVERIFY(!past);
        QCOMPARE(past.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_temporary->pastFolders(), QStringList());
    }
}

void TestPastCopy::fullDiskIsExplainedAndLeavesNothing()
{
    addRenamed({u"Li"_s, u"Wang"_s, u"Zhao"_s});
    m_store->close();
    int failures = 0;
    for (const int write : {1, 2, 3, 5, 8, 13, 21, 34, 55}) {
        FaultyVfs disk;
        VERIFY_DONE(m_store->open());
        disk.failFrom(write, FaultyVfs::Fault::DiskFull);
        const auto past = pastOf(*m_store, {2026, 9, 7});
        if (!past) {
            ++failures;
            QCOMPARE(past.error().code, ErrorCode::File);
            QCOMPARE(past.error().rule, u"no-room"_s);
            QVERIFY2(past.error().sentence.contains(u"Make room"_s), qPrintable(past.error().sentence));
        }
        disk.heal();
        m_store->close();
    }
    QVERIFY(failures > 3);
    QCOMPARE(m_temporary->pastFolders(), QStringList());
    VERIFY_DONE(m_store->open());
}

void TestPastCopy::brokenHistoryIsNoticed()
{
    const qint64 person = addRenamed({u"Li"_s, u"Wang"_s});
    {
        const auto writer = localWriter(m_store->path());
        VERIFY_DONE(writer);
        VERIFY_DONE((*writer)->execute("UPDATE person SET name='Beside' WHERE id=?", person));
    }
    const auto past = pastOf(*m_store, {2026, 9, 7});
    VERIFY_FAILS(past, ErrorCode::File);
    QCOMPARE(past.error().rule, u"not-the-history"_s);
}

void TestPastCopy::writersGoOnMeanwhile()
{
    addRenamed({u"Li"_s, u"Wang"_s});
    const Contents before = replayedUpTo((*m_store)->reader(), 1);
    int written = 0;
    const auto past = pastOf(*m_store, {2026, 9, 7},
                             {[&](double) {
                                  if (++written < 4)
                                      m_store->add(u"category"_s, {{u"name"_s, u"%1"_s.arg(written)}});
                              },
                              {}});
    VERIFY_DONE(past);
    QVERIFY(rowCount(**m_store, u"category"_s) >= 3);
    const auto there = Store::openReader((*past)->path());
    VERIFY_DONE(there);
    QCOMPARE(contentsOf(**there), before);
    QCOMPARE(problemsOf((*past)->path(), m_store->domain()), QStringList());
}

void TestPastCopy::copyIsGoneWithItsStore()
{
    addRenamed({u"Li"_s, u"Wang"_s});
    auto past = openPast({2026, 9, 7});
    VERIFY_DONE(past);
    QVERIFY(QFileInfo::exists((*past)->path()));
    QCOMPARE(m_temporary->pastFolders().size(), 1);
    past->reset();
    QCOMPARE(m_temporary->pastFolders(), QStringList());
}

void TestPastCopy::copyIsPrivate()
{
    addRenamed({u"Li"_s, u"Wang"_s});
    const auto copy = pastOf(*m_store, {2026, 9, 7});
    VERIFY_DONE(copy);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo((*copy)->path()).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo((*copy)->path()).path()).permissions() & others));
}

void TestPastCopy::killedProgramLeavesNothingForLong()
{
#ifdef Q_OS_UNIX
    addRenamed({u"Li"_s, u"Wang"_s});
    m_store->close();
    const pid_t child = fork();
    if (child == 0) {
        [[maybe_unused]] const auto copy = pastOf(*m_store, {2026, 9, 7},
                                                  {[](double part) {
                                                       if (part > 0.5)
                                                           raise(SIGKILL);
                                                   },
                                                   {}});
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(m_temporary->pastFolders().size(), 1);
    VERIFY_DONE(m_store->open());
    // One that is in use stays.
    const auto copy = pastOf(*m_store, {2026, 9, 7});
    VERIFY_DONE(copy);
    QCOMPARE(m_temporary->pastFolders().size(), 1);
    PastCopy::removeLeftovers();
    QVERIFY(QFileInfo::exists((*copy)->path()));
#endif
}

QTEST_GUILESS_MAIN(TestPastCopy)
#include "tst_pastcopy.moc"
