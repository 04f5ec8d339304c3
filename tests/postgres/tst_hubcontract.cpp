// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/store/redactionmark.h"
#include "tests/postgres/postgresserver.h"
#include "tests/sync/hubkit.h"
#include "tests/sync/memoryhub.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray theLog('L' + QByteArray(15, 'l'));

/// One hub of some kind, empty, as two computers see it.
struct HubPair {
    std::unique_ptr<Hub> one;
    std::unique_ptr<Hub> two;
    std::shared_ptr<QTemporaryDir> folder;
};

QString hashText(const QByteArray& bytes)
{
    return QString::fromLatin1(hashOf(bytes).toHex());
}

/// As an erasure leaves it: another body, in an envelope with its mark.
PackedEntry redacted(const PackedEntry& entry)
{
    PackedEntry other = entry;
    other.body = "nothing is left";
    other.redaction =
        RedactionMark{OpId{QByteArray(16, 'e')}, QByteArray(16, 'A'), hashOf(other.body)}.bytes();
    return inEnvelope(other, 0, {});
}

QList<PackedEntry> wholeLog(Hub& hub, int most = 700)
{
    QList<PackedEntry> all;
    for (LogPosition at;;) {
        const auto some = hub.readAfter(at, most);
        if (!some) {
            qWarning("%s", why(some).constData());
            return {};
        }
        if (some->isEmpty())
            return all;
        all << *some;
        at = {all.size(), all.last().hash()};
    }
}

QList<QByteArray> bytesOf(const QList<PackedEntry>& entries)
{
    QList<QByteArray> bytes;
    for (const PackedEntry& entry : entries)
        bytes << entry.header + '|' + entry.body;
    return bytes;
}

template <typename T>
QString ruleOf(const Result<T>& result)
{
    return result ? QString() : result.error().rule;
}

/// The next entries of \p chain; where it stands is asked before they are made.
Result<Hub::Appended> goOn(Hub& hub, Chain& chain, int count)
{
    const LogPosition at = chain.at();
    return hub.append(at, chain.next(count));
}

} // namespace

/// A folder, a server and the hub of the tests answer alike.
class TestHubContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newHubIsEmptyAndKnowsItsLog_data() { hubs(); }
    void newHubIsEmptyAndKnowsItsLog();
    void entriesComeBackInOrderAndInPieces_data() { hubs(); }
    void entriesComeBackInOrderAndInPieces();
    void whoIsSlowerIsBehind_data() { hubs(); }
    void whoIsSlowerIsBehind();
    void secondTryOfALostAnswerChangesNothing_data() { hubs(); }
    void secondTryOfALostAnswerChangesNothing();
    void entriesThatDoNotFollowAreRefused_data() { hubs(); }
    void entriesThatDoNotFollowAreRefused();
    void placesThatTheLogDoesNotHoldAreTold_data() { hubs(); }
    void placesThatTheLogDoesNotHoldAreTold();
    void redactedBodiesTakeThePlaceOfTheOthers_data() { hubs(); }
    void redactedBodiesTakeThePlaceOfTheOthers();
    void endOfTheLogIsTakenOut_data() { hubs(); }
    void endOfTheLogIsTakenOut();
    void picturesAndCardsComeBack_data() { hubs(); }
    void picturesAndCardsComeBack();
    void largeEntriesTravel_data() { hubs(); }
    void largeEntriesTravel();
    void snapshotsComeBackWhole_data();
    void snapshotsComeBackWhole();
    void closedLogTakesNothingAndSaysWhere_data();
    void closedLogTakesNothingAndSaysWhere();
    void allKindsHoldTheSameAfterTheSameWork();

private:
    void hubs() const;
    HubPair make(const QString& kind);
    std::unique_ptr<PostgresServer> m_server;
};

void TestHubContract::initTestCase()
{
    if (PostgresServer::whyNot().isEmpty()) {
        m_server = std::make_unique<PostgresServer>();
        QCOMPARE(m_server->make(), QString());
    } else {
        qInfo("without a server: %s", qPrintable(PostgresServer::whyNot()));
    }
}

void TestHubContract::hubs() const
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : {u"folder"_s, u"memory"_s, u"server"_s}) {
        if (kind != "server"_L1 || m_server)
            QTest::newRow(qPrintable(kind)) << kind;
    }
}

HubPair TestHubContract::make(const QString& kind)
{
    if (kind == "memory"_L1) {
        const auto memory = std::make_shared<MemoryLog>();
        memory->logId = theLog;
        return {std::make_unique<MemoryHub>(memory), std::make_unique<MemoryHub>(memory), {}};
    }
    HubPair pair;
    if (kind == "folder"_L1) {
        pair.folder = std::make_shared<QTemporaryDir>();
        const QString url = u"folder:"_s + pair.folder->filePath(u"hub"_s);
        pair.one = createHub(url, theLog).value();
        pair.two = openHub(url).value();
        return pair;
    }
    // The same log id in each test: the one before goes.
    m_server->sql(u"TRUNCATE kitcamp.hub_head, kitcamp.hub_log, kitcamp.hub_member, kitcamp.hub_author, "
                  "kitcamp.hub_blob, kitcamp.hub_card, kitcamp.hub_snapshot, kitcamp.hub_snapshot_piece"_s);
    const HubAccount founder = m_server->founder();
    pair.one = createHub(founder.url, theLog, m_server->login(founder.password)).value();
    pair.two = openHub(founder.url, m_server->login(founder.password)).value();
    return pair;
}

void TestHubContract::newHubIsEmptyAndKnowsItsLog()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    for (Hub* side : {hub.one.get(), hub.two.get()}) {
        QCOMPARE(side->logId().value(), theLog);
        QCOMPARE(side->head().value(), LogPosition());
        QCOMPARE(side->readAfter({}, 100)->size(), 0);
        QCOMPARE(side->files()->size(), 0);
        QVERIFY(!side->hasBlob(hashText("a")).value());
        QVERIFY(!side->moved());
    }
}

void TestHubContract::entriesComeBackInOrderAndInPieces()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    QList<PackedEntry> sent;
    for (const int count : {1, 3, 250, 1}) {
        const LogPosition before = chain.at();
        const auto entries = chain.next(count);
        QCOMPARE(hub.one->append(before, entries).value(), Hub::Appended::Done);
        sent << entries;
    }
    QCOMPARE(hub.two->head().value(), chain.at());
    QCOMPARE(bytesOf(wholeLog(*hub.two)), bytesOf(sent));
    QCOMPARE(bytesOf(wholeLog(*hub.two, 7)), bytesOf(sent));
    const auto rest = hub.two->readAfter({100, sent[99].hash()}, 5);
    VERIFY_DONE(rest);
    QCOMPARE(bytesOf(*rest), bytesOf(sent.mid(100, 5)));
    QCOMPARE(hub.two->readAfter(chain.at(), 5)->size(), 0);
}

void TestHubContract::whoIsSlowerIsBehind()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain one(theLog);
    const auto first = one.next(2);
    QCOMPARE(hub.one->append({}, first).value(), Hub::Appended::Done);
    Chain two(theLog);
    QCOMPARE(hub.two->append({}, two.next(1)).value(), Hub::Appended::Behind);
    QCOMPARE(hub.two->head().value(), one.at());
    two.goTo(one.at());
    QCOMPARE(hub.two->append(one.at(), two.next(1)).value(), Hub::Appended::Done);
    QCOMPARE(goOn(*hub.one, one, 1).value(), Hub::Appended::Behind);
    QCOMPARE(wholeLog(*hub.one).size(), 3);
}

void TestHubContract::secondTryOfALostAnswerChangesNothing()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    const auto entries = chain.next(5);
    QCOMPARE(hub.one->append({}, entries).value(), Hub::Appended::Done);
    const auto again = hub.one->append({}, entries);
    VERIFY_DONE(again);
    QVERIFY(*again == Hub::Appended::Done || *again == Hub::Appended::Behind);
    QCOMPARE(bytesOf(wholeLog(*hub.two)), bytesOf(entries));
}

void TestHubContract::entriesThatDoNotFollowAreRefused()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    auto entries = chain.next(4);
    entries.swapItemsAt(1, 2);
    QVERIFY(!hub.one->append({}, entries));
    QVERIFY(!hub.one->append({}, Chain(QByteArray(16, 'x')).next(1))); // another centre's
    auto bad = Chain(theLog).next(1);
    bad[0].body[6] = static_cast<char>(bad[0].body.at(6) ^ 1);
    QVERIFY(!hub.one->append({}, bad));
    QCOMPARE(hub.two->head().value(), LogPosition());
}

void TestHubContract::placesThatTheLogDoesNotHoldAreTold()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    QCOMPARE(hub.one->append({}, chain.next(3)).value(), Hub::Appended::Done);
    const auto forked = hub.two->readAfter({2, QByteArray(32, 'x')}, 5);
    QCOMPARE(forked.error().rule, u"forked"_s);
    const auto setBack = hub.two->readAfter({9, QByteArray(32, 'x')}, 5);
    QCOMPARE(setBack.error().rule, u"set-back"_s);
    QVERIFY(!forked.error().sentence.isEmpty() && !setBack.error().sentence.isEmpty());
}

void TestHubContract::redactedBodiesTakeThePlaceOfTheOthers()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    auto entries = chain.next(30);
    QCOMPARE(hub.one->append({}, entries).value(), Hub::Appended::Done);
    QList<PackedEntry> changed;
    for (const int place : {0, 7, 29}) {
        entries[place] = redacted(entries[place]);
        changed << entries[place];
    }
    VERIFY_DONE(hub.one->replaceBodies(changed));
    VERIFY_DONE(hub.one->replaceBodies(changed)); // once more is nothing
    QCOMPARE(bytesOf(wholeLog(*hub.two)), bytesOf(entries));
    auto foreign = Chain(theLog).next(1);
    QVERIFY(!hub.one->replaceBodies({redacted(foreign[0])})); // another header than the one that stands there
    QCOMPARE(bytesOf(wholeLog(*hub.two)), bytesOf(entries));
    QCOMPARE(goOn(*hub.one, chain, 1).value(), Hub::Appended::Done);
}

void TestHubContract::endOfTheLogIsTakenOut()
{
    QFETCH(QString, kind);
    const HubPair pair = make(kind);
    Chain chain(theLog);
    QCOMPARE(goOn(*pair.one, chain, 4).value(), Hub::Appended::Done);
    const QList<PackedEntry> before = wholeLog(*pair.one);
    const LogPosition keep{2, before[1].hash()};
    for (const int count : {3, 2, 1}) // several packs behind
        QCOMPARE(goOn(*pair.one, chain, count).value(), Hub::Appended::Done);
    QCOMPARE(pair.two->head().value(), chain.at()); // who has seen them
    const auto tail = pair.one->tailAfter(keep);
    VERIFY_DONE(tail);
    QCOMPARE(tail->count, qint64(8));
    QCOMPARE(tail->entries.size(), 8);
    QCOMPARE(tail->entries.first().header, before[2].header);
    // What came meanwhile was not looked at.
    QCOMPARE(goOn(*pair.two, chain, 1).value(), Hub::Appended::Done);
    QCOMPARE(pair.one->cut(keep, *tail).value(), Hub::Appended::Behind);
    QCOMPARE(pair.two->head().value(), chain.at());
    const auto now = pair.one->tailAfter(keep);
    QCOMPARE(pair.one->cut(keep, *now).value(), Hub::Appended::Done);
    for (Hub* hub : {pair.one.get(), pair.two.get()}) {
        QCOMPARE(hub->head().value(), keep);
        QCOMPARE(bytesOf(wholeLog(*hub)), bytesOf(before.first(2)));
        QCOMPARE(ruleOf(hub->readAfter(chain.at(), 10)), u"set-back"_s);
    }
    Chain other(theLog, keep);
    QCOMPARE(goOn(*pair.two, other, 3).value(), Hub::Appended::Done);
    QCOMPARE(pair.one->head().value(), other.at());
    QCOMPARE(wholeLog(*pair.one).size(), 5);
    // A file that went another way takes nothing out.
    QCOMPARE(ruleOf(pair.one->tailAfter({3, before[2].hash()})), u"forked"_s);
    // All of it, and nothing.
    const auto all = pair.one->tailAfter({});
    QCOMPARE(pair.one->cut({}, *all).value(), Hub::Appended::Done);
    QCOMPARE(pair.two->head().value(), LogPosition());
    const auto none = pair.one->tailAfter({});
    QCOMPARE(none->count, qint64(0));
    QCOMPARE(pair.one->cut({}, *none).value(), Hub::Appended::Done);
}

void TestHubContract::picturesAndCardsComeBack()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    const QByteArray picture = randomBytes(300'000);
    VERIFY_DONE(hub.one->writeBlob(hashText(picture), picture));
    VERIFY_DONE(hub.one->writeBlob(hashText(picture), picture));
    QVERIFY(hub.two->hasBlob(hashText(picture)).value());
    QCOMPARE(hub.two->readBlob(hashText(picture)).value(), picture);
    QVERIFY(!hub.two->hasBlob(hashText("b")).value());
    const QByteArray author(16, 'a');
    VERIFY_DONE(hub.one->tell({author, u"Desk 2 创新"_s, 1'700'000'000, 5, u"ab"_s, 3}));
    VERIFY_DONE(hub.one->tell({author, u"Desk 3"_s, 1'700'000'001, 6, u"cd"_s, 4}));
    const auto cards = hub.two->files();
    VERIFY_DONE(cards);
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->first().author, author);
    QCOMPARE(cards->first().name, u"Desk 3"_s);
    QCOMPARE(cards->first().head, 6);
    QCOMPARE(cards->first().redactedUpTo, 4);
}

void TestHubContract::largeEntriesTravel()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    const auto entries = chain.next(6, 3'000'000);
    QCOMPARE(hub.one->append({}, entries).value(), Hub::Appended::Done);
    QCOMPARE(bytesOf(wholeLog(*hub.two)), bytesOf(entries));
}

void TestHubContract::snapshotsComeBackWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << u"folder"_s;
    if (m_server)
        QTest::newRow("server") << u"server"_s;
}

void TestHubContract::snapshotsComeBackWhole()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    QTemporaryDir folder;
    const QByteArray content = randomBytes(3'500'000) + QByteArray(2'000'000, 'z');
    QFile file(folder.filePath(u"centre"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    Chain chain(theLog);
    for (int n = 0; n < 4; ++n) {
        const LogPosition before = chain.at();
        QCOMPARE(hub.one->append(before, chain.next(1)).value(), Hub::Appended::Done);
        qint64 told = -1;
        VERIFY_DONE(hub.one->storeSnapshot(chain.at(), file.fileName(), [&](qint64 done, qint64 all) {
            told = done;
            return done <= all;
        }));
        QVERIFY(told >= 0);
    }
    const auto newest = hub.two->newestSnapshot();
    VERIFY_DONE(newest);
    QVERIFY(*newest && (*newest)->position == chain.at() && (*newest)->size > 3'500'000);
    VERIFY_DONE(hub.two->fetchSnapshot(**newest, folder.filePath(u"fetched"_s), {}));
    QFile fetched(folder.filePath(u"fetched"_s));
    QVERIFY(fetched.open(QIODevice::ReadOnly));
    QVERIFY(fetched.readAll() == content);
    const auto cancelled =
        hub.two->fetchSnapshot(**newest, folder.filePath(u"again"_s), [](qint64, qint64) { return false; });
    VERIFY_FAILS(cancelled, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"centre"_s, u"fetched"_s}));
    QVERIFY(!hub.one->storeSnapshot({2, QByteArray(32, 'x')}, file.fileName(), {}));
    VERIFY_DONE(hub.one->dropSnapshotsBefore(4));
    QCOMPARE((*hub.two->newestSnapshot())->position.seq, 4);
    VERIFY_DONE(hub.one->dropSnapshotsBefore(5));
    QVERIFY(!hub.two->newestSnapshot().value());
}

void TestHubContract::closedLogTakesNothingAndSaysWhere_data()
{
    snapshotsComeBackWhole_data();
}

void TestHubContract::closedLogTakesNothingAndSaysWhere()
{
    QFETCH(QString, kind);
    const HubPair hub = make(kind);
    Chain chain(theLog);
    QCOMPARE(hub.one->append({}, chain.next(2)).value(), Hub::Appended::Done);
    const HubMoved target{u"folder:/elsewhere"_s, "PEM", {{7, "sealed"}}};
    QCOMPARE(hub.one->close({}, target).value(), Hub::Appended::Behind);
    QCOMPARE(hub.one->close(chain.at(), target).value(), Hub::Appended::Done);
    const LogPosition end = chain.at();
    const auto late = hub.two->append(end, chain.next(1));
    QCOMPARE(late.error().rule, u"moved"_s);
    QVERIFY2(late.error().sentence.contains(u"folder:/elsewhere"_s), qPrintable(late.error().sentence));
    QCOMPARE(hub.two->head().value(), end);
    QVERIFY(hub.two->moved());
    QCOMPARE(hub.two->moved()->url, target.url);
    QCOMPARE(hub.two->moved()->certificate, target.certificate);
    QCOMPARE(hub.two->moved()->logins, target.logins);
    QCOMPARE(wholeLog(*hub.two).size(), 2); // what was there can be read
}

void TestHubContract::allKindsHoldTheSameAfterTheSameWork()
{
    if (!m_server)
        QSKIP(qPrintable(PostgresServer::whyNot()));
    Chain chain(theLog);
    QList<QList<QByteArray>> logs;
    QList<QPair<LogPosition, QList<PackedEntry>>> work;
    for (const int count : {1, 2, 40, 1, 300, 5}) {
        const LogPosition at = chain.at();
        work << qMakePair(at, chain.next(count));
    }
    for (const QString& kind : {u"folder"_s, u"memory"_s, u"server"_s}) {
        const HubPair hub = make(kind);
        for (const auto& [at, entries] : work) {
            Hub& side = at.seq % 2 == 0 ? *hub.one : *hub.two;
            QCOMPARE(side.append(at, entries).value(), Hub::Appended::Done);
        }
        VERIFY_DONE(hub.two->replaceBodies({redacted(work[2].second[3])}));
        logs << bytesOf(wholeLog(*hub.one));
        QCOMPARE(hub.one->head().value(), chain.at());
    }
    QCOMPARE(logs[1], logs[0]);
    QCOMPARE(logs[2], logs[0]);
}

QTEST_GUILESS_MAIN(TestHubContract)
#include "tst_hubcontract.moc"
