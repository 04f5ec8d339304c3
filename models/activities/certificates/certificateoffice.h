// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/certificates/certificateactions.h"
#include "models/activities/certificates/certificatecode.h"
#include "models/activities/certificates/signing.h"
#include "models/store/store.h"

namespace kitcamp {

/// One certificate as the register lists it.
struct CertificateRow {
    qint64 id = 0;
    QString number;
    qint64 participation = 0;
    QString personName; ///< as the certificate says it
    QDate issuedOn;
    int prints = 0;
    QDate revokedOn; ///< null while it is valid
    QString revokedReason;
    CertificateCode code; ///< what its square code holds

    [[nodiscard]] bool isValid() const { return !revokedOn.isValid(); }
};

/// Issues certificates, and knows those that were issued.
class CertificateOffice
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificateOffice)
public:
    explicit CertificateOffice(Store& store)
        : m_store(store)
    {
    }

    /// Who of \p activity may get a certificate today and has none that is valid, in the order of their
    /// names.
    [[nodiscard]] Result<QList<qint64>> waiting(qint64 activity);
    /// Signs and keeps one certificate for each of \p participations: one Action. Makes the key with the
    /// first certificate and reserves numbers where too few are left; refuses where they must be synced
    /// first.
    [[nodiscard]] Result<Performed> issue(const QList<qint64>& participations, const QString& prefix);
    /// What numbers of \p activity begin with: as its template says, else the year of today ("2026-").
    [[nodiscard]] Result<QString> prefixFor(qint64 activity);
    /// Makes the next printing of these a reprint. One Action.
    [[nodiscard]] Result<Performed> notePrinted(const QList<qint64>& certificates);
    [[nodiscard]] Result<Performed> revoke(qint64 certificate, const QString& reason);

    [[nodiscard]] Result<QList<CertificateRow>> ofActivity(qint64 activity);
    /// All that were revoked, the newest first.
    [[nodiscard]] Result<QList<CertificateRow>> revoked();
    [[nodiscard]] Result<std::optional<CertificateRow>> find(qint64 certificate);
    /// Today at the centre.
    [[nodiscard]] Result<QDate> today();

private:
    [[nodiscard]] Result<SigningKey> key();
    [[nodiscard]] Result<QStringList> numbers(const QString& prefix, int count);
    [[nodiscard]] Result<IssuedCertificate> signedOne(qint64 participation, const QString& number, QDate on,
                                                      const SigningKey& key);
    [[nodiscard]] Result<QList<CertificateRow>> rows(const char* sql, qint64 id);

    Store& m_store;
};

} // namespace kitcamp
