// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"

#include <functional>

namespace kitcamp {

/// Where a computer keeps its MemberKeys: the keyring of the system (qtkeychain), or where there is none a
/// file beside the centre's, FILE.keys, under a passphrase (Argon2id, XChaCha20-Poly1305), mode 0600.
class KeyStore
{
public:
    /// \p file: the path of the .kitcamp file. \p passphrase: asked for once, only where the keys lie in
    /// FILE.keys or have to (\c confirm: they are being written first); nullopt: the person does not want to.
    using AskPassphrase = std::function<std::optional<QString>(bool confirm)>;
    KeyStore(QString file, AskPassphrase passphrase);
    /// For scripts and tests: always FILE.keys, under this passphrase.
    [[nodiscard]] static KeyStore withPassphrase(const QString& file, const QString& passphrase);

    /// nullopt where this computer has no keys for that member. Errors: rules "wrong-passphrase",
    /// "passphrase-needed", "keys-damaged", "keyring".
    [[nodiscard]] Result<std::optional<MemberKeys>> load(const QByteArray& logId, qint64 member);
    [[nodiscard]] Result<void> save(const MemberKeys& keys);
    [[nodiscard]] Result<void> remove(const QByteArray& logId, qint64 member);
    /// Whether the system has a keyring that answers.
    [[nodiscard]] static bool hasKeyring();

private:
    QString m_file;
    AskPassphrase m_ask;
    bool m_fileOnly = false;
};

} // namespace kitcamp
