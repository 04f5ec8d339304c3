// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/certificatecode.h"

namespace kitcamp {

/// What can be said about a certificate of which the square code was read.
struct CertificateCheck {
    enum class Verdict {
        Valid, ///< signed by this centre, as it stands in this file
        Revoked, ///< signed by this centre, void since
        NotInFile, ///< signed by this centre; this file knows no such number (a copy that was not synced)
        UnknownKey, ///< whole, but signed with a key that this file does not know: another centre's, or
                    ///< anybody's
        Forged, ///< number or fields are not what was signed
    };
    Verdict verdict = Verdict::Forged;
    QString number;
    std::optional<CertificateFields> fields; ///< absent where they cannot be read
    QDate revokedOn;
    QString revokedReason;
    int prints = 0; ///< how often it was printed, where the file knows it
    bool erased = false; ///< its holder's details were erased: only the paper still tells them

    [[nodiscard]] bool isGood() const { return verdict == Verdict::Valid; }
    /// One sentence for the person who holds the paper.
    [[nodiscard]] QString sentence() const;
};

/// Verifies a scanned code against the keys and the register of the file; needs no network.
[[nodiscard]] Result<CertificateCheck> verifyCertificate(Connection& connection, const QString& scanned);
/// The same without a file, against keys that a centre handed out (32 bytes each): revocations are not known.
[[nodiscard]] Result<CertificateCheck> verifyCertificate(const QList<QByteArray>& keys,
                                                         const QString& scanned);
/// The same by the number that somebody read aloud or typed: the register alone answers.
[[nodiscard]] Result<std::optional<CertificateCheck>> certificateByNumber(Connection& connection,
                                                                          const QString& number);
/// The public keys of the centre (32 bytes each), to hand out to those who verify without its file.
[[nodiscard]] Result<QList<QByteArray>> centreKeys(Connection& connection);

} // namespace kitcamp
