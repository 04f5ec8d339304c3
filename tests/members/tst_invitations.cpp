// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/logkeys.h"
#include "models/sync/invitation.h"
#include "models/sync/sharing.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Invitations: the file, its passphrase, and all that can be wrong with either.
class TestInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passphraseHasTwentyLettersAndIsTypedAsOneLikes();
    void fileTellsTheCentreAndHidesTheRest();
    void whatWasSealedComesOutAgain();
    void wrongPassphraseIsExplained();
    void changedInvitationIsRefused();
    void everyCutAndFlipIsRefused();
    void invitationOfANewerProgramAsksForAnUpdate();
    void usedInvitationIsRefusedAndNamesWhoUsedIt();
    void expiredInvitationIsRefused();
    void invitationOfAnotherCentreIsRefused();
    void invitationThatWasNotSentYetSaysSo();
    void revokedInvitationIsRefused();
    void logThatWasReplacedIsRefused();
    void joiningThatWasCutShortGoesOn();
    void invitationKeysAreWorthNothingAfterwards();
    void joinsAfterARevocation();
    void centreWithoutMembersInvitesAsBefore();
    void centreWithMembersRefusesTheOldInvitation();
    void unsealedInvitationOfVersionOneIsStillRead();
};

void TestInvitations::passphraseHasTwentyLettersAndIsTypedAsOneLikes()
{
    const QString passphrase = freshPassphrase();
    QCOMPARE(passphrase.size(), 23);
    QVERIFY(QRegularExpression(u"^([A-HJ-NP-Z2-9]{5}-){3}[A-HJ-NP-Z2-9]{5}$"_s).match(passphrase).hasMatch());
    QVERIFY(passphrase != freshPassphrase());
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    VERIFY_DONE(openInvitation(issued.invite, issued.passphrase.toLower().remove(u'-')));
    VERIFY_DONE(
        openInvitation(issued.invite, u"  "_s + QString(issued.passphrase).replace(u'-', u' ') + u"\n"_s));
}

void TestInvitations::fileTellsTheCentreAndHidesTheRest()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const QString file = room.path(u"centre.kitcamp-invite"_s);
    VERIFY_DONE(writeInvite(issued.invite, file));
    const QByteArray bytes = bytesOf(file);
    QVERIFY(bytes.contains("\"version\": 2"));
    QVERIFY(bytes.contains("hub"));
    for (const QByteArray& hidden : {QByteArray("Desk 2"), issued.passphrase.toLatin1(),
                                     room.office().keys().logKeys.value(1).toBase64()})
        QVERIFY2(!bytes.contains(hidden), hidden.constData());
    const auto read = readInvite(file);
    VERIFY_DONE(read);
    QVERIFY(read->isForMember());
    QCOMPARE(read->sealed, issued.invite.sealed);
    QCOMPARE(read->url, room.url());
}

void TestInvitations::whatWasSealedComesOutAgain()
{
    const QByteArray log = randomBytes(16);
    Invitation invitation;
    invitation.keys = MemberKeys::make(log, 7);
    invitation.keys.logKeys = {{1, randomBytes(32)}, {2, randomBytes(32)}};
    invitation.keys.hubPassword = u"geheim"_s;
    invitation.author = randomBytes(16);
    invitation.name = u"前台"_s;
    invitation.role = Role::Coordinator;
    invitation.position = {12, randomBytes(32)};
    invitation.url = u"postgresql://desk@host/centre"_s;
    invitation.expiresAt = 4711;
    const auto sealed = sealInvitation(invitation, log, u"ABCDE-FGHJK-LMNPQ-RSTUV"_s);
    VERIFY_DONE(sealed);
    const auto opened = openInvitation({u"folder:/x"_s, log, {}, {}, {}, *sealed}, u"abcdefghjklmnpqrstuv"_s);
    VERIFY_DONE(opened);
    QCOMPARE(*opened, invitation);
}

void TestInvitations::wrongPassphraseIsExplained()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto desk = room.newDesk(u"desk"_s);
    for (const QString& wrong : {freshPassphrase(), u"hello"_s, QString(5000, u'A')}) {
        const auto joined = room.accept(*desk, issued, wrong);
        VERIFY_REFUSED(joined, "wrong-passphrase");
        QVERIFY(!joined.error().waysOut.isEmpty());
    }
    QVERIFY(!QFile::exists(desk->path()));
    VERIFY_DONE(room.accept(*desk, issued)); // it is not used up by that
}

void TestInvitations::changedInvitationIsRefused()
{
    MemberRoom room;
    IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto desk = room.newDesk(u"desk"_s);
    IssuedInvitation other = issued;
    other.invite.logId = randomBytes(16);
    VERIFY_REFUSED(room.accept(*desk, other), "wrong-passphrase");
    other = issued;
    other.invite.sealed[other.invite.sealed.size() - 3] =
        static_cast<char>(other.invite.sealed[other.invite.sealed.size() - 3] ^ 1);
    VERIFY_REFUSED(room.accept(*desk, other), "wrong-passphrase");
    const QString file = room.path(u"v2"_s);
    issued.invite.sealed = "x";
    VERIFY_DONE(writeInvite(issued.invite, file));
    QByteArray bytes = bytesOf(file);
    bytes.replace("\"sealed\"", "\"other\"");
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    VERIFY_FAILS(readInvite(file), ErrorCode::File);
}

void TestInvitations::everyCutAndFlipIsRefused()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const QByteArray whole = issued.invite.sealed;
    Invite invite = issued.invite;
    // The head, where lengths and costs stand, byte by byte; the seal by samples.
    for (qsizetype i = 0; i < whole.size(); i += i < 48 ? 2 : 197) {
        invite.sealed = whole.left(i);
        QVERIFY2(!openInvitation(invite, issued.passphrase), QByteArray::number(i).constData());
        invite.sealed = whole;
        invite.sealed[i] = static_cast<char>(invite.sealed[i] ^ 0x80);
        QVERIFY2(!openInvitation(invite, issued.passphrase), QByteArray::number(i).constData());
    }
}

void TestInvitations::invitationOfANewerProgramAsksForAnUpdate()
{
    MemberRoom room;
    IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    issued.invite.sealed[7] = 9;
    VERIFY_FAILS(openInvitation(issued.invite, issued.passphrase), ErrorCode::Newer);
}

void TestInvitations::usedInvitationIsRefusedAndNamesWhoUsedIt()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto desk = room.newDesk(u"desk"_s);
    VERIFY_DONE(room.accept(*desk, issued));
    const auto thief = room.newDesk(u"thief"_s);
    const auto again = room.accept(*thief, issued);
    VERIFY_REFUSED(again, "invitation-used");
    QVERIFY2(again.error().sentence.contains(u"Desk 2 on 2026-09-07"_s), qPrintable(again.error().sentence));
    QVERIFY(!QFile::exists(thief->path()));
    QCOMPARE(room.office().count("SELECT count(*) FROM member"), 2);
}

void TestInvitations::expiredInvitationIsRefused()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    room.clock().set(QDateTime({2026, 10, 8}, {9, 0}, Qt::UTC));
    const auto desk = room.newDesk(u"desk"_s);
    const auto late = room.accept(*desk, issued);
    VERIFY_REFUSED(late, "expired");
    QVERIFY2(late.error().sentence.contains(u"2026-10-07"_s), qPrintable(late.error().sentence));
    const auto hub = room.office().hub();
    VERIFY_FAILS(
        inviteMember(room.office().store(), room.office().keys(), **hub, {u"Desk 3"_s, Role::Desk, 0}),
        ErrorCode::Usage);
}

void TestInvitations::invitationOfAnotherCentreIsRefused()
{
    MemberRoom room;
    MemberRoom other;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto desk = room.newDesk(u"desk"_s);
    const auto acceptance =
        Acceptance::open(issued.invite, issued.passphrase, desk->keyStore(), room.clock());
    VERIFY_DONE(acceptance);
    VERIFY_REFUSED(joinCentre(acceptance->request(desk->path(), other.url()), room.domain(), room.clock()),
                   "other-log");
    QVERIFY(!QFile::exists(desk->path()));
}

void TestInvitations::invitationThatWasNotSentYetSaysSo()
{
    MemberRoom room;
    const auto hub = room.office().hub();
    const auto issued =
        inviteMember(room.office().store(), room.office().keys(), **hub, {u"Desk 2"_s, Role::Desk});
    VERIFY_DONE(issued);
    const auto desk = room.newDesk(u"desk"_s);
    VERIFY_REFUSED(room.accept(*desk, *issued), "invitation-unknown");
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.accept(*desk, *issued));
}

void TestInvitations::revokedInvitationIsRefused()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    VERIFY_DONE(room.revoke(room.office(), issued.member, u"lost on the way"_s));
    VERIFY_DONE(room.office().sync());
    const auto desk = room.newDesk(u"desk"_s);
    const auto joined = room.accept(*desk, issued);
    QVERIFY(!joined);
    QVERIFY2(ruleOf(joined) == u"revoked"_s || ruleOf(joined) == u"no-key"_s, qPrintable(ruleOf(joined)));
    QVERIFY(!QFile::exists(desk->path()));
}

void TestInvitations::logThatWasReplacedIsRefused()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    auto opened = openInvitation(issued.invite, issued.passphrase);
    VERIFY_DONE(opened);
    opened->position.hash = randomBytes(32);
    IssuedInvitation forged = issued;
    forged.invite.sealed = *sealInvitation(*opened, issued.invite.logId, issued.passphrase);
    const auto desk = room.newDesk(u"desk"_s);
    VERIFY_REFUSED(room.accept(*desk, forged), "other-log");
}

void TestInvitations::joiningThatWasCutShortGoesOn()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto desk = room.newDesk(u"desk"_s);
    VERIFY_DONE(room.accept(*desk, issued));
    // As if the program had been killed after the log had the new keys: the keys are there, the file is not.
    desk->close();
    QVERIFY(QFile::remove(desk->path()));
    const auto again = room.newDesk(u"desk"_s);
    VERIFY_DONE(room.accept(*again, issued));
    VERIFY_DONE(again->addPerson(u"Wang"_s));
    VERIFY_DONE(again->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Wang'"), 1);
    // The same when the keys changed since.
    const auto other = room.join(u"Other"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), other->member()));
    VERIFY_DONE(room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(room.office().sync());
    again->close();
    QVERIFY(QFile::remove(again->path()));
    const auto third = room.newDesk(u"desk"_s);
    VERIFY_DONE(room.accept(*third, issued));
    QCOMPARE(third->count("SELECT count(*) FROM person WHERE name='Zhang'"), 1);
}

void TestInvitations::invitationKeysAreWorthNothingAfterwards()
{
    MemberRoom room;
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    const auto opened = openInvitation(issued.invite, issued.passphrase);
    const auto desk = room.newDesk(u"desk"_s);
    VERIFY_DONE(room.accept(*desk, issued));
    QVERIFY(desk->keys().signSecret != opened->keys.signSecret);
    QVERIFY(desk->keys().boxSecret != opened->keys.boxSecret);
    const auto other = room.join(u"Other"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), other->member()));
    const auto rows = LogKeys::read(room.office()->reader(), opened->keys);
    VERIFY_DONE(rows);
    QVERIFY(!rows->keys.contains(2)); // what came since is sealed for the new keys
    QVERIFY(!rows->keys.contains(1));
}

void TestInvitations::joinsAfterARevocation()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    QCOMPARE(desk->count("SELECT count(*) FROM person"), 2);
    VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
    const auto laptop = room.join(u"Laptop"_s, Role::Desk);
    QCOMPARE(contentsOf(laptop->store()), contentsOf(room.office().store()));
}

void TestInvitations::centreWithoutMembersInvitesAsBefore()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    QVERIFY(QDir().mkdir(room.path(u"open"_s)));
    VERIFY_DONE(shareCentre(plain->store(), room.path(u"open"_s)));
    const auto invite = inviteTo(plain->store());
    VERIFY_DONE(invite);
    QVERIFY(!invite->isForMember());
    const QString file = room.path(u"open.kitcamp-invite"_s);
    VERIFY_DONE(writeInvite(*invite, file));
    QVERIFY(bytesOf(file).contains("\"version\": 1"));
    VERIFY_DONE(joinCentre({room.path(u"b.kitcamp"_s), {}, *readInvite(file), u"Desk 2"_s}, room.domain(),
                           room.clock()));
}

void TestInvitations::centreWithMembersRefusesTheOldInvitation()
{
    MemberRoom room;
    VERIFY_REFUSED(inviteTo(room.office().store()), "has-members");
    // And who knows the place alone comes to nothing.
    const Invite open{room.url(), room.office()->logId(), {}, {}, {}, {}};
    const auto joined =
        joinCentre({room.path(u"b.kitcamp"_s), {}, open, u"Thief"_s}, room.domain(), room.clock());
    QVERIFY(!joined);
    QVERIFY(!joined.error().sentence.isEmpty());
    QVERIFY(!QFile::exists(room.path(u"b.kitcamp"_s)));
}

void TestInvitations::unsealedInvitationOfVersionOneIsStillRead()
{
    QTemporaryDir folder;
    const QJsonObject object{{u"format"_s, u"kitcamp-invite"_s},
                             {u"version"_s, 1},
                             {u"hub"_s, u"folder:/x"_s},
                             {u"log"_s, QString(32, u'a')}};
    QFile file(folder.filePath(u"old"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    const auto read = readInvite(file.fileName());
    VERIFY_DONE(read);
    QVERIFY(!read->isForMember());
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
