// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/postgressnapshots.h"

#include "models/sync/folder/snapshotfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 1 << 20;
using Side = SnapshotFailure::Side;

Error cancelled()
{
    return {ErrorCode::Cancelled, PostgresSnapshots::tr("Cancelled; nothing was changed."), {}};
}

} // namespace

Error PostgresSnapshots::damaged(const QString& detail) const
{
    return {ErrorCode::File,
            tr("The snapshot at %1 is damaged; the log is enough to join from.").arg(m_server.url().place()),
            detail, u"damaged"_s};
}

Error PostgresSnapshots::onThisComputer(const QString& path, const QString& detail)
{
    return {ErrorCode::File,
            tr("%1 cannot be read or written on this computer. Check the folder, its room and your rights.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<std::optional<SnapshotInfo>> PostgresSnapshots::newest()
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT id, seq, hash, size FROM kitcamp.hub_snapshot AS shot "
                     "WHERE log_id = $1 AND finished_at IS NOT NULL AND (seq = 0 OR EXISTS ("
                     " SELECT 1 FROM kitcamp.hub_log AS log WHERE log.log_id = $1 AND log.seq = shot.seq"
                     " AND log.hash = shot.hash)) ORDER BY seq DESC, finished_at DESC LIMIT 1",
                     {log}));
    if (rows.count() == 0)
        return std::optional<SnapshotInfo>();
    return std::optional(SnapshotInfo{{rows.integer(0, 1), rows.bytes(0, 2)},
                                      rows.integer(0, 3),
                                      QString::fromLatin1(rows.bytes(0, 0).toHex())});
}

Result<void> PostgresSnapshots::fetch(const SnapshotInfo& info, const QString& path,
                                      const Hub::Progress& progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::File,
                     tr("%1 is there already and was not replaced. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {},
                     u"exists"_s};
    const QString packed = path + u".packed"_s;
    const QString part = path + u".part"_s;
    const auto cleanUp = qScopeGuard([&] {
        QFile::remove(packed);
        QFile::remove(part);
    });
    KITCAMP_TRY(download(info, packed, progress));
    KITCAMP_TRY(unpack(info, packed, part));
    return QFile::rename(part, path) ? Result<void>() : Result<void>(onThisComputer(path, u"rename"_s));
}

Result<void> PostgresSnapshots::download(const SnapshotInfo& info, const QString& packed,
                                         const Hub::Progress& progress)
{
    QFile file(packed);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return onThisComputer(packed, file.errorString());
    const QByteArray id = QByteArray::fromHex(info.name.toLatin1());
    for (int n = 0; file.pos() < info.size; ++n) {
        if (progress && !progress(file.pos(), info.size))
            return cancelled();
        KITCAMP_ASSIGN(const ServerRows rows,
                       m_server.ask("SELECT bytes FROM kitcamp.hub_snapshot_piece WHERE id = $1 AND n = $2",
                                    {id, ServerValue::small(n)}));
        if (rows.count() == 0 || rows.bytes(0, 0).isEmpty())
            return damaged(u"piece %1 is missing"_s.arg(n)); // or it was just replaced by a newer snapshot
        if (file.write(rows.bytes(0, 0)) != rows.bytes(0, 0).size())
            return onThisComputer(packed, file.errorString());
    }
    return file.flush() ? Result<void>() : Result<void>(onThisComputer(packed, file.errorString()));
}

Result<void> PostgresSnapshots::unpack(const SnapshotInfo& info, const QString& packed, const QString& path)
{
    QFile file(packed);
    const auto header = file.open(QIODevice::ReadOnly)
        ? SnapshotHeader::decode(file.read(SnapshotHeader::bytes))
        : Result<SnapshotHeader>(onThisComputer(packed, {}));
    if (!header && header.error().code == ErrorCode::Newer)
        return Error{ErrorCode::Newer,
                     tr("The snapshot at %1 was written by a newer Kitcamp. Update this program.")
                         .arg(m_server.url().place()),
                     header.error().detail};
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    if (!header || header->position != info.position || header->logId != log)
        return damaged(header ? u"another position"_s : header.error().detail);
    const SnapshotFailure failure = unpackSnapshot(packed, path, *header, {});
    if (failure.ok())
        return {};
    return failure.side == Side::Content ? damaged(failure.outcome.detail)
                                         : onThisComputer(path, failure.outcome.detail);
}

Result<void> PostgresSnapshots::store(const LogPosition& position, const QString& path,
                                      const Hub::Progress& progress)
{
    const QString packed = path + u".packed"_s;
    const auto cleanUp = qScopeGuard([&] { QFile::remove(packed); });
    QFile::remove(packed);
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    SnapshotHeader header{log, position};
    // Packing is the first half of the work, sending the second one.
    const auto half = [&](qint64 done, qint64 all) { return !progress || progress(done / 2, all); };
    const SnapshotFailure failure = packSnapshot(path, packed, header, half);
    if (failure.side == Side::Cancelled)
        return cancelled();
    if (!failure.ok())
        return onThisComputer(failure.side == Side::Source ? path : packed, failure.outcome.detail);
    return upload(position, packed, progress);
}

Result<void> PostgresSnapshots::upload(const LogPosition& position, const QString& packed,
                                       const Hub::Progress& progress)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    const QByteArray id = randomBytes(16);
    KITCAMP_ASSIGN(const ServerRows begun,
                   m_server.ask("SELECT kitcamp.hub_begin_snapshot($1, $2, $3, $4)",
                                {log, id, position.seq, position.hash}));
    if (begun.integer(0, 0) == 0)
        return Error{
            ErrorCode::File,
            tr("The log at %1 does not hold entry %2 as this file has it, so no snapshot was stored. Sync "
               "first.")
                .arg(m_server.url().place())
                .arg(position.seq),
            {},
            u"forked"_s};
    QFile file(packed);
    if (!file.open(QIODevice::ReadOnly))
        return onThisComputer(packed, file.errorString());
    for (int n = 0; !file.atEnd(); ++n) {
        if (progress && !progress((file.size() + file.pos()) / 2, file.size()))
            return cancelled();
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return onThisComputer(packed, file.errorString());
        KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_put_piece($1, $2, $3, $4)",
                                 {log, id, ServerValue::small(n), bytes}));
    }
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_finish_snapshot($1, $2, $3)", {log, id, file.size()}));
    return {};
}

Result<void> PostgresSnapshots::dropBefore(qint64 seq)
{
    KITCAMP_ASSIGN(const QByteArray log, m_log.logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_drop_snapshots($1, $2)", {log, seq}));
    return {};
}

} // namespace kitcamp
