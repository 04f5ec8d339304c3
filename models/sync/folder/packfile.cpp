// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/packfile.h"

#include "models/members/envelope.h"

#include <QtEndian>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 packMagic = 0x4b435031; // "KCP1"
constexpr qsizetype headBytes = 4 + 4 + 16 + 8 + 4;
constexpr qsizetype hashBytes = 32;
constexpr qint64 largestSeq = 1LL << 53; // what JSON and everybody's tools can still count

Error damaged(const QString& detail)
{
    return {ErrorCode::File, {}, detail};
}

template <typename T>
void put(QByteArray& bytes, T value)
{
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <typename T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

/// Takes the next length and that many bytes; false where they are not there.
bool takeBytes(const QByteArray& bytes, qsizetype& at, qsizetype end, QByteArray& taken)
{
    if (end - at < 4)
        return false;
    const qsizetype length = numberAt<quint32>(bytes, at);
    if (end - at - 4 < length)
        return false;
    taken = bytes.mid(at + 4, length);
    at += 4 + length;
    return true;
}

Result<QList<PackedEntry>> splitEntries(const QByteArray& bytes, quint32 count)
{
    const qsizetype end = bytes.size() - hashBytes;
    qsizetype at = headBytes;
    QList<PackedEntry> entries;
    for (quint32 i = 0; i < count; ++i) {
        PackedEntry entry;
        if (!takeBytes(bytes, at, end, entry.header) || !takeBytes(bytes, at, end, entry.body)
            || entry.header.size() > Pack::largestHeader || entry.body.size() > Pack::largestBody)
            return damaged(u"entry %1 of %2 does not fit into the pack"_s.arg(i + 1).arg(count));
        entries << entry;
    }
    if (at != end)
        return damaged(u"%1 bytes after the last entry"_s.arg(end - at));
    return entries;
}

/// A body in an envelope is opaque here: what it is, only who holds the key can tell.
Result<Entry> lookAtEntry(const PackedEntry& packed)
{
    if (!isEnvelope(packed.body))
        return unpackHeader(packed);
    QByteArray bodyHash;
    return decodeHeader(packed.header, bodyHash);
}

/// Magic, version, length and hash of the whole.
Result<void> verifyWhole(const QByteArray& bytes)
{
    if (bytes.size() < headBytes + hashBytes || bytes.size() > Pack::largestFile)
        return damaged(u"%1 bytes"_s.arg(bytes.size()));
    if (numberAt<quint32>(bytes, 0) != packMagic)
        return damaged(u"not a pack"_s);
    if (hashOf(bytes.chopped(hashBytes)) != bytes.last(hashBytes))
        return damaged(u"hash of the pack"_s);
    if (numberAt<quint32>(bytes, 4) != Pack::formatVersion)
        return Error{ErrorCode::Newer, {}, u"pack version %1"_s.arg(numberAt<quint32>(bytes, 4))};
    return {};
}

} // namespace

QByteArray encodePack(const QByteArray& logId, qint64 first, const QList<PackedEntry>& entries)
{
    QByteArray bytes;
    put(bytes, packMagic);
    put(bytes, Pack::formatVersion);
    bytes += logId;
    put(bytes, first);
    put(bytes, static_cast<quint32>(entries.size()));
    for (const PackedEntry& entry : entries) {
        put(bytes, static_cast<quint32>(entry.header.size()));
        bytes += entry.header;
        put(bytes, static_cast<quint32>(entry.body.size()));
        bytes += entry.body;
    }
    return bytes + hashOf(bytes);
}

Result<Pack> decodePack(const QByteArray& bytes)
{
    KITCAMP_TRY(verifyWhole(bytes));
    Pack pack;
    pack.logId = bytes.mid(8, 16);
    pack.first = numberAt<qint64>(bytes, 24);
    const auto count = numberAt<quint32>(bytes, 32);
    if (pack.first < 1 || pack.first > largestSeq || count < 1 || count > Pack::mostEntries)
        return damaged(u"%1 entries from %2 on"_s.arg(count).arg(pack.first));
    KITCAMP_ASSIGN(pack.entries, splitEntries(bytes, count));
    QByteArray bodyHash;
    KITCAMP_ASSIGN(const Entry entry, decodeHeader(pack.entries.first().header, bodyHash));
    pack.previousHash = entry.previousHash;
    if (pack.first == 1 && pack.previousHash != LogPosition().hash)
        return damaged(u"the first entry follows on another one"_s);
    KITCAMP_ASSIGN(pack.hashes, verifyChain(pack.logId, {pack.first - 1, pack.previousHash}, pack.entries));
    return pack;
}

Result<QList<QByteArray>> verifyChain(const QByteArray& logId, const LogPosition& position,
                                      const QList<PackedEntry>& entries)
{
    LogPosition at = position;
    QList<QByteArray> hashes;
    hashes.reserve(entries.size());
    for (const PackedEntry& packed : entries) {
        KITCAMP_ASSIGN(const Entry entry, lookAtEntry(packed));
        if (entry.logId != logId)
            return damaged(
                u"entry %1 is of the log %2"_s.arg(entry.seq).arg(QString::fromLatin1(entry.logId.toHex())));
        if (entry.seq != at.seq + 1 || entry.previousHash != at.hash)
            return damaged(u"entry %1 does not follow on %2"_s.arg(entry.seq).arg(at.seq));
        at = {entry.seq, packed.hash()};
        hashes << at.hash;
    }
    return hashes;
}

qsizetype countForPack(const QList<PackedEntry>& entries, qsizetype from)
{
    qint64 bytes = 0;
    const qsizetype end = qMin(entries.size(), from + Pack::mostEntries);
    for (qsizetype i = from; i < end; ++i) {
        bytes += 8 + entries[i].header.size() + entries[i].body.size();
        if (bytes > Pack::usualBytes && i > from)
            return i - from;
    }
    return end - from;
}

} // namespace kitcamp
