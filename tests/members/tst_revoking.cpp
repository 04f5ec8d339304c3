// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inbox.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A computer is taken out: what it may no longer do, what becomes of its work, and what happens when several
/// administrators do so at once.
class TestRevoking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revokedComputerReadsNothingMore();
    void unsentWorkOfARevokedComputerStaysInItsFile();
    void whatWasSentBeforeStands();
    void theOthersGoOnUnderANewKey();
    void nobodyRevokesOneself();
    void revokedTwiceIsRefused();
    void lastAdministratorIsNotRevoked();
    void reasonIsTold();
    void invitationMeanwhileMakesTheRevocationAnew();
    void revocationMeanwhileRefusesTheInvitation();
    void twoAdministratorsRevokeEachOther();
    void sameComputerRevokedByTwoIsRevokedOnce();
    void demotedWhileAwayFindsItsWorkInTheInbox();
    void comesBackByANewInvitation();
    void historyCanStillBeReplayedByOthers();
};

void TestRevoking::revokedComputerReadsNothingMore()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), gone->member(), u"stolen"_s));
    VERIFY_DONE(room.office().addPerson(u"Secret"_s));
    VERIFY_DONE(room.office().sync());
    const auto met = gone->sync();
    QCOMPARE(ruleOf(met), u"no-key"_s);
    QVERIFY2(met.error().sentence.contains(u"stolen"_s), qPrintable(met.error().sentence));
    QVERIFY(
        (*memberById(gone->store().reader(), gone->member()))->revokedAt.has_value()); // so far it could read
    QCOMPARE(gone->count("SELECT count(*) FROM person WHERE name='Secret'"), 0);
    VERIFY_REFUSED(gone->addPerson(u"Mine"_s), "revoked");
}

void TestRevoking::unsentWorkOfARevokedComputerStaysInItsFile()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(gone->addPerson(u"Unsent"_s));
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    const auto met = gone->sync();
    QVERIFY(met || ruleOf(met) == u"no-key"_s);
    QCOMPARE(gone->openConflicts(), 1);
    const auto items = Inbox(gone->store()).items(Inbox::Which::Open);
    VERIFY_DONE(items);
    QCOMPARE(items->size(), 1);
    QVERIFY2(items->first().sentence.contains(u"revoked"_s), qPrintable(items->first().sentence));
    QVERIFY2(items->first().what.contains(u"Unsent"_s), qPrintable(items->first().what));
    const auto choices = Inbox(gone->store()).choices(items->first().n);
    VERIFY_DONE(choices);
    QCOMPARE(choices->size(), 1); // it can no longer be done, nor be decided: only dropped
    QCOMPARE(choices->first().choice, u"drop"_s);
    VERIFY_REFUSED(Inbox(gone->store()).decide(items->first().n, u"theirs"_s), "revoked");
    VERIFY_DONE(Inbox(gone->store()).decide(items->first().n, u"drop"_s));
    QCOMPARE(Inbox(gone->store()).openCount().value(), 0);
    const auto all = Inbox(gone->store()).items(Inbox::Which::All);
    VERIFY_DONE(all);
    QVERIFY2(all->first().decided.contains(u"dropped"_s), qPrintable(all->first().decided));
    const auto again = Inbox(gone->store()).decide(items->first().n, u"drop"_s);
    QCOMPARE(ruleOf(again), u"decided-already"_s);
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Unsent'"), 0);
}

void TestRevoking::whatWasSentBeforeStands()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(gone->addPerson(u"Sent"_s));
    VERIFY_DONE(gone->sync());
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    QCOMPARE(desk->count("SELECT count(*) FROM person WHERE name='Sent'"), 1);
}

void TestRevoking::theOthersGoOnUnderANewKey()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->addPerson(u"Before"_s)); // not sent yet: it is sealed under the new key then
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(desk->addPerson(u"After"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(contentsOf(desk->store()), contentsOf(room.office().store()));
    QCOMPARE(room.office().count("SELECT count(*) FROM person"), 3);
    QCOMPARE(room.office().count("SELECT max(generation) FROM log_key"), 2);
    QCOMPARE(room.office().count("SELECT count(*) FROM log_key_share"),
             5); // three of the first, two of the second
}

void TestRevoking::nobodyRevokesOneself()
{
    MemberRoom room;
    const auto second = room.join(u"Second"_s, Role::Administrator);
    VERIFY_REFUSED(room.revoke(room.office(), room.office().member()), "oneself");
    VERIFY_REFUSED(room.revoke(*second, second->member()), "oneself");
}

void TestRevoking::revokedTwiceIsRefused()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_REFUSED(room.revoke(room.office(), gone->member()), "revoked");
    const auto hub = room.office().hub();
    VERIFY_REFUSED(changeMemberRole(room.office().store(), **hub, gone->member(), Role::Organiser),
                   "revoked");
    VERIFY_REFUSED(renameMember(room.office().store(), gone->member(), u"Other"_s), "revoked");
    QCOMPARE(room.office().count("SELECT max(generation) FROM log_key"), 2);
}

void TestRevoking::lastAdministratorIsNotRevoked()
{
    MemberRoom room;
    const auto second = room.join(u"Second"_s, Role::Administrator);
    const auto hub = second->hub();
    VERIFY_DONE(second->sync());
    VERIFY_DONE(changeMemberRole(second->store(), **hub, second->member(), Role::Administrator));
    VERIFY_DONE(room.revoke(*second, room.office().member())); // one is left
    VERIFY_DONE(second->sync());
    VERIFY_REFUSED(changeMemberRole(second->store(), **hub, second->member(), Role::Desk),
                   "last-administrator");
}

void TestRevoking::reasonIsTold()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    const auto revoked = room.revoke(room.office(), gone->member(), u"  the laptop was   stolen "_s);
    VERIFY_DONE(revoked);
    QCOMPARE((*memberById(room.office()->reader(), gone->member()))->reason, u"the laptop was stolen"_s);
    QCOMPARE(room.office()->sentence(revoked->opId), u"Revoked Gone"_s);
}

void TestRevoking::invitationMeanwhileMakesTheRevocationAnew()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    const auto second = room.join(u"Second"_s, Role::Administrator);
    VERIFY_DONE(room.office().sync());
    // Both without knowing of each other; the invitation is in the log first.
    VERIFY_DONE(room.revoke(*second, gone->member(), u"stolen"_s));
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 3"_s);
    VERIFY_DONE(second->sync());
    QCOMPARE(second->openConflicts(), 1); // no revocation yet: Desk 3 would not have the key
    QVERIFY(!(*memberById(second->store().reader(), gone->member()))->revokedAt);
    const auto hub = second->hub();
    const auto renewed = renewRevocations(second->store(), second->keys(), **hub);
    VERIFY_DONE(renewed);
    QCOMPARE(*renewed, 1);
    VERIFY_DONE(second->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE((*memberById(room.office()->reader(), gone->member()))->reason, u"stolen"_s);
    QCOMPARE(*Inbox(second->store()).openCount(), 0);
    QCOMPARE(*renewRevocations(second->store(), second->keys(), **hub), 0);
    const auto desk3 = room.newDesk(u"desk3"_s);
    VERIFY_DONE(room.accept(*desk3, issued));
    QCOMPARE(contentsOf(desk3->store()).size(), contentsOf(second->store()).size());
}

void TestRevoking::revocationMeanwhileRefusesTheInvitation()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    const auto second = room.join(u"Second"_s, Role::Administrator);
    VERIFY_DONE(room.office().sync());
    const auto hub = second->hub();
    const auto issued = inviteMember(second->store(), second->keys(), **hub, {u"Desk 3"_s, Role::Desk});
    VERIFY_DONE(issued);
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(second->sync());
    QCOMPARE(second->openConflicts(), 1);
    const auto items = Inbox(second->store()).items(Inbox::Which::Open);
    QVERIFY2(items->first().sentence.contains(u"keys"_s), qPrintable(items->first().sentence));
    const auto desk3 = room.newDesk(u"desk3"_s);
    const auto joined = room.accept(*desk3, *issued);
    QVERIFY(!joined);
    QVERIFY2(ruleOf(joined) == u"invitation-unknown"_s || ruleOf(joined) == u"no-key"_s,
             qPrintable(ruleOf(joined)));
}

void TestRevoking::twoAdministratorsRevokeEachOther()
{
    MemberRoom room;
    const auto second = room.join(u"Second"_s, Role::Administrator);
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(second->sync());
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.revoke(room.office(), second->member(), u"quarrel"_s));
    VERIFY_DONE(room.revoke(*second, room.office().member(), u"quarrel"_s));
    VERIFY_DONE(second->sync()); // it is in the log first
    const auto met = room.office().sync();
    QVERIFY(met || ruleOf(met) == u"no-key"_s);
    QCOMPARE(room.office().openConflicts(), 1);
    QVERIFY((*memberById(room.office()->reader(), room.office().member()))->revokedAt.has_value());
    VERIFY_DONE(desk->sync());
    QVERIFY((*memberById(desk->store().reader(), room.office().member()))->revokedAt.has_value());
    QVERIFY(!(*memberById(desk->store().reader(), second->member()))->revokedAt);
    const auto hub = openHub(room.url());
    QVERIFY(hub.ok());
    const auto own = second->hub();
    QCOMPARE(*renewRevocations(second->store(), second->keys(), **own), 0);
}

void TestRevoking::sameComputerRevokedByTwoIsRevokedOnce()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Desk);
    const auto second = room.join(u"Second"_s, Role::Administrator);
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.revoke(room.office(), gone->member(), u"stolen"_s));
    VERIFY_DONE(room.revoke(*second, gone->member(), u"lost"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(second->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(second->openConflicts(), 0); // it is so already
    QCOMPARE((*memberById(second->store().reader(), gone->member()))->reason, u"stolen"_s);
    QCOMPARE(room.office().count("SELECT max(generation) FROM log_key"), 2);
    QCOMPARE(contentsOf(second->store()), contentsOf(room.office().store()));
}

void TestRevoking::demotedWhileAwayFindsItsWorkInTheInbox()
{
    MemberRoom room;
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(head->add(u"loan_rule"_s,
                          {{u"note"_s, u"ours"_s}, {u"max_items"_s, u"1"_s}, {u"loan_days"_s, u"1"_s}}));
    VERIFY_DONE(head->addPerson(u"Wang"_s));
    const auto hub = room.office().hub();
    VERIFY_DONE(changeMemberRole(room.office().store(), **hub, head->member(), Role::Desk));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(head->sync());
    QCOMPARE(head->openConflicts(), 1);
    const auto items = Inbox(head->store()).items(Inbox::Which::Open);
    QVERIFY2(items->first().sentence.contains(u"Coordinator"_s), qPrintable(items->first().sentence));
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM loan_rule"), 0);
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Wang'"), 1); // that a desk may
    VERIFY_DONE(Inbox(head->store()).decide(items->first().n, u"theirs"_s));
    VERIFY_DONE(head->sync());
}

void TestRevoking::comesBackByANewInvitation()
{
    MemberRoom room;
    const auto gone = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s); // the name is free again
    const auto again = room.newDesk(u"again"_s);
    VERIFY_DONE(room.accept(*again, issued));
    QVERIFY(again->member() != gone->member());
    QCOMPARE(memberNamed(again->store().reader(), u"Desk 2"_s)->id, again->member());
    VERIFY_DONE(again->addPerson(u"Wang"_s));
    VERIFY_DONE(again->sync());
}

void TestRevoking::historyCanStillBeReplayedByOthers()
{
    MemberRoom room;
    const auto gone = room.join(u"Gone"_s, Role::Administrator);
    VERIFY_DONE(gone->add(u"loan_rule"_s,
                          {{u"note"_s, u"old"_s}, {u"max_items"_s, u"1"_s}, {u"loan_days"_s, u"1"_s}}));
    VERIFY_DONE(gone->sync());
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.revoke(room.office(), gone->member()));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
    const auto desk = room.join(u"Desk 2"_s, Role::Desk); // entry by entry: each is judged by its own time
    QCOMPARE(desk->count("SELECT count(*) FROM loan_rule"), 1);
    QCOMPARE(contentsOf(desk->store()), contentsOf(room.office().store()));
}

QTEST_GUILESS_MAIN(TestRevoking)
#include "tst_revoking.moc"
