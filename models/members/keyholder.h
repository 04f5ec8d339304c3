// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

/// The keys of this computer for as long as its window stands: found in the keyring, or in FILE.keys as soon
/// as a person gives the passphrase. What may keep somebody waiting is done in a thread of its own.
class KeyHolder : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotNeeded, ///< the centre has no members
        Looking,
        Locked, ///< they lie under a passphrase that nobody has given yet
        Missing, ///< not on this computer, damaged, or the keyring does not give them out
        Ready,
    };

    explicit KeyHolder(Store& store, QObject* parent = nullptr);
    ~KeyHolder() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<MemberKeys>& keys() const { return m_keys; }
    /// Why they are not there, translated, with ways out: Locked and Missing.
    [[nodiscard]] const Error& problem() const { return m_problem; }
    /// For work in another thread: keeps keys where they were found, under the passphrase that was given.
    [[nodiscard]] KeyStore keyStore() const;

    /// Looks for them without anybody's help.
    void find();
    /// Looks with a passphrase; refused() follows where it is wrong.
    void unlock(const QString& passphrase);
    /// They were made just now. \p passphrase: what they were kept under; empty: in the keyring.
    void take(const MemberKeys& keys, const QString& passphrase);

Q_SIGNALS:
    void changed();
    void refused(const kitcamp::Error& error); ///< what unlock() was given is wrong

private:
    void look(const QString& passphrase);
    void onFound(const Result<std::optional<MemberKeys>>& found, const QString& passphrase);

    Store& m_store;
    State m_state = State::NotNeeded;
    std::optional<MemberKeys> m_keys;
    Error m_problem;
    QString m_passphrase;
};

} // namespace kitcamp
