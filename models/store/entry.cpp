// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entry.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

#include <sodium.h>
#include <zlib.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 headerMagic = 0x4b434531; // "KCE1"
constexpr uLongf largestBody = 256UL << 20;

Error damagedEntry(const QString& detail)
{
    return {ErrorCode::File,
            QCoreApplication::translate("kitcamp::Changeset",
                                        "An entry of the journal is damaged and was not applied."),
            detail};
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size) + 4, Qt::Uninitialized);
    const auto length = static_cast<quint32>(bytes.size());
    for (int i = 0; i < 4; ++i)
        packed[i] = static_cast<char>(length >> (24 - 8 * i));
    // Level 1: the desk waits for this; a lend shrinks as well as with level 9 to within a few bytes.
    compress2(reinterpret_cast<Bytef*>(packed.data() + 4), &size,
              reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uLong>(bytes.size()), 1);
    packed.truncate(static_cast<qsizetype>(size) + 4);
    return packed;
}

Result<QByteArray> inflated(const QByteArray& packed)
{
    if (packed.size() < 5)
        return damagedEntry(u"body too short"_s);
    uLongf size = 0;
    for (int i = 0; i < 4; ++i)
        size = (size << 8) | static_cast<unsigned char>(packed[i]);
    if (size > largestBody)
        return damagedEntry(u"body too large"_s);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int rc = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &size,
                              reinterpret_cast<const Bytef*>(packed.constData() + 4),
                              static_cast<uLong>(packed.size() - 4));
    if (rc != Z_OK || size != static_cast<uLongf>(bytes.size()))
        return damagedEntry(u"body does not inflate"_s);
    return bytes;
}

QDataStream& prepared(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    return stream;
}

} // namespace

QByteArray encodeBody(const Entry& entry)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    prepared(stream) << entry.undoes.bytes << entry.action.kind.toUtf8()
                     << QJsonDocument(entry.action.parameters).toJson(QJsonDocument::Compact)
                     << entry.changeset.bytes();
    return deflated(plain);
}

Result<void> decodeBody(const QByteArray& body, Entry& entry)
{
    KITCAMP_ASSIGN(const QByteArray plain, inflated(body));
    QDataStream stream(plain);
    QByteArray kind;
    QByteArray parameters;
    QByteArray changes;
    prepared(stream) >> entry.undoes.bytes >> kind >> parameters >> changes;
    const bool undoesNothingOrOne = entry.undoes.bytes.isEmpty() || entry.undoes.isValid();
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !undoesNothingOrOne)
        return damagedEntry(u"body cut short"_s);
    const QJsonDocument json = QJsonDocument::fromJson(parameters);
    if (!json.isObject())
        return damagedEntry(u"parameters are no JSON object"_s);
    entry.action = {QString::fromUtf8(kind), json.object()};
    entry.changeset = Changeset(changes);
    return {};
}

QByteArray encodeHeader(const Entry& entry, const QByteArray& bodyHash)
{
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    prepared(stream) << headerMagic << static_cast<quint8>(Entry::formatVersion) << entry.logId << entry.seq
                     << entry.opId.bytes << entry.author << entry.operatorId.value << entry.at
                     << static_cast<qint32>(entry.schemaVersion) << entry.previousHash << bodyHash;
    return header;
}

Result<Entry> decodeHeader(const QByteArray& header, QByteArray& bodyHash)
{
    Entry entry;
    quint32 magic = 0;
    quint8 version = 0;
    qint32 schema = 0;
    QDataStream stream(header);
    prepared(stream) >> magic >> version;
    if (magic != headerMagic || version != Entry::formatVersion)
        return damagedEntry(u"not an entry header"_s);
    stream >> entry.logId >> entry.seq >> entry.opId.bytes >> entry.author >> entry.operatorId.value
        >> entry.at >> schema >> entry.previousHash >> bodyHash;
    entry.schemaVersion = schema;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !entry.opId.isValid()
        || entry.logId.size() != 16 || entry.author.size() != 16 || entry.previousHash.size() != 32
        || bodyHash.size() != 32)
        return damagedEntry(u"entry header cut short"_s);
    return entry;
}

QByteArray hashOf(const QByteArray& bytes)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace kitcamp
