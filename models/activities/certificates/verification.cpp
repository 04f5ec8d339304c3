// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/verification.h"

#include "models/activities/certificates/signing.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificateCheck)
};

using Verdict = CertificateCheck::Verdict;

CertificateCheck readOff(const CertificateCode& code)
{
    CertificateCheck check;
    check.number = code.number;
    if (const auto fields = CertificateFields::fromText(code.fieldsText))
        check.fields = *fields;
    return check;
}

/// Signature and key, before the register is asked.
CertificateCheck checkedByKeys(const CertificateCode& code, const QList<QByteArray>& keys)
{
    CertificateCheck check = readOff(code);
    if (!code.holds() || !check.fields)
        check.verdict = Verdict::Forged;
    else
        check.verdict = keys.contains(code.publicKey) ? Verdict::Valid : Verdict::UnknownKey;
    return check;
}

Result<bool> fillFromRegister(Connection& connection, CertificateCheck& check)
{
    bool found = false;
    KITCAMP_TRY(connection.each(
        "SELECT c.revoked_on, c.revoked_reason,"
        " (SELECT count(*) FROM certificate_print AS p WHERE p.certificate=c.id), c.fields=''"
        " FROM certificate AS c WHERE c.number=?",
        [&](const Statement& row) {
            found = true;
            check.revokedOn = QDate::fromString(row.text(0), Qt::ISODate);
            check.revokedReason = row.text(1);
            check.prints = static_cast<int>(row.integer(2));
            check.erased = row.integer(3) != 0;
        },
        check.number));
    return found;
}

} // namespace

QString CertificateCheck::sentence() const
{
    const QString name = fields ? fields->name : QString();
    switch (verdict) {
    case Verdict::Valid:
        if (erased && name.isEmpty())
            return Sentences::tr(
                       "Valid: certificate %1. The details of its holder were erased from this file; "
                       "scan its square code to read them off the paper.",
                       "%1: number")
                .arg(number);
        if (erased)
            return Sentences::tr(
                       "Valid: certificate %1 of %2. The details of its holder were erased from this "
                       "file.",
                       "%1: number, %2: person")
                .arg(number, name);
        return Sentences::tr("Valid: certificate %1 of %2.", "%1: number, %2: person").arg(number, name);
    case Verdict::Revoked:
        return Sentences::tr("Revoked on %2: certificate %1 is void. %3", "%1: number, %2: day, %3: reason")
            .arg(number, revokedOn.toString(Qt::ISODate), revokedReason);
    case Verdict::NotInFile:
        return Sentences::tr(
                   "Certificate %1 was signed by this centre, but this file does not list it: its issue"
                   " was taken back, or this computer has to sync first.")
            .arg(number);
    case Verdict::UnknownKey:
        return Sentences::tr("Certificate %1 is whole, but the key that signed it is not one of this centre.")
            .arg(number);
    case Verdict::Forged:
        break;
    }
    return Sentences::tr("Not genuine: what certificate %1 says is not what was signed.").arg(number);
}

Result<QList<QByteArray>> centreKeys(Connection& connection)
{
    QList<QByteArray> keys;
    KITCAMP_TRY(
        connection.each("SELECT public_key FROM signing_key ORDER BY made_at, id",
                        [&](const Statement& row) { keys << QByteArray::fromHex(row.text(0).toLatin1()); }));
    // This file's own key is one of the centre's also while the first issue is taken back.
    KITCAMP_ASSIGN(const auto secret,
                   connection.text("SELECT value FROM file_info WHERE key='certificates.secret'"));
    const SigningKey own = SigningKey::fromSecret(QByteArray::fromHex(secret.value_or(QString()).toLatin1()));
    if (own.isValid() && !keys.contains(own.publicKey))
        keys << own.publicKey;
    return keys;
}

Result<CertificateCheck> verifyCertificate(const QList<QByteArray>& keys, const QString& scanned)
{
    KITCAMP_ASSIGN(const CertificateCode code, CertificateCode::fromText(scanned));
    return checkedByKeys(code, keys);
}

Result<CertificateCheck> verifyCertificate(Connection& connection, const QString& scanned)
{
    KITCAMP_ASSIGN(const QList<QByteArray> keys, centreKeys(connection));
    KITCAMP_ASSIGN(CertificateCheck check, verifyCertificate(keys, scanned));
    if (check.verdict != Verdict::Valid)
        return check;
    KITCAMP_ASSIGN(const bool listed, fillFromRegister(connection, check));
    if (!listed)
        check.verdict = Verdict::NotInFile;
    else if (check.revokedOn.isValid())
        check.verdict = Verdict::Revoked;
    return check;
}

Result<std::optional<CertificateCheck>> certificateByNumber(Connection& connection, const QString& number)
{
    std::optional<CertificateCode> code;
    KITCAMP_TRY(connection.each(
        "SELECT number, fields, signature, public_key FROM certificate WHERE number=? COLLATE NOCASE",
        [&](const Statement& row) {
            code = CertificateCode{row.text(0), row.text(1), QByteArray::fromHex(row.text(2).toLatin1()),
                                   QByteArray::fromHex(row.text(3).toLatin1())};
        },
        number.trimmed()));
    if (!code)
        return std::optional<CertificateCheck>();
    if (code->fieldsText.isEmpty()) { // erased: the register alone can say that there is such a number
        CertificateCheck known;
        known.number = code->number;
        KITCAMP_TRY(fillFromRegister(connection, known));
        known.verdict = known.revokedOn.isValid() ? Verdict::Revoked : Verdict::Valid;
        return std::optional(known);
    }
    KITCAMP_ASSIGN(const CertificateCheck check, verifyCertificate(connection, code->text()));
    return std::optional(check);
}

} // namespace kitcamp
