// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/erasures.h"
#include "models/store/recordactions.h"
#include "models/store/redaction.h"
#include "models/store/redactionmark.h"
#include "models/sync/erasing.h"
#include "models/sync/founding.h"
#include "models/sync/snapshotmaker.h"
#include "tests/members/sealedroom.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What an erasing file gives the hub for entry \p seq: another body, and a mark that is not signed yet.
PackedEntry redactedEntry(Hub& hub, qint64 seq, const QByteArray& author)
{
    PackedEntry packed = hub.readAfter({}, 10'000).value().at(seq - 1);
    auto entry = unpack(packed);
    entry->action.parameters = {{"redacted"_L1, true}};
    packed.body = encodeBody(*entry);
    packed.redaction = RedactionMark{{QByteArray(16, 'e')}, author, hashOf(packed.body)}.bytes();
    return packed;
}

qint64 personIn(const SealedDesk& desk)
{
    return desk->reader().integer("SELECT min(id) FROM person").value().value_or(0);
}

qint64 addPerson(const SealedDesk& desk, const QString& name, const QString& phone)
{
    return desk.add(u"person"_s, {{"name"_L1, name}, {"phone"_L1, phone}});
}

/// All that an entry says.
QByteArray plainBytes(const PackedEntry& packed)
{
    const Entry entry = unpack(packed).value();
    return entry.changeset.bytes() + QJsonDocument(entry.action.parameters).toJson();
}

Result<ErasedPersons> erase(const SealedDesk& desk, qint64 person)
{
    const auto hub = desk.hub();
    ErasingWatch watch;
    watch.pace.quiet = std::chrono::milliseconds(0);
    return eraseConnected(*desk, hub.get(), {{person}, {}}, watch);
}

/// The office's backup of a day, which lies beside its file.
QString backUpOffice(SealedRoom& room)
{
    const QString path = room.office()->path();
    if (const auto made = backUpDaily(path, QDate(2026, 9, 7), 3); !made)
        qFatal("%s", why(made).constData());
    const QDir folder(backupFolder(path));
    return folder.filePath(folder.entryList({u"*.kitcamp"_s}).value(0));
}

/// As the program opens it: a computer of its own, and a file of the office by its keys.
SealedDesk restored(SealedRoom& room, const QString& backup)
{
    const QString path = room.path(u"restored.kitcamp"_s);
    if (!QFile::copy(backup, path) || !QFile::copy(room.office()->path() + u".keys"_s, path + u".keys"_s))
        qFatal("The backup cannot be copied.");
    auto store = Store::open(path, room.domain(), room.clock(), 4711);
    KeyStore keys = room.keyStore(path);
    const auto isNew = store ? (*store)->becomeNewAuthor() : Result<void>(store.error());
    const auto kept = isNew ? keepMembership(**store, keys) : Result<bool>(isNew.error());
    if (!kept || !*kept)
        qFatal("%s", why(kept).constData());
    return {*std::move(store), room.office().keys};
}

} // namespace

/// Bodies that a hub gets instead of those it had.
class TestHubRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactedBodyReplacesTheOld();
    void redactionIsSigned();
    void redactionsOfTwoComputersBothHold();
    void redactingAnotherLogIsRefused();
    void redactedBackupMeetsAgain();
    void redactedBackupStillOwesTheHub();
    void whatAnotherErasedMeanwhileGoesFromTheHubToo();
    void snapshotFromBeforeAnErasingIsNotTaken();
};

void TestHubRedaction::redactedBodyReplacesTheOld()
{
    SealedRoom room(fillCentre);
    const auto hub = room.office().hub();
    const QList<PackedEntry> before = room.rawHub()->readAfter({}, 10'000).value();
    const PackedEntry redacted = redactedEntry(*hub, 2, room.office()->author());
    VERIFY_DONE(hub->replaceBodies({redacted}));
    const QList<PackedEntry> after = room.rawHub()->readAfter({}, 10'000).value();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].header, before[i].header);
        QCOMPARE(after[i].body == before[i].body, i != 1);
    }
    QVERIFY(!isAnywhere(bytesUnder(room.hubFolder()), before[1].body));
    QCOMPARE(hub->readAfter({}, 10'000)->at(1).body, redacted.body);
    QCOMPARE(hub->head().value(), room.rawHub()->head().value());
    VERIFY_DONE(hub->replaceBodies({redacted})); // again: nothing happens
    VERIFY_DONE(hub->replaceBodies({}));
    room.office().add(u"person"_s, {{"name"_L1, u"Goes on"_s}});
    VERIFY_DONE(room.office().sync());
}

void TestHubRedaction::redactionIsSigned()
{
    SealedRoom room(fillCentre);
    const auto hub = room.office().hub();
    const qint64 last = hub->head()->seq;
    VERIFY_DONE(hub->replaceBodies({redactedEntry(*hub, last, room.office()->author())}));
    const PackedEntry there = hub->readAfter({}, 10'000)->last();
    const auto mark = RedactionMark::from(there.redaction);
    QVERIFY(mark);
    QVERIFY(memberSignatureHolds(mark->signature, signedRedaction(there.header, *mark),
                                 room.office().keys.signPublic()));
    QVERIFY(
        memberSignatureHolds(there.signature, signedHeader(there.header), room.office().keys.signPublic()));
}

void TestHubRedaction::redactionsOfTwoComputersBothHold()
{
    SealedRoom room(fillCentre);
    const SealedDesk second = room.join(u"Second"_s);
    const PackedEntry one = redactedEntry(*room.office().hub(), 1, room.office()->author());
    const PackedEntry other = redactedEntry(*second.hub(), 2, second->author());
    // At once, over and over, in the same pack.
    const QString url = room.url();
    const auto redact = [&url](const SealedDesk& desk, const PackedEntry& entry) {
        for (int i = 0; i < 20; ++i) {
            const auto store = desk.hub();
            if (const auto done = store->replaceBodies({entry}); !done)
                qFatal("%s", why(done).constData());
        }
    };
    std::unique_ptr<QThread> thread(QThread::create([&] {
        // Its own store, as another computer has it.
        auto store = Store::open(second->path(), room.domain(), room.clock(), 99);
        const SealedDesk there{*std::move(store), second.keys};
        redact(there, other);
    }));
    thread->start();
    redact(room.office(), one);
    QVERIFY(thread->wait(30'000));
    const auto entries = room.office().hub()->readAfter({}, 10'000);
    QCOMPARE(entries->at(0).body, one.body);
    QCOMPARE(entries->at(1).body, other.body);
}

void TestHubRedaction::redactingAnotherLogIsRefused()
{
    SealedRoom room(fillCentre);
    const auto hub = room.office().hub();
    PackedEntry foreign = redactedEntry(*hub, 2, room.office()->author());
    QByteArray bodyHash;
    auto entry = decodeHeader(foreign.header, bodyHash);
    entry->at += 1;
    foreign.header = encodeHeader(*entry, bodyHash);
    const auto refused = hub->replaceBodies({foreign});
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"forked"_s);
    entry->seq = 4711;
    foreign.header = encodeHeader(*entry, bodyHash);
    VERIFY_FAILS(hub->replaceBodies({foreign}), ErrorCode::File);
}

void TestHubRedaction::redactedBackupMeetsAgain()
{
    SealedRoom room(fillCentre);
    VERIFY_DONE(room.office().sync());
    const QString backup = backUpOffice(room);
    room.office().add(u"person"_s, {{"name"_L1, u"Came later"_s}});
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(erase(room.office(), personIn(room.office())));
    room.office().add(u"model"_s, {{"name"_L1, u"After it"_s}});
    VERIFY_DONE(room.office().sync());
    const SealedDesk again = restored(room, backup);
    const auto report = again.sync();
    VERIFY_DONE(report);
    VERIFY_DONE(room.office().sync());
    QCOMPARE(contentsOf(*again), contentsOf(*room.office()));
    QCOMPARE(problemsOf(again->path(), room.domain()), QStringList());
    // Who joins takes what it sent.
    again.add(u"model"_s, {{"name"_L1, u"From the restored file"_s}});
    VERIFY_DONE(again.sync());
    const SealedDesk third = room.join(u"Third"_s);
    QCOMPARE(contentsOf(*third), contentsOf(*room.office()));
}

void TestHubRedaction::redactedBackupStillOwesTheHub()
{
    SealedRoom room(fillCentre);
    VERIFY_DONE(room.office().sync());
    // A copy is taken just after she was erased, before anything of it was done in the file.
    const QString office = room.office()->path();
    const auto erased = erase(room.office(), personIn(room.office()));
    VERIFY_DONE(erased);
    const auto writer = Connection::open(office, Connection::Mode::Write);
    VERIFY_DONE((*writer)->execute(
        "UPDATE erasure SET done_at=NULL, what='{\"hub\":{\"open\":true},\"words\":[\"曾丽娟\"]}'"));
    const QString backup = backUpOffice(room);
    Redaction::Watch watch;
    watch.quiet = std::chrono::milliseconds(0);
    VERIFY_DONE(Redaction(office, room.domain(), room.clock()).run(watch));
    const auto file = Connection::open(backup, Connection::Mode::Read);
    const auto note = erasureOf(**file, erased->opId);
    VERIFY_DONE(note);
    QVERIFY(*note);
    QVERIFY((*note)->has(erasureStep::journal));
    QVERIFY((*note)->what.value("hub"_L1).toObject().value("open"_L1).toBool());
    QVERIFY(!(*note)->what.contains("words"_L1));
}

void TestHubRedaction::whatAnotherErasedMeanwhileGoesFromTheHubToo()
{
    SealedRoom room;
    const SealedDesk second = room.join(u"Second"_s);
    const qint64 one = addPerson(room.office(), u"Person One"_s, u"13800000001"_s);
    const qint64 two = addPerson(room.office(), u"Person Two"_s, u"13800000002"_s);
    // One entry that has details of both.
    VERIFY_DONE(room.office()->perform(
        EditRecords{.table = u"person"_s, .ids = {one, two}, .values = {{"phone"_L1, u"13800000003"_s}}}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(second.sync());
    // The other one is erased while this file redacts itself, so what it gives the hub still has the other.
    bool done = false;
    const auto hub = room.office().hub();
    ErasingWatch watch;
    watch.pace.quiet = std::chrono::milliseconds(0);
    watch.progress = [&](const QString&, qint64, qint64) {
        if (std::exchange(done, true))
            return;
        if (const auto erased = erase(second, two); !erased || !erased->complete)
            qFatal("%s", why(erased).constData());
    };
    VERIFY_DONE(eraseConnected(*room.office(), hub.get(), {{one}, {}}, watch));
    QVERIFY(done);
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(second.sync());
    const QList<PackedEntry> entries = second.hub()->readAfter({}, 10'000).value();
    for (const PackedEntry& packed : entries) {
        const QByteArray bytes = plainBytes(packed);
        QVERIFY2(!bytes.contains("Person One") && !bytes.contains("13800000001"), bytes.constData());
        QVERIFY2(!bytes.contains("Person Two") && !bytes.contains("13800000002"), bytes.constData());
    }
    const auto reading = second.hub();
    const QString target = room.path(u"fetched.kitcamp"_s);
    VERIFY_DONE(reading->fetchSnapshot(**reading->newestSnapshot(), target, {}));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("13800000002"));
    QCOMPARE(contentsOf(*second), contentsOf(*room.office()));
    QCOMPARE(problemsOf(room.office()->path(), room.domain()), QStringList());
    const SealedDesk third = room.join(u"Third"_s);
    QCOMPARE(contentsOf(*third), contentsOf(*room.office()));
}

void TestHubRedaction::snapshotFromBeforeAnErasingIsNotTaken()
{
    SealedRoom room(fillCentre);
    const SealedDesk second = room.join(u"Second"_s);
    VERIFY_DONE(second.sync());
    VERIFY_DONE(erase(room.office(), personIn(room.office())));
    const qint64 newest = (*room.rawHub()->newestSnapshot())->position.seq;
    // It has not met since, and has her still.
    const auto hub = second.hub();
    const auto late = storeSnapshot(*second, *hub);
    VERIFY_FAILS(late, ErrorCode::File);
    QCOMPARE(late.error().rule, u"out-of-date"_s);
    QCOMPARE(QDir(room.hubFolder() + u"/snapshots"_s).entryList({u"*.zst"_s}, QDir::Files).size(), 1);
    QCOMPARE((*room.rawHub()->newestSnapshot())->position.seq, newest);
    QCOMPARE(room.rawHub()->oddities(), QStringList());
    VERIFY_DONE(second.sync());
    VERIFY_DONE(storeSnapshot(*second, *hub));
}

QTEST_MAIN(TestHubRedaction)
#include "tst_hubredaction.moc"
