// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"
#include "models/sync/logsealing.h"

namespace kitcamp {

class RightsReplay;

/// A hub as a file of its centre sees it: entries come out of their envelopes and go in again, pictures,
/// names and snapshots too; sealed and signed where the centre has members. Whoever stands above it never
/// meets an envelope.
class CentreHub final : public Hub
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CentreHub)
public:
    /// \p store: nullptr for a file that is not made yet.
    CentreHub(std::unique_ptr<Hub> hub, const std::optional<MemberKeys>& keys, Store* store);
    /// The file that was made, nullptr before it is closed.
    void attach(Store* store) { m_store = store; }
    /// Before there is a file: snapshots of entries from \p seq on must be sealed under the newest key, which
    /// those who were taken out do not have.
    void expectNewestKeyFrom(qint64 seq) { m_newestKeyFrom = seq; }

    [[nodiscard]] QString place() const override { return m_hub->place(); }
    [[nodiscard]] Result<QByteArray> logId() override { return m_hub->logId(); }
    [[nodiscard]] Result<LogPosition> head() override { return m_hub->head(); }
    /// Ends before the first entry whose key is not known yet: it comes with those before it. A redacted
    /// entry whose mark nobody signed whom the file knows is given only when what follows it in the log
    /// proves the mark (else rule "forged"); at the end of the log all marks are looked at once more.
    [[nodiscard]] Result<QList<PackedEntry>> readAfter(const LogPosition& position, int most) override;
    [[nodiscard]] Result<Appended> append(const LogPosition& expected,
                                          const QList<PackedEntry>& entries) override;
    [[nodiscard]] Result<void> replaceBodies(const QList<PackedEntry>& redacted) override;
    [[nodiscard]] Result<PackedEntry> vouched(const PackedEntry& redacted) override;
    [[nodiscard]] Result<void> dropSnapshotsBefore(qint64 seq) override
    {
        return m_hub->dropSnapshotsBefore(seq);
    }
    [[nodiscard]] Result<bool> hasBlob(const QString& hash) override { return m_hub->hasBlob(hash); }
    [[nodiscard]] Result<QByteArray> readBlob(const QString& hash) override;
    [[nodiscard]] Result<void> writeBlob(const QString& hash, const QByteArray& bytes) override;
    /// The card goes sealed and signed; what is not, and signed by the member whose file it is of, says
    /// nothing here.
    [[nodiscard]] Result<void> tell(const FileCard& card) override;
    [[nodiscard]] Result<QList<FileCard>> files() override;
    [[nodiscard]] Result<std::optional<SnapshotInfo>> newestSnapshot() override
    {
        return m_hub->newestSnapshot();
    }
    [[nodiscard]] Result<void> fetchSnapshot(const SnapshotInfo& info, const QString& path,
                                             const Progress& progress) override;
    [[nodiscard]] Result<void> storeSnapshot(const LogPosition& position, const QString& path,
                                             const Progress& progress) override;
    [[nodiscard]] QStringList oddities() override { return m_hub->oddities(); }

    [[nodiscard]] std::optional<HubMoved> moved() const override { return m_hub->moved(); }
    [[nodiscard]] Result<Appended> close(const LogPosition& expected, const HubMoved& target) override
    {
        return m_hub->close(expected, target);
    }
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep) override
    {
        return m_hub->tailAfter(keep);
    }
    [[nodiscard]] Result<Appended> cut(const LogPosition& keep, const LogTail& seen) override;
    [[nodiscard]] Result<QStringList> blobNames() override { return m_hub->blobNames(); }
    [[nodiscard]] HubLogins* logins() override { return m_hub->logins(); }
    void waitOnlyWhile(const std::function<bool()>& wanted) override { m_hub->waitOnlyWhile(wanted); }

private:
    [[nodiscard]] Result<void> look();
    [[nodiscard]] Result<FileCard> openedCard(const FileCard& told);
    [[nodiscard]] Result<void> proveRedactions(const LogPosition& position,
                                               const QList<PackedEntry>& entries);
    [[nodiscard]] Result<std::optional<Error>> proveAhead(const LogPosition& position);
    [[nodiscard]] Result<void> readAhead(RightsReplay& replay, LogPosition at, QList<PackedEntry>& marked);
    [[nodiscard]] Result<qint64> marksSeen();
    [[nodiscard]] Result<void> lookAtRedactions();
    /// Up to where the log is known to go.
    [[nodiscard]] Result<qint64> standing();
    [[nodiscard]] Result<QList<PackedEntry>> closed(const QList<PackedEntry>& entries);
    [[nodiscard]] Result<void> openSnapshot(const QString& fetched, const SnapshotInfo& info,
                                            const QString& path, const Progress& progress);

    std::unique_ptr<Hub> m_hub;
    Store* m_store;
    LogSealing m_sealing;
    std::optional<qint64> m_newestKeyFrom;
    QHash<qint64, QByteArray> m_proven; ///< marks of entries that are not taken yet
};

/// The hub of \p store's centre as that file sees it. \p keys: nullopt where the centre has no members. Both
/// \p store and what it reads belong to this thread and must outlive the hub. Errors: rule "keys-needed"
/// where the centre has members and \p keys is nullopt or not of this member.
[[nodiscard]] Result<std::unique_ptr<Hub>> openCentreHub(Store& store, const QString& url,
                                                         const std::optional<MemberKeys>& keys);
/// The same around a hub that is open.
[[nodiscard]] Result<std::unique_ptr<Hub>> asCentreHub(Store& store, std::unique_ptr<Hub> hub,
                                                       const std::optional<MemberKeys>& keys);
/// What \p keys say to a server that asks who opens the hub.
[[nodiscard]] HubLogin loginOf(const std::optional<MemberKeys>& keys);

} // namespace kitcamp
