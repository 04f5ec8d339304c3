// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// A certificate as it is put into the file: signed before the Action, which only keeps it.
struct IssuedCertificate {
    qint64 id = 0; ///< of the new row
    QString number;
    qint64 participation = 0;
    QString fields; ///< CertificateFields::text()
    QString signature; ///< hex
};
[[nodiscard]] QJsonValue toJson(const IssuedCertificate& certificate);
[[nodiscard]] bool fromJson(const QJsonValue& json, IssuedCertificate& certificate);

/// Puts signed certificates into the file. Refuses who has not completed, who has one already, and numbers
/// that are another computer's.
struct IssueCertificates {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::IssueCertificates)
public:
    static constexpr auto kind = QLatin1String("certificate.issue");
    QList<IssuedCertificate> certificates;
    QString issuedOn; ///< local day
    QString publicKey; ///< hex
    qint64 keyRow = 0; ///< id of signing_key, should the key be new to the file
    QString author; ///< hex of the file that signed: the numbers must be its own
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("certificates"), certificates);
        v(QLatin1String("issued_on"), issuedOn);
        v(QLatin1String("public_key"), publicKey);
        v(QLatin1String("key_row"), keyRow);
        v(QLatin1String("author"), author);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// One printing of a certificate.
struct CertificatePrint {
    qint64 id = 0; ///< of the new row
    qint64 certificate = 0;
};
[[nodiscard]] QJsonValue toJson(const CertificatePrint& print);
[[nodiscard]] bool fromJson(const QJsonValue& json, CertificatePrint& print);

/// Remembers that certificates went onto paper or into a PDF: the next printing is a reprint.
struct NotePrinting {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NotePrinting)
public:
    static constexpr auto kind = QLatin1String("certificate.print");
    QList<CertificatePrint> prints;
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("prints"), prints);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// From now on the certificate is told to be void by whoever verifies it. Its number is never given again.
struct RevokeCertificate {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RevokeCertificate)
public:
    static constexpr auto kind = QLatin1String("certificate.revoke");
    qint64 certificate = 0;
    QString on; ///< local day
    QString reason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("certificate"), certificate);
        v(QLatin1String("on"), on);
        v(QLatin1String("reason"), reason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Reserves the next numbers behind a prefix for one file. Which ones they are is found where it runs, so
/// that two computers that reserve at the same time get different ones when they meet.
struct ReserveNumbers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReserveNumbers)
public:
    static constexpr auto kind = QLatin1String("certificate.reserve-numbers");
    static constexpr int largestCount = 10'000;
    qint64 range = 0; ///< id of the new row
    QString prefix;
    int count = 0;
    QString author; ///< hex of the file they are for

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("range"), range);
        v(QLatin1String("prefix"), prefix);
        v(QLatin1String("count"), count);
        v(QLatin1String("author"), author);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// The Actions above, their names in sentences, and the invariants that a certificate in the file is as it
/// was signed and that nobody has two that are valid. Needs registerActivities.
void registerCertificates(Domain& domain);

} // namespace kitcamp
