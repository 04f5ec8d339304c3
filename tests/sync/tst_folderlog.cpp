// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/packfile.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

using Appended = Hub::Appended;

/// The Result is an Error of that rule that names \p part.
#define VERIFY_TOLD(EXPRESSION, RULE, PART)                                                                  \
    do {                                                                                                     \
        const auto& kitcampTold = (EXPRESSION);                                                              \
        QVERIFY2(!kitcampTold.ok(), "it was done");                                                          \
        QCOMPARE(kitcampTold.error().rule, QString::fromLatin1(RULE));                                       \
        QVERIFY2(kitcampTold.error().sentence.contains(PART), why(kitcampTold).constData());                 \
    } while (false)

QList<QByteArray> hashesOf(const QList<PackedEntry>& entries)
{
    QList<QByteArray> hashes;
    for (const PackedEntry& entry : entries)
        hashes << entry.hash();
    return hashes;
}

/// Puts away the whole folder \p from as \p to, as somebody does who makes a copy of a stick.
void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString target = to + it.next().mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(it.filePath(), target));
    }
}

} // namespace

/// The log in a folder: what was appended is read, by others and later, in order; what is wrong with it is
/// told apart and named.
class TestFolderLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyLogHasAHead();
    void appendedEntriesAreReadByOthers();
    void whoIsBehindIsToldSo();
    void packsAreNamedByTheirFirstEntry();
    void longAppendsAreCutIntoPacks();
    void logGoesOnOverManyFolders();
    void headIsFoundAmongManyPacksWithoutListingThemAll();
    void standingStillCostsTwoLooks();
    void readingStartsInTheMiddleOfAPack();
    void atMostIsKept();
    void entriesThatDoNotFollowAreNotAppended();
    void damagedPackIsNamedAndNothingAfterItIsGiven();
    void everyDamageToAPackIsFound();
    void missingPackIsNamed();
    void missingFirstPackIsNamed();
    void emptyFileIsNotAPack();
    void folderSetBackIsTold();
    void folderSetBackBehindAnOpenHubIsTold();
    void forkedFolderIsTold();
    void mixtureOfTwoCopiesIsDamage();
    void anotherCentresPackIsRefused();
    void packOfANewerProgramStopsReading();
};

void TestFolderLog::emptyLogHasAHead()
{
    HubRoom room;
    const auto hub = room.open();
    QCOMPARE(hub->logId().value(), room.logId());
    QCOMPARE(hub->head().value(), LogPosition());
    QCOMPARE(hub->readAfter({}, 10).value().size(), 0);
    QCOMPARE(hub->append({}, {}).value(), Appended::Done);
    VERIFY_TOLD(hub->readAfter({0, QByteArray(32, 'x')}, 10), "forked", room.root());
}

void TestFolderLog::appendedEntriesAreReadByOthers()
{
    HubRoom room;
    const auto desk = room.open();
    const auto laptop = room.open();
    QCOMPARE(laptop->head().value(), LogPosition());
    Chain chain;
    const auto first = chain.next(3);
    QCOMPARE(desk->append({}, first).value(), Appended::Done);
    QCOMPARE(desk->head().value(), chain.at());
    QCOMPARE(laptop->head().value(), chain.at());
    QCOMPARE(hashesOf(laptop->readAfter({}, 10).value()), hashesOf(first));

    const LogPosition before = chain.at();
    const auto second = chain.next(2);
    QCOMPARE(laptop->append(before, second).value(), Appended::Done);
    QCOMPARE(hashesOf(desk->readAfter(before, 10).value()), hashesOf(second));
    QCOMPARE(desk->head().value(), chain.at());
    QCOMPARE(room.wholeLog().size(), 5);
}

void TestFolderLog::whoIsBehindIsToldSo()
{
    HubRoom room;
    const auto desk = room.open();
    const auto laptop = room.open();
    QCOMPARE(laptop->head().value(), LogPosition());
    Chain ours;
    Chain theirs;
    QCOMPARE(desk->append({}, ours.next(2)).value(), Appended::Done);
    QCOMPARE(laptop->append({}, theirs.next(1)).value(), Appended::Behind);
    QCOMPARE(room.wholeLog().size(), 2);
    QVERIFY(QDir(room.path(u"tmp"_s)).isEmpty());
}

void TestFolderLog::packsAreNamedByTheirFirstEntry()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    QCOMPARE(hub->append({}, chain.next(122)).value(), Appended::Done);
    const LogPosition at = chain.at();
    QCOMPARE(hub->append(at, chain.next(49)).value(), Appended::Done);
    QCOMPARE(QDir(room.path(u"log/0001"_s)).entryList(QDir::Files),
             (QStringList{u"000000001"_s, u"000000123"_s}));
    QCOMPARE(FolderLog::packName(1000), u"log/0001/000001000"_s);
    QCOMPARE(FolderLog::packName(1001), u"log/0002/000001001"_s);
    QCOMPARE(FolderLog::packName(12'345'678'901), u"log/12345679/12345678901"_s);
}

void TestFolderLog::longAppendsAreCutIntoPacks()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    QCOMPARE(hub->append({}, chain.next(2500)).value(), Appended::Done);
    QVERIFY(QFile::exists(room.path(u"log/0003/000002001"_s)));
    const LogPosition at = chain.at();
    QCOMPARE(hub->append(at, chain.next(4, 7 << 20)).value(), Appended::Done);
    QVERIFY(QFile::exists(room.path(u"log/0003/000002503"_s)));
    QCOMPARE(room.wholeLog().size(), 2504);
}

void TestFolderLog::logGoesOnOverManyFolders()
{
    HubRoom room;
    const auto hub = room.open();
    const auto follower = room.open();
    Chain chain;
    LogPosition read;
    while (chain.at().seq < 5200) {
        const LogPosition at = chain.at();
        QCOMPARE(hub->append(at, chain.next(7 + static_cast<int>(at.seq % 190))).value(), Appended::Done);
        const auto entries = follower->readAfter(read, 5000);
        VERIFY_DONE(entries);
        read = {read.seq + entries->size(), entries->last().hash()};
        QCOMPARE(read, chain.at());
    }
    QCOMPARE(QDir(room.path(u"log"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 6);
    QCOMPARE(room.wholeLog().size(), chain.at().seq);
}

void TestFolderLog::headIsFoundAmongManyPacksWithoutListingThemAll()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(3100)).value(), Appended::Done);
    // An empty folder, as somebody leaves who dies between making it and the first pack in it.
    QDir().mkpath(room.path(u"log/0005"_s));
    const auto access = std::make_shared<WatchedAccess>();
    QStringList listed;
    access->before = [&](int, const QString& call, const QString& path) {
        if (call == u"list"_s)
            listed << path.mid(room.root().size() + 1);
        return Outcome();
    };
    QCOMPARE(room.open(access)->head().value(), chain.at());
    QCOMPARE(listed, (QStringList{u"log"_s, u"log/0005"_s, u"log/0004"_s}));
}

void TestFolderLog::standingStillCostsTwoLooks()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(30)).value(), Appended::Done);
    const auto access = std::make_shared<WatchedAccess>();
    const auto hub = room.open(access);
    QCOMPARE(hub->head().value(), chain.at());
    access->calls = 0;
    QCOMPARE(hub->head().value(), chain.at());
    QVERIFY2(access->calls <= 3, qPrintable(QString::number(access->calls)));
}

void TestFolderLog::readingStartsInTheMiddleOfAPack()
{
    HubRoom room;
    Chain chain;
    const auto entries = chain.next(20);
    QCOMPARE(room.open()->append({}, entries).value(), Appended::Done);
    const auto more = chain.next(3);
    QCOMPARE(room.open()->append({20, entries[19].hash()}, more).value(), Appended::Done);
    for (int seq = 1; seq <= 20; ++seq) {
        const auto rest = room.open()->readAfter({seq, entries[seq - 1].hash()}, 100);
        VERIFY_DONE(rest);
        QCOMPARE(hashesOf(*rest), hashesOf((entries + more).mid(seq)));
    }
    VERIFY_TOLD(room.open()->readAfter({7, QByteArray(32, 'x')}, 100), "forked", u"7"_s);
}

void TestFolderLog::atMostIsKept()
{
    HubRoom room;
    Chain chain;
    const auto entries = chain.next(50);
    const auto hub = room.open();
    QCOMPARE(hub->append({}, entries).value(), Appended::Done);
    QCOMPARE(hashesOf(hub->readAfter({}, 7).value()), hashesOf(entries.first(7)));
    QCOMPARE(hashesOf(hub->readAfter({7, entries[6].hash()}, 7).value()), hashesOf(entries.mid(7, 7)));
    QVERIFY(hub->readAfter({}, 0).value().isEmpty());
}

void TestFolderLog::entriesThatDoNotFollowAreNotAppended()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    QCOMPARE(hub->append({}, chain.next(2)).value(), Appended::Done);
    const LogPosition at = chain.at();
    const auto entries = chain.next(3);
    QVERIFY(!hub->append(at, {entries[1], entries[2]}));
    QVERIFY(!hub->append(at, {entries[0], entries[0]}));
    Chain foreign(QByteArray(16, 'X'), at);
    QVERIFY(!hub->append(at, foreign.next(1)));
    VERIFY_TOLD(hub->append({2, QByteArray(32, 'x')}, Chain({16, 'L'}, {2, QByteArray(32, 'x')}).next(1)),
                "forked", u"2"_s);
    QCOMPARE(room.wholeLog().size(), 2);
}

void TestFolderLog::damagedPackIsNamedAndNothingAfterItIsGiven()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    LogPosition before;
    for (int i = 0; i < 4; ++i) {
        before = i == 2 ? chain.at() : before;
        const LogPosition at = chain.at();
        QCOMPARE(hub->append(at, chain.next(5)).value(), Appended::Done);
    }
    QByteArray bytes = room.contentOf(u"log/0001/000000011"_s);
    bytes[200] = static_cast<char>(bytes[200] + 1);
    room.write(u"log/0001/000000011"_s, bytes);

    const auto fresh = room.open();
    const auto good = fresh->readAfter({}, 100);
    VERIFY_DONE(good);
    QCOMPARE(good->size(), 10);
    VERIFY_TOLD(fresh->readAfter(before, 100), "damaged", u"log/0001/000000011"_s);
    // Work that stands behind the damage is not touched by it.
    QCOMPARE(fresh->head().value(), chain.at());
    QVERIFY(!Hub::isAway(fresh->readAfter(before, 100).error()));
}

void TestFolderLog::everyDamageToAPackIsFound()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(2)).value(), Appended::Done);
    const QString name = u"log/0001/000000001"_s;
    const QByteArray whole = room.contentOf(name);
    for (qsizetype i = 1; i < whole.size(); i += 3) {
        room.write(name, whole.first(i));
        VERIFY_TOLD(room.open()->readAfter({}, 10), "damaged", name);
        VERIFY_TOLD(room.open()->head(), "damaged", name);
        VERIFY_TOLD(room.open()->append(chain.at(), Chain(room.logId(), chain.at()).next(1)), "damaged",
                    name);
    }
    room.write(name, whole);
    QCOMPARE(room.wholeLog().size(), 2);
}

void TestFolderLog::missingPackIsNamed()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    QList<LogPosition> ends{{}};
    for (int i = 0; i < 4; ++i) {
        const LogPosition at = chain.at();
        QCOMPARE(hub->append(at, chain.next(5)).value(), Appended::Done);
        ends << chain.at();
    }
    QVERIFY(QFile::remove(room.path(u"log/0001/000000011"_s)));
    const auto fresh = room.open();
    QCOMPARE(fresh->readAfter({}, 100).value().size(), 10);
    VERIFY_TOLD(fresh->readAfter(ends[2], 100), "gap", u"log/0001/000000011"_s);
    // Where only the name of a later one is known, the entry is named.
    VERIFY_TOLD(fresh->readAfter({13, QByteArray(32, 'x')}, 100), "gap", u"13"_s);
    QCOMPARE(fresh->readAfter(ends[3], 100).value().size(), 5);
}

void TestFolderLog::missingFirstPackIsNamed()
{
    HubRoom room;
    const auto hub = room.open();
    Chain chain;
    QCOMPARE(hub->append({}, chain.next(1001)).value(), Appended::Done);
    QVERIFY(QDir(room.path(u"log/0001"_s)).removeRecursively());
    VERIFY_TOLD(room.open()->readAfter({}, 100), "gap", u"log/0001/000000001"_s);
}

void TestFolderLog::emptyFileIsNotAPack()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(4)).value(), Appended::Done);
    room.write(u"log/0001/000000005"_s, {});
    QCOMPARE(room.open()->head().value(), chain.at());
    QCOMPARE(hub->head().value(), chain.at());
    const LogPosition at = chain.at();
    QVERIFY(room.open()->readAfter(at, 10).value().isEmpty());
    // Somebody claimed the name and died: the next one takes it.
    QCOMPARE(hub->append(at, chain.next(1)).value(), Appended::Done);
    QCOMPARE(room.wholeLog().size(), 5);
}

void TestFolderLog::folderSetBackIsTold()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(4)).value(), Appended::Done);
    const LogPosition old = chain.at();
    QCOMPARE(hub->append(old, chain.next(4)).value(), Appended::Done);
    QVERIFY(QFile::remove(room.path(u"log/0001/000000005"_s)));
    const auto fresh = room.open();
    QCOMPARE(fresh->head().value(), old);
    VERIFY_TOLD(fresh->readAfter(chain.at(), 10), "set-back", u"8"_s);
    VERIFY_TOLD(fresh->append(chain.at(), Chain(room.logId(), chain.at()).next(1)), "set-back", u"8"_s);
    QVERIFY(!Hub::isAway(fresh->readAfter(chain.at(), 10).error()));
    // What it lost can be sent again.
    QCOMPARE(fresh->append(old, Chain(room.logId(), old).next(3)).value(), Appended::Done);
}

void TestFolderLog::folderSetBackBehindAnOpenHubIsTold()
{
    HubRoom room;
    Chain chain;
    const auto hub = room.open();
    QCOMPARE(hub->append({}, chain.next(4)).value(), Appended::Done);
    const LogPosition old = chain.at();
    const auto second = chain.next(4);
    QCOMPARE(hub->append(old, second).value(), Appended::Done);
    QCOMPARE(hub->readAfter(old, 10).value().size(), 4);
    QVERIFY(QFile::remove(room.path(u"log/0001/000000005"_s)));
    VERIFY_TOLD(hub->readAfter(chain.at(), 10), "set-back", u"8"_s);
    QCOMPARE(hub->head().value(), old);
    // Others go on from there: the same place, another entry.
    Chain others(room.logId(), old);
    QCOMPARE(room.open()->append(old, others.next(5)).value(), Appended::Done);
    VERIFY_TOLD(hub->readAfter(chain.at(), 10), "forked", u"8"_s);
    QCOMPARE(hub->head().value(), others.at());
}

void TestFolderLog::forkedFolderIsTold()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(4)).value(), Appended::Done);
    const QString copy = room.root() + u" copy"_s;
    copyFolder(room.root(), copy);
    Chain others = chain;
    const LogPosition at = chain.at();
    QCOMPARE(room.open()->append(at, chain.next(3)).value(), Appended::Done);
    FolderHub fork(copy);
    QCOMPARE(fork.append(at, others.next(3)).value(), Appended::Done);
    VERIFY_TOLD(fork.readAfter(chain.at(), 10), "forked", copy);
    VERIFY_TOLD(fork.append(chain.at(), Chain(room.logId(), chain.at()).next(1)), "forked", u"7"_s);
    QCOMPARE(fork.readAfter(at, 10).value().size(), 3);
}

void TestFolderLog::mixtureOfTwoCopiesIsDamage()
{
    HubRoom room;
    Chain chain;
    const auto first = chain.next(4);
    QCOMPARE(room.open()->append({}, first).value(), Appended::Done);
    Chain others(room.logId());
    others.next(4);
    room.write(u"log/0001/000000005"_s, encodePack(room.logId(), 5, others.next(2)));
    QCOMPARE(room.open()->readAfter({}, 10).value().size(), 4);
    VERIFY_TOLD(room.open()->readAfter(chain.at(), 10), "damaged", u"000000005"_s);
}

void TestFolderLog::anotherCentresPackIsRefused()
{
    HubRoom room;
    Chain foreign(QByteArray(16, 'X'));
    room.write(u"log/0001/000000001"_s, encodePack(QByteArray(16, 'X'), 1, foreign.next(2)));
    VERIFY_TOLD(room.open()->readAfter({}, 10), "damaged", u"000000001"_s);
    VERIFY_TOLD(room.open()->head(), "damaged", u"000000001"_s);
    HubRoom moved;
    Chain chain;
    chain.next(4);
    const auto later = chain.next(1);
    moved.write(u"log/0001/000000001"_s, encodePack(moved.logId(), 5, later));
    VERIFY_TOLD(moved.open()->readAfter({}, 10), "damaged", u"000000001"_s);
}

void TestFolderLog::packOfANewerProgramStopsReading()
{
    HubRoom room;
    Chain chain;
    QCOMPARE(room.open()->append({}, chain.next(2)).value(), Appended::Done);
    QByteArray bytes = encodePack(room.logId(), 3, Chain(room.logId(), chain.at()).next(1)).chopped(32);
    bytes[7] = 2;
    room.write(u"log/0001/000000003"_s, bytes + hashOf(bytes));
    QCOMPARE(room.open()->readAfter({}, 10).value().size(), 2);
    VERIFY_FAILS(room.open()->readAfter(chain.at(), 10), ErrorCode::Newer);
}

QTEST_GUILESS_MAIN(TestFolderLog)
#include "tst_folderlog.moc"
