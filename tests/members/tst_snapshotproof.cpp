// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/localparts.h"
#include "models/sync/repairing.h"
#include "models/sync/sealedsnapshot.h"
#include "models/sync/snapshotmaker.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

LogPosition standingOf(MemberDesk& desk)
{
    return LogFollower(desk.store()).standing().value();
}

/// The file of \p desk as a snapshot has it, after \p sql was done to it.
QString preparedSnapshot(MemberRoom& room, MemberDesk& desk, const QByteArray& sql)
{
    const QString copy = room.path(u"prepared.kitcamp"_s);
    QFile::remove(copy);
    if (!backUp(desk.path(), copy) || !stripLocalParts(copy, standingOf(desk)))
        qFatal("no copy");
    const auto file = Connection::open(copy, Connection::Mode::Write);
    if (const auto done = (*file)->script("PRAGMA foreign_keys=OFF;" + sql); !done)
        qFatal("%s", why(done).constData());
    return copy;
}

} // namespace

/// A member of any role can seal a snapshot that says anything: who joins from it believes only what the
/// history says.
class TestSnapshotProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestSnapshotIsTaken();
    void lyingSnapshotIsRefused_data();
    void lyingSnapshotIsRefused();
    void snapshotUnderAnOlderKeyIsRefused();
    void snapshotIsJudgedWhenAFileIsMended();
};

void TestSnapshotProof::honestSnapshotIsTaken()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(room.office().sync());
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 3"_s);
    VERIFY_DONE(desk->sync());
    const auto hub = desk->hub();
    VERIFY_DONE(storeSnapshot(desk->store(), **hub));
    const auto third = room.newDesk(u"third"_s);
    const auto joined = room.accept(*third, issued);
    VERIFY_DONE(joined);
    QCOMPARE(joined->remark, QString());
    QVERIFY(joined->fromSnapshot);
    QCOMPARE(problemsOf(third->path(), room.domain()), QStringList());
}

void TestSnapshotProof::lyingSnapshotIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON person BEGIN "
                                           "DELETE FROM model; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT * FROM person");
    QTest::newRow("another table") << QByteArray("CREATE TABLE evil (a)");
    QTest::newRow("changed table") << QByteArray("ALTER TABLE person ADD COLUMN evil TEXT");
    QTest::newRow("missing index") << QByteArray("DROP INDEX member_file_by_member");
    QTest::newRow("role") << QByteArray("UPDATE member SET role='administrator' WHERE name='Desk 2'");
    QTest::newRow("key") << QByteArray("UPDATE member SET sign_key=replace(sign_key, 'a', 'b')");
    QTest::newRow("operator") << QByteArray("INSERT INTO operator(id, name) VALUES(7, 'Mallory')");
    QTest::newRow("setting") << QByteArray("INSERT INTO setting(key, value) VALUES('centre.name', 'x') ON "
                                           "CONFLICT(key) DO UPDATE SET value='x'");
    QTest::newRow("somebody gone") << QByteArray("DELETE FROM person WHERE name='Wang'");
    QTest::newRow("somebody else") << QByteArray("UPDATE person SET name='Mallory'");
    QTest::newRow("cut journal") << QByteArray("DELETE FROM journal WHERE seq=2");
    QTest::newRow("cut rows") << QByteArray("DELETE FROM journal_row WHERE tbl='member'");
    QTest::newRow("another kind") << QByteArray(
        "UPDATE journal SET kind='record.add' WHERE kind LIKE 'member%'");
    QTest::newRow("another body") << QByteArray("UPDATE journal SET body=x'00' WHERE seq=1");
}

void TestSnapshotProof::lyingSnapshotIsRefused()
{
    QFETCH(const QByteArray, sql);
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(room.office().sync());
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 3"_s);
    VERIFY_DONE(desk->sync());
    const auto hub = desk->hub();
    VERIFY_DONE((*hub)->storeSnapshot(standingOf(*desk), preparedSnapshot(room, *desk, sql), {}));
    const auto third = room.newDesk(u"third"_s);
    const auto joined = room.accept(*third, issued);
    VERIFY_DONE(joined);
    QVERIFY(!joined->fromSnapshot);
    QVERIFY2(joined->remark.contains(u"so the whole history was applied"_s), qPrintable(joined->remark));
    VERIFY_DONE(third->open());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(contentsOf(third->store()), contentsOf(room.office().store()));
    QCOMPARE(third->count("SELECT count(*) FROM sqlite_schema WHERE name='evil' OR sql LIKE '%evil%'"), 0);
    QCOMPARE(problemsOf(third->path(), room.domain()), QStringList());
}

void TestSnapshotProof::snapshotUnderAnOlderKeyIsRefused()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), desk->member(), u"stolen"_s));
    VERIFY_DONE(room.office().sync());
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 3"_s);
    // Who was taken out still reaches the folder, and knows the key that counted before.
    const QString sealed = room.path(u"sealed"_s);
    const LogPosition head = standingOf(room.office());
    VERIFY_DONE(SealedSnapshot(room.office()->logId(), head)
                    .seal(preparedSnapshot(room, room.office(), "SELECT 1"), sealed, 1,
                          desk->keys().logKeys.value(1), {}));
    VERIFY_DONE(room.rawHub()->storeSnapshot(head, sealed, {}));
    const auto third = room.newDesk(u"third"_s);
    const auto joined = room.accept(*third, issued);
    VERIFY_DONE(joined);
    QVERIFY(!joined->fromSnapshot);
    QVERIFY2(joined->remark.contains(u"older key"_s), qPrintable(joined->remark));
}

void TestSnapshotProof::snapshotIsJudgedWhenAFileIsMended()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    const auto hub = desk->hub();
    VERIFY_DONE((*hub)->storeSnapshot(
        standingOf(*desk),
        preparedSnapshot(room, *desk, "UPDATE member SET role='administrator' WHERE name='Desk 2'"), {}));
    RepairRequest request;
    request.path = room.office().path();
    request.keys = &room.office().keyStore();
    room.office().close();
    const auto mended = repairFile(request, room.domain(), room.clock());
    VERIFY_DONE(mended);
    const auto file = Connection::open(mended->path, Connection::Mode::Read);
    QCOMPARE((*file)->text("SELECT role FROM member WHERE name='Desk 2'").value().value_or(QString()),
             u"desk"_s);
}

QTEST_GUILESS_MAIN(TestSnapshotProof)
#include "tst_snapshotproof.moc"
