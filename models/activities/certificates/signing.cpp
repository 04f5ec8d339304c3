// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/certificates/signing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace kitcamp {

namespace {

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

Result<SigningKey> SigningKey::make()
{
    if (sodium_init() < 0) {
        return Error{
            ErrorCode::File,
            QCoreApplication::translate("kitcamp::SigningKey",
                                        "This computer gave no random bytes to make a key from. Start it"
                                        " anew and try again."),
            QStringLiteral("sodium_init failed")};
    }
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, 0), QByteArray(crypto_sign_SECRETKEYBYTES, 0)};
    crypto_sign_keypair(bytesOf(key.publicKey), bytesOf(key.secret));
    return key;
}

SigningKey SigningKey::fromSecret(const QByteArray& secret)
{
    if (secret.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return {};
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, 0), secret};
    crypto_sign_ed25519_sk_to_pk(bytesOf(key.publicKey), bytesOf(key.secret));
    return key;
}

QByteArray signedBytes(const QString& number, const QString& fieldsText)
{
    return QByteArrayLiteral("kitcamp certificate 1\n") + number.toUtf8() + '\n' + fieldsText.toUtf8();
}

QByteArray signatureOf(const QByteArray& message, const SigningKey& key)
{
    QByteArray signature(crypto_sign_BYTES, 0);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<size_t>(message.size()),
                         bytesOf(key.secret));
    return signature;
}

bool signatureHolds(const QByteArray& signature, const QByteArray& message, const QByteArray& publicKey)
{
    if (signature.size() != qsizetype(crypto_sign_BYTES)
        || publicKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return false;
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<size_t>(message.size()), bytesOf(publicKey))
        == 0;
}

} // namespace kitcamp
