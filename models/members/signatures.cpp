// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/signatures.h"

#include "models/members/authorstanding.h"
#include "models/members/memberactions.h"
#include "models/members/memberkeys.h"
#include "models/store/journal.h"
#include "models/store/redactionmark.h"

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
        {Words::tr("Tell whoever looks after the place where the centre meets: that entry must be taken out "
                   "there.")}};
}

bool isSignedBy(const PackedEntry& packed, const QByteArray& signKey)
{
    return memberSignatureHolds(packed.signature, signedHeader(packed.header), signKey);
}

Result<Signer> signerOf(Connection& connection, const QByteArray& header, const RedactionMark& mark)
{
    KITCAMP_ASSIGN(const auto member, memberOfFile(connection, mark.author));
    if (!member)
        return Signer::Unknown;
    return memberSignatureHolds(mark.signature, signedRedaction(header, mark), member->signKey)
        ? Signer::Known
        : Signer::Wrong;
}

/// The marks that \p erasing, which stands at its place now, has demanded of the entries before it. One whose
/// computer is not known yet is left to verifyAllRedactions().
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
                       mark ? signerOf(connection, packed.header, *mark) : Result(Signer::Wrong));
        if (signer == Signer::Wrong)
            return forged(erasing, u"redaction of entry %1"_s.arg(seq));
    }
    return {};
}

Result<void> verifyRedaction(Connection& connection, const Entry& entry, const PackedEntry& packed)
{
    const auto mark = RedactionMark::from(packed.redaction);
    if (!mark)
        return forged(entry, u"redaction mark"_s);
    KITCAMP_ASSIGN(const auto erasing, Journal(connection).find(mark->erasedBy));
    if (!erasing)
        return {};
    KITCAMP_ASSIGN(const Signer signer, signerOf(connection, packed.header, *mark));
    return signer == Signer::Wrong ? Result<void>(forged(entry, u"redaction"_s)) : Result<void>();
}

bool isErasing(const Entry& entry)
{
    return entry.changeset.bytes().startsWith('P'); // a patchset
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

} // namespace

Result<void> verifySignatures(Connection& connection, const Entry& entry, const PackedEntry& packed)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    if (!founded)
        return verifyFounding(entry, packed);
    KITCAMP_ASSIGN(const auto member, memberBehind(connection, entry));
    if (!member || !isSignedBy(packed, member->signKey))
        return forged(entry, member ? u"signature"_s : u"no such author"_s);
    if (!packed.redaction.isEmpty())
        KITCAMP_TRY(verifyRedaction(connection, entry, packed));
    return isErasing(entry) ? verifyRedactionsOf(connection, entry) : Result<void>();
}

Result<void> verifyAllRedactions(Connection& connection)
{
    QList<qint64> places;
    KITCAMP_TRY(connection.each("SELECT seq FROM journal WHERE redaction IS NOT NULL",
                                [&](const Statement& row) { places << row.integer(0); }));
    for (const qint64 seq : places) {
        KITCAMP_ASSIGN(const PackedEntry packed, Journal(connection).readPacked(seq));
        KITCAMP_ASSIGN(const Entry entry, unpackHeader(packed));
        const auto mark = RedactionMark::from(packed.redaction);
        KITCAMP_ASSIGN(const Signer signer,
                       mark ? signerOf(connection, packed.header, *mark) : Result(Signer::Wrong));
        KITCAMP_ASSIGN(const auto erasing,
                       signer == Signer::Known ? Journal(connection).find(mark->erasedBy)
                                               : Result(std::optional<EntryHead>()));
        if (!erasing)
            return forged(entry, u"redaction"_s);
    }
    return {};
}

} // namespace kitcamp
