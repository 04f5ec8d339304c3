// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/memoryhub.h"

#include "models/members/envelope.h"

#include <QFile>
#include <QThread>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

Error problem(const QString& rule)
{
    return {ErrorCode::File, u"The log is %1."_s.arg(rule), rule, rule};
}

/// A hub cannot look into an envelope.
Result<Entry> lookAt(const PackedEntry& packed)
{
    QByteArray bodyHash;
    return isEnvelope(packed.body) ? decodeHeader(packed.header, bodyHash) : unpackHeader(packed);
}

} // namespace

QList<OpId> MemoryLog::opIds() const
{
    QList<OpId> ids;
    for (const PackedEntry& packed : entries) {
        if (const auto entry = lookAt(packed))
            ids << entry->opId;
    }
    return ids;
}

Result<void> MemoryHub::reach()
{
    std::chrono::milliseconds slow;
    {
        const QMutexLocker lock(&m_log->mutex);
        if (m_log->away)
            return away(u"The memory is away."_s);
        slow = m_log->slow;
    }
    if (slow.count() > 0)
        QThread::msleep(static_cast<unsigned long>(slow.count()));
    return {};
}

Result<QByteArray> MemoryHub::logId()
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    return m_log->logId;
}

Result<LogPosition> MemoryHub::head()
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    return m_log->head();
}

Result<QList<PackedEntry>> MemoryHub::readAfter(const LogPosition& position, int most)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    if (position.seq > m_log->entries.size())
        return problem(u"set-back"_s);
    if (m_log->positionAt(position.seq) != position)
        return problem(u"forked"_s);
    return m_log->entries.mid(position.seq, most);
}

Result<Hub::Appended> MemoryHub::append(const LogPosition& expected, const QList<PackedEntry>& entries)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    if (auto faster = std::exchange(m_log->beforeAppend, {}))
        faster();
    if (m_log->appendsBeforeAway == 0) {
        m_log->away = true;
        return away(u"The memory went away."_s);
    }
    --m_log->appendsBeforeAway;
    if (m_log->head() != expected)
        return Appended::Behind;
    QByteArray hash = expected.hash;
    qint64 seq = expected.seq;
    QList<OpId> known = m_log->opIds();
    for (const PackedEntry& packed : entries) {
        KITCAMP_ASSIGN(const Entry entry, lookAt(packed));
        if (entry.logId != m_log->logId || entry.previousHash != hash || entry.seq != ++seq
            || known.contains(entry.opId))
            return problem(u"broken"_s);
        known << entry.opId;
        hash = packed.hash();
    }
    m_log->entries << entries;
    ++m_log->appends;
    if (std::exchange(m_log->loseNextAnswer, false))
        return away(u"The memory went away."_s);
    return Appended::Done;
}

Result<void> MemoryHub::replaceBodies(const QList<PackedEntry>& redacted)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    for (const PackedEntry& packed : redacted) {
        KITCAMP_ASSIGN(const Entry entry, lookAt(packed));
        if (entry.seq < 1 || entry.seq > m_log->entries.size()
            || m_log->entries[entry.seq - 1].header != packed.header)
            return problem(u"forked"_s);
    }
    for (const PackedEntry& packed : redacted)
        m_log->entries[lookAt(packed)->seq - 1] = packed;
    return {};
}

Result<void> MemoryHub::dropSnapshotsBefore(qint64 seq)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    m_log->snapshotsFrom = std::max(m_log->snapshotsFrom, std::min<qint64>(seq, m_log->entries.size()));
    m_log->snapshots.removeIf([seq](const auto& kept) { return kept.key() < seq; });
    return {};
}

Result<LogTail> MemoryHub::tailAfter(const LogPosition& keep)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    if (keep.seq > m_log->entries.size() || m_log->positionAt(keep.seq) != keep)
        return problem(u"forked"_s);
    LogTail tail;
    tail.entries = m_log->entries.mid(keep.seq);
    tail.count = tail.entries.size();
    tail.mark = m_log->head().hash;
    return tail;
}

Result<Hub::Appended> MemoryHub::cut(const LogPosition& keep, const LogTail& seen)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    if (auto faster = std::exchange(m_log->beforeCut, {}))
        faster();
    if (m_log->head().hash != seen.mark)
        return Appended::Behind;
    m_log->entries.resize(keep.seq);
    m_log->snapshots.removeIf([&keep](const auto& kept) { return kept.key() > keep.seq; });
    return Appended::Done;
}

Result<bool> MemoryHub::hasBlob(const QString& hash)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    ++m_log->blobsAsked;
    return m_log->blobs.contains(hash);
}

Result<QByteArray> MemoryHub::readBlob(const QString& hash)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    return m_log->blobs.value(hash);
}

Result<void> MemoryHub::writeBlob(const QString& hash, const QByteArray& bytes)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    m_log->blobs.insert(hash, bytes);
    return {};
}

Result<void> MemoryHub::tell(const FileCard& card)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    m_log->cards.insert(card.author, card);
    ++m_log->cardsTold;
    return {};
}

Result<QList<FileCard>> MemoryHub::files()
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    return m_log->cards.values();
}

Result<std::optional<SnapshotInfo>> MemoryHub::newestSnapshot()
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    if (!m_log->keepsSnapshots) // as if one had just been made: most tests are not about snapshots
        return std::optional(SnapshotInfo{m_log->head(), 1, u"newest"_s});
    if (m_log->snapshots.isEmpty())
        return std::optional<SnapshotInfo>();
    const qint64 seq = m_log->snapshots.lastKey();
    return std::optional(
        SnapshotInfo{m_log->positionAt(seq), m_log->snapshots.last().size(), QString::number(seq)});
}

Result<void> MemoryHub::fetchSnapshot(const SnapshotInfo& info, const QString& path, const Progress& progress)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    QFile file(path);
    if (!m_log->snapshots.contains(info.position.seq)
        || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return problem(u"without snapshots"_s);
    if (progress && !progress(0, info.size))
        return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
    file.write(m_log->snapshots.value(info.position.seq));
    return {};
}

Result<void> MemoryHub::storeSnapshot(const LogPosition& position, const QString& path,
                                      const Progress& progress)
{
    KITCAMP_TRY(reach());
    const QMutexLocker lock(&m_log->mutex);
    QFile file(path);
    if (!m_log->keepsSnapshots || !file.open(QIODevice::ReadOnly))
        return problem(u"without snapshots"_s);
    if (position.seq < m_log->snapshotsFrom)
        return problem(u"out-of-date"_s);
    if (progress && !progress(0, file.size()))
        return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
    m_log->snapshots.insert(position.seq, file.readAll());
    return {};
}

} // namespace kitcamp::testkit
