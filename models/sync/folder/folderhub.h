// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/foldersnapshots.h"

namespace kitcamp {

/// A hub in a folder: a stick, a network share, a local disk. Its files are described in
/// models/sync/README.md.
class FolderHub : public Hub
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FolderHub)
public:
    /// Touches nothing; whether a hub is at \p root shows with the first question. Tests give an \p access
    /// that fails, or a way of \p placing that this disk would not need.
    explicit FolderHub(const QString& root,
                       std::shared_ptr<FolderAccess> access = std::make_shared<FolderAccess>(),
                       std::shared_ptr<Placing> placing = std::make_shared<PlaceAsPossible>());

    /// Makes the folder, where its parent is there, and an empty hub in it.
    [[nodiscard]] Result<void> make(const QByteArray& logId, qint64 now) { return m_folder.make(logId, now); }

    [[nodiscard]] QString place() const override;
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
    [[nodiscard]] QStringList oddities() override;
    [[nodiscard]] std::optional<HubMoved> moved() const override { return m_log.moved(); }
    [[nodiscard]] Result<Appended> close(const LogPosition& expected, const HubMoved& target) override;
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep) override { return m_log.tailAfter(keep); }
    [[nodiscard]] Result<Appended> cut(const LogPosition& keep, const LogTail& seen) override;
    [[nodiscard]] Result<QStringList> blobNames() override;

private:
    HubFolder m_folder;
    FolderLog m_log;
    FolderSnapshots m_snapshots;
};

} // namespace kitcamp
