// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

using Appended = Hub::Appended;
/// Thrown by a call: the program ended there.
struct Died {
};
/// More calls than any append makes.
constexpr int manyCalls = 60;

const QStringList ways{u"rename"_s, u"link"_s, u"claim"_s, u"possible"_s};

/// What came of an append, and whose entry it was to be.
struct Attempt {
    std::optional<Appended> answer; ///< nothing: an Error, or it died
    OpId opId;
    QString sentence;
};

Attempt tryToAppend(Hub& hub, const QByteArray& logId)
{
    Chain chain(logId);
    const auto entries = chain.next(1);
    Attempt attempt{{}, unpack(entries.first())->opId, {}};
    const auto answer = hub.append({}, entries);
    if (answer)
        attempt.answer = *answer;
    else
        attempt.sentence = answer.error().sentence;
    return attempt;
}

/// At most one of the attempts says Done, and that one's entry is the log; who says Behind is not in it.
void verifyOneWon(const HubRoom& room, const QList<Attempt>& attempts)
{
    const auto log = room.wholeLog();
    QVERIFY(log.size() <= 1);
    int done = 0;
    for (const Attempt& attempt : attempts) {
        const bool isInLog = !log.isEmpty() && log.first().opId == attempt.opId;
        if (attempt.answer == Appended::Done) {
            ++done;
            QVERIFY(isInLog);
        } else if (attempt.answer == Appended::Behind) {
            QVERIFY(!isInLog);
        } else {
            QVERIFY(!attempt.sentence.isEmpty());
        }
    }
    QVERIFY(done <= 1);
}

} // namespace

/// Two who want the same name: one gets it, whatever they do in whichever order, in each of the three ways
/// and where each goes another way.
class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeNameIsTaken_data() { allWays(); }
    void freeNameIsTaken();
    void takenNameIsRefused_data() { allWays(); }
    void takenNameIsRefused();
    void secondBeforeEachStepOfTheFirst_data() { pairsOfWays(); }
    void secondBeforeEachStepOfTheFirst();
    void thirdBeforeEachStepOfTheSecond();
    void deathAtEachStepStopsNobody_data() { pairsOfWays(); }
    void deathAtEachStepStopsNobody();
    void sleeperWritesOverNothing_data() { pairsOfWays(); }
    void sleeperWritesOverNothing();
    void whatTheFolderCannotDoIsDoneOtherwise();
    void lostAnswerIsNoLoss_data() { allWays(); }
    void lostAnswerIsNoLoss();
    void claimOfSomebodySlowIsWaitedFor();

private:
    static void allWays();
    static void pairsOfWays();
};

void TestPlacing::allWays()
{
    QTest::addColumn<QString>("way");
    for (const QString& way : ways)
        QTest::newRow(qPrintable(way)) << way;
}

void TestPlacing::pairsOfWays()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    for (const QString& first : ways) {
        for (const QString& second : ways)
            QTest::newRow(qPrintable(first + u" and "_s + second)) << first << second;
    }
}

void TestPlacing::freeNameIsTaken()
{
    QFETCH(QString, way);
    HubRoom room(HubRoom::Disk::InMemory);
    const auto hub = room.open(way);
    Chain chain;
    for (int i = 0; i < 3; ++i) {
        const LogPosition at = chain.at();
        QCOMPARE(hub->append(at, chain.next(2)).value(), Appended::Done);
    }
    QCOMPARE(room.wholeLog().size(), 6);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
    QCOMPARE(QDir(room.path(u"log/0001"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 3);
}

void TestPlacing::takenNameIsRefused()
{
    QFETCH(QString, way);
    HubRoom room(HubRoom::Disk::InMemory);
    room.write(u"log/0001/000000001"_s, "theirs");
    room.write(u"tmp/ours"_s, "ours");
    FolderAccess access;
    const Outcome outcome =
        placingCalled(way)->place(access, room.path(u"tmp/ours"_s), room.path(u"log/0001/000000001"_s));
    QCOMPARE(outcome.fault, Fault::Exists);
    QCOMPARE(room.contentOf(u"log/0001/000000001"_s), "theirs");
}

void TestPlacing::secondBeforeEachStepOfTheFirst()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    int calls = 0;
    for (int n = 1; n <= manyCalls; ++n) {
        HubRoom room(HubRoom::Disk::InMemory);
        const auto access = std::make_shared<WatchedAccess>();
        const auto other = room.open(second);
        QList<Attempt> attempts;
        access->before = [&](int call, const QString&, const QString&) {
            if (call == n)
                attempts << tryToAppend(*other, room.logId());
            return Outcome();
        };
        attempts << tryToAppend(*room.open(access, first), room.logId());
        calls = access->calls;
        verifyOneWon(room, attempts);
        if (QTest::currentTestFailed())
            qWarning("before call %d", n);
        QVERIFY(!room.wholeLog().isEmpty());
        if (n > calls)
            break;
    }
    QVERIFY(calls < manyCalls);
}

void TestPlacing::thirdBeforeEachStepOfTheSecond()
{
    for (int n = 1; n <= manyCalls; n += 1) {
        int outer = 0;
        for (int m = 1; m <= manyCalls; m += 1) {
            HubRoom room(HubRoom::Disk::InMemory);
            const auto firstAccess = std::make_shared<WatchedAccess>();
            const auto secondAccess = std::make_shared<WatchedAccess>();
            const auto placing = std::make_shared<PlaceByClaim>(std::chrono::milliseconds(1));
            FolderHub firstHub(room.root(), firstAccess, placing);
            FolderHub secondHub(room.root(), secondAccess, placing);
            FolderHub thirdHub(room.root(), std::make_shared<FolderAccess>(), placing);
            QList<Attempt> attempts;
            secondAccess->before = [&](int call, const QString&, const QString&) {
                if (call == m)
                    attempts << tryToAppend(thirdHub, room.logId());
                return Outcome();
            };
            firstAccess->before = [&](int call, const QString&, const QString&) {
                if (call == n)
                    attempts << tryToAppend(secondHub, room.logId());
                return Outcome();
            };
            attempts << tryToAppend(firstHub, room.logId());
            outer = firstAccess->calls;
            verifyOneWon(room, attempts);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"%1, %2"_s.arg(n).arg(m)));
            if (m > secondAccess->calls)
                break;
        }
        if (n > outer)
            break;
    }
}

void TestPlacing::deathAtEachStepStopsNobody()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    int calls = 0;
    for (int n = 1; n <= manyCalls; ++n) {
        HubRoom room(HubRoom::Disk::InMemory);
        const auto access = std::make_shared<WatchedAccess>();
        access->before = [n](int call, const QString&, const QString&) -> Outcome {
            if (call == n)
                throw Died();
            return {};
        };
        try {
            const Attempt dead = tryToAppend(*room.open(access, first), room.logId());
            QCOMPARE(dead.answer, Appended::Done);
        } catch (const Died&) {
        }
        calls = access->calls;
        // A claimed name asks for claims of whoever comes: "possible" does what the other two lack.
        const bool isClaimed = first == u"claim"_s && second != u"claim"_s;
        const auto survivor = room.open(isClaimed ? u"possible"_s : second);
        const LogPosition at = survivor->head().value();
        QVERIFY(at.seq <= 1);
        Chain chain(room.logId(), at);
        QCOMPARE(survivor->append(at, chain.next(1)).value(), Appended::Done);
        QCOMPARE(room.wholeLog().size(), at.seq + 1);
        if (n > calls)
            break;
    }
    QVERIFY(calls < manyCalls);
}

/// A writer sleeps in the middle, another one goes on in its place, breaking its claim where there is one,
/// and dies in the middle too; the sleeper wakes: nothing is written over.
void TestPlacing::sleeperWritesOverNothing()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString name = u"log/0001/000000001"_s;
    for (int n = 1; n <= manyCalls; ++n) {
        int calls = 0;
        for (int m = 1; m <= manyCalls; ++m) {
            HubRoom room(HubRoom::Disk::InMemory);
            const auto sleeper = std::make_shared<WatchedAccess>();
            const auto other = std::make_shared<WatchedAccess>();
            const auto firstHub = room.open(sleeper, first);
            const auto secondHub = room.open(other, second);
            QByteArray placed;
            other->before = [m](int call, const QString&, const QString&) -> Outcome {
                if (call == m)
                    throw Died();
                return {};
            };
            sleeper->before = [&](int call, const QString&, const QString&) {
                if (call != n)
                    return Outcome();
                try {
                    tryToAppend(*secondHub, room.logId());
                } catch (const Died&) {
                }
                placed = room.contentOf(name);
                return Outcome();
            };
            const Attempt woken = tryToAppend(*firstHub, room.logId());
            calls = sleeper->calls;
            verifyOneWon(room, {woken});
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"%1, %2"_s.arg(n).arg(m)));
            QVERIFY2(placed.isEmpty() || room.contentOf(name) == placed,
                     qPrintable(u"%1, %2"_s.arg(n).arg(m)));
            const auto next = room.open(u"possible"_s);
            const LogPosition at = next->head().value();
            QCOMPARE(next->append(at, Chain(room.logId(), at).next(1)).value(), Appended::Done);
            if (m > other->calls)
                break;
        }
        if (n > calls)
            break;
    }
}

void TestPlacing::whatTheFolderCannotDoIsDoneOtherwise()
{
    HubRoom room(HubRoom::Disk::InMemory);
    const auto access = std::make_shared<WatchedAccess>();
    QDir().mkpath(room.path(u"log/0001"_s));
    QStringList impossible{u"renameNew"_s};
    QStringList tried;
    access->before = [&](int, const QString& call, const QString&) {
        tried << call;
        return impossible.contains(call) ? Outcome{Fault::NotPossible, call} : Outcome();
    };
    const auto hub = room.open(access);
    Chain chain;
    QCOMPARE(hub->append({}, chain.next(1)).value(), Appended::Done);
    QCOMPARE(tried.count(u"renameNew"_s), 1);
    QCOMPARE(tried.count(u"link"_s), 1);
    LogPosition at = chain.at();
    QCOMPARE(hub->append(at, chain.next(1)).value(), Appended::Done);
    QCOMPARE(tried.count(u"renameNew"_s), 1);
    impossible << u"link"_s;
    at = chain.at();
    QCOMPARE(hub->append(at, chain.next(1)).value(), Appended::Done);
    QVERIFY(!QFile::exists(room.path(u"log/0001/000000003.claim"_s)));
    QCOMPARE(room.wholeLog().size(), 3);
    impossible << u"rename"_s;
    at = chain.at();
    const auto refused = hub->append(at, chain.next(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"not-possible"_s);
    QCOMPARE(room.wholeLog().size(), 3);
}

/// The share did what it was asked for and the answer was lost: what it says then is wrong.
void TestPlacing::lostAnswerIsNoLoss()
{
    QFETCH(QString, way);
    class Liar : public FolderAccess
    {
    public:
        Outcome renameNew(const QString& from, const QString& to) override
        {
            return lie(FolderAccess::renameNew(from, to), Fault::Exists);
        }
        Outcome link(const QString& from, const QString& to) override
        {
            return lie(FolderAccess::link(from, to), Fault::Exists);
        }
        Outcome rename(const QString& from, const QString& to) override
        {
            const Outcome renamed = FolderAccess::rename(from, to);
            return to.endsWith(u"000000001"_s) ? lie(renamed, Fault::NotThere) : renamed;
        }

    private:
        static Outcome lie(const Outcome& truth, Fault fault)
        {
            return truth.ok() ? Outcome{fault, u"sent again"_s} : truth;
        }
    };
    HubRoom room(HubRoom::Disk::InMemory);
    FolderHub hub(room.root(), std::make_shared<Liar>(), placingCalled(way));
    Chain chain;
    QCOMPARE(hub.append({}, chain.next(1)).value(), Appended::Done);
    QCOMPARE(room.wholeLog().size(), 1);
}

void TestPlacing::claimOfSomebodySlowIsWaitedFor()
{
    HubRoom room(HubRoom::Disk::InMemory);
    const auto slow = room.path(u"log/0001/000000001.claim"_s);
    room.write(u"log/0001/000000001.claim/slow"_s, "pack");
    QElapsedTimer waited;
    waited.start();
    FolderHub hub(room.root(), std::make_shared<FolderAccess>(),
                  std::make_shared<PlaceByClaim>(std::chrono::milliseconds(150)));
    Chain chain;
    QCOMPARE(hub.append({}, chain.next(1)).value(), Appended::Done);
    QVERIFY(waited.elapsed() >= 150);
    QVERIFY(!QFile::exists(slow));
}

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
