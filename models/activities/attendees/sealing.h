// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArray>
#include <QString>

namespace kitcamp {

/// The two halves of a camp's key (X25519, libsodium's sealed boxes): whoever knows the public half can seal,
/// only who holds the secret half can read.
struct SealingKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secret; ///< 32 bytes

    [[nodiscard]] bool isValid() const { return publicKey.size() == 32 && secret.size() == 32; }
    [[nodiscard]] QString publicText() const { return QString::fromLatin1(publicKey.toHex()); }
    /// A new one, from the computer's source of random bytes.
    [[nodiscard]] static Result<SealingKey> make();
    /// From the 32 bytes of a secret; invalid where they are none.
    [[nodiscard]] static SealingKey fromSecret(const QByteArray& secret);
};

/// \p value as it is kept in the file: "k1:PUBLIC KEY IN HEX:BASE64URL". Each sealed value names the key it
/// was sealed for: values that two computers sealed for two keys are told apart after the computers met.
[[nodiscard]] Result<QString> sealedFor(const QString& publicKey, const QString& value);
/// The public key (hex) that a sealed value names; empty where \p sealedText is none.
[[nodiscard]] QString keyOfSealed(const QString& sealedText);
/// What was sealed. Refuses what was sealed for another key or was changed. No error holds the value.
[[nodiscard]] Result<QString> openedBy(const SealingKey& key, const QString& sealedText);

/// Seals \p value for the camp's key, which the file holds: for imports too. Refuses (rule "no-camp-key")
/// where the camp has no key yet, and (rule "key-erased") where what was sealed for it was erased.
[[nodiscard]] Result<QString> sealedForCamp(Connection& connection, qint64 activity, const QString& value);

} // namespace kitcamp
