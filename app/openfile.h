// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/store.h"

#include <QTimer>

namespace kitcamp {

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

    /// Of the member that this file is; nullopt where the centre has no members or they are not known yet.
    [[nodiscard]] const std::optional<MemberKeys>& keys() const { return m_keys; }
    /// Meets the others with them from now on: the centre was founded, or they were given by a person.
    void useKeys(const std::optional<MemberKeys>& keys);
    /// Opens the keys of this computer in the background; keysOpened() or keysRefused() follows.
    void unlock(const QString& passphrase);
    /// Looks once more whether the keys can be had without anybody's help.
    void findKeys();

Q_SIGNALS:
    void backupFailed(const QString& sentence);
    /// The keys lie under a passphrase: ask for it, then unlock(). Until then nothing is sent or taken.
    void passphraseNeeded();
    void keysOpened();
    /// A wrong passphrase (rule "wrong-passphrase"), a damaged file, a keyring that is locked.
    void keysRefused(const kitcamp::Error& error);

private:
    void startWork();
    void startBackup();
    void startSync();
    void takeKeys(const Result<std::optional<MemberKeys>>& keys);

    std::unique_ptr<Store> m_store;
    std::optional<MemberKeys> m_keys;
    std::unique_ptr<SyncRunner> m_sync;
    QTimer m_lookTimer;
};

} // namespace kitcamp
