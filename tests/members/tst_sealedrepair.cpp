// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/members.h"
#include "models/members/ownkeys.h"
#include "models/store/recordactions.h"
#include "models/sync/repairing.h"
#include "models/sync/sharing.h"
#include "models/sync/snapshotmaker.h"
#include "tests/members/sealedroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A file of a sealed centre breaks: what its computer's keys are needed for, and what comes of it.
class TestSealedRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brokenFileIsMadeAnewWithItsKeys();
    void mendedFileWorksOnAsTheSameMember();
    void keysThatOnlyTheStoreHasAreEnough();
    void withoutKeysASentenceSaysSo();
    void wrongPassphraseIsSaid();
    void whatOthersWroteIsLeftToThem();
    void setBackHubIsHealedBySignedEntries();

private:
    [[nodiscard]] Result<Repaired> repair(KeyStore& keys)
    {
        m_second.store.reset();
        return repairFile({m_path, {}, &keys}, m_room->domain(), m_room->clock());
    }
    [[nodiscard]] SealedDesk open(const QString& path);

    std::unique_ptr<SealedRoom> m_room;
    SealedDesk m_second;
    QString m_path;
};

void TestSealedRepair::init()
{
    m_second.store.reset();
    m_room = std::make_unique<SealedRoom>([](TestStore& file) {
        file.add(u"person"_s, {{"name"_L1, u"曾丽"_s}});
    });
    m_second = m_room->join(u"Second desk"_s);
    m_path = m_second->path();
    m_second.add(u"person"_s, {{"name"_L1, u"Sent"_s}});
    VERIFY_DONE(m_second.sync());
    m_second.add(u"person"_s, {{"name"_L1, u"Not sent"_s}});
}

SealedDesk TestSealedRepair::open(const QString& path)
{
    SealedDesk desk;
    auto store = Store::open(path, m_room->domain(), m_room->clock(), 77);
    if (!store)
        qFatal("%s", why(store).constData());
    desk.store = *std::move(store);
    KeyStore kept = m_room->keyStore(path);
    const auto keys = ownKeys(desk->reader(), kept);
    if (!keys || !*keys)
        qFatal("%s", why(keys).constData());
    desk.keys = **keys;
    return desk;
}

void TestSealedRepair::brokenFileIsMadeAnewWithItsKeys()
{
    KeyStore keys = m_room->keyStore(m_path);
    const auto made = repair(keys);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
    QCOMPARE(made->inInbox, 0);
    QVERIFY(QFile::exists(made->path + u".keys"_s)); // the keys went with it
    const SealedDesk mended = open(made->path);
    QCOMPARE(rowCount(*mended, u"person"_s), 3);
    QCOMPARE(problemsOf(made->path, m_room->domain()), QStringList());
}

void TestSealedRepair::mendedFileWorksOnAsTheSameMember()
{
    KeyStore keys = m_room->keyStore(m_path);
    const auto made = repair(keys);
    VERIFY_DONE(made);
    const SealedDesk mended = open(made->path);
    QCOMPARE(ownMember(mended->reader()).value(), m_second.keys.member);
    QCOMPARE((*memberOfFile(mended->reader(), mended->author()))->id, m_second.keys.member);
    mended.add(u"person"_s, {{"name"_L1, u"After the repair"_s}});
    VERIFY_DONE(mended.sync());
    VERIFY_DONE(m_room->office().sync());
    QCOMPARE(rowCount(*m_room->office(), u"person"_s), 4);
    QCOMPARE(contentsOf(*mended), contentsOf(*m_room->office()));
}

void TestSealedRepair::keysThatOnlyTheStoreHasAreEnough()
{
    // Nothing of the shares can be read in the broken file.
    m_second.store.reset();
    {
        const auto file = Connection::open(m_path, Connection::Mode::Write);
        VERIFY_DONE((*file)->script("PRAGMA foreign_keys=OFF"));
        VERIFY_DONE((*file)->script("DELETE FROM log_key_share"));
    }
    // And no snapshot brings them.
    QDir(m_room->hubFolder() + u"/snapshots"_s).removeRecursively();
    QDir(m_room->hubFolder()).mkdir(u"snapshots"_s);
    KeyStore keys = m_room->keyStore(m_path);
    const auto made = repair(keys);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
}

void TestSealedRepair::withoutKeysASentenceSaysSo()
{
    m_second.store.reset();
    const auto refused = repairFile({m_path}, m_room->domain(), m_room->clock());
    VERIFY_FAILS(refused, ErrorCode::File);
    QVERIFY2(refused.error().rule == "no-key"_L1 || refused.error().rule == "keys-needed"_L1,
             why(refused).constData());
    QVERIFY(QFile::exists(m_path));
}

void TestSealedRepair::wrongPassphraseIsSaid()
{
    KeyStore keys = KeyStore::withPassphrase(m_path, u"not the right words"_s);
    const auto refused = repair(keys);
    VERIFY_FAILS(refused, ErrorCode::File);
    QCOMPARE(refused.error().rule, u"wrong-passphrase"_s);
}

void TestSealedRepair::whatOthersWroteIsLeftToThem()
{
    const SealedDesk third = m_room->join(u"Third desk"_s);
    VERIFY_DONE(m_second.sync());
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(third.sync());
    // The hub loses what the office sent and the second desk has taken, and the third desk writes on.
    m_room->office().add(u"person"_s, {{"name"_L1, u"Lost by the hub"_s}});
    VERIFY_DONE(m_room->office().sync());
    VERIFY_DONE(m_second.sync());
    const QString log = m_room->hubFolder() + u"/log/0001"_s;
    QVERIFY(QFile::remove(log + u'/' + QDir(log).entryList(QDir::Files, QDir::Name).last()));
    third.add(u"person"_s, {{"name"_L1, u"Written on an older hub"_s}});
    VERIFY_DONE(third.sync());
    m_second.add(u"person"_s, {{"name"_L1, u"Own work"_s}});
    const auto forked = m_second.sync();
    VERIFY_FAILS(forked, ErrorCode::File);
    QCOMPARE(forked.error().rule, u"forked"_s);
    // The second desk can sign its own work again, not that of the office.
    KeyStore keys = m_room->keyStore(m_path);
    const auto made = repair(keys);
    VERIFY_DONE(made);
    QCOMPARE(made->cameOver, 1);
    QVERIFY2(made->sentences.join(u' ').contains(u"other computers"_s),
             qPrintable(made->sentences.join(u' ')));
    const SealedDesk mended = open(made->path);
    VERIFY_DONE(mended.sync());
    QCOMPARE(rowCount(*mended, u"person"_s), 5);
    // The office brings its own.
    const QString office = m_room->office()->path();
    m_room->office().store.reset();
    KeyStore officeKeys = m_room->keyStore(office);
    const auto other = repairFile({office, {}, &officeKeys}, m_room->domain(), m_room->clock());
    VERIFY_DONE(other);
    const SealedDesk again = open(other->path);
    VERIFY_DONE(again.sync());
    VERIFY_DONE(mended.sync());
    QCOMPARE(rowCount(*mended, u"person"_s), 6);
    QCOMPARE(contentsOf(*mended), contentsOf(*again));
}

void TestSealedRepair::setBackHubIsHealedBySignedEntries()
{
    VERIFY_DONE(m_second.sync());
    VERIFY_DONE(m_room->office().sync());
    const qint64 before = m_room->rawHub()->head()->seq;
    // The newest packs are lost, with entries of both.
    const QString log = m_room->hubFolder() + u"/log/0001"_s;
    const QStringList names = QDir(log).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() > 3);
    for (const QString& name : names.last(2))
        QVERIFY(QFile::remove(log + u'/' + name));
    QVERIFY(m_room->rawHub()->head()->seq < before);
    // The office sends them again, with the signatures that the others made.
    const auto report = m_room->office().sync();
    VERIFY_DONE(report);
    QCOMPARE(report->remarks.size(), 1);
    QCOMPARE(m_room->rawHub()->head()->seq, before);
    VERIFY_DONE(m_second.sync());
    const SealedDesk third = m_room->join(u"Third desk"_s); // who takes all of it, and verifies it
    QCOMPARE(rowCount(*third, u"person"_s), 3);
}

QTEST_MAIN(TestSealedRepair)
#include "tst_sealedrepair.moc"
