// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyfile.h"

#include <QCoreApplication>

#include <functional>

namespace kitcamp {

/// Where a computer keeps its MemberKeys: the keyring of the system (qtkeychain), or where there is none a
/// file beside the centre's, FILE.keys, under a passphrase (Argon2id, XChaCha20-Poly1305), mode 0600. Where
/// that file is, it is what counts, so that no older keys in a keyring come back.
class KeyStore
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::KeyStore)
public:
    /// \p file: the path of the .kitcamp file. \p passphrase: asked for once, only where the keys lie in
    /// FILE.keys or have to (\c confirm: they are being written first); nullopt: the person does not want to.
    using AskPassphrase = std::function<std::optional<QString>(bool confirm)>;
    KeyStore(QString file, AskPassphrase passphrase);
    /// For scripts and tests: always FILE.keys, under this passphrase.
    [[nodiscard]] static KeyStore withPassphrase(const QString& file, const QString& passphrase,
                                                 const PassphraseCost& cost = {});

    /// nullopt where this computer has no keys for that member. Errors: rules "wrong-passphrase",
    /// "passphrase-needed", "keys-damaged", "keyring". After a wrong one the next call asks again.
    [[nodiscard]] Result<std::optional<MemberKeys>> load(const QByteArray& logId, qint64 member);
    /// Rule "short-passphrase" where a file is begun under less than KeyFile::shortestPassphrase letters.
    [[nodiscard]] Result<void> save(const MemberKeys& keys);
    [[nodiscard]] Result<void> remove(const QByteArray& logId, qint64 member);
    /// Whether the system has a keyring that answers; takes 5 s at most.
    [[nodiscard]] static bool hasKeyring();
    /// Where the keys lie, or will, where there is no keyring.
    [[nodiscard]] QString keyFile() const;

private:
    [[nodiscard]] bool usesFile();
    [[nodiscard]] Result<QString> passphrase(bool confirm);
    [[nodiscard]] Result<KeyFile> openFile();
    [[nodiscard]] Result<void> saveToFile(const MemberKeys& keys);

    QString m_file;
    AskPassphrase m_ask;
    bool m_fileOnly = false;
    PassphraseCost m_cost; ///< of a file that is begun
    std::optional<bool> m_hasKeyring; ///< once it was looked
    std::optional<QString> m_passphrase;
    std::optional<PassphraseKey> m_key;
};

} // namespace kitcamp
