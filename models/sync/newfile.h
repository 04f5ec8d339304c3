// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/centrehub.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

class WorkFolder;

/// What the making of a file needs of its caller; all of it must outlive the making.
struct MakingContext {
    const Domain& domain;
    const Clock& clock;
    const StepProgress& progress;
};

/// Who a new file is among the others.
struct FileIdentity {
    QString url; ///< of its hub
    QString name; ///< "Desk 2"
    QByteArray author; ///< 16 bytes, as an invitation reserves one; empty: a fresh one
    qint64 member = 0; ///< whose file it is, where the centre has members
};

/// A file in the making that is to follow a hub's log: filled from the snapshot or as an empty one, given an
/// author and a name, brought to the head, and moved to its place when it is whole. One that joins and one
/// that is mended are made alike.
class NewFile
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NewFile)
public:
    /// \p hub: none for a file that was never shared.
    NewFile(WorkFolder& work, CentreHub* hub, const MakingContext& context);
    ~NewFile();

    /// From the newest snapshot; where there is none, or it is not what the history says, an empty file of
    /// the log \p logId, and remark() says why. \p known: a place of the log that was vouched for otherwise;
    /// what came before it need not be signed for anew.
    [[nodiscard]] Result<void> fill(const QByteArray& logId, const LogPosition& known = {});
    [[nodiscard]] Result<void> dress(const FileIdentity& identity);
    /// Opens the file where it is not yet; valid until moveTo.
    [[nodiscard]] Result<Store*> open();
    /// Applies all that the log has and the file has not; returns where the log ends.
    [[nodiscard]] Result<qint64> follow();
    /// Closes the file and gives it the name \p path, which nobody may have.
    [[nodiscard]] Result<void> moveTo(const QString& path);

    [[nodiscard]] bool isFromSnapshot() const { return m_fromSnapshot; }
    [[nodiscard]] const QString& remark() const { return m_remark; }

private:
    [[nodiscard]] Result<void> fillFrom(const SnapshotInfo& snapshot, const LogPosition& known);
    [[nodiscard]] Result<void> verify(const SnapshotInfo& snapshot, const LogPosition& known);
    [[nodiscard]] Result<void> makeEmpty();
    void removeRest();
    void close();

    WorkFolder& m_work;
    CentreHub* m_hub;
    MakingContext m_context;
    QByteArray m_logId;
    QString m_path;
    std::unique_ptr<Store> m_store;
    bool m_fromSnapshot = false;
    QString m_remark;
};

} // namespace kitcamp
