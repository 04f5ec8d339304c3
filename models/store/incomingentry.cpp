// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/incomingentry.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct IncomingEntry {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::IncomingEntry)
};

Error fileError(const QString& sentence, const QString& detail, const QString& rule)
{
    return {ErrorCode::File, sentence, detail, rule, {}};
}

Error damaged(const QString& detail)
{
    return fileError(
        IncomingEntry::tr(
            "An entry of the shared log is damaged. Nothing after it was taken; what you do here goes "
            "on and is kept."),
        detail, u"damaged"_s);
}

Error newer(const Entry& entry)
{
    return {ErrorCode::Newer,
            IncomingEntry::tr(
                "Another computer uses a newer Kitcamp. Update this program to go on sharing; until then "
                "what you do here is kept."),
            u"entry %1: schema %2"_s.arg(entry.seq).arg(entry.schemaVersion)};
}

Result<void> verifyPlace(const Entry& entry, const LogPosition& after, const LogTerms& terms)
{
    if (entry.logId != terms.logId)
        return fileError(IncomingEntry::tr("This is the log of another centre. Nothing was taken from it."),
                         QString::fromLatin1(entry.logId.toHex()), u"other-log"_s);
    if (entry.seq != after.seq + 1)
        return fileError(IncomingEntry::tr(
                             "Entry %1 of the shared log is missing. Nothing after it was taken; what you do "
                             "here goes on and is kept.")
                             .arg(after.seq + 1),
                         u"entry %1 after %2"_s.arg(entry.seq).arg(after.seq), u"gap"_s);
    if (entry.previousHash != after.hash)
        return forkedError(u"entry %1: previous hash"_s.arg(entry.seq));
    return {};
}

} // namespace

Error forkedError(const QString& detail)
{
    return fileError(
        IncomingEntry::tr(
            "The shared log and this file have different histories. Nothing was changed here; repair the "
            "file with \"kitcamp repair\", or join the centre anew."),
        detail, u"forked"_s);
}

Result<Entry> verifyIncoming(const PackedEntry& packed, const LogPosition& after, const LogTerms& terms)
{
    auto header = unpackHeader(packed);
    if (!header)
        return damaged(header.error().detail);
    Entry entry = *std::move(header);
    // The journal keeps the fields, not the bytes: they must give the same bytes again.
    QByteArray bodyHash;
    KITCAMP_TRY(decodeHeader(packed.header, bodyHash));
    if (encodeHeader(entry, bodyHash) != packed.header)
        return damaged(u"entry %1: header"_s.arg(entry.seq));
    KITCAMP_TRY(verifyPlace(entry, after, terms));
    if (entry.schemaVersion > terms.schema)
        return newer(entry);
    if (const auto body = decodeBody(packed.body, entry); !body)
        return damaged(body.error().detail);
    return entry;
}

} // namespace kitcamp
