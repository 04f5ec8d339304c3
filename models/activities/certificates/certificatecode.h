// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/certificatefields.h"

#include <QByteArray>

namespace kitcamp {

/// What the square code of a certificate holds: all that is needed to verify it without a network.
///
/// Its text is "KC1." and three parts in base64url (RFC 4648, section 5, no padding) with dots between them:
/// number, line feed and fields; signature; public key. It is ASCII, so that any hand scanner types it.
struct CertificateCode {
    QString number;
    QString fieldsText; ///< byte for byte what was signed
    QByteArray signature; ///< 64 bytes
    QByteArray publicKey; ///< 32 bytes

    [[nodiscard]] QString text() const;
    /// Refuses in a sentence what is no such code or was cut off. Says nothing about the signature.
    [[nodiscard]] static Result<CertificateCode> fromText(const QString& text);
    /// Whether \p text begins as such a code does: a scan line gives it to the verifier.
    [[nodiscard]] static bool looksLike(const QString& text);
    /// Whether number and fields are as they were signed by the holder of the secret half of publicKey.
    [[nodiscard]] bool holds() const;
};

} // namespace kitcamp
