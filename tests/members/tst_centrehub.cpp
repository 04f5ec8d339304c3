// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/store/logfollower.h"
#include "models/store/recordactions.h"
#include "models/store/redactionmark.h"
#include "models/sync/hublogins.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "tests/members/sealedroom.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As people, programs and databases write it.
QList<QByteArray> waysOf(const QString& word)
{
    const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    return {word.toUtf8(), utf16, word.toUtf8().toHex(),
            word.toUtf8().toBase64(QByteArray::OmitTrailingEquals)};
}

/// The logins of a server that can be away.
class LoginList : public HubLogins
{
public:
    bool away = false;
    QStringList inForce;

    Result<HubAccount> make(const LoginRequest&) override { return HubAccount(); }
    Result<void> revoke(const QString& login) override
    {
        if (away)
            return Hub::away(u"The server is away."_s);
        inForce.removeAll(login);
        return {};
    }
    Result<void> changeRole(const QString&, Role) override { return {}; }
    Result<void> addAuthor(const QString&, const QByteArray&) override { return {}; }
    Result<QList<KnownLogin>> known() override
    {
        QList<KnownLogin> all;
        for (const QString& login : inForce)
            all << KnownLogin{login, Role::Desk, false, false, false};
        return all;
    }
    Result<QStringList> of(const QList<QByteArray>&) override { return QStringList(); }
    Result<bool> adopt(const QString&, const LoginRequest&) override { return true; }
    Result<void> keep(const QString&) override { return {}; }
};

/// A folder that asks for logins.
class FolderWithLogins : public Hub
{
public:
    FolderWithLogins(std::unique_ptr<Hub> folder, LoginList& list)
        : m_folder(std::move(folder))
        , m_list(list)
    {
    }
    QString place() const override { return m_folder->place(); }
    Result<QByteArray> logId() override { return m_folder->logId(); }
    Result<LogPosition> head() override { return m_folder->head(); }
    Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most) override
    {
        return m_folder->readAfter(position, most);
    }
    Result<Appended> append(const LogPosition& expected, const QList<PackedEntry>& entries) override
    {
        return m_folder->append(expected, entries);
    }
    Result<void> replaceBodies(const QList<PackedEntry>& all) override
    {
        return m_folder->replaceBodies(all);
    }
    Result<void> dropSnapshotsBefore(qint64 seq) override { return m_folder->dropSnapshotsBefore(seq); }
    Result<bool> hasBlob(const QString& hash) override { return m_folder->hasBlob(hash); }
    Result<QByteArray> readBlob(const QString& hash) override { return m_folder->readBlob(hash); }
    Result<void> writeBlob(const QString& hash, const QByteArray& bytes) override
    {
        return m_folder->writeBlob(hash, bytes);
    }
    Result<void> tell(const FileCard& card) override { return m_folder->tell(card); }
    Result<QList<FileCard>> files() override { return m_folder->files(); }
    Result<std::optional<SnapshotInfo>> newestSnapshot() override { return m_folder->newestSnapshot(); }
    Result<void> fetchSnapshot(const SnapshotInfo& info, const QString& path, const Progress& told) override
    {
        return m_folder->fetchSnapshot(info, path, told);
    }
    Result<void> storeSnapshot(const LogPosition& at, const QString& path, const Progress& told) override
    {
        return m_folder->storeSnapshot(at, path, told);
    }
    Result<QStringList> blobNames() override { return m_folder->blobNames(); }
    QStringList oddities() override { return m_folder->oddities(); }
    HubLogins* logins() override { return &m_list; }

private:
    std::unique_ptr<Hub> m_folder;
    LoginList& m_list;
};

} // namespace

/// A sealed centre as its computers see it, as the hub sees it, and as somebody who plays with the hub.
class TestCentreHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingReadableLiesInTheFolder();
    void twoComputersComeTogether();
    void everyEntryIsSignedAndSealed();
    void withoutMembersTheHubHoldsWhatItAlwaysHeld();
    void whoHasNoKeysIsToldAndWorksOn();
    void keysThatComeLaterAreUsed();
    void keysOfAnotherMemberAreRefused();
    void swappedBodiesAreRefused();
    void goodEntriesBeforeADamagedOneAreTaken();
    void bodyFromAnEarlierPlaceIsRefused();
    void picturesAreSealedUnderTheirName();
    void swappedPicturesAreRefused();
    void namesOfComputersAreSealed();
    void cardsOfOthersMakingSayNothing();
    void revokedComputerReadsNoFurther();
    void newKeyComesWithTheLog();
    void loginOfARevokedComputerEndsLater();

private:
    std::unique_ptr<SealedRoom> m_room;
    SealedDesk m_second;
};

void TestCentreHub::initTestCase()
{
    m_room = std::make_unique<SealedRoom>(fillCentre);
    m_second = m_room->join(u"Second desk"_s);
}

void TestCentreHub::nothingReadableLiesInTheFolder()
{
    const QString picture = m_room->office()->savePicture(pngOf(qRgb(1, 2, 3)), 8, 6).value();
    m_room->office().add(u"model"_s, {{"name"_L1, u"Wanda Portrait"_s}, {"picture"_L1, picture}});
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(m_second.sync());
    QVERIFY(!bytesUnder(m_room->hubFolder()).isEmpty());
    const auto files = bytesUnder(m_room->hubFolder());
    for (const QString& word :
         {u"曾丽娟"_s, u"13912345678"_s, u"Oscilloscope"_s, u"DS1054"_s, u"SCOPE-0042"_s, u"Wanda"_s,
          u"Head office"_s, u"Second desk"_s, u"SQLite format"_s}) {
        for (const QByteArray& bytes : waysOf(word))
            QVERIFY2(!isAnywhere(files, bytes), qPrintable(word));
    }
    QVERIFY(!isAnywhere(files, pngOf(qRgb(1, 2, 3))));
    QVERIFY(!isAnywhere(files, "\x89PNG"));
}

void TestCentreHub::twoComputersComeTogether()
{
    m_room->office().add(u"person"_s, {{"name"_L1, u"Office Person"_s}});
    m_second.add(u"person"_s, {{"name"_L1, u"Second Person"_s}});
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(m_second.sync());
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(contentsOf(*m_second), contentsOf(*m_room->office()));
    QCOMPARE(problemsOf(m_second->path(), m_room->domain()), QStringList());
    QCOMPARE(problemsOf(m_room->office()->path(), m_room->domain()), QStringList());
}

void TestCentreHub::everyEntryIsSignedAndSealed()
{
    const auto raw = m_room->rawHub()->readAfter({}, 10'000);
    VERIFY_DONE(raw);
    const auto opened = m_second.hub()->readAfter({}, 10'000);
    VERIFY_DONE(opened);
    QCOMPARE(opened->size(), raw->size());
    bool signs = false;
    for (qsizetype i = 0; i < raw->size(); ++i) {
        QVERIFY(isEnvelope(raw->at(i).body));
        QCOMPARE(generationOf(raw->at(i)).value(), 1);
        const auto entry = unpack(opened->at(i));
        VERIFY_DONE(entry);
        signs = signs || entry->action.kind == "member.found"_L1;
        QCOMPARE(opened->at(i).signature.size(), signs ? 64 : 0); // nobody could sign what came before
    }
    QVERIFY(signs);
}

void TestCentreHub::withoutMembersTheHubHoldsWhatItAlwaysHeld()
{
    SyncCentre centre;
    SyncDesk one = centre.desk(u"one"_s);
    one.hub = asCentreHub(*one.store, std::make_unique<MemoryHub>(centre.sharedLog()), {}).value();
    one.forget();
    SyncDesk other = centre.desk(u"other"_s); // an older program: it knows no envelopes
    one.add(u"person"_s, {{"name"_L1, u"曾丽"_s}});
    VERIFY_DONE(one.sync());
    QVERIFY(!isEnvelope(centre.log().entries.first().body));
    VERIFY_DONE(other.sync());
    QCOMPARE(contentsOf(*other.store), contentsOf(*one.store));
    // What was redacted travels in an envelope all the same: something must say that it was.
    PackedEntry entry = centre.log().entries.first();
    RedactionMark mark{{QByteArray(16, 'e')}, one->author(), hashOf(entry.body)};
    entry.redaction = mark.bytes();
    VERIFY_DONE(one.hub->replaceBodies({entry}));
    QVERIFY(isEnvelope(centre.log().entries.first().body));
    QCOMPARE(one.hub->readAfter({}, 10)->first().redaction, entry.redaction);
}

void TestCentreHub::whoHasNoKeysIsToldAndWorksOn()
{
    const auto refused = openCentreHub(*m_second, m_room->url(), {});
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"keys-needed"_s);
    QVERIFY(!refused.error().waysOut.isEmpty());
    SyncRunner runner(m_second->path(), m_room->domain(), m_room->clock(), 3);
    runner.setTimes({.afterChange = 20ms, .every = 60ms, .whileAway = 30ms, .shown = 0ms});
    runner.start();
    QTRY_COMPARE(runner.status().state, SyncStatus::State::Stopped);
    QCOMPARE(runner.status().rule, u"keys-needed"_s);
    m_second.add(u"person"_s, {{"name"_L1, u"Done without keys"_s}});
    runner.noticeChange();
    QTRY_COMPARE(runner.status().toSend, 1);
    QCOMPARE(runner.status().state, SyncStatus::State::Stopped);
}

void TestCentreHub::keysThatComeLaterAreUsed()
{
    SyncRunner runner(m_second->path(), m_room->domain(), m_room->clock(), 3);
    runner.setTimes({.afterChange = 20ms, .every = 60ms, .whileAway = 30ms, .shown = 0ms});
    runner.start();
    QTRY_COMPARE(runner.status().rule, u"keys-needed"_s);
    runner.setKeys(m_second.keys);
    QTRY_COMPARE(runner.status().state, SyncStatus::State::InStep);
    QCOMPARE(runner.status().toSend, 0);
    runner.stop();
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(contentsOf(*m_second), contentsOf(*m_room->office()));
}

void TestCentreHub::keysOfAnotherMemberAreRefused()
{
    const auto refused = openCentreHub(*m_second, m_room->url(), m_room->office().keys);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"keys-needed"_s);
}

void TestCentreHub::swappedBodiesAreRefused()
{
    PlayedHub bench(*m_room);
    bench.copy();
    QVERIFY(bench.log->entries.size() > 3);
    std::swap(bench.log->entries[0].body, bench.log->entries[1].body);
    const auto refused = bench.hub(m_second)->readAfter({}, 10);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"damaged"_s);
}

void TestCentreHub::goodEntriesBeforeADamagedOneAreTaken()
{
    PlayedHub bench(*m_room);
    bench.copy();
    QByteArray& body = bench.log->entries[2].body;
    body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
    const auto hub = bench.hub(m_second);
    QCOMPARE(hub->readAfter({}, 10)->size(), 2);
    const auto refused = hub->readAfter(bench.log->positionAt(2), 10);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"damaged"_s);
}

void TestCentreHub::bodyFromAnEarlierPlaceIsRefused()
{
    PlayedHub bench(*m_room);
    bench.copy();
    bench.log->entries[2].body = bench.log->entries[1].body;
    VERIFY_FAILS(bench.hub(m_second)->readAfter(bench.log->positionAt(2), 10), ErrorCode::File);
}

void TestCentreHub::picturesAreSealedUnderTheirName()
{
    PlayedHub bench(*m_room);
    const QByteArray picture = pngOf(qRgb(7, 7, 7));
    const QString hash = QString::fromLatin1(hashOf(picture).toHex());
    const auto hub = bench.hub(m_second);
    VERIFY_DONE(hub->writeBlob(hash, picture));
    QVERIFY(isSealedBytes(bench.log->blobs.value(hash)));
    QCOMPARE(bench.hub(m_room->office())->readBlob(hash).value(), picture);
    VERIFY_FAILS(hub->writeBlob(hash, "something else"), ErrorCode::Usage);
    // In a folder, too, which must not look for the hash of what it cannot open.
    VERIFY_DONE(m_second.hub()->writeBlob(hash, picture));
    QCOMPARE(m_room->office().hub()->readBlob(hash).value(), picture);
    VERIFY_DONE(m_second.hub()->writeBlob(hash, picture)); // again, sealed otherwise
    QCOMPARE(m_room->office().hub()->readBlob(hash).value(), picture);
}

void TestCentreHub::swappedPicturesAreRefused()
{
    PlayedHub bench(*m_room);
    const auto hub = bench.hub(m_second);
    QStringList names;
    for (const QRgb colour : {qRgb(7, 7, 7), qRgb(8, 8, 8)}) {
        const QByteArray picture = pngOf(colour);
        names << QString::fromLatin1(hashOf(picture).toHex());
        VERIFY_DONE(hub->writeBlob(names.last(), picture));
    }
    std::swap(bench.log->blobs[names[0]], bench.log->blobs[names[1]]);
    const auto refused = hub->readBlob(names[0]);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"damaged"_s);
}

void TestCentreHub::namesOfComputersAreSealed()
{
    const auto cards = m_room->office().hub()->files();
    VERIFY_DONE(cards);
    QStringList names;
    for (const FileCard& card : *cards)
        names << card.name;
    QVERIFY2(names.contains(u"Second desk"_s), qPrintable(names.join(u'|')));
    const auto raw = m_room->rawHub()->files();
    for (const FileCard& card : *raw)
        QVERIFY(card.name.startsWith("sealed:"_L1));
    // A card with another's name in it is a card without a name.
    PlayedHub bench(*m_room);
    bench.log->cards.insert(raw->first().author, raw->first());
    bench.log->cards[raw->first().author].name = raw->last().name;
    QVERIFY(!names.contains(bench.hub(m_second)->files()->first().name));
}

void TestCentreHub::cardsOfOthersMakingSayNothing()
{
    const QByteArray office = m_room->office()->author();
    const auto cardOf = [&](PlayedHub& bench) {
        const auto cards = bench.hub(m_room->office())->files();
        return std::find_if(cards->begin(), cards->end(),
                            [&](const FileCard& card) { return card.author == m_second->author(); })
            ->redactedUpTo;
    };
    PlayedHub bench(*m_room);
    bench.copy();
    FileCard card{m_second->author(), u"Second desk"_s, 1'700'000'000, 7, {}, 7};
    VERIFY_DONE(bench.hub(m_second)->tell(card));
    QCOMPARE(cardOf(bench), 7);
    // Nothing of it can be read or changed by who keeps the hub.
    FileCard& told = bench.log->cards[m_second->author()];
    QCOMPARE(told.redactedUpTo, 0);
    QCOMPARE(told.head, 0);
    told.redactedUpTo = 1000;
    QCOMPARE(cardOf(bench), 7);
    told.name = u"Second desk"_s;
    QCOMPARE(cardOf(bench), 0);
    // Another member has the key of the log, but cannot sign for it.
    card.redactedUpTo = 1000;
    SealedDesk& other = m_room->office();
    VERIFY_DONE(bench.hub(other)->tell(card));
    QCOMPARE(cardOf(bench), 0);
    const auto cards = bench.hub(m_second)->files();
    QVERIFY(std::none_of(cards->begin(), cards->end(), [&](const FileCard& shown) {
        return shown.author == office || shown.name == u"Second desk"_s;
    }));
}

void TestCentreHub::revokedComputerReadsNoFurther()
{
    SealedRoom room(fillCentre);
    const SealedDesk third = room.join(u"Third desk"_s);
    VERIFY_DONE(third.sync());
    room.revoke(third);
    room.office().add(u"person"_s, {{"name"_L1, u"Not for the third"_s}});
    VERIFY_DONE(room.office().sync());
    // The entry that takes it out can still be read; what comes after cannot.
    const auto refused = third.sync();
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"no-key"_s);
    QVERIFY2(refused.error().sentence.contains(u"the laptop was stolen"_s), why(refused).constData());
    QCOMPARE(rowCount(*third, u"person"_s), 1);
    VERIFY_FAILS(third.sync(), ErrorCode::File); // and each time again
    VERIFY_REFUSED(third->perform(AddRecord{u"person"_s, 4711, {{"name"_L1, u"Written by a thief"_s}}}),
                   "revoked");
}

void TestCentreHub::newKeyComesWithTheLog()
{
    SealedRoom room(fillCentre);
    const SealedDesk stays = room.join(u"Stays"_s);
    const SealedDesk goes = room.join(u"Goes"_s);
    room.revoke(goes);
    room.office().add(u"person"_s, {{"name"_L1, u"Under the second key"_s}});
    VERIFY_DONE(room.office().sync());
    const QList<PackedEntry> raw = room.rawHub()->readAfter({}, 10'000).value();
    QCOMPARE(generationOf(raw.last()).value(), 2);
    QCOMPARE(generationOf(raw.at(raw.size() - 2)).value(), 1); // the one that brings the key
    // One reading ends before the new key is known, the next goes on.
    VERIFY_DONE(stays.sync());
    QCOMPARE(contentsOf(*stays), contentsOf(*room.office()));
    stays.add(u"person"_s, {{"name"_L1, u"By the one who stays"_s}});
    VERIFY_DONE(stays.sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(contentsOf(*stays), contentsOf(*room.office()));
    // Who joins now reads all of it, old and new.
    const SealedDesk late = room.join(u"Late"_s);
    QCOMPARE(rowCount(*late, u"person"_s), 3);
}

void TestCentreHub::loginOfARevokedComputerEndsLater()
{
    SealedRoom room(fillCentre);
    const SealedDesk& office = room.office();
    const SealedDesk third = room.join(u"Third desk"_s);
    const auto writer = Connection::open(office->path(), Connection::Mode::Write);
    VERIFY_DONE((*writer)->execute("UPDATE member SET login='login_3' WHERE id=?", third.keys.member));
    LoginList list;
    list.inForce = QStringList{u"login_3"_s};
    const auto hub =
        asCentreHub(*office, std::make_unique<FolderWithLogins>(room.rawHub(), list), office.keys);
    VERIFY_DONE(hub);
    SyncSession session(*office, **hub);
    VERIFY_DONE(session.run());
    QCOMPARE(list.inForce, QStringList{u"login_3"_s});
    // The server is away while it is revoked: that holds all the same.
    list.away = true;
    VERIFY_DONE(revokeMember(*office, office.keys, **hub, third.keys.member, u"stolen"_s));
    VERIFY_DONE(session.run());
    QCOMPARE(list.inForce, QStringList{u"login_3"_s});
    list.away = false;
    VERIFY_DONE(session.run());
    QCOMPARE(list.inForce, QStringList());
}

QTEST_MAIN(TestCentreHub)
#include "tst_centrehub.moc"
