// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/folderlog.h"
#include "models/sync/folder/snapshotfile.h"

namespace kitcamp {

/// The packed files in a hub's folder from which new desks join: `snapshots/<seq>-<hash>.zst`.
class FolderSnapshots
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FolderSnapshots)
public:
    FolderSnapshots(HubFolder& folder, FolderLog& log)
        : m_folder(folder)
        , m_log(log)
    {
    }

    /// See Hub. Damaged ones and those of entries that the log does not hold are passed over.
    [[nodiscard]] Result<std::optional<SnapshotInfo>> newest();
    [[nodiscard]] Result<void> fetch(const SnapshotInfo& info, const QString& path,
                                     const Hub::Progress& progress);
    [[nodiscard]] Result<void> store(const LogPosition& position, const QString& path,
                                     const Hub::Progress& progress);
    /// See Hub: also those that are damaged. From then on the folder takes none from before that entry.
    [[nodiscard]] Result<void> dropBefore(qint64 seq);
    /// Those of entries that were cut off.
    [[nodiscard]] Result<void> dropAfter(qint64 seq);

    /// The file beside the snapshots that says from which entry on they count.
    [[nodiscard]] static QString floorName() { return QStringLiteral("from.txt"); }
    /// The seq that stands in a snapshot's name; -1 where it is no such name.
    [[nodiscard]] static qint64 seqOf(const QString& name);

private:
    /// What an older one holds was erased since.
    [[nodiscard]] Result<qint64> floor();
    [[nodiscard]] Result<void> raiseFloor(qint64 seq);
    [[nodiscard]] Error outOfDate(qint64 seq) const;
    /// Names of snapshots, newest first.
    [[nodiscard]] Result<QStringList> names();
    [[nodiscard]] Result<SnapshotHeader> headerOf(const QString& name);
    [[nodiscard]] Result<bool> isOfThisLog(const QString& name, SnapshotInfo& info);
    [[nodiscard]] Result<void> removeOld();
    /// Those of the entries \p from to \p to.
    [[nodiscard]] Result<void> drop(qint64 from, qint64 to);
    [[nodiscard]] Result<void> unpackTo(const QString& path, const SnapshotInfo& info,
                                        const Hub::Progress& progress);
    [[nodiscard]] Error explain(const SnapshotFailure& failure, SnapshotFailure::Side hubSide,
                                const QString& name, const QString& local);
    [[nodiscard]] Error damaged(const QString& name, const QString& detail) const;

    HubFolder& m_folder;
    FolderLog& m_log;
};

} // namespace kitcamp
