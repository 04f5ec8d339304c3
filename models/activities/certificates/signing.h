// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QString>

namespace kitcamp {

/// A key that certificates are signed with: Ed25519 (RFC 8032) by libsodium.
struct SigningKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secret; ///< 64 bytes: seed and public key, as libsodium keeps it

    [[nodiscard]] bool isValid() const { return publicKey.size() == 32 && secret.size() == 64; }
    /// A new one, from the computer's source of random bytes.
    [[nodiscard]] static Result<SigningKey> make();
    /// From the 64 bytes of a secret; invalid where they are none.
    [[nodiscard]] static SigningKey fromSecret(const QByteArray& secret);
};

/// What is signed of a certificate: a word that no other use of the key has, the number, the fields.
[[nodiscard]] QByteArray signedBytes(const QString& number, const QString& fieldsText);

/// 64 bytes.
[[nodiscard]] QByteArray signatureOf(const QByteArray& message, const SigningKey& key);
/// False also where a key or signature is not of the right length.
[[nodiscard]] bool signatureHolds(const QByteArray& signature, const QByteArray& message,
                                  const QByteArray& publicKey);

} // namespace kitcamp
