// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/signatures.h"

#include "models/members/authorstanding.h"
#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/memberkeys.h"
#include "models/store/journal.h"
#include "models/store/redactionmark.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum class Signer { Known, Unknown, Wrong }; ///< of a redaction mark

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Signatures)
};

Error forged(const Entry& entry, const QString& detail)
{
    return {
        ErrorCode::File,
        Words::tr("Entry %1 of the shared log is not signed by the computer that it names: somebody else "
                  "wrote it. Nothing "
                  "from there on was taken; what you do here goes on and is kept.")
            .arg(entry.seq),
        u"entry %1, author %2: %3"_s.arg(entry.seq).arg(QString::fromLatin1(entry.author.toHex()), detail),
        u"forged"_s,
        {Words::tr("Tell an administrator of the centre: \"kitcamp hub cut\" takes that entry out of the "
                   "shared log.")}};
}

bool isSignedBy(const PackedEntry& packed, const QByteArray& signKey)
{
    return memberSignatureHolds(packed.signature, signedHeader(packed.header), signKey);
}

struct Signed {
    Signer signer = Signer::Unknown;
    std::optional<Member> member;
};

Result<Signed> signerOf(Connection& connection, const QByteArray& header, const RedactionMark& mark)
{
    KITCAMP_ASSIGN(const auto member, memberOfFile(connection, mark.author));
    if (!member)
        return Signed();
    const bool holds = memberSignatureHolds(mark.signature, signedRedaction(header, mark), member->signKey);
    // Who has still the keys of the invitation signs with others later.
    const Signer otherwise = member->keysTakenAt ? Signer::Wrong : Signer::Unknown;
    return Signed{holds ? Signer::Known : otherwise, member};
}

/// Whether \p entry made \p member a coordinator at least. The row tells it: not all that gives roles says so
/// in words (the founding, an undo), and what does not give any could say what it likes.
Result<bool> madeCoordinator(Connection& connection, const Entry& entry, const Member& member)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, u"member"_s));
    KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
    return std::any_of(rows.begin(), rows.end(), [&](const RowChange& row) {
        const bool isIts = row.table == "member"_L1 && row.key == QString::number(member.id);
        const auto role = roleFrom(row.after.value(columns.indexOf(u"role"_s)).toString());
        return isIts && role && *role >= Role::Coordinator;
    });
}

/// The role at some time up to now: a mark stays good when the member has fewer rights later.
Result<bool> wasCoordinator(Connection& connection, const Member& member)
{
    if (member.role >= Role::Coordinator)
        return true;
    QList<qint64> places;
    KITCAMP_TRY(connection.each(
        "SELECT entry FROM journal_row WHERE tbl='member' AND key=?",
        [&](const Statement& row) { places << row.integer(0); }, QString::number(member.id)));
    for (const qint64 seq : places) {
        KITCAMP_ASSIGN(const Entry entry, Journal(connection).read(seq));
        KITCAMP_ASSIGN(const bool made, madeCoordinator(connection, entry, member));
        if (made)
            return true;
    }
    return false;
}

/// Whether \p member was taken out before entry \p seq; 0: one that is still to come.
Result<bool> wasRevokedBefore(Connection& connection, const Member& member, qint64 seq)
{
    if (!member.revokedAt || seq == 0)
        return member.revokedAt.has_value();
    KITCAMP_ASSIGN(const auto revoked,
                   connection.integer("SELECT max(entry) FROM journal_row JOIN journal ON seq=entry WHERE "
                                      "tbl='member' AND key=? AND kind=?",
                                      QString::number(member.id), QString(RevokeMember::kind)));
    return revoked.value_or(0) < seq;
}

/// What is known now of the mark of an entry with \p header: Known where a coordinator signed it.
Result<Signer> judge(Connection& connection, const QByteArray& header, const RedactionMark& mark)
{
    KITCAMP_ASSIGN(const Signed by, signerOf(connection, header, mark));
    if (by.signer != Signer::Known)
        return by.signer;
    Journal journal(connection);
    QByteArray bodyHash;
    KITCAMP_ASSIGN(const Entry redacted, decodeHeader(header, bodyHash));
    KITCAMP_ASSIGN(const auto erasing, journal.find(mark.erasedBy));
    KITCAMP_ASSIGN(const bool revoked, wasRevokedBefore(connection, *by.member, erasing ? erasing->seq : 0));
    if (revoked)
        return Signer::Wrong;
    if (erasing) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(erasing->seq));
        // What was written after it does not know of her any more.
        if (!entry.changeset.isPatchset() || entry.seq <= redacted.seq)
            return Signer::Wrong;
    }
    KITCAMP_ASSIGN(const bool may, wasCoordinator(connection, *by.member));
    return may ? Signer::Known : Signer::Unknown;
}

/// The marks that \p erasing, which stands at its place now, has demanded of the entries before it. One whose
/// computer is not known yet is left to verifyRedactionsAt().
Result<void> verifyRedactionsOf(Connection& connection, const Entry& erasing)
{
    QList<qint64> places;
    KITCAMP_TRY(connection.each(
        "SELECT seq FROM journal WHERE redaction IS NOT NULL AND substr(redaction, 1, 16)=?",
        [&](const Statement& row) { places << row.integer(0); }, erasing.opId));
    for (const qint64 seq : places) {
        KITCAMP_ASSIGN(const PackedEntry packed, Journal(connection).readPacked(seq));
        const auto mark = RedactionMark::from(packed.redaction);
        KITCAMP_ASSIGN(const Signer signer,
                       mark ? judge(connection, packed.header, *mark) : Result(Signer::Wrong));
        if (signer == Signer::Wrong)
            return forged(erasing, u"redaction of entry %1"_s.arg(seq));
    }
    return {};
}

/// Nobody's details stand there; but with another body somebody could have rights.
Result<bool> mayBeRedacted(const Entry& entry)
{
    static const QSet<QString> never{u"member"_s,        u"member_file"_s, u"log_key"_s,
                                     u"log_key_share"_s, u"operator"_s,    u"setting"_s};
    KITCAMP_ASSIGN(const QList<RowTouch> rows, entry.changeset.touches());
    return !entry.changeset.isPatchset() && std::none_of(rows.begin(), rows.end(), [](const RowTouch& row) {
        return never.contains(row.table);
    });
}

Result<void> verifyRedaction(Connection& connection, const Entry& entry, const PackedEntry& packed)
{
    const auto mark = RedactionMark::from(packed.redaction);
    KITCAMP_ASSIGN(const bool possible, mark ? mayBeRedacted(entry) : Result(false));
    if (!possible)
        return forged(entry, u"redaction mark"_s);
    KITCAMP_ASSIGN(const Signer signer, judge(connection, packed.header, *mark));
    // What this file redacted itself never comes from the log: it could not be told from its own later.
    KITCAMP_ASSIGN(const auto own, connection.text("SELECT value FROM file_info WHERE key='author'"));
    const bool isOwn = own == QString::fromLatin1(mark->author.toHex());
    return signer == Signer::Wrong || (isOwn && signer != Signer::Known)
        ? Result<void>(forged(entry, u"redaction"_s))
        : Result<void>();
}

bool isErasing(const Entry& entry)
{
    return entry.changeset.isPatchset();
}

Result<void> verifyFounding(const Entry& entry, const PackedEntry& packed)
{
    if (entry.action.kind != FoundCentre::kind)
        return {};
    const auto founding = fromParameters<FoundCentre>(entry.action.parameters);
    const bool holds = founding && founding->author == QString::fromLatin1(entry.author.toHex())
        && isSignedBy(packed, QByteArray::fromHex(founding->signKey.toLatin1()));
    return holds ? Result<void>() : forged(entry, u"founding"_s);
}

/// In the file that redacted it a mark stands unsigned, also when that one writes under another author since.
Result<bool> isOwnMark(Connection& connection, const RedactionMark& mark, const QByteArray& own)
{
    if (mark.author == own)
        return true;
    if (own.isEmpty() || mark.signature != RedactionMark().signature)
        return false;
    KITCAMP_ASSIGN(const auto mine, memberOfFile(connection, own));
    KITCAMP_ASSIGN(const auto its, memberOfFile(connection, mark.author));
    return mine && its && mine->id == its->id;
}

} // namespace

Result<void> verifySignatures(Connection& connection, const Entry& entry, const PackedEntry& packed)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    if (!founded) {
        KITCAMP_ASSIGN(const bool whole, packed.redaction.isEmpty() ? Result(true) : mayBeRedacted(entry));
        return whole ? verifyFounding(entry, packed) : forged(entry, u"redaction mark"_s);
    }
    KITCAMP_ASSIGN(const auto member, memberBehind(connection, entry));
    if (!member || !isSignedBy(packed, member->signKey))
        return forged(entry, member ? u"signature"_s : u"no such author"_s);
    if (!packed.redaction.isEmpty())
        KITCAMP_TRY(verifyRedaction(connection, entry, packed));
    return isErasing(entry) ? verifyRedactionsOf(connection, entry) : Result<void>();
}

Result<void> verifyRedactionsAt(Connection& connection, const QList<qint64>& places, const QByteArray& own)
{
    Journal journal(connection);
    for (const qint64 seq : places) {
        KITCAMP_ASSIGN(const PackedEntry packed, journal.readPacked(seq));
        const auto mark = RedactionMark::from(packed.redaction);
        KITCAMP_ASSIGN(const bool isOwn, mark ? isOwnMark(connection, *mark, own) : Result(false));
        if (packed.redaction.isEmpty() || isOwn)
            continue;
        KITCAMP_ASSIGN(const Entry entry, unpackHeader(packed));
        KITCAMP_ASSIGN(const auto erasing,
                       mark ? journal.find(mark->erasedBy) : Result(std::optional<EntryHead>()));
        KITCAMP_ASSIGN(const Signer signer,
                       erasing ? judge(connection, packed.header, *mark) : Result(Signer::Wrong));
        if (signer != Signer::Known)
            return forged(entry, u"redaction"_s);
    }
    return {};
}

Result<void> verifyAllRedactions(Connection& connection, const QByteArray& own)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    if (!founded)
        return {};
    KITCAMP_ASSIGN(const QList<qint64> places, redactedAfter(connection, 0));
    return verifyRedactionsAt(connection, places, own);
}

Result<bool> isRedactionProven(Connection& connection, const PackedEntry& packed, bool erased)
{
    const auto mark = RedactionMark::from(packed.redaction);
    if (!mark)
        return false;
    KITCAMP_ASSIGN(const Signer signer, judge(connection, packed.header, *mark));
    KITCAMP_ASSIGN(const auto erasing, Journal(connection).find(mark->erasedBy));
    return signer == Signer::Known && (!erased || erasing);
}

Result<QList<qint64>> redactedAfter(Connection& connection, qint64 seq)
{
    QList<qint64> places;
    KITCAMP_TRY(connection.each(
        "SELECT seq FROM journal WHERE seq>? AND redaction IS NOT NULL ORDER BY seq",
        [&](const Statement& row) { places << row.integer(0); }, seq));
    return places;
}

} // namespace kitcamp
