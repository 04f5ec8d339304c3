// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/certificatecode.h"

#include "models/activities/certificates/signing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beginning = "KC1."_L1;
constexpr int longest = 8192; // a QR code holds less than 3,000 bytes; what is longer was not scanned

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64));
}

Result<QByteArray> decoded(const QString& text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (result)
        return *result;
    return Error{
        ErrorCode::File,
        QCoreApplication::translate("kitcamp::CertificateCode",
                                    "This code of a certificate is damaged or was cut off. Scan it again."),
        u"base64"_s};
}

Error noCode(const QString& detail)
{
    return {
        ErrorCode::File,
        QCoreApplication::translate("kitcamp::CertificateCode",
                                    "This is not the code of a Kitcamp certificate. Scan the square code at"
                                    " its foot."),
        detail};
}

} // namespace

QString CertificateCode::text() const
{
    return beginning + encoded(number.toUtf8() + '\n' + fieldsText.toUtf8()) + u'.' + encoded(signature)
        + u'.' + encoded(publicKey);
}

bool CertificateCode::looksLike(const QString& text)
{
    return text.trimmed().startsWith(beginning, Qt::CaseInsensitive);
}

Result<CertificateCode> CertificateCode::fromText(const QString& text)
{
    const QString code = text.trimmed();
    if (!code.startsWith(beginning) || code.size() > longest)
        return noCode(u"beginning or length"_s);
    const QStringList parts = code.mid(beginning.size()).split(u'.');
    if (parts.size() != 3)
        return noCode(u"%1 parts"_s.arg(parts.size()));
    KITCAMP_ASSIGN(const QByteArray said, decoded(parts[0]));
    KITCAMP_ASSIGN(const QByteArray signature, decoded(parts[1]));
    KITCAMP_ASSIGN(const QByteArray publicKey, decoded(parts[2]));
    const auto lineEnd = said.indexOf('\n');
    if (lineEnd < 1)
        return noCode(u"no number"_s);
    return CertificateCode{QString::fromUtf8(said.first(lineEnd)),
                           QString::fromUtf8(said.sliced(lineEnd + 1)), signature, publicKey};
}

bool CertificateCode::holds() const
{
    return signatureHolds(signature, signedBytes(number, fieldsText), publicKey);
}

} // namespace kitcamp
