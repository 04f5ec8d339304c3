// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/sealedsnapshot.h"

#include "models/members/sodiumbytes.h"
#include "models/sync/folder/folderaccess.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView snapshotMagic("KCZ1");
constexpr quint32 snapshotVersion = 1;
constexpr qsizetype headSize = 4 + 4 + 4 + 8;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 readAtOnce = 1 << 20;
constexpr int packingLevel = 3; // as in snapshotfile.cpp
constexpr unsigned char lastPiece = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

struct FreePacking {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};
struct FreeUnpacking {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

/// A key of its own, so that nothing else is ever sealed under the one of the stream.
QByteArray streamKey(const QByteArray& key)
{
    return hashOf(QByteArrayLiteral("kitcamp-snapshot-1") + key);
}

QByteArray headOf(int generation, qint64 size)
{
    QByteArray head = snapshotMagic.toByteArray() + QByteArray(headSize - 4, '\0');
    qToBigEndian(snapshotVersion, head.data() + 4);
    qToBigEndian(static_cast<quint32>(generation), head.data() + 8);
    qToBigEndian(static_cast<quint64>(size), head.data() + 12);
    return head;
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, SealedSnapshot::tr("Cancelled; nothing was changed."), {}};
}

Error damaged(const QString& detail)
{
    return {ErrorCode::File,
            SealedSnapshot::tr("The snapshot was changed in the hub, or is damaged, and was not used."),
            detail, u"damaged"_s};
}

Error diskError(const QFile& file)
{
    return {
        ErrorCode::File,
        SealedSnapshot::tr("%1 cannot be read or written on this computer. Is there room left on the disk?")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString()};
}

bool writeAll(QFile& file, const QByteArray& bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// Takes packed bytes and writes them in sealed pieces.
struct PieceWriter {
    QFile& target;
    crypto_secretstream_xchacha20poly1305_state state{};
    QByteArray binding; ///< of the next piece: only the first has one
    QByteArray waiting;

    bool write(const QByteArray& piece, unsigned char tag)
    {
        QByteArray sealed(piece.size() + overhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, sodiumBytes(sealed), nullptr, sodiumBytes(piece),
                                                   sodiumSize(piece), sodiumBytes(std::as_const(binding)),
                                                   sodiumSize(binding), tag);
        binding.clear();
        return writeAll(target, sealed);
    }
    bool add(const char* bytes, qsizetype count)
    {
        waiting.append(bytes, count);
        qsizetype at = 0;
        for (; waiting.size() - at >= pieceSize; at += pieceSize) {
            if (!write(waiting.mid(at, pieceSize), 0))
                return false;
        }
        waiting.remove(0, at);
        return true;
    }
    bool finish() { return write(waiting, lastPiece); }
};

Result<void> packInto(PieceWriter& pieces, QFile& source, const Hub::Progress& progress)
{
    const std::unique_ptr<ZSTD_CCtx, FreePacking> packer(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, packingLevel);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 1);
    QByteArray in(readAtOnce, Qt::Uninitialized);
    QByteArray out(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    for (bool isLast = false; !isLast;) {
        const qint64 count = source.read(in.data(), in.size());
        if (count < 0)
            return diskError(source);
        isLast = count == 0;
        ZSTD_inBuffer input{in.constData(), static_cast<size_t>(count), 0};
        size_t left = 0;
        do {
            ZSTD_outBuffer output{out.data(), static_cast<size_t>(out.size()), 0};
            left = ZSTD_compressStream2(packer.get(), &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                return damaged(QLatin1String(ZSTD_getErrorName(left)));
            if (!pieces.add(out.constData(), static_cast<qsizetype>(output.pos)))
                return diskError(pieces.target);
        } while (isLast ? left != 0 : input.pos < input.size);
        if (progress && !progress(source.pos(), source.size()))
            return cancelledError();
    }
    return pieces.finish() ? Result<void>() : Result<void>(diskError(pieces.target));
}

/// Takes packed bytes that were verified and writes what they unpack to, and no more than was promised.
struct Unpacker {
    QFile& target;
    quint64 promised = 0;
    std::unique_ptr<ZSTD_DCtx, FreeUnpacking> context{ZSTD_createDCtx()};
    QByteArray out = QByteArray(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    quint64 written = 0;
    bool isOver = false;

    Result<void> add(const QByteArray& packed)
    {
        ZSTD_inBuffer input{packed.constData(), static_cast<size_t>(packed.size()), 0};
        bool wasFull = false;
        while (input.pos < input.size || wasFull) {
            if (isOver)
                return damaged(u"bytes after the end"_s);
            ZSTD_outBuffer output{out.data(), static_cast<size_t>(out.size()), 0};
            const size_t left = ZSTD_decompressStream(context.get(), &output, &input);
            if (ZSTD_isError(left))
                return damaged(QLatin1String(ZSTD_getErrorName(left)));
            written += output.pos;
            if (written > promised)
                return damaged(u"more than %1 bytes"_s.arg(promised));
            if (!writeAll(target, out.first(static_cast<qsizetype>(output.pos))))
                return diskError(target);
            isOver = left == 0;
            wasFull = !isOver && output.pos == output.size;
        }
        return {};
    }
};

/// Verifies piece by piece and hands what is good to \p unpacker.
Result<void> unpackFrom(QFile& source, crypto_secretstream_xchacha20poly1305_state& state, QByteArray binding,
                        Unpacker& unpacker, const Hub::Progress& progress)
{
    for (unsigned char tag = 0; tag != lastPiece;) {
        const QByteArray sealed = source.read(pieceSize + overhead);
        QByteArray packed(qMax<qsizetype>(0, sealed.size() - overhead), Qt::Uninitialized);
        if (sealed.size() < overhead
            || crypto_secretstream_xchacha20poly1305_pull(
                   &state, sodiumBytes(packed), nullptr, &tag, sodiumBytes(sealed), sodiumSize(sealed),
                   sodiumBytes(std::as_const(binding)), sodiumSize(binding))
                != 0)
            return damaged(u"piece before byte %1"_s.arg(source.pos()));
        binding.clear();
        KITCAMP_TRY(unpacker.add(packed));
        if (progress && !progress(source.pos(), source.size()))
            return cancelledError();
    }
    const bool isWhole = source.atEnd() && unpacker.isOver && unpacker.written == unpacker.promised;
    return isWhole ? Result<void>()
                   : Result<void>(damaged(u"%1 of %2 bytes"_s.arg(unpacker.written).arg(unpacker.promised)));
}

} // namespace

QByteArray SealedSnapshot::binding(const QByteArray& head) const
{
    QByteArray seq(8, '\0');
    qToBigEndian(m_position.seq, seq.data());
    return head + m_logId + seq + m_position.hash;
}

Result<int> SealedSnapshot::generationOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return diskError(file);
    const QByteArray head = file.read(headSize);
    if (!head.startsWith(snapshotMagic))
        return 0;
    if (head.size() < headSize)
        return damaged(u"head cut short"_s);
    const auto version = qFromBigEndian<quint32>(head.constData() + 4);
    const auto generation = qFromBigEndian<quint32>(head.constData() + 8);
    if (version > snapshotVersion)
        return Error{ErrorCode::Newer,
                     tr("The snapshot was written by a newer Kitcamp. Update this program."),
                     u"version %1"_s.arg(version)};
    if (version != snapshotVersion || generation == 0 || generation > INT_MAX)
        return damaged(u"head"_s);
    return static_cast<int>(generation);
}

Result<void> SealedSnapshot::seal(const QString& source, const QString& target, int generation,
                                  const QByteArray& key, const Hub::Progress& progress) const
{
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return diskError(from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return diskError(to);
    auto removeRest = qScopeGuard([&to] { to.remove(); });
    const QByteArray head = headOf(generation, from.size());
    PieceWriter pieces{to};
    QByteArray streamHead(streamHeadSize, '\0');
    const QByteArray own = streamKey(key);
    crypto_secretstream_xchacha20poly1305_init_push(&pieces.state, sodiumBytes(streamHead), sodiumBytes(own));
    pieces.binding = binding(head);
    if (!writeAll(to, head + streamHead))
        return diskError(to);
    KITCAMP_TRY(packInto(pieces, from, progress));
    if (!to.flush())
        return diskError(to);
    to.close();
    removeRest.dismiss();
    return {};
}

Result<void> SealedSnapshot::open(const QString& source, const QString& target, const QByteArray& key,
                                  const Hub::Progress& progress) const
{
    KITCAMP_ASSIGN(const int generation, generationOf(source));
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return diskError(from);
    const QByteArray head = from.read(headSize);
    const QByteArray streamHead = from.read(streamHeadSize);
    crypto_secretstream_xchacha20poly1305_state state;
    const QByteArray own = streamKey(key);
    if (generation == 0 || streamHead.size() != streamHeadSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, sodiumBytes(streamHead), sodiumBytes(own))
            != 0)
        return damaged(u"head"_s);
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !to.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return diskError(to);
    auto removeRest = qScopeGuard([&to] { to.remove(); });
    Unpacker unpacker{to, qFromBigEndian<quint64>(head.constData() + 12)};
    KITCAMP_TRY(unpackFrom(from, state, binding(head), unpacker, progress));
    if (!to.flush() || !FolderAccess().sync(target).ok())
        return diskError(to);
    to.close();
    removeRest.dismiss();
    return {};
}

} // namespace kitcamp
