// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/authorship.h"
#include "models/sync/repairing.h"
#include "tests/syncproof/faultdesks.h"
#include "tests/syncproof/seats.h"
#include "tests/syncproof/systemcalls.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::syncproof;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// People copy sticks, restore backups and clone machines: it is noticed, told, and nothing is lost by it.
class TestSyncCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hubRestoredFromAnOlderCopyGetsBackWhatItLost();
    void hubThatForkedIsToldAndTheFileCanBeMended();
    void stickThatWasCopiedIsToldAndTheFileCanBeMended();
    void clonedFileBecomesAnotherAuthor();
    void fileRestoredFromABackupGoesOn();

private:
    Domain m_domain = seatsDomain();
};

void TestSyncCopies::initTestCase()
{
    SystemCalls::skipSyncs(true);
}

void TestSyncCopies::hubRestoredFromAnOlderCopyGetsBackWhatItLost()
{
    FaultDesks desks(m_domain, 3);
    desks.add(0, u"early"_s);
    VERIFY_DONE(desks.meet(0));
    copyFolder(desks.hubFolder(), desks.beside(u"older"_s));
    desks.add(0, u"late 0"_s);
    VERIFY_DONE(desks.meet(0));
    desks.add(1, u"late 1"_s);
    VERIFY_DONE(desks.meet(1));
    desks.add(2, u"not sent"_s);
    replaceFolder(desks.beside(u"older"_s), desks.hubFolder());
    // The computer that knows less meets first: what the others bring again must fit on it, or be asked
    // about.
    const auto met = desks.meet(1);
    VERIFY_DONE(met);
    QVERIFY2(!met->remarks.isEmpty(), "nobody was told");
    VERIFY_DONE(desks.meet(0));
    VERIFY_DONE(desks.meet(2));
    QCOMPARE(desks.proveTogether(), QString());
    QCOMPARE(desks.names(2), (QStringList{u"early"_s, u"late 0"_s, u"late 1"_s, u"not sent"_s}));
}

namespace {

/// The file of computer 1 has gone another way than the hub: it is told, works on, and is mended.
void verifyForkIsMended(FaultDesks& desks, const Domain& domain)
{
    const Contents before = contentsOf(desks.store(1));
    const auto met = desks.meet(1);
    QVERIFY2(!met.ok(), "nobody noticed");
    QCOMPARE(met.error().rule, u"forked"_s);
    QVERIFY(!met.error().sentence.isEmpty());
    QCOMPARE(contentsOf(desks.store(1)), before);
    desks.add(1, u"goes on"_s);
    Site& site = desks.centre().site(1);
    site.close();
    const auto repaired = repairFile({site.path(), desks.centre().hubUrl()}, domain, site.clock());
    VERIFY_DONE(repaired);
    QVERIFY(repaired->cameOver > 0);
    QVERIFY(QFile::remove(site.path()));
    QVERIFY(QFile::rename(repaired->path, site.path()));
    QCOMPARE(site.open(), QString());
    QCOMPARE(desks.proveTogether(), QString());
    QVERIFY(desks.names(0).contains(u"goes on"_s));
}

} // namespace

void TestSyncCopies::hubThatForkedIsToldAndTheFileCanBeMended()
{
    FaultDesks desks(m_domain, 3);
    copyFolder(desks.hubFolder(), desks.beside(u"older"_s));
    desks.add(1, u"sent before"_s);
    VERIFY_DONE(desks.meet(1));
    replaceFolder(desks.beside(u"older"_s), desks.hubFolder());
    // Before computer 1 comes back another one has written to the older copy.
    desks.add(2, u"sent after"_s);
    VERIFY_DONE(desks.meet(2));
    verifyForkIsMended(desks, m_domain);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(desks.names(1), (QStringList{u"goes on"_s, u"sent after"_s, u"sent before"_s}));
}

void TestSyncCopies::stickThatWasCopiedIsToldAndTheFileCanBeMended()
{
    FaultDesks desks(m_domain, 2);
    copyFolder(desks.hubFolder(), desks.beside(u"copy"_s));
    desks.add(0, u"on the stick"_s);
    VERIFY_DONE(desks.meet(0));
    desks.add(1, u"on the copy"_s);
    const auto copy = openHub(u"folder:"_s + desks.beside(u"copy"_s));
    VERIFY_DONE(copy);
    VERIFY_DONE(SyncSession(desks.store(1), **copy).run());
    verifyForkIsMended(desks, m_domain);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(desks.names(0), (QStringList{u"goes on"_s, u"on the copy"_s, u"on the stick"_s}));
}

void TestSyncCopies::clonedFileBecomesAnotherAuthor()
{
    FaultDesks desks(m_domain, 2);
    const QString state = desks.beside(u"state"_s);
    VERIFY_DONE(claimAuthorship(desks.store(1), state));
    desks.add(1, u"before the copy"_s);
    const QByteArray author = desks.store(1).author();
    desks.centre().site(1).close();
    copyFolder(desks.beside(u"desk-1"_s), desks.beside(u"clone"_s));
    QCOMPARE(desks.centre().site(1).open(), QString());
    const auto original = claimAuthorship(desks.store(1), state);
    VERIFY_DONE(original);
    QCOMPARE(*original, false);
    QCOMPARE(desks.store(1).author(), author);
    SystemClock clock;
    auto clone = Store::open(desks.beside(u"clone/centre.kitcamp"_s), m_domain, clock, 9);
    VERIFY_DONE(clone);
    const auto claimed = claimAuthorship(**clone, state);
    VERIFY_DONE(claimed);
    QVERIFY(*claimed);
    QVERIFY((*clone)->author() != author);
    // Both go on, both have what was done before, and it is in the log once.
    desks.add(1, u"by the original"_s);
    const auto done = (*clone)->perform(
        AddRecord{u"place"_s, (*clone)->ids().nextValue(), {{u"name"_s, u"added by the clone"_s}}});
    VERIFY_DONE(done);
    desks.centre().site(0).done.insert(done->opId.text(), u"clone"_s);
    const auto hub = desks.centre().hub();
    VERIFY_DONE(hub);
    VERIFY_DONE(SyncSession(**clone, **hub).run());
    VERIFY_DONE(desks.meet(1));
    VERIFY_DONE(SyncSession(**clone, **hub).run());
    QCOMPARE(desks.proveTogether(), QString());
    QCOMPARE(contentsOf(**clone), contentsOf(desks.store(0)));
    QCOMPARE(desks.names(0), (QStringList{u"before the copy"_s, u"by the clone"_s, u"by the original"_s}));
}

void TestSyncCopies::fileRestoredFromABackupGoesOn()
{
    FaultDesks desks(m_domain, 2);
    const QString state = desks.beside(u"state"_s);
    VERIFY_DONE(claimAuthorship(desks.store(1), state));
    desks.add(1, u"before"_s);
    desks.centre().site(1).close();
    copyFolder(desks.beside(u"desk-1"_s), desks.beside(u"backup"_s));
    QCOMPARE(desks.centre().site(1).open(), QString());
    VERIFY_DONE(claimAuthorship(desks.store(1), state));
    desks.add(1, u"sent after"_s);
    VERIFY_DONE(desks.meet(1));
    const QByteArray author = desks.store(1).author();
    desks.centre().site(1).close();
    replaceFolder(desks.beside(u"backup"_s), desks.beside(u"desk-1"_s));
    QCOMPARE(desks.centre().site(1).open(), QString());
    const auto claimed = claimAuthorship(desks.store(1), state);
    VERIFY_DONE(claimed);
    QVERIFY(*claimed);
    QVERIFY(desks.store(1).author() != author);
    desks.add(1, u"after the restore"_s);
    QCOMPARE(desks.proveTogether(), QString());
    QCOMPARE(desks.names(1), (QStringList{u"after the restore"_s, u"before"_s, u"sent after"_s}));
}

QTEST_GUILESS_MAIN(TestSyncCopies)
#include "tst_synccopies.moc"
