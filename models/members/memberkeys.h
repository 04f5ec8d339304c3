// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kitcamp {

/// What a computer must hold to be a member of a centre's log, and what never stands in a file of the centre
/// nor in a hub. Ed25519 to sign, X25519 to be sealed to (libsodium).
struct MemberKeys {
    QByteArray logId; ///< 16 bytes
    qint64 member = 0; ///< the row in the table member
    QByteArray signSecret; ///< 64 bytes, as libsodium keeps it
    QByteArray boxSecret; ///< 32 bytes
    QString hubPassword; ///< of the login at a server; empty for a folder
    QByteArray hubCertificate; ///< PEM; see HubLogin
    /// Generation -> 32 bytes: those keys of the log that were known when this was stored, or that an
    /// invitation brings. Who joins, and who makes a broken file anew, has no rows yet to read them from.
    QMap<int, QByteArray> logKeys;

    [[nodiscard]] bool isValid() const
    {
        return logId.size() == 16 && member != 0 && signSecret.size() == 64 && boxSecret.size() == 32;
    }
    [[nodiscard]] QByteArray signPublic() const; ///< 32 bytes
    [[nodiscard]] QByteArray boxPublic() const; ///< 32 bytes
    [[nodiscard]] static MemberKeys make(const QByteArray& logId, qint64 member);
    /// Overwrites the secrets in memory, as far as nobody else holds the same bytes.
    void wipe();

    /// As they are kept, always under another key or a keyring; damaged ones are nullopt.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<MemberKeys> fromBytes(const QByteArray& bytes);

    friend bool operator==(const MemberKeys&, const MemberKeys&) = default;
};

/// Ed25519, 64 bytes.
[[nodiscard]] QByteArray memberSignature(const QByteArray& message, const QByteArray& signSecret);
[[nodiscard]] bool memberSignatureHolds(const QByteArray& signature, const QByteArray& message,
                                        const QByteArray& signPublic);
/// crypto_box_seal and its opening; an empty answer where it was sealed for another key or changed.
[[nodiscard]] QByteArray sealedForKey(const QByteArray& message, const QByteArray& boxPublic);
[[nodiscard]] QByteArray openedWithKey(const QByteArray& sealed, const QByteArray& boxSecret);

/// Overwrites secret bytes that nobody else shares, and empties them.
void wipe(QByteArray& secret);

} // namespace kitcamp
