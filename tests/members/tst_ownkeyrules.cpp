// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/signatures.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What a computer may do about itself, and by which of its keys: taking its own keys, writing under another
/// author.
class TestOwnKeyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatureIsLookedAtAsOfItsPlace();
    void keysAreTakenOnceByTheInvitedOne();
    void keysAreTakenWithEveryShare();
    void keysAreTakenForOneBoxKey();
    void nothingElseIsTakenWithTheKeys();
    void nobodyTakesAnothersKeys();
    void fileIsAddedByItsMember();
    void fileOfAnotherIsNotAdded();
    void fileIsAddedAlone();
    void fileIsSignedByItsMember();
    void revokedMemberAddsNoFile();
};

namespace {

QByteArray hexOf(char digit, int bytes)
{
    return QByteArray(qsizetype(bytes) * 2, digit);
}

QString textOf(const QByteArray& author)
{
    return QString::fromLatin1(author.toHex());
}

/// What the guard says of \p entry in a file that stands where \p at does.
Result<void> asked(MemberDesk& at, const Entry& entry)
{
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    KITCAMP_ASSIGN(const EntryPermit permit, at->domain().guard.permit(at->reader(), entry));
    return permit(entry, rows);
}

/// A centre in which Desk 3 is invited and has not come yet.
class Waiting
{
public:
    Waiting()
        : desk(room.join(u"Desk 2"_s, Role::Desk))
    {
        // A second generation of the key, so that there are two shares to take.
        const auto gone = room.join(u"Desk 9"_s, Role::Desk);
        if (!room.revoke(room.office(), gone->member()) || !room.office().sync())
            qFatal("not revoked");
        issued = room.invite(room.office(), u"Desk 3"_s);
        if (!desk->sync())
            qFatal("not met");
        author = QByteArray::fromHex(desk->store()
                                         .reader()
                                         .text("SELECT author FROM member_file WHERE member=?", issued.member)
                                         .value()
                                         .value_or(QString())
                                         .toLatin1());
    }
    /// An entry of Desk 3 that takes keys as \p sql does; ?: its member, @: the new box key.
    [[nodiscard]] Entry taking(QByteArray sql) const
    {
        sql.replace('?', QByteArray::number(issued.member));
        sql.replace('@', '\'' + hexOf('b', 32) + '\'');
        Entry entry;
        entry.author = author;
        entry.action.kind = TakeKeys::kind;
        entry.changeset = changesOf(desk->store(), sql.constData());
        return entry;
    }

    MemberRoom room;
    std::unique_ptr<MemberDesk> desk; ///< stands where Desk 3 is invited
    IssuedInvitation issued;
    QByteArray author; ///< that waits for Desk 3
};

const QByteArray ownRow =
    "UPDATE member SET sign_key='" + hexOf('a', 32) + "', box_key=@, keys_taken_at=1788771600 WHERE id=?;";
const QByteArray ownShares = "UPDATE log_key_share SET sealed='ab', box_key=@ WHERE member=?;";

/// The entry by which the file \p author becomes one of \p member; rows as \p sql makes them.
Entry fileEntry(MemberDesk& desk, const QByteArray& author, qint64 member, const QByteArray& sql)
{
    Entry entry;
    entry.author = author;
    entry.action = {
        AddMemberFile::kind,
        {{u"id"_s, u"77"_s}, {u"member"_s, QString::number(member)}, {u"author"_s, textOf(author)}}};
    if (!sql.isEmpty())
        entry.changeset = changesOf(desk.store(), sql.constData());
    return entry;
}

QByteArray insertedFile(const QByteArray& author, qint64 member, int id = 77)
{
    return "INSERT INTO member_file(id, author, member) VALUES(" + QByteArray::number(id) + ",'"
        + author.toHex() + "'," + QByteArray::number(member) + ");";
}

const QByteArray newAuthor(16, 'n');
} // namespace

void TestOwnKeyRules::signatureIsLookedAtAsOfItsPlace()
{
    Waiting waiting;
    MemberDesk& witness = *waiting.desk;
    const auto newcomer = waiting.room.newDesk(u"desk3"_s);
    VERIFY_DONE(waiting.room.accept(*newcomer, waiting.issued));
    VERIFY_DONE(newcomer->addPerson(u"Wang"_s));
    VERIFY_DONE(newcomer->sync());
    MemberDesk& office = waiting.room.office();
    VERIFY_DONE(office.sync()); // has all of it as it came
    Journal journal(office->reader());
    const qint64 place = office.count("SELECT max(seq) FROM journal WHERE kind='member.take_keys'");
    const Entry taking = *journal.read(place);
    const PackedEntry packedTaking = *journal.readPacked(place);
    const Entry later = *journal.read((*journal.last())->seq);
    const PackedEntry packedLater = *journal.readPacked(later.seq);
    QVERIFY(later.seq > place);
    QCOMPARE(later.author, taking.author);
    // Before it is taken, the invitation's key holds and the new one does not.
    Connection& before = witness->reader();
    QVERIFY(witness.count("SELECT max(seq) FROM journal") < place);
    VERIFY_DONE(verifySignatures(before, taking, packedTaking));
    QCOMPARE(ruleOf(verifySignatures(before, later, packedLater)), u"forged"_s);

    // One by one, as they come from the log, both are well; afterwards the invitation's key is none.
    VERIFY_DONE(witness.sync());
    QCOMPARE(witness.count("SELECT count(*) FROM person WHERE name='Wang'"), 1);
    Connection& after = witness->reader();
    VERIFY_DONE(verifySignatures(after, later, packedLater));
    QCOMPARE(ruleOf(verifySignatures(after, taking, packedTaking)), u"forged"_s);
}

void TestOwnKeyRules::keysAreTakenOnceByTheInvitedOne()
{
    const Waiting waiting;
    VERIFY_DONE(asked(*waiting.desk, waiting.taking(ownRow + ownShares)));
    // One that says of itself that it is still to come could do so for ever.
    QByteArray untaken = ownRow;
    untaken.replace(", keys_taken_at=1788771600", "");
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(untaken + ownShares)), "not-allowed");
    // Desk 2 has taken its own long ago.
    Entry again = waiting.taking(ownShares);
    const QByteArray desk = QByteArray::number(waiting.desk->member());
    QByteArray sql = ownRow + ownShares;
    sql.replace('?', desk).replace('@', '\'' + hexOf('b', 32) + '\'');
    again.changeset = changesOf(waiting.desk->store(), sql.constData());
    again.author = waiting.desk->store().author();
    VERIFY_REFUSED(asked(*waiting.desk, again), "not-allowed");
}

void TestOwnKeyRules::keysAreTakenWithEveryShare()
{
    const Waiting waiting;
    // What it could not read any more would stop whoever invites or revokes later.
    QCOMPARE(waiting.desk->count("SELECT count(*) FROM log_key"), 2);
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownRow)), "not-allowed");
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownShares)), "not-allowed");
    QByteArray one = ownShares;
    one.replace("member=?", "member=? AND log_key=(SELECT id FROM log_key WHERE generation=1)");
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownRow + one)), "not-allowed");
    Entry nothing;
    nothing.author = waiting.author;
    nothing.action.kind = TakeKeys::kind;
    VERIFY_REFUSED(asked(*waiting.desk, nothing), "not-allowed");
}

void TestOwnKeyRules::keysAreTakenForOneBoxKey()
{
    const Waiting waiting;
    QByteArray shares = ownShares;
    shares.replace("@", '\'' + hexOf('c', 32) + '\'');
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownRow + shares)), "not-allowed");
    QByteArray sealedOnly = ownShares;
    sealedOnly.replace(", box_key=@", "");
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownRow + sealedOnly)), "not-allowed");
    QByteArray signOnly = ownRow;
    signOnly.replace("box_key=@, ", "");
    VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(signOnly + sealedOnly)), "not-allowed");
}

void TestOwnKeyRules::nothingElseIsTakenWithTheKeys()
{
    const Waiting waiting;
    for (const char* more :
         {"UPDATE member SET role='administrator' WHERE id=?;", "UPDATE member SET name='Boss' WHERE id=?;",
          "UPDATE member SET login='office' WHERE id=?;", "UPDATE person SET note='me too';",
          "UPDATE log_key SET generation=generation+5;", "DELETE FROM log_key_share WHERE member=?;",
          "INSERT INTO log_key(id, generation, made_at) VALUES(77, 9, 0);",
          "INSERT INTO member_file(id, author, member) VALUES(77, 'abababababababababababababababab', ?);"})
        VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(ownRow + ownShares + more)), "not-allowed");
}

void TestOwnKeyRules::nobodyTakesAnothersKeys()
{
    const Waiting waiting;
    for (const QByteArray& sql :
         {QByteArray("UPDATE member SET sign_key='" + hexOf('a', 32) + "', box_key=@ WHERE name='Office';"),
          QByteArray(ownRow + "UPDATE log_key_share SET sealed='ab', box_key=@;"),
          QByteArray(ownRow + ownShares
                     + "UPDATE log_key_share SET sealed='ab' WHERE member=(SELECT id FROM member WHERE "
                       "name='Office');")})
        VERIFY_REFUSED(asked(*waiting.desk, waiting.taking(sql)), "not-allowed");
    // Nor does another one take those that wait for Desk 3.
    Entry stolen = waiting.taking(ownRow + ownShares);
    stolen.author = waiting.desk->store().author();
    VERIFY_REFUSED(asked(*waiting.desk, stolen), "not-allowed");
}

void TestOwnKeyRules::fileIsAddedByItsMember()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const qint64 own = desk->member();
    VERIFY_DONE(asked(*desk, fileEntry(*desk, newAuthor, own, insertedFile(newAuthor, own))));
}

void TestOwnKeyRules::fileOfAnotherIsNotAdded()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const qint64 own = desk->member();
    const qint64 office = room.office().member();
    const QByteArray other(16, 'o');
    // Says its own member, and names another one in the row; or another file than itself.
    VERIFY_REFUSED(asked(*desk, fileEntry(*desk, newAuthor, own, insertedFile(newAuthor, office))),
                   "not-allowed");
    VERIFY_REFUSED(asked(*desk, fileEntry(*desk, newAuthor, own, insertedFile(other, own))), "not-allowed");
    Entry entry = fileEntry(*desk, newAuthor, own, insertedFile(newAuthor, own));
    entry.author = other;
    VERIFY_REFUSED(asked(*desk, entry), "not-a-member");
}

void TestOwnKeyRules::fileIsAddedAlone()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const qint64 own = desk->member();
    const QByteArray ownId = QByteArray::number(own);
    const QByteArray added = insertedFile(newAuthor, own);
    for (const QByteArray& sql :
         {QByteArray(), added + insertedFile(QByteArray(16, 'o'), own, 78),
          added + "UPDATE member SET role='administrator' WHERE id=" + ownId + ';',
          QByteArray("UPDATE member_file SET author='" + newAuthor.toHex() + "' WHERE member=" + ownId + ';'),
          QByteArray("DELETE FROM member_file WHERE member=" + ownId + ';'), added + "DELETE FROM person;"})
        VERIFY_REFUSED(asked(*desk, fileEntry(*desk, newAuthor, own, sql)), "not-allowed");
    // Nor is it taken back: what it wrote would be nobody's.
    Entry undo = fileEntry(*desk, newAuthor, own, added);
    undo.undoes = (*desk->store().journal().last())->opId;
    VERIFY_REFUSED(asked(*desk, undo), "not-a-member");
}

void TestOwnKeyRules::fileIsSignedByItsMember()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const qint64 own = desk->member();
    const qint64 office = room.office().member();
    const auto packedBy = [](const Entry& entry, const MemberKeys& keys) {
        PackedEntry packed = pack(entry);
        packed.signature = memberSignature(signedHeader(packed.header), keys.signSecret);
        return packed;
    };
    const Entry entry = fileEntry(*desk, newAuthor, own, insertedFile(newAuthor, own));
    Connection& reader = desk->store().reader();
    VERIFY_DONE(verifySignatures(reader, entry, packedBy(entry, desk->keys())));
    QCOMPARE(ruleOf(verifySignatures(reader, entry, packedBy(entry, room.office().keys()))), u"forged"_s);
    // A desk that would like to be the office writes and signs a whole entry: the office's key did not.
    const Entry bold = fileEntry(*desk, newAuthor, office, insertedFile(newAuthor, office));
    VERIFY_DONE(asked(*desk, bold));
    QCOMPARE(ruleOf(verifySignatures(reader, bold, packedBy(bold, desk->keys()))), u"forged"_s);
}

void TestOwnKeyRules::revokedMemberAddsNoFile()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const qint64 own = desk->member();
    VERIFY_DONE(room.revoke(room.office(), own));
    MemberDesk& office = room.office();
    VERIFY_REFUSED(asked(office, fileEntry(office, newAuthor, own, insertedFile(newAuthor, own))), "revoked");
}

QTEST_GUILESS_MAIN(TestOwnKeyRules)
#include "tst_ownkeyrules.moc"
