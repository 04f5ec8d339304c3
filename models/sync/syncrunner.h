// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/domain.h"
#include "models/sync/syncstatus.h"
#include "models/sync/syncworker.h"

#include <QObject>

class QThread;

namespace kitcamp {

/// Keeps an open file in step with its hub, all day, on a thread and with a store of its own: after each
/// change, every 15 s, and as soon as the hub's folder is there again. Lives in the window's thread; works
/// for `kitcamp sync --watch` as well. Where the file is not shared it only looks whether it is by now.
class SyncRunner : public QObject
{
    Q_OBJECT
public:
    /// \p domain and \p clock must outlive the runner. \p seed seeds the row ids.
    SyncRunner(const QString& path, const Domain& domain, const Clock& clock, quint64 seed,
               QObject* parent = nullptr);
    ~SyncRunner() override;

    /// Before start(), for tests: other times, other hubs.
    void setTimes(const SyncTimes& times) { m_setup.times = times; }
    void setHubOpener(const HubOpener& opener) { m_setup.openHub = opener; }
    /// Where the centre has members: the keys of this one. Before start() or at any time later, when a person
    /// has given the passphrase; until then the status is Stopped, rule "keys-needed".
    void setKeys(const std::optional<MemberKeys>& keys);
    void setPace(const SyncPace& pace) { m_setup.pace = pace; }

    void start();
    /// Ends the slice that is being written and joins; a second at most unless the hub's disk hangs.
    void stop();
    [[nodiscard]] const SyncStatus& status() const { return m_status; }

public Q_SLOTS:
    /// Something was written here: it is sent in a moment. Cheap; connect it to Store::changed.
    void noticeChange();
    /// At once: somebody asked for it, or the file was shared, named or moved to another hub.
    void syncNow();

Q_SIGNALS:
    void statusChanged(const kitcamp::SyncStatus& status);
    /// Others' entries are in the file now: windows call Store::lookForForeignChanges().
    void turned();
    /// Sentences to be read once, and what came to the inbox in this meeting.
    void reported(const QStringList& sentences, int newConflicts);
    /// A meeting has ended, well or not.
    void met();

private:
    SyncSetup m_setup;
    SyncStatus m_status;
    std::unique_ptr<QThread> m_thread;
    SyncWorker* m_worker = nullptr; ///< lives in m_thread, which deletes it
};

} // namespace kitcamp
