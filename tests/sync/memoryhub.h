// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace kitcamp::testkit {

/// What the hubs of a test share, and what befalls them. Set it from any thread, under its mutex where a
/// runner is at work.
struct MemoryLog {
    QRecursiveMutex mutex;
    QByteArray logId;
    QList<PackedEntry> entries;
    QHash<QString, QByteArray> blobs;
    QHash<QByteArray, FileCard> cards;
    /// Where a test is about snapshots; else each newest one is as if it had just been made.
    QMap<qint64, QByteArray> snapshots; ///< bytes of the file by the entry it stands at
    bool keepsSnapshots = false;
    qint64 snapshotsFrom = 0; ///< older ones were dropped, and are not taken any more

    bool away = false;
    bool loseNextAnswer = false; ///< the next append is done, but its caller never hears of it
    int appendsBeforeAway = -1; ///< it goes away after so many appends
    std::chrono::milliseconds slow{0}; ///< each call takes so long
    std::function<void()> beforeAppend; ///< somebody is faster
    std::function<void()> beforeCut; ///< and here
    int appends = 0;
    int cardsTold = 0;
    int blobsAsked = 0;

    [[nodiscard]] LogPosition head() const { return positionAt(entries.size()); }
    [[nodiscard]] LogPosition positionAt(qint64 seq) const
    {
        return seq == 0 ? LogPosition() : LogPosition{seq, entries.at(seq - 1).hash()};
    }
    /// Op ids in the order of the log.
    [[nodiscard]] QList<OpId> opIds() const;
    void setAway(bool isAway)
    {
        const QMutexLocker lock(&mutex);
        away = isAway;
    }
};

/// A hub in the memory of a test: as strict as any, and it can be away, slow, set back, forked, or lose an
/// answer.
class MemoryHub final : public Hub
{
public:
    explicit MemoryHub(std::shared_ptr<MemoryLog> log)
        : m_log(std::move(log))
    {
    }

    [[nodiscard]] QString place() const override { return QStringLiteral("the memory"); }
    [[nodiscard]] Result<QByteArray> logId() override;
    [[nodiscard]] Result<LogPosition> head() override;
    [[nodiscard]] Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most) override;
    [[nodiscard]] Result<Appended> append(const LogPosition& expected,
                                          const QList<PackedEntry>& entries) override;
    [[nodiscard]] Result<void> replaceBodies(const QList<PackedEntry>& redacted) override;
    [[nodiscard]] Result<void> dropSnapshotsBefore(qint64 seq) override;
    [[nodiscard]] Result<bool> hasBlob(const QString& hash) override;
    [[nodiscard]] Result<QByteArray> readBlob(const QString& hash) override;
    [[nodiscard]] Result<void> writeBlob(const QString& hash, const QByteArray& bytes) override;
    [[nodiscard]] Result<void> tell(const FileCard& card) override;
    [[nodiscard]] Result<QList<FileCard>> files() override;
    [[nodiscard]] Result<std::optional<SnapshotInfo>> newestSnapshot() override;
    [[nodiscard]] Result<void> fetchSnapshot(const SnapshotInfo& info, const QString& path,
                                             const Progress& progress) override;
    [[nodiscard]] Result<void> storeSnapshot(const LogPosition& position, const QString& path,
                                             const Progress& progress) override;
    [[nodiscard]] QStringList oddities() override { return {}; }
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep) override;
    [[nodiscard]] Result<Appended> cut(const LogPosition& keep, const LogTail& seen) override;

private:
    [[nodiscard]] Result<void> reach();

    std::shared_ptr<MemoryLog> m_log;
};

} // namespace kitcamp::testkit
