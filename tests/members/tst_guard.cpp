// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/guard.h"
#include "models/members/memberactions.h"
#include "models/members/signatures.h"
#include "models/store/erasurerules.h"
#include "models/store/textcuts.h"
#include "models/store/logfollower.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What the guard asks of single entries, and how long that takes.
class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsignedIsWellWithoutMembers();
    void foundingIsSignedByTheKeyItBrings();
    void entriesOfTheLogAreSigned();
    void permitSaysYesAtOnceWithoutMembers();
    void nobodyBecomesAMemberBeforeTheFounding();
    void erasingTakesACoordinator();
    void erasingDoesNoMoreThanErase();
    void erasingCutsOnlyWhatTheRulesLetGo();
    void erasingGoesUnderItsOwnNameAlone();
    void ownKeysAreTakenOnceAndWhole();
    void undoDoesTheContraryAlone();
    void undoBringsTheValuesBackThatWere();
    void decisionTakesBackWhatWas();
    void undoOfWhatIsErasedByNowStands();
    void operatorWithRightsIsNotTakenBack();
    void manyRowsAreJudgedQuickly();
    void asksQuickly();
};

namespace {

PackedEntry packedAt(MemberDesk& desk, qint64 seq)
{
    return desk.store().journal().readPacked(seq).value();
}

Entry entryAt(MemberDesk& desk, qint64 seq)
{
    return desk.store().journal().read(seq).value();
}

/// The place of the newest entry of \p kind.
qint64 newestOf(MemberDesk& desk, const QString& kind)
{
    return desk.store()
        .reader()
        .integer("SELECT max(seq) FROM journal WHERE kind=?", kind)
        .value()
        .value_or(0);
}

} // namespace

void TestGuard::unsignedIsWellWithoutMembers()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    VERIFY_DONE(plain->addPerson(u"Wang"_s));
    VERIFY_DONE(verifySignatures(plain->store().reader(), entryAt(*plain, 1), packedAt(*plain, 1)));
}

void TestGuard::foundingIsSignedByTheKeyItBrings()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    const qint64 seq = newestOf(room.office(), FoundCentre::kind);
    PackedEntry founding = packedAt(room.office(), seq);
    const Entry entry = entryAt(room.office(), seq);
    QCOMPARE(ruleOf(verifySignatures(plain->store().reader(), entry, founding)), u"forged"_s);
    founding.signature = memberSignature(signedHeader(founding.header), room.office().keys().signSecret);
    VERIFY_DONE(verifySignatures(plain->store().reader(), entry, founding));
    founding.signature = memberSignature(signedHeader(founding.header),
                                         MemberKeys::make(room.office()->logId(), 1).signSecret);
    QCOMPARE(ruleOf(verifySignatures(plain->store().reader(), entry, founding)), u"forged"_s);
}

void TestGuard::entriesOfTheLogAreSigned()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    const auto last = desk->store().journal().last();
    const PackedEntry packed = packedAt(*desk, (*last)->seq);
    QVERIFY(memberSignatureHolds(packed.signature, signedHeader(packed.header),
                                 room.office().keys().signPublic()));
    VERIFY_DONE(verifySignatures(desk->store().reader(), entryAt(*desk, (*last)->seq), packed));
    PackedEntry other = packed;
    other.signature[3] = static_cast<char>(other.signature[3] ^ 1);
    const auto forged = verifySignatures(desk->store().reader(), entryAt(*desk, (*last)->seq), other);
    QCOMPARE(ruleOf(forged), u"forged"_s);
    QVERIFY(forged.error().code == ErrorCode::File);
    other.signature.clear();
    QCOMPARE(ruleOf(verifySignatures(desk->store().reader(), entryAt(*desk, (*last)->seq), other)),
             u"forged"_s);
}

void TestGuard::permitSaysYesAtOnceWithoutMembers()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    Entry entry;
    entry.author = QByteArray(16, 'z');
    entry.action.kind = u"loan.lend"_s;
    const auto permit = room.domain().guard.permit(plain->store().reader(), entry);
    VERIFY_DONE(permit);
    VERIFY_DONE((*permit)(entry, {{u"loan_rule"_s, u"1"_s, RowOperation::Delete, {}}}));
}

void TestGuard::nobodyBecomesAMemberBeforeTheFounding()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    Entry entry;
    entry.author = plain->store().author();
    entry.action.kind = u"record.add"_s;
    const auto permit = room.domain().guard.permit(plain->store().reader(), entry);
    for (const QString& table : {u"member"_s, u"member_file"_s, u"log_key"_s, u"log_key_share"_s})
        VERIFY_REFUSED((*permit)(entry, {{table, u"1"_s, RowOperation::Insert, {}}}), "not-allowed");
}

namespace {

/// What the guard of \p at says of \p entry, written there.
Result<void> asked(MemberRoom& room, MemberDesk& at, Entry entry)
{
    entry.author = at->author();
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    KITCAMP_ASSIGN(const EntryPermit permit, room.domain().guard.permit(at->reader(), entry));
    return permit(entry, rows);
}

constexpr auto emptying = "UPDATE person SET name='@', archived=1, erased_at=1788771600";

Entry erasingBy(MemberDesk& desk, const char* sql = emptying)
{
    Entry erasing;
    const qint64 person = desk.count("SELECT id FROM person");
    const ErasureRules& rules = *desk->domain().erasure;
    erasing.action = {rules.kind, rules.parameters({person}, 1788771600, u"asked for"_s, {})};
    QByteArray statement(sql);
    statement.replace("@", rules.sign.toUtf8());
    erasing.changeset = changesOf(desk.store(), statement.constData(), true);
    return erasing;
}

} // namespace

void TestGuard::erasingTakesACoordinator()
{
    MemberRoom room;
    const auto organiser = room.join(u"Course room"_s, Role::Organiser);
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    const Entry erasing = erasingBy(*head);
    VERIFY_REFUSED(asked(room, *organiser, erasing), "not-allowed");
    VERIFY_DONE(asked(room, *head, erasing));
}

void TestGuard::erasingDoesNoMoreThanErase()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    VERIFY_DONE(office.add(u"operator"_s, {{u"name"_s, u"Mei"_s}}));
    for (const char* sql :
         {"UPDATE person SET name='Somebody else'", "UPDATE person SET department=NULL, archived=1, id=id+1",
          "DELETE FROM person", "DELETE FROM operator", "DELETE FROM member_file",
          "UPDATE operator SET name='@'", "INSERT INTO operator(id, name) VALUES(77, 'New')"})
        VERIFY_REFUSED(asked(room, office, erasingBy(office, sql)), "not-allowed");
    // Nor does it name anybody whom it leaves as they are.
    Entry erasing = erasingBy(office);
    erasing.action.parameters = office->domain().erasure->parameters({12345}, 1788771600, {}, {});
    VERIFY_REFUSED(asked(room, office, erasing), "not-allowed");
}

void TestGuard::erasingCutsOnlyWhatTheRulesLetGo()
{
    MemberRoom room;
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    const ErasureRules& rules = *head->store().domain().erasure;
    const auto asks = [&](const QString& table, const QString& column, const QString& sign) {
        TextCuts cuts;
        cuts.content << ContentCut{table, 1, column, TextCut::whole(u"Autumn"_s)};
        cuts.sign = sign;
        Entry erasing = erasingBy(*head);
        erasing.action.parameters.insert(TextCuts::key, cuts.json());
        return asked(room, *head, erasing);
    };
    VERIFY_DONE(asks(u"model"_s, u"note"_s, rules.sign));
    VERIFY_REFUSED(asks(u"model"_s, u"note"_s, u"Somebody else"_s), "not-allowed");
    VERIFY_REFUSED(asks(u"term"_s, u"name"_s, rules.sign), "not-allowed");
    VERIFY_REFUSED(asks(u"operator"_s, u"role"_s, rules.sign), "not-allowed");
    VERIFY_REFUSED(asks(u"setting"_s, u"value"_s, rules.sign), "not-allowed");
}

void TestGuard::erasingGoesUnderItsOwnNameAlone()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    Entry erasing = erasingBy(*desk);
    for (const QString& kind : {u"member.take_keys"_s, u"person.add"_s, u"undo"_s}) {
        erasing.action.kind = kind; // whichever rule says no first
        QVERIFY2(!asked(room, *desk, erasing), qPrintable(kind));
        QVERIFY2(!asked(room, room.office(), erasing), qPrintable(kind));
    }
    erasing.action.kind = desk->store().domain().erasure->kind;
    erasing.changeset = changesOf(desk->store(), "UPDATE person SET archived=1");
    VERIFY_REFUSED(asked(room, room.office(), erasing), "not-allowed"); // it could be taken back
}

void TestGuard::ownKeysAreTakenOnceAndWhole()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const QByteArray own = QByteArray::number(desk->member());
    Entry taking;
    taking.action.kind = TakeKeys::kind;
    QVERIFY(!asked(room, *desk, taking)); // without a row
    const QByteArray spoilt = "UPDATE log_key_share SET box_key='" + QByteArray(64, 'a') + "' WHERE member=";
    taking.changeset = changesOf(desk->store(), (spoilt + own).constData());
    QVERIFY(!asked(room, *desk, taking)); // taken long ago
}

void TestGuard::undoDoesTheContraryAlone()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->add(u"organization"_s, {{u"name"_s, u"School 1"_s}}));
    Entry undo;
    undo.undoes = (*desk->store().journal().last())->opId;
    undo.action.kind = u"undo"_s;
    // Whoever entered a school at a desk may take that back, but not write something else over it.
    undo.changeset = changesOf(desk->store(), "UPDATE organization SET name='Mine' WHERE name='School 1'");
    VERIFY_REFUSED(asked(room, *desk, undo), "not-allowed");
    undo.changeset = changesOf(desk->store(), "DELETE FROM organization WHERE name='School 1'");
    VERIFY_DONE(asked(room, *desk, undo));
    // The same where a conflict is decided.
    Entry deciding = undo;
    deciding.undoes = {};
    deciding.action = {
        u"conflict.decide"_s,
        {{u"steps"_s,
          QJsonArray{QJsonObject{{u"kind"_s, u"undo"_s},
                                 {u"parameters"_s, QJsonObject{{u"entry"_s, undo.undoes.text()}}}}}}}};
    VERIFY_DONE(asked(room, *desk, deciding));
    deciding.changeset =
        changesOf(desk->store(), "UPDATE organization SET name='Mine' WHERE name='School 1'");
    VERIFY_REFUSED(asked(room, *desk, deciding), "not-allowed");
}

namespace {

/// An undo of the newest entry of \p desk that does what \p sql does.
Entry undoing(MemberDesk& desk, const char* sql)
{
    Entry undo;
    undo.undoes = desk.store().journal().last().value()->opId;
    undo.action.kind = u"undo"_s;
    undo.changeset = changesOf(desk.store(), sql);
    return undo;
}

} // namespace

void TestGuard::undoBringsTheValuesBackThatWere()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto wang = desk->addPerson(u"Wang"_s);
    VERIFY_DONE(wang);
    VERIFY_DONE(desk->store().perform(EditRecords{u"person"_s, {*wang}, {{u"name"_s, u"Wang Li"_s}}}));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    const auto says = [&](const char* sql) { return asked(room, *desk, undoing(*desk, sql)); };
    VERIFY_DONE(says("UPDATE person SET name='Wang' WHERE name='Wang Li'"));
    VERIFY_REFUSED(says("UPDATE person SET name='Mallory' WHERE name='Wang Li'"), "not-allowed");
    VERIFY_REFUSED(says("UPDATE person SET name='Wang', archived=1 WHERE name='Wang Li'"), "not-allowed");
    VERIFY_REFUSED(says("UPDATE person SET archived=1 WHERE name='Wang Li'"), "not-allowed");
    VERIFY_REFUSED(
        asked(room, room.office(), undoing(*desk, "UPDATE person SET name='Mallory' WHERE name='Wang Li'")),
        "not-allowed"); // whoever it is: it says that it is an undo
    // A row that was removed comes back as it was.
    const auto card =
        desk->add(u"person_number"_s,
                  {{u"person"_s, QString::number(*wang)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"0400"_s}});
    VERIFY_DONE(card);
    VERIFY_DONE(desk->store().perform(RemoveRecord{u"person_number"_s, *card}));
    const QByteArray back = "INSERT INTO person_number(id, person, kind, value, folded) VALUES("
        + QByteArray::number(*card) + "," + QByteArray::number(*wang) + ",'card','@','0400')";
    VERIFY_DONE(says(QByteArray(back).replace("@", "0400").constData()));
    VERIFY_REFUSED(says(QByteArray(back).replace("@", "0499").constData()), "not-allowed");
}

void TestGuard::decisionTakesBackWhatWas()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->add(u"organization"_s, {{u"name"_s, u"School 1"_s}}));
    const OpId adding = (*desk->store().journal().last())->opId;
    VERIFY_DONE(desk->store().takeBack(adding));
    Entry deciding = undoing(*desk, "INSERT INTO organization(id, name) VALUES(77, 'School 1')");
    const QJsonObject step{{u"kind"_s, u"undo"_s},
                           {u"parameters"_s, QJsonObject{{u"entry"_s, deciding.undoes.text()}}}};
    deciding.action = {u"conflict.decide"_s, {{u"steps"_s, QJsonArray{step}}}};
    deciding.undoes = {};
    // What stands in no entry is judged as what it is: a desk adds schools, and changes none.
    VERIFY_DONE(asked(room, *desk, deciding));
    VERIFY_DONE(desk->add(u"organization"_s, {{u"name"_s, u"School 2"_s}}));
    deciding.changeset =
        changesOf(desk->store(), "UPDATE organization SET name='Mine' WHERE name='School 2'");
    VERIFY_REFUSED(asked(room, *desk, deciding), "not-allowed");
}

void TestGuard::undoOfWhatIsErasedByNowStands()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto wang = desk->addPerson(u"Wang"_s);
    VERIFY_DONE(wang);
    VERIFY_DONE(desk->store().perform(EditRecords{u"person"_s, {*wang}, {{u"name"_s, u"Wang Li"_s}}}));
    // The undo was redacted already, the entry that it takes back was not, or the other way round.
    const QByteArray sign = desk->store().domain().erasure->sign.toUtf8();
    VERIFY_DONE(
        asked(room, *desk,
              undoing(*desk, ("UPDATE person SET name='" + sign + "' WHERE name='Wang Li'").constData())));
}

void TestGuard::operatorWithRightsIsNotTakenBack()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto mei = desk->add(u"operator"_s, {{u"name"_s, u"Mei"_s}});
    VERIFY_DONE(mei);
    Entry undo;
    undo.undoes = (*desk->store().journal().last())->opId;
    undo.action.kind = u"undo"_s;
    undo.changeset = changesOf(desk->store(), "DELETE FROM operator");
    VERIFY_DONE(asked(room, *desk, undo));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.office()->perform(EditRecords{u"operator"_s, {*mei}, {{u"role"_s, u"desk"_s}}}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    undo.changeset = changesOf(desk->store(), "DELETE FROM operator");
    VERIFY_REFUSED(asked(room, *desk, undo), "not-allowed");
}

void TestGuard::manyRowsAreJudgedQuickly()
{
    MemberRoom room;
    Entry entry;
    entry.author = room.office()->author();
    entry.action.kind = u"record.batch"_s;
    QList<RowTouch> rows;
    for (int i = 0; i < 100'000; ++i)
        rows << RowTouch{
            i % 2 == 0 ? u"person"_s : u"person_number"_s, QString::number(i), RowOperation::Insert, {}};
    const auto permit = room.domain().guard.permit(room.office()->reader(), entry);
    QElapsedTimer timer;
    timer.start();
    VERIFY_DONE((*permit)(entry, rows));
    qInfo("100,000 rows of an import: %lld ms", timer.elapsed());
    VERIFY_REFUSED((*permit)(entry, rows + QList<RowTouch>{{u"member"_s, u"1"_s, RowOperation::Insert, {}}}),
                   "not-allowed");
}

void TestGuard::asksQuickly()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Zhang"_s));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    const auto last = desk->store().journal().last();
    const PackedEntry packed = packedAt(*desk, (*last)->seq);
    const Entry entry = entryAt(*desk, (*last)->seq);
    const auto rows = entry.changeset.touches();
    constexpr int times = 2000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        VERIFY_DONE(verifySignatures(desk->store().reader(), entry, packed));
        VERIFY_DONE((*room.domain().guard.permit(desk->store().reader(), entry))(entry, *rows));
    }
    qInfo("verify and permit: %.1f us an entry", static_cast<double>(timer.nsecsElapsed()) / 1000 / times);
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    timer.restart();
    for (int i = 0; i < times; ++i) {
        VERIFY_DONE(verifySignatures(plain->store().reader(), entry, packed));
        VERIFY_DONE((*room.domain().guard.permit(plain->store().reader(), entry))(entry, *rows));
    }
    qInfo("the same without members: %.1f us", static_cast<double>(timer.nsecsElapsed()) / 1000 / times);
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
