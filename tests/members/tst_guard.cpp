// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/guard.h"
#include "models/members/memberactions.h"
#include "models/members/signatures.h"
#include "models/store/logfollower.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>

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
    void signatureIsLookedAtAsOfItsPlace();
    void permitSaysYesAtOnceWithoutMembers();
    void nobodyBecomesAMemberBeforeTheFounding();
    void erasingTakesACoordinator();
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

void TestGuard::signatureIsLookedAtAsOfItsPlace()
{
    MemberRoom room;
    // The first entry of a computer that joins is signed by the key of its invitation, the others by its own:
    // whoever takes them one by one finds both well.
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->addPerson(u"Wang"_s));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
    const auto laptop = room.join(u"Laptop"_s, Role::Desk);
    const PackedEntry taking = packedAt(*laptop, newestOf(*laptop, TakeKeys::kind) - 2);
    QVERIFY(!taking.header.isEmpty());
    QCOMPARE(laptop->count("SELECT count(*) FROM person WHERE name='Wang'"), 1);
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

void TestGuard::erasingTakesACoordinator()
{
    MemberRoom room;
    const auto organiser = room.join(u"Course room"_s, Role::Organiser);
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    Entry erasing;
    erasing.action.kind = u"person.erase"_s;
    erasing.changeset = Changeset(QByteArray("P\1\1person", 9)); // how a patchset begins
    const QList<RowTouch> rows{{u"person"_s, u"1"_s, RowOperation::Update, {}},
                               {u"answer"_s, u"2"_s, RowOperation::Delete, {}}};
    erasing.author = organiser->store().author();
    VERIFY_REFUSED((*room.domain().guard.permit(organiser->store().reader(), erasing))(erasing, rows),
                   "not-allowed");
    erasing.author = head->store().author();
    const auto permit = room.domain().guard.permit(head->store().reader(), erasing);
    VERIFY_DONE((*permit)(erasing, rows));
    for (const QString& table : {u"member"_s, u"operator"_s, u"log_key_share"_s})
        VERIFY_REFUSED((*permit)(erasing, {{table, u"1"_s, RowOperation::Delete, {}}}), "not-allowed");
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
