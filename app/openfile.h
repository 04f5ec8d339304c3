// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTimer>

namespace kitcamp {

class KeyHolder;
class SyncRunner;

/// The open file of a window: notices what others write, keeps in step with the other computers and makes the
/// daily backup, all without disturbing a scan.
class OpenFile : public QObject
{
    Q_OBJECT
public:
    explicit OpenFile(std::unique_ptr<Store> store, QObject* parent = nullptr);
    ~OpenFile() override;

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] SyncRunner& sync() { return *m_sync; }

    /// Those of the member that this file is.
    [[nodiscard]] KeyHolder& keys() { return *m_keys; }

Q_SIGNALS:
    void backupFailed(const QString& sentence);

private:
    void startWork();
    void startBackup();
    void startSync();
    void onKeysChanged();
    void renewRevocations();
    /// \p work on a store of its own, in another thread; what it wrote is announced and sent.
    template <typename T>
    void inBackground(std::function<Result<T>(Store&)> work);

    std::unique_ptr<Store> m_store;
    std::unique_ptr<KeyHolder> m_keys;
    std::unique_ptr<SyncRunner> m_sync;
    QTimer m_lookTimer;
};

} // namespace kitcamp
