// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/incomingentry.h"
#include "models/store/journal.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A file follows the log of its centre: it knows where it stands, what it has not sent, and takes nothing
/// that it cannot trust.
class TestLogFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileStandsAtTheBeginning();
    void unsentComesInOrderAndInPortions();
    void sentEntriesAreNotSentAgain();
    void onlyPlacesOfTheJournalCanBeStoodOn();
    void hubSetBackGetsTheEntriesAgain();
    void entriesOfOthersAreTaken();
    void ownEntriesThatComeBackAreRecognised();
    void ownEntryInTheMiddleOfOthersIsRecognised();
    void itemOfTheInboxThatTheLogHasIsSettled();
    void untrustworthyEntriesAreRefused_data();
    void untrustworthyEntriesAreRefused();
    void goodEntriesBeforeABadOneAreTaken();
    void entryThatDoesNotApplyChangesNothing();
    void sameEntryTwiceIsAFork();
    void everyFlippedByteIsRefused();
    void nothingIncomingChangesNothing();
    void halfTakenLogIsTakenOnAfterRestart();

private:
    static qint64 seqOf(Store& store, const OpId& opId) { return store.journal().find(opId).value()->seq; }
    static PackedEntry changed(const PackedEntry& packed, const std::function<void(Entry&)>& change)
    {
        Entry entry = *unpack(packed);
        change(entry);
        return pack(entry);
    }
};

void TestLogFollower::newFileStandsAtTheBeginning()
{
    TestStore store;
    LogFollower follower(*store);
    QCOMPARE(*follower.standing(), LogPosition());
    QCOMPARE(*follower.unsentCount(), 0);
    store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    QCOMPARE(*follower.standing(), LogPosition());
    QCOMPARE(*follower.unsentCount(), 1);
    QCOMPARE(follower.hashAt(0)->value(), QByteArray(32, '\0'));
    QCOMPARE(follower.hashAt(1)->value().size(), 32);
    QVERIFY(!*follower.hashAt(2));
}

void TestLogFollower::unsentComesInOrderAndInPortions()
{
    TestStore store;
    for (int i = 0; i < 10; ++i)
        store.add(u"category"_s, {{u"name"_s, QString::number(i)}});
    LogFollower follower(*store);
    const auto all = follower.unsent(100, 1'000'000);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 10);
    QByteArray previous(32, '\0');
    for (int i = 0; i < 10; ++i) {
        const auto entry = unpack((*all)[i]);
        VERIFY_DONE(entry);
        QCOMPARE(entry->seq, i + 1);
        QCOMPARE(entry->previousHash, previous);
        previous = (*all)[i].hash();
    }
    QCOMPARE(follower.unsent(3, 1'000'000)->size(), 3);
    QCOMPARE(follower.unsent(100, 1)->size(), 1); // one at least
    const qint64 first = (*all)[0].header.size() + (*all)[0].body.size();
    QCOMPARE(follower.unsent(100, 3 * first + 20)->size(), 3);
}

void TestLogFollower::sentEntriesAreNotSentAgain()
{
    Desks desks(1);
    for (int i = 0; i < 10; ++i)
        desks[0].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    QCOMPARE(desks.log().entries().size(), 10);
    LogFollower follower(*desks[0]);
    QCOMPARE(*follower.unsentCount(), 0);
    QCOMPARE(*follower.standing(), desks.log().head());
    VERIFY_DONE(follower.markSent({3, desks.log().entries()[2].hash()})); // known already: nothing to do
    QCOMPARE(*follower.standing(), desks.log().head());
    desks[0].close();
    VERIFY_DONE(desks[0].open());
    QCOMPARE(*LogFollower(*desks[0]).standing(), desks.log().head());
}

void TestLogFollower::onlyPlacesOfTheJournalCanBeStoodOn()
{
    TestStore store;
    store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    LogFollower follower(*store);
    VERIFY_FAILS(follower.markSent({1, QByteArray(32, 'x')}), ErrorCode::Busy);
    VERIFY_FAILS(follower.markSent({2, QByteArray(32, 'x')}), ErrorCode::Busy);
    VERIFY_FAILS(follower.standAt({0, QByteArray(32, 'x')}), ErrorCode::Busy);
    QCOMPARE(*follower.standing(), LogPosition());
}

void TestLogFollower::hubSetBackGetsTheEntriesAgain()
{
    Desks desks(2);
    for (int i = 0; i < 6; ++i)
        desks[i % 2].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    VERIFY_DONE(desks.meetAll());
    const QList<PackedEntry> before = desks.log().entries();
    desks.log().entries().resize(2);
    for (int i = 0; i < 2; ++i)
        VERIFY_DONE(LogFollower(*desks[i]).standAt(desks.log().head()));
    QCOMPARE(*LogFollower(*desks[1]).unsentCount(), 4);
    desks[0].add(u"category"_s, {{u"name"_s, u"later"_s}});
    VERIFY_DONE(desks.meetAll());
    QCOMPARE(desks.log().entries().size(), 7); // nothing twice, although both sent
    QCOMPARE(desks.log().entries()[5].hash(), before[5].hash());
    QCOMPARE(desks.difference(), QString());
}

void TestLogFollower::entriesOfOthersAreTaken()
{
    Desks desks(2);
    const qint64 person = desks[0].add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks[0].set(u"person"_s, person, u"note"_s, u"x"_s));
    VERIFY_DONE(desks[0]->undo());
    VERIFY_DONE(desks.log().meet(*desks[0]));
    const auto turn = desks.log().meet(*desks[1]);
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 3);
    QCOMPARE(turn->runAgain, 0);
    QCOMPARE(valueOf(*desks[1], u"person"_s, u"name"_s, person), u"Li"_s);
    QCOMPARE(desks.difference(), QString());
    QVERIFY(!*desks[1]->nextUndo()); // what others did is not undone by Ctrl+Z
}

void TestLogFollower::ownEntriesThatComeBackAreRecognised()
{
    Desks desks(1);
    for (int i = 0; i < 5; ++i)
        desks[0].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    // The hub took three; the answer was lost.
    desks.log().entries() = *LogFollower(*desks[0]).unsent(3, 1'000'000);
    const auto turn = desks.log().pull(*desks[0]);
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 3);
    QCOMPARE(turn->runAgain, 0); // they stand where they stood
    QCOMPARE(rowCount(*desks[0], u"category"_s), 5);
    QCOMPARE(rowCount(*desks[0], u"journal"_s), 5);
    VERIFY_DONE(desks.meetAll());
    QCOMPARE(desks.log().entries().size(), 5);
    QCOMPARE(desks.difference(), QString());
}

void TestLogFollower::ownEntryInTheMiddleOfOthersIsRecognised()
{
    Desks desks(2);
    const qint64 first = desks[0].add(u"category"_s, {{u"name"_s, u"first"_s}});
    VERIFY_DONE(desks[0].set(u"category"_s, first, u"note"_s, u"second"_s));
    const auto unsent = LogFollower(*desks[0]).unsent(1, 1'000'000);
    desks.log().entries() << *unsent; // and the answer was lost
    VERIFY_DONE(desks.log().pull(*desks[1]));
    desks[1].add(u"category"_s, {{u"name"_s, u"between"_s}});
    VERIFY_DONE(desks.log().push(*desks[1]));
    const auto turn = desks.log().pull(*desks[0]);
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 2);
    QCOMPARE(turn->runAgain, 1);
    VERIFY_DONE(desks.meetAll());
    QCOMPARE(desks.difference(), QString());
    QCOMPARE(desks.log().entries().size(), 3);
}

void TestLogFollower::itemOfTheInboxThatTheLogHasIsSettled()
{
    Desks desks(2);
    const qint64 category = desks[0].add(u"category"_s, {{u"name"_s, u"a"_s}});
    VERIFY_DONE(desks.meetAll());
    const auto mine = desks[1].set(u"category"_s, category, u"name"_s, u"mine"_s);
    VERIFY_DONE(mine);
    const auto unsent = LogFollower(*desks[1]).unsent(1, 1'000'000);
    VERIFY_DONE(desks[0].set(u"category"_s, category, u"name"_s, u"theirs"_s));
    VERIFY_DONE(desks.log().push(*desks[0]));
    VERIFY_DONE(desks.log().pull(*desks[1]));
    QCOMPARE(inboxOf(*desks[1]).size(), 1);
    // The hub is set back, and somebody else sends what this desk had sent before.
    desks.log().entries().resize(1);
    VERIFY_DONE(LogFollower(*desks[1]).standAt(desks.log().head()));
    desks.log().entries() << *unsent;
    VERIFY_DONE(desks.log().pull(*desks[1]));
    QCOMPARE(placesOf(*desks[1], mine->opId), 1);
    QVERIFY(*desks[1]->journal().find(mine->opId));
}

void TestLogFollower::untrustworthyEntriesAreRefused_data()
{
    using Spoil = std::function<void(QList<PackedEntry>&)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const Spoil& spoil, const QString& rule,
                        ErrorCode code = ErrorCode::File) { QTest::newRow(name) << spoil << code << rule; };
    row(
        "body cut short", [](auto& log) { log[0].body.chop(1); }, u"damaged"_s);
    row(
        "body empty", [](auto& log) { log[0].body.clear(); }, u"damaged"_s);
    row(
        "header cut short", [](auto& log) { log[0].header.chop(1); }, u"damaged"_s);
    row(
        "header empty", [](auto& log) { log[0].header.clear(); }, u"damaged"_s);
    row(
        "header too long", [](auto& log) { log[0].header += 'x'; }, u"damaged"_s);
    row(
        "body of another entry", [](auto& log) { log[0].body = log[1].body; }, u"damaged"_s);
    row(
        "body of the right hash that is none",
        [](auto& log) {
            Entry entry = *unpack(log[0]);
            log[0].body = QByteArray("\0\0\0\5hello", 9);
            log[0].header = encodeHeader(entry, hashOf(log[0].body));
        },
        u"damaged"_s);
    row(
        "first one missing", [](auto& log) { log.removeFirst(); }, u"gap"_s);
    row(
        "order changed", [](auto& log) { log.swapItemsAt(0, 1); }, u"gap"_s);
    row(
        "another log",
        [](auto& log) { log[0] = changed(log[0], [](Entry& entry) { entry.logId = QByteArray(16, 'x'); }); },
        u"other-log"_s);
    row(
        "another history",
        [](auto& log) {
            log[0] = changed(log[0], [](Entry& entry) { entry.previousHash = QByteArray(32, 'x'); });
        },
        u"forked"_s);
    row(
        "newer schema",
        [](auto& log) { log[0] = changed(log[0], [](Entry& entry) { ++entry.schemaVersion; }); }, QString(),
        ErrorCode::Newer);
}

void TestLogFollower::untrustworthyEntriesAreRefused()
{
    using Spoil = std::function<void(QList<PackedEntry>&)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, rule);
    Desks desks(2);
    for (int i = 0; i < 3; ++i)
        desks[0].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    desks[1].add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const Contents before = contentsOf(*desks[1]);
    QList<PackedEntry> incoming = desks.log().entries();
    spoil(incoming);
    const auto refused = LogFollower(*desks[1]).take(incoming, {});
    VERIFY_FAILS(refused, code);
    QCOMPARE(refused.error().rule, rule);
    QCOMPARE(contentsOf(*desks[1]), before);
    QCOMPARE(*LogFollower(*desks[1]).standing(), LogPosition());
    QCOMPARE(*LogFollower(*desks[1]).unsentCount(), 1);
    // Local work goes on, and the good log is taken afterwards.
    desks[1].add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    VERIFY_DONE(desks.meetAll());
    QCOMPARE(desks.difference(), QString());
}

void TestLogFollower::goodEntriesBeforeABadOneAreTaken()
{
    Desks desks(2);
    for (int i = 0; i < 5; ++i)
        desks[0].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    QList<PackedEntry> incoming = desks.log().entries();
    incoming[3] = changed(incoming[3], [](Entry& entry) { ++entry.schemaVersion; });
    LogFollower follower(*desks[1]);
    const auto turn = follower.take(incoming, {});
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 3);
    QCOMPARE(follower.standing()->seq, 3);
    VERIFY_FAILS(follower.take(incoming.mid(3), {}), ErrorCode::Newer);
    QCOMPARE(follower.standing()->seq, 3);
}

void TestLogFollower::entryThatDoesNotApplyChangesNothing()
{
    Desks desks(2);
    const qint64 category = desks[0].add(u"category"_s, {{u"name"_s, u"a"_s}});
    VERIFY_DONE(desks[0].set(u"category"_s, category, u"name"_s, u"b"_s));
    VERIFY_DONE(desks[0].set(u"category"_s, category, u"name"_s, u"c"_s));
    VERIFY_DONE(desks.log().push(*desks[0]));
    desks[1].add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const Contents before = contentsOf(*desks[1]);
    // A chain without a fault in which the second entry was done on other values than those of the first.
    QList<PackedEntry> incoming = desks.log().entries();
    incoming[1] = changed(incoming[2], [&](Entry& entry) {
        entry.seq = 2;
        entry.previousHash = incoming[0].hash();
    });
    incoming.removeLast();
    const auto refused = LogFollower(*desks[1]).take(incoming, {});
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"forked"_s);
    QCOMPARE(contentsOf(*desks[1]), before);
    QCOMPARE(*LogFollower(*desks[1]).unsentCount(), 1);
    QCOMPARE(problemsOf(desks[1].path(), desks[1].domain()), QStringList());
}

void TestLogFollower::sameEntryTwiceIsAFork()
{
    Desks desks(2);
    desks[0].add(u"category"_s, {{u"name"_s, u"a"_s}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    QList<PackedEntry> incoming = desks.log().entries();
    incoming << changed(incoming[0], [&](Entry& entry) {
        entry.seq = 2;
        entry.previousHash = incoming[0].hash();
        entry.changeset = Changeset();
    });
    const auto refused = LogFollower(*desks[1]).take(incoming, {});
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"forked"_s);
    QCOMPARE(rowCount(*desks[1], u"journal"_s), 0);
}

void TestLogFollower::everyFlippedByteIsRefused()
{
    Desks desks(2);
    desks[0].add(u"person"_s, {{u"name"_s, u"李雷"_s}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    const PackedEntry good = desks.log().entries()[0];
    const LogTerms terms{desks[1]->logId(), latestSchema(allMigrations())};
    const auto refuses = [&](const PackedEntry& packed) { return !verifyIncoming(packed, {}, terms).ok(); };
    QVERIFY(!refuses(good));
    for (qsizetype i = 0; i < good.body.size(); ++i) {
        PackedEntry flipped = good;
        flipped.body[i] = static_cast<char>(flipped.body[i] ^ 0x10);
        QVERIFY(refuses(flipped));
        QVERIFY(refuses({good.header, good.body.left(i)}));
    }
    for (qsizetype i = 0; i < good.header.size(); ++i) {
        PackedEntry flipped = good;
        flipped.header[i] = static_cast<char>(flipped.header[i] ^ 0x10);
        // Who and when are covered by the hash that the next entry names.
        QVERIFY(refuses(flipped) || flipped.hash() != good.hash());
        QVERIFY(refuses({good.header.left(i), good.body}));
    }
}

void TestLogFollower::nothingIncomingChangesNothing()
{
    TestStore store;
    store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    QSignalSpy spy(&*store, &Store::changed);
    const auto turn = LogFollower(*store).take({}, {});
    VERIFY_DONE(turn);
    QCOMPARE(turn->taken, 0);
    QCOMPARE(spy.size(), 0);
}

void TestLogFollower::halfTakenLogIsTakenOnAfterRestart()
{
    Desks desks(2);
    for (int i = 0; i < 40; ++i)
        desks[0].add(u"category"_s, {{u"name"_s, QString::number(i)}});
    VERIFY_DONE(desks.log().push(*desks[0]));
    desks[1].add(u"category"_s, {{u"name"_s, u"own"_s}});
    LogFollower::Pace pace;
    pace.slice = std::chrono::milliseconds(0);
    const auto turn = LogFollower(*desks[1]).take(desks.log().entries(), pace);
    VERIFY_DONE(turn);
    QVERIFY(turn->taken >= 1);
    QVERIFY(turn->taken < 40);
    QCOMPARE(turn->runAgain, 1);
    desks[1].close();
    VERIFY_DONE(desks[1].open());
    QCOMPARE(LogFollower(*desks[1]).standing()->seq, turn->taken);
    VERIFY_DONE(desks.meetAll());
    QCOMPARE(desks.difference(), QString());
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
