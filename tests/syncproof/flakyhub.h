// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"
#include "tests/testkit/randomsource.h"

namespace kitcamp::syncproof {

/// A hub behind a bad line: calls are lost on the way there, and answers on the way back, after the hub has
/// done what it was asked for. What a file does then (ask again, append again) must be harmless.
class FlakyHub final : public Hub
{
public:
    /// \p percent of the calls fail.
    FlakyHub(Hub& hub, quint64 seed, int percent)
        : m_hub(hub)
        , m_random(seed)
        , m_percent(percent)
    {
    }
    /// Called before an append reaches the hub: another file may be faster.
    std::function<void()> beforeAppend;
    /// Called with the name of each call, before it is made and, as "after-append", when it was.
    std::function<void(const char*)> onCall;

    [[nodiscard]] QString place() const override { return m_hub.place(); }
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
    [[nodiscard]] QStringList oddities() override { return m_hub.oddities(); }
    [[nodiscard]] std::optional<HubMoved> moved() const override { return m_hub.moved(); }
    [[nodiscard]] HubLogins* logins() override { return m_hub.logins(); }
    [[nodiscard]] Result<LogTail> tailAfter(const LogPosition& keep) override;
    [[nodiscard]] Result<Appended> cut(const LogPosition& keep, const LogTail& seen) override;

    [[nodiscard]] int lost() const { return m_lost; }

private:
    template <typename Call>
    auto overTheLine(const char* name, Call call) -> decltype(call());

    Hub& m_hub;
    testkit::RandomSource m_random;
    int m_percent;
    int m_lost = 0;
};

} // namespace kitcamp::syncproof
