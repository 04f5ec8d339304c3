// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/snapshotfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <zstd.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 snapshotMagic = 0x4b435331; // "KCS1"
constexpr qsizetype hashBytes = 32;
constexpr qint64 chunk = 1 << 20;
/// Halves a centre's file and is as fast as a stick writes; higher levels win a tenth for three times the
/// time.
constexpr int level = 3;
using Side = SnapshotFailure::Side;

struct FreePacker {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};
struct FreeUnpacker {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

SnapshotFailure failure(Side side, const QFile& file)
{
    Fault fault = Fault::Other;
    if (file.error() == QFile::ResourceError)
        fault = side == Side::Target ? Fault::Full : Fault::Away;
    else if (file.error() == QFile::PermissionsError)
        fault = Fault::Forbidden;
    else if (file.error() == QFile::OpenError && !file.exists())
        fault = Fault::NotThere;
    return {side, {fault, file.fileName() + u": "_s + file.errorString()}};
}

SnapshotFailure badContent(const QString& detail)
{
    return {Side::Content, {Fault::Other, detail}};
}

template <typename T>
void put(QByteArray& bytes, T value)
{
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// To the end or to an error: a disk that gets full takes a part first, and says why only the next time.
bool writeAll(QFile& file, const char* bytes, qint64 count)
{
    for (qint64 done = 0; done < count;) {
        const qint64 written = file.write(bytes + done, count - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

bool isCancelled(const Hub::Progress& progress, qint64 done, qint64 all)
{
    return progress && !progress(done, all);
}

/// Reads the whole of \p source through the packer into \p target.
SnapshotFailure packAll(QFile& source, QFile& target, SnapshotHeader& header, const Hub::Progress& progress)
{
    const std::unique_ptr<ZSTD_CCtx, FreePacker> packer(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, level);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray out(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    QByteArray in(chunk, Qt::Uninitialized);
    for (bool isLast = false; !isLast;) {
        const qint64 count = source.read(in.data(), in.size());
        if (count < 0)
            return failure(Side::Source, source);
        isLast = count == 0;
        hash.addData(QByteArrayView(in.constData(), count));
        header.size += count;
        ZSTD_inBuffer input{in.constData(), static_cast<size_t>(count), 0};
        size_t left = 0;
        do {
            ZSTD_outBuffer output{out.data(), static_cast<size_t>(out.size()), 0};
            left = ZSTD_compressStream2(packer.get(), &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                return badContent(QLatin1String(ZSTD_getErrorName(left)));
            if (!writeAll(target, out.constData(), static_cast<qint64>(output.pos)))
                return failure(Side::Target, target);
        } while (isLast ? left != 0 : input.pos < input.size);
        if (isCancelled(progress, header.size, source.size()))
            return {Side::Cancelled, {}};
    }
    header.contentHash = hash.result();
    return {};
}

/// One state of unpacking: what came out so far, bounded by what the header promises.
struct Unpacking {
    const SnapshotHeader& header;
    QFile& target;
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    qint64 written = 0;
    bool frameIsOver = false;

    SnapshotFailure take(ZSTD_DCtx* unpacker, const QByteArray& in, QByteArray& out);
};

SnapshotFailure Unpacking::take(ZSTD_DCtx* unpacker, const QByteArray& in, QByteArray& out)
{
    ZSTD_inBuffer input{in.constData(), static_cast<size_t>(in.size()), 0};
    bool outputWasFull = false;
    while (input.pos < input.size || outputWasFull) {
        if (frameIsOver)
            return badContent(u"bytes after the end"_s);
        ZSTD_outBuffer output{out.data(), static_cast<size_t>(out.size()), 0};
        const size_t left = ZSTD_decompressStream(unpacker, &output, &input);
        if (ZSTD_isError(left))
            return badContent(QLatin1String(ZSTD_getErrorName(left)));
        const auto count = static_cast<qint64>(output.pos);
        if (written + count > header.size)
            return badContent(u"more than %1 bytes"_s.arg(header.size));
        hash.addData(QByteArrayView(out.constData(), count));
        if (!writeAll(target, out.constData(), count))
            return failure(Side::Target, target);
        written += count;
        frameIsOver = left == 0;
        outputWasFull = !frameIsOver && output.pos == output.size;
    }
    return {};
}

SnapshotFailure unpackAll(QFile& source, QFile& target, const SnapshotHeader& header,
                          const Hub::Progress& progress)
{
    const std::unique_ptr<ZSTD_DCtx, FreeUnpacker> unpacker(ZSTD_createDCtx());
    Unpacking state{header, target};
    QByteArray out(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    QByteArray in(chunk, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(in.data(), chunk);
        if (count < 0)
            return failure(Side::Source, source);
        if (count == 0)
            break;
        if (SnapshotFailure bad = state.take(unpacker.get(), in.first(count), out); !bad.ok())
            return bad;
        if (isCancelled(progress, source.pos(), source.size()))
            return {Side::Cancelled, {}};
    }
    if (!state.frameIsOver || state.written != header.size || state.hash.result() != header.contentHash)
        return badContent(u"%1 of %2 bytes, or another hash"_s.arg(state.written).arg(header.size));
    return {};
}

} // namespace

QByteArray SnapshotHeader::encode() const
{
    QByteArray encoded;
    put(encoded, snapshotMagic);
    put(encoded, formatVersion);
    encoded += logId;
    put(encoded, position.seq);
    encoded += position.hash;
    put(encoded, size);
    encoded += contentHash;
    return encoded + hashOf(encoded);
}

Result<SnapshotHeader> SnapshotHeader::decode(const QByteArray& encoded)
{
    if (encoded.size() != bytes || qFromBigEndian<quint32>(encoded.constData()) != snapshotMagic
        || hashOf(encoded.chopped(hashBytes)) != encoded.last(hashBytes))
        return Error{ErrorCode::File, {}, u"header of the snapshot"_s};
    const auto version = qFromBigEndian<quint32>(encoded.constData() + 4);
    if (version != formatVersion)
        return Error{ErrorCode::Newer, {}, u"snapshot version %1"_s.arg(version)};
    SnapshotHeader header;
    header.logId = encoded.mid(8, 16);
    header.position = {qFromBigEndian<qint64>(encoded.constData() + 24), encoded.mid(32, 32)};
    header.size = qFromBigEndian<qint64>(encoded.constData() + 64);
    header.contentHash = encoded.mid(72, 32);
    if (header.position.seq < 0 || header.size < 0)
        return Error{ErrorCode::File, {}, u"numbers in the header of the snapshot"_s};
    return header;
}

SnapshotFailure packSnapshot(const QString& source, const QString& target, SnapshotHeader& header,
                             const Hub::Progress& progress)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failure(Side::Source, from);
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(Side::Target, to);
    header.size = 0;
    // Room for the header, whose hash of the content is known at the end.
    const QByteArray room(SnapshotHeader::bytes, '\0');
    if (!writeAll(to, room.constData(), room.size()))
        return failure(Side::Target, to);
    if (SnapshotFailure bad = packAll(from, to, header, progress); !bad.ok())
        return bad;
    const bool isWritten =
        to.flush() && to.seek(0) && to.write(header.encode()) == SnapshotHeader::bytes && to.flush();
    return isWritten ? SnapshotFailure() : failure(Side::Target, to);
}

SnapshotFailure unpackSnapshot(const QString& source, const QString& target, const SnapshotHeader& header,
                               const Hub::Progress& progress)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failure(Side::Source, from);
    if (from.read(SnapshotHeader::bytes) != header.encode())
        return badContent(u"another header"_s);
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !to.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Side::Target, to);
    return unpackAll(from, to, header, progress);
}

} // namespace kitcamp
