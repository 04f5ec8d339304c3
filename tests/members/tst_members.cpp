// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/sync/founding.h"
#include "models/sync/sharing.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The computers of a centre: founding, naming, roles, and what every file holds of them.
class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void founderIsAnAdministratorWithAKey();
    void whatWasDoneBeforeTheFoundingIsKept();
    void secondFoundingIsRefused();
    void sharedFileIsNotSealedAfterwards();
    void joinedComputersSeeEachOther();
    void memberIsFoundByNameAndByNumber();
    void nameOfAnotherComputerIsTaken();
    void roleIsGivenAndTaken();
    void lastAdministratorStays();
    void renamingKeepsHistory();
    void whatWasDoneAboutKeysIsNotTakenBack();
    void roleIsTakenBack();
    void membersComeFromTheirActionsAlone();
    void everyMemberCanOpenEveryKey();
    void fileOfAMemberIsWhole();
    void copyWithKeysIsAFileOfTheSameMember();
    void copyWithoutKeysSaysWhyNothingCanBeDone();
};

void TestMembers::founderIsAnAdministratorWithAKey()
{
    MemberRoom room;
    const auto members = readMembers(room.office()->reader());
    VERIFY_DONE(members);
    QCOMPARE(members->size(), 1);
    const Member& office = members->first();
    QCOMPARE(office.name, u"Office"_s);
    QCOMPARE(office.role, Role::Administrator);
    QCOMPARE(office.signKey, room.office().keys().signPublic());
    QVERIFY(office.keysTakenAt && !office.revokedAt);
    QCOMPARE(room.office().member(), office.id);
    QCOMPARE((*memberOfFile(room.office()->reader(), room.office()->author()))->id, office.id);
    QCOMPARE(room.office().keys().logKeys.size(), 1);
}

void TestMembers::whatWasDoneBeforeTheFoundingIsKept()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    QCOMPARE(desk->count("SELECT count(*) FROM person WHERE name='Li'"), 1);
    // Also where there is no snapshot, and entry after entry is looked at.
    VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
    const auto laptop = room.join(u"Laptop"_s, Role::Desk);
    QCOMPARE(laptop->count("SELECT count(*) FROM person WHERE name='Li'"), 1);
}

void TestMembers::secondFoundingIsRefused()
{
    MemberRoom room;
    VERIFY_REFUSED(foundMembership(room.office().store(), room.office().keyStore(), {{}, u"Again"_s, {}}),
                   "members-already");
    QCOMPARE(room.office().count("SELECT count(*) FROM member"), 1);
}

void TestMembers::sharedFileIsNotSealedAfterwards()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    QVERIFY(QDir().mkdir(room.path(u"open"_s)));
    VERIFY_DONE(shareCentre(plain->store(), room.path(u"open"_s)));
    VERIFY_REFUSED(foundMembership(plain->store(), plain->keyStore(), {{}, u"Plain"_s, {}}),
                   "already-shared");
    VERIFY_REFUSED(shareAsMember(plain->store(), plain->keyStore(), {room.path(u"open"_s), u"Plain"_s, {}}),
                   "already-shared");
    QCOMPARE(plain->count("SELECT count(*) FROM member"), 0);
}

void TestMembers::joinedComputersSeeEachOther()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->addPerson(u"Wang"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM person"), 2);
    VERIFY_DONE(room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->count("SELECT count(*) FROM person"), 3);
    QCOMPARE(contentsOf(desk->store()), contentsOf(room.office().store()));
    const auto member = memberById(room.office()->reader(), desk->member());
    QCOMPARE((*member)->name, u"Desk 2"_s);
    QVERIFY((*member)->keysTakenAt.has_value());
}

void TestMembers::memberIsFoundByNameAndByNumber()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    Connection& reader = room.office()->reader();
    QCOMPARE(memberNamed(reader, u" Desk  2 "_s)->id, desk->member());
    QCOMPARE(memberNamed(reader, QString::number(desk->member()))->name, u"Desk 2"_s);
    const auto nobody = memberNamed(reader, u"Desk 9"_s);
    QCOMPARE(ruleOf(nobody), u"no-such-member"_s);
    QVERIFY2(nobody.error().sentence.contains(u"Desk 9"_s), qPrintable(nobody.error().sentence));
}

void TestMembers::nameOfAnotherComputerIsTaken()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto hub = room.office().hub();
    VERIFY_REFUSED(
        inviteMember(room.office().store(), room.office().keys(), **hub, {u"Desk 2"_s, Role::Desk}),
        "name-taken");
    VERIFY_REFUSED(renameMember(room.office().store(), desk->member(), u"Office"_s), "name-taken");
    VERIFY_REFUSED(inviteMember(room.office().store(), room.office().keys(), **hub, {u"  "_s, Role::Desk}),
                   "required-field");
}

void TestMembers::roleIsGivenAndTaken()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto hub = room.office().hub();
    VERIFY_DONE(changeMemberRole(room.office().store(), **hub, desk->member(), Role::Coordinator));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(desk->store().perform(SaveSettings{{{u"name"_s, u"Centre"_s}}}));
    VERIFY_DONE(changeMemberRole(room.office().store(), **hub, desk->member(), Role::Desk));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    // It had not sent that when the role was taken: now it waits, with the reason.
    QCOMPARE(desk->openConflicts(), 1);
    const auto refusal = desk->store().perform(SaveSettings{{{u"name"_s, u"Mine"_s}}});
    VERIFY_REFUSED(refusal, "not-allowed");
    QVERIFY2(refusal.error().sentence.contains(u"Coordinator"_s), qPrintable(refusal.error().sentence));
}

void TestMembers::lastAdministratorStays()
{
    MemberRoom room;
    const auto hub = room.office().hub();
    VERIFY_REFUSED(changeMemberRole(room.office().store(), **hub, room.office().member(), Role::Desk),
                   "last-administrator");
    // Who has not joined yet cannot do it.
    const IssuedInvitation issued = room.invite(room.office(), u"Second"_s, Role::Administrator);
    VERIFY_REFUSED(changeMemberRole(room.office().store(), **hub, room.office().member(), Role::Desk),
                   "last-administrator");
    const auto second = room.newDesk(u"second"_s);
    VERIFY_DONE(room.accept(*second, issued));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(changeMemberRole(room.office().store(), **hub, room.office().member(), Role::Desk));
}

void TestMembers::renamingKeepsHistory()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto renamed = renameMember(room.office().store(), desk->member(), u"Front desk"_s);
    VERIFY_DONE(renamed);
    QCOMPARE(room.office()->sentence(renamed->opId), u"Renamed Desk 2 to Front desk"_s);
    QCOMPARE(memberNamed(room.office()->reader(), u"Front desk"_s)->id, desk->member());
}

void TestMembers::whatWasDoneAboutKeysIsNotTakenBack()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), desk->member()));
    VERIFY_REFUSED(room.office()->undo(), "keys-for-good");
    const auto last = room.office()->journal().last();
    for (qint64 seq = 1; seq <= (*last)->seq; ++seq) {
        const auto head = room.office()->journal().at(seq);
        if (!(*head)->kind.startsWith(u"member."_s))
            continue;
        const auto undone = room.office()->takeBack((*head)->opId);
        QVERIFY2(!undone, qPrintable((*head)->kind));
        QVERIFY2(room.office()->isForGood((*head)->opId), qPrintable((*head)->kind)); // so no Undo is shown
        QVERIFY(!undone.error().sentence.isEmpty());
    }
    QVERIFY((*memberById(room.office()->reader(), desk->member()))->revokedAt.has_value());
}

void TestMembers::roleIsTakenBack()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto hub = room.office().hub();
    VERIFY_DONE(changeMemberRole(room.office().store(), **hub, desk->member(), Role::Organiser));
    QVERIFY(!room.office()->isForGood((*room.office()->journal().last())->opId));
    VERIFY_DONE(room.office()->undo());
    QCOMPARE((*memberById(room.office()->reader(), desk->member()))->role, Role::Desk);
    VERIFY_DONE(room.office()->redo());
    QCOMPARE((*memberById(room.office()->reader(), desk->member()))->role, Role::Organiser);
}

void TestMembers::membersComeFromTheirActionsAlone()
{
    MemberRoom room;
    VERIFY_REFUSED(
        room.office()->perform(EditRecords{u"member"_s, {room.office().member()}, {{u"name"_s, u"King"_s}}}),
        "not-allowed");
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    const qint64 id = plain->store().ids().nextValue();
    QVERIFY(!plain->store().perform(
        AddRecord{u"log_key"_s, id, {{u"generation"_s, u"1"_s}, {u"made_at"_s, u"1"_s}}}));
    QCOMPARE(plain->count("SELECT count(*) FROM log_key"), 0);
}

void TestMembers::everyMemberCanOpenEveryKey()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), gone->member(), u"stolen"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->keys().logKeys, room.office().keys().logKeys);
    QCOMPARE(desk->keys().logKeys.size(), 2);
    // An invitation without one of the keys is refused: it could not read on.
    InviteMember lacking;
    lacking.member = room.office()->ids().nextValue();
    lacking.name = u"Desk 3"_s;
    lacking.role = u"desk"_s;
    lacking.signKey = QString(64, u'a');
    lacking.boxKey = QString(64, u'b');
    lacking.file = room.office()->ids().nextValue();
    lacking.author = QString(32, u'c');
    VERIFY_REFUSED(room.office()->perform(lacking), "keys-changed");
}

void TestMembers::fileOfAMemberIsWhole()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->addPerson(u"Wang"_s));
    VERIFY_DONE(desk->sync());
    const QString path = desk->path();
    desk->close();
    QCOMPARE(problemsOf(path, room.domain()), QStringList());
}

void TestMembers::copyWithKeysIsAFileOfTheSameMember()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Organiser);
    VERIFY_DONE(desk->store().becomeNewAuthor());
    VERIFY_REFUSED(desk->addPerson(u"Wang"_s), "not-a-member");
    const auto kept = keepMembership(desk->store(), desk->keyStore());
    VERIFY_DONE(kept);
    QVERIFY(*kept);
    QVERIFY(!*keepMembership(desk->store(), desk->keyStore()));
    VERIFY_DONE(desk->addPerson(u"Wang"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Wang'"), 1);
    QCOMPARE((*memberOfFile(room.office()->reader(), desk->store().author()))->id, desk->member());
}

void TestMembers::copyWithoutKeysSaysWhyNothingCanBeDone()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->store().becomeNewAuthor());
    const auto elsewhere = room.newDesk(u"elsewhere"_s); // its key file is empty
    QVERIFY(!*keepMembership(desk->store(), elsewhere->keyStore()));
    const auto refusal = desk->addPerson(u"Wang"_s);
    VERIFY_REFUSED(refusal, "not-a-member");
    QCOMPARE(refusal.error().waysOut.size(), 1);
}

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
