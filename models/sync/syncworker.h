// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/centrehub.h"
#include "models/sync/syncsession.h"
#include "models/sync/syncstatus.h"

#include <QObject>

#include <atomic>

class QTimer;

namespace kitcamp {

class HubWatch;

/// When the runner looks after the hub.
struct SyncTimes {
    std::chrono::milliseconds afterChange{300};
    std::chrono::milliseconds afterChangeAtServer{5}; ///< no stick to spare, and others wait at their screens
    std::chrono::milliseconds every{15'000};
    std::chrono::milliseconds whileAway{2'000};
    std::chrono::milliseconds shown{250}; ///< a meeting that takes longer is shown as work
};

/// Gives the hub as the file of the store sees it (see openCentreHub); called in the runner's thread.
using HubOpener = std::function<Result<std::unique_ptr<Hub>>(Store& store, const QString& url,
                                                             const std::optional<MemberKeys>& keys)>;

/// What a runner hands to its thread.
struct SyncSetup {
    QString path;
    const Domain* domain = nullptr;
    const Clock* clock = nullptr;
    quint64 seed = 0;
    SyncTimes times;
    SyncPace pace;
    HubOpener openHub = openCentreHub;
    std::optional<MemberKeys> keys = {}; ///< of the file's member; they may come later
};

/// The part of SyncRunner that lives in its thread: opens file and hub there, holds the meetings and tells
/// how they went.
class SyncWorker : public QObject
{
    Q_OBJECT
public:
    explicit SyncWorker(SyncSetup setup);
    ~SyncWorker() override;

    /// From any thread: no slice is begun after this.
    void cancel() { m_cancelled = true; }
    /// From any thread: what is no hurry is left.
    void interrupt() { m_interrupted = true; }

    void start();
    void noticeChange();
    void meet();
    /// Meets with them from now on.
    void takeKeys(const std::optional<MemberKeys>& keys);

Q_SIGNALS:
    void statusChanged(const kitcamp::SyncStatus& status);
    void turned();
    void reported(const QStringList& sentences, int newConflicts);
    void met();

private:
    /// False where the file is not shared.
    [[nodiscard]] Result<bool> openAll();
    [[nodiscard]] Result<void> redactFile();
    [[nodiscard]] Result<QString> hubUrl();
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<SyncReport> hold();
    void closeHub();
    void conclude(const SyncReport& report);
    void conclude(const Error& error);
    void storeSnapshot(const SyncReport& report);
    void countUp();
    void tell();
    void tellWork(qint64 done, qint64 all);
    void tellTurned();
    void tellNews(const QStringList& remarks);
    void lookAgain();
    [[nodiscard]] SyncPace pace();

    SyncSetup m_setup;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_interrupted = false;
    std::unique_ptr<Store> m_store; ///< once the file is shared
    std::unique_ptr<Connection> m_reader; ///< until then
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<SyncSession> m_session;
    QString m_url;
    SyncStatus m_status;
    SyncStatus m_told;
    qint64 m_startedAt = 0; ///< of WriteGate::now(), as the next three
    qint64 m_workTold = 0;
    qint64 m_turnedTold = 0;
    qint64 m_snapshotLooked = 0;
    qint64 m_conflictsTold = 0;
    bool m_turned = false; ///< and not told yet
    QTimer* m_next = nullptr;
    QTimer* m_soon = nullptr;
    HubWatch* m_watch = nullptr;
};

} // namespace kitcamp
