// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/store/logfollower.h"
#include "models/store/redactionmark.h"
#include "models/sync/erasing.h"
#include "tests/members/rogueroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Takes more than its own keys: a role as well.
struct GreedyTakeKeys : TakeKeys {
    [[nodiscard]] Result<void> run(Change& change) const
    {
        KITCAMP_TRY(TakeKeys::run(change));
        return change.execute("UPDATE member SET role='administrator' WHERE id=?", member);
    }
};

PackedEntry withBody(const PackedEntry& entry, const std::function<void(Entry&)>& change,
                     const QByteArray& signSecret)
{
    Entry changed = unpack(entry).value();
    change(changed);
    PackedEntry packed = pack(changed);
    packed.signature = memberSignature(signedHeader(packed.header), signSecret);
    return packed;
}

} // namespace

/// What somebody puts into the log who may not: each computer finds it, says so and takes nothing of it.
class TestForged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRoleDoesNotAllowIsRefused();
    void forgedAuthorIsRefused();
    void unsignedEntryIsRefused();
    void signatureOfAnotherEntryIsRefused();
    void entryOfARevokedKeyIsRefused();
    void entryOfAStrangerIsRefused();
    void entryThatIsNotSealedIsRefused();
    void foreignKeysCannotBeTaken();
    void roleCannotBeTakenWithTheKeys();
    void fileOfAnotherMemberIsRefused();
    void undoOfMoreThanWasDoneIsRefused();
    void secondFoundingIsRefused();
    void changedBodyIsRefused();
    void forgedRedactionIsFoundByWhoJoins();
    void unsealedRedactionIsRefusedByATurn();
    void redactionThatNobodyDemandedIsRefusedByATurn();
    void redactionByAStrangerIsRefusedByATurn();
    void redactionByWhoCameLaterIsBelieved();
    void redactionByADeskIsRefusedByATurn();
    void redactionByADeskThatSaysMoreIsRefusedByATurn();
    void redactionOfWhoMayDoWhatIsRefused();
    void entryUnderAnOlderKeyIsRefused();
    void whoIsHonestNeverSendsWhatOthersRefuse();
};

void TestForged::whatTheRoleDoesNotAllowIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.makeRule());
    VERIFY_DONE(rogues.rogue->sync());
    rogues.expectRefused(u"not-allowed"_s);
}

void TestForged::forgedAuthorIsRefused()
{
    RogueRoom rogues;
    rogues.writeAs(rogues.room.office()->author());
    VERIFY_DONE(rogues.makeRule());
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), rogues.rogue->keys().signSecret);
    QVERIFY(rogues.put(entry));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::unsignedEntryIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Allowed, but not signed"_s));
    QVERIFY(rogues.put(rogues.unsent()));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::signatureOfAnotherEntryIsRefused()
{
    RogueRoom rogues;
    // An entry of the office and its signature, as they lie in the hub.
    VERIFY_DONE(rogues.room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(rogues.room.office().sync());
    VERIFY_DONE(rogues.rogue->sync());
    const auto last = rogues.rogue->store().journal().last();
    const QByteArray signature = rogues.rogue->store().journal().readPacked((*last)->seq)->signature;
    QCOMPARE(signature.size(), 64);
    rogues.writeAs(rogues.room.office()->author());
    VERIFY_DONE(rogues.makeRule());
    PackedEntry entry = rogues.unsent();
    entry.signature = signature;
    QVERIFY(rogues.put(entry));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::entryOfARevokedKeyIsRefused()
{
    RogueRoom rogues;
    const MemberKeys old = rogues.rogue->keys();
    VERIFY_DONE(rogues.room.revoke(rogues.room.office(), old.member));
    VERIFY_DONE(rogues.room.office().sync());
    QVERIFY(rogues.rogue->sync() || true); // it learns of it, and does not mind
    VERIFY_DONE(rogues.rogue->addPerson(u"Still here"_s));
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), old.signSecret);
    QVERIFY(rogues.put(entry, 2)); // whoever gave it the new key
    rogues.expectRefused(u"revoked"_s);
}

void TestForged::entryUnderAnOlderKeyIsRefused()
{
    RogueRoom rogues;
    const auto desk3 = rogues.room.join(u"Desk 3"_s, Role::Desk);
    VERIFY_DONE(rogues.room.revoke(rogues.room.office(), rogues.rogue->member()));
    VERIFY_DONE(rogues.room.office().sync());
    VERIFY_DONE(desk3->sync());
    VERIFY_DONE(desk3->addPerson(u"Allowed, and signed"_s));
    PackedEntry entry = LogFollower(desk3->store()).unsent(1, 1 << 20).value().first();
    entry.signature = memberSignature(signedHeader(entry.header), desk3->keys().signSecret);
    QVERIFY(rogues.put(entry, 1));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::entryOfAStrangerIsRefused()
{
    RogueRoom rogues;
    rogues.writeAs(QByteArray(16, 'x'));
    VERIFY_DONE(rogues.rogue->addPerson(u"Stranger"_s));
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), rogues.rogue->keys().signSecret);
    QVERIFY(rogues.put(entry));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::entryThatIsNotSealedIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Open"_s));
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), rogues.rogue->keys().signSecret);
    QVERIFY(rogues.put(entry, 0));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::foreignKeysCannotBeTaken()
{
    RogueRoom rogues;
    const IssuedInvitation issued =
        rogues.room.invite(rogues.room.office(), u"Desk 3"_s, Role::Administrator);
    VERIFY_DONE(rogues.rogue->sync());
    rogues.takeKeys(issued.member);
    VERIFY_DONE(rogues.rogue->sync());
    rogues.expectRefused(u"not-allowed"_s);
}

void TestForged::roleCannotBeTakenWithTheKeys()
{
    MemberRoom room;
    Domain greedy = room.domain();
    greedy.guard = {};
    greedy.actions.add<GreedyTakeKeys>();
    const IssuedInvitation issued = room.invite(room.office(), u"Desk 2"_s);
    MemberDesk desk(room.path(u"greedy.kitcamp"_s), greedy, room.clock());
    const auto acceptance = Acceptance::open(issued.invite, issued.passphrase, desk.keyStore(), room.clock());
    VERIFY_DONE(acceptance);
    VERIFY_DONE(joinCentre(acceptance->request(desk.path()), greedy, room.clock()));
    QCOMPARE(ruleOf(room.office().sync()), u"not-allowed"_s);
    QCOMPARE((*memberById(room.office()->reader(), issued.member))->role, Role::Desk);
}

void TestForged::fileOfAnotherMemberIsRefused()
{
    RogueRoom rogues;
    const QByteArray author(16, 'y');
    rogues.writeAs(author);
    VERIFY_DONE(rogues.rogue->store().perform(AddMemberFile{rogues.rogue->store().ids().nextValue(),
                                                            rogues.room.office().member(),
                                                            QString::fromLatin1(author.toHex())}));
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), rogues.rogue->keys().signSecret);
    QVERIFY(rogues.put(entry));
    rogues.expectRefused(u"forged"_s);
}

void TestForged::undoOfMoreThanWasDoneIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Wang"_s));
    const OpId target = (*rogues.rogue->store().journal().last())->opId;
    VERIFY_DONE(rogues.rogue->sync());
    VERIFY_DONE(rogues.room.office().sync());
    VERIFY_DONE(rogues.makeRule());
    QVERIFY(rogues.put(withBody(
        rogues.unsent(),
        [&](Entry& entry) {
            entry.undoes = target;
            entry.action = {u"undo"_s, {}};
        },
        rogues.rogue->keys().signSecret)));
    rogues.expectRefused(u"not-allowed"_s);
}

void TestForged::secondFoundingIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Wang"_s));
    QVERIFY(rogues.put(withBody(
        rogues.unsent(), [&](Entry& entry) { entry.action.kind = FoundCentre::kind; },
        rogues.rogue->keys().signSecret)));
    rogues.expectRefused(u"not-allowed"_s);
}

void TestForged::changedBodyIsRefused()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Wang"_s));
    PackedEntry entry = rogues.unsent();
    entry.signature = memberSignature(signedHeader(entry.header), rogues.rogue->keys().signSecret);
    entry.body[entry.body.size() / 2] = static_cast<char>(entry.body[entry.body.size() / 2] ^ 1);
    if (rogues.put(entry))
        rogues.expectRefused(u"damaged"_s);
}

void TestForged::forgedRedactionIsFoundByWhoJoins()
{
    RogueRoom rogues;
    VERIFY_DONE(rogues.rogue->addPerson(u"Wang"_s));
    VERIFY_DONE(rogues.rogue->sync());
    VERIFY_DONE(rogues.room.office().sync());
    // Somebody changes what an entry says, and claims that an erasure demanded it.
    const auto last = rogues.rogue->store().journal().last();
    PackedEntry entry = rogues.room.office()->journal().readPacked((*last)->seq).value();
    Entry changed = unpack(entry).value();
    changed.action.parameters = {{u"table"_s, u"person"_s}, {u"id"_s, u"1"_s}, {u"values"_s, QJsonObject{}}};
    entry.body = encodeBody(changed);
    RedactionMark mark{{QByteArray(16, 'e')}, rogues.rogue->store().author(), hashOf(entry.body)};
    mark.signature = memberSignature(signedRedaction(entry.header, mark), rogues.rogue->keys().signSecret);
    entry.redaction = mark.bytes();
    const auto hub = rogues.room.rawHub();
    VERIFY_DONE(hub->replaceBodies({inEnvelope(entry, 1, rogues.room.office().keys().logKeys.value(1))}));
    VERIFY_DONE(hub->dropSnapshotsBefore(1'000'000));
    const IssuedInvitation issued = rogues.room.invite(rogues.room.office(), u"Desk 3"_s);
    const auto desk3 = rogues.room.newDesk(u"desk3"_s);
    VERIFY_DONE(hub->dropSnapshotsBefore(1'000'000));
    const auto joined = rogues.room.accept(*desk3, issued);
    QCOMPARE(ruleOf(joined), u"forged"_s);
    QVERIFY(!QFile::exists(desk3->path()));
}

namespace {

void sayMallory(Entry& entry)
{
    entry.action.parameters = {{u"table"_s, u"person"_s}, {u"id"_s, u"1"_s}, {u"values"_s, QJsonObject{}}};
}

} // namespace

void TestForged::unsealedRedactionIsRefusedByATurn()
{
    // Without any key: whoever keeps the folder.
    RogueRoom rogues;
    VERIFY_DONE(rogues.room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(rogues.room.office().sync());
    rogues.redactNewest(sayMallory, {QByteArray(16, 'e')}, QByteArray(16, 'x'),
                        MemberKeys::make(rogues.room.office()->logId(), 1).signSecret, 0);
    const auto before = contentsOf(rogues.rogue->store());
    QCOMPARE(ruleOf(rogues.rogue->sync()), u"forged"_s);
    QCOMPARE(contentsOf(rogues.rogue->store()), before);
}

void TestForged::redactionThatNobodyDemandedIsRefusedByATurn()
{
    RogueRoom rogues;
    const auto late = rogues.room.join(u"Desk 3"_s, Role::Desk);
    VERIFY_DONE(rogues.room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(rogues.room.office().sync());
    rogues.redactNewest(sayMallory, {QByteArray(16, 'e')}, rogues.rogue->store().author(),
                        rogues.rogue->keys().signSecret);
    const auto before = contentsOf(late->store());
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
    QCOMPARE(contentsOf(late->store()), before);
}

namespace {

/// The place of an entry before an erasing, and that erasing.
std::pair<qint64, OpId> realErasing(MemberDesk& office)
{
    const qint64 wang = office.addPerson(u"Wang"_s).value();
    if (!office.addPerson(u"Zhang"_s) || !office.sync())
        qFatal("nobody to erase");
    const qint64 last = office->journal().last().value()->seq;
    const auto hub = office.hub();
    const auto erased = eraseConnected(office.store(), hub->get(), {{wang}, u"asked for"_s}, {});
    return {last, erased.value().opId};
}

} // namespace

void TestForged::redactionByAStrangerIsRefusedByATurn()
{
    // Under the name of a computer that nobody knows, as if it joined later; the erasing is a real one.
    RogueRoom rogues;
    const auto late = rogues.room.join(u"Desk 3"_s, Role::Desk);
    const MemberKeys anybody = MemberKeys::make(rogues.room.office()->logId(), 1);
    const auto [seq, erasing] = realErasing(rogues.room.office());
    rogues.redact(seq, sayMallory, {erasing, QByteArray(16, 'x'), {}}, anybody.signSecret);
    const auto before = contentsOf(late->store());
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
    QCOMPARE(contentsOf(late->store()), before);
}

void TestForged::redactionByWhoCameLaterIsBelieved()
{
    RogueRoom rogues;
    const auto late = rogues.room.join(u"Desk 3"_s, Role::Desk);
    const auto wang = rogues.room.office().addPerson(u"Wang"_s);
    VERIFY_DONE(rogues.room.office().sync());
    const auto head = rogues.room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(head->sync());
    const auto hub = head->hub();
    VERIFY_DONE(eraseConnected(head->store(), hub->get(), {{*wang}, u"asked for"_s}, {}));
    // The key was renewed since, too.
    VERIFY_DONE(rogues.room.office().sync());
    VERIFY_DONE(rogues.room.revoke(rogues.room.office(), rogues.rogue->member(), u"stolen"_s));
    VERIFY_DONE(rogues.room.office().sync());
    VERIFY_DONE(late->sync());
    QCOMPARE(late->count("SELECT count(*) FROM person WHERE name='Wang'"), 0);
    QCOMPARE(contentsOf(late->store()), contentsOf(rogues.room.office().store()));
}

void TestForged::redactionByADeskIsRefusedByATurn()
{
    RogueRoom rogues;
    const auto late = rogues.room.join(u"Desk 3"_s, Role::Desk);
    const auto [seq, erasing] = realErasing(rogues.room.office());
    rogues.redact(seq, sayMallory, {erasing, rogues.rogue->store().author(), {}},
                  rogues.rogue->keys().signSecret);
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
}

void TestForged::redactionByADeskThatSaysMoreIsRefusedByATurn()
{
    RogueRoom rogues;
    const IssuedInvitation issued = rogues.room.invite(rogues.room.office(), u"Desk 4"_s);
    const auto late = rogues.room.join(u"Desk 3"_s, Role::Desk);
    VERIFY_DONE(rogues.rogue->sync());
    const auto invitation = openInvitation(issued.invite, issued.passphrase);
    rogues.writeAs(invitation->author);
    const MemberKeys mine = rogues.takeKeys(issued.member);
    // It joins with words that look like a role.
    QVERIFY(rogues.put(withBody(
        rogues.unsent(), [](Entry& entry) { entry.action.parameters.insert(u"role"_s, u"administrator"_s); },
        invitation->keys.signSecret)));
    VERIFY_DONE(late->sync());
    const auto [seq, erasing] = realErasing(rogues.room.office());
    rogues.redact(seq, sayMallory, {erasing, invitation->author, {}}, mine.signSecret);
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
}

void TestForged::redactionOfWhoMayDoWhatIsRefused()
{
    RogueRoom rogues;
    const auto late = rogues.room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(rogues.room.office()->perform(SetMemberRole{rogues.rogue->member(), u"organiser"_s}));
    VERIFY_DONE(rogues.room.office().sync());
    const MemberKeys office = rogues.room.office().keys();
    rogues.redactNewest([](Entry& entry) { entry.action.parameters = {}; }, {QByteArray(16, 'e')},
                        rogues.room.office()->author(), office.signSecret);
    const auto before = contentsOf(late->store());
    QCOMPARE(ruleOf(late->sync()), u"forged"_s);
    QCOMPARE(contentsOf(late->store()), before);
}

void TestForged::whoIsHonestNeverSendsWhatOthersRefuse()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    QVERIFY(!desk->add(u"loan_rule"_s,
                       {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"9"_s}, {u"loan_days"_s, u"9"_s}}));
    VERIFY_DONE(desk->store().becomeNewAuthor());
    QVERIFY(!desk->addPerson(u"Nobody"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(LogFollower(desk->store()).unsentCount().value(), qint64(0));
}

QTEST_GUILESS_MAIN(TestForged)
#include "tst_forged.moc"
