// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedentry.h"

#include "models/store/redactionmark.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The hash that the body must have as it is now.
QByteArray expectedHash(const PackedEntry& packed, const QByteArray& hashInHeader)
{
    if (packed.redaction.isEmpty())
        return hashInHeader;
    const auto mark = RedactionMark::from(packed.redaction);
    return mark ? mark->bodyHash : QByteArray();
}

} // namespace

QByteArray signedHeader(const QByteArray& header)
{
    return QByteArrayLiteral("kitcamp-entry-1") + header;
}

PackedEntry pack(const Entry& entry)
{
    PackedEntry packed;
    packed.body = encodeBody(entry);
    packed.header = encodeHeader(entry, hashOf(packed.body));
    return packed;
}

Result<Entry> unpackHeader(const PackedEntry& packed)
{
    QByteArray bodyHash;
    KITCAMP_ASSIGN(Entry entry, decodeHeader(packed.header, bodyHash));
    if (hashOf(packed.body) != expectedHash(packed, bodyHash)) {
        return Error{ErrorCode::File,
                     QCoreApplication::translate("kitcamp::Changeset",
                                                 "An entry of the journal is damaged and was not applied."),
                     u"entry %1: hash of the body"_s.arg(entry.seq)};
    }
    return entry;
}

Result<Entry> unpack(const PackedEntry& packed)
{
    KITCAMP_ASSIGN(Entry entry, unpackHeader(packed));
    KITCAMP_TRY(decodeBody(packed.body, entry));
    return entry;
}

} // namespace kitcamp
