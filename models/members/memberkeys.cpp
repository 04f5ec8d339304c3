// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberkeys.h"

#include "models/members/sodiumbytes.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace kitcamp {

namespace {

constexpr quint32 keysMagic = 0x4b434b31; // "KCK1"
constexpr qsizetype keySize = 32;
constexpr int mostGenerations = 100'000;

/// Once in a process, before anything is sealed; further calls cost nothing.
bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool areKeys(const QMap<int, QByteArray>& keys)
{
    return keys.size() <= mostGenerations
        && std::all_of(keys.keyValueBegin(), keys.keyValueEnd(),
                       [](const auto& pair) { return pair.first > 0 && pair.second.size() == keySize; });
}

} // namespace

MemberKeys MemberKeys::make(const QByteArray& logId, qint64 member)
{
    MemberKeys keys;
    keys.logId = logId;
    keys.member = member;
    if (!sodiumIsReady())
        return keys; // not valid: a system without random numbers makes no keys
    keys.signSecret.resize(crypto_sign_SECRETKEYBYTES);
    keys.boxSecret.resize(crypto_box_SECRETKEYBYTES);
    QByteArray ignored(keySize, '\0');
    crypto_sign_keypair(sodiumBytes(ignored), sodiumBytes(keys.signSecret));
    crypto_box_keypair(sodiumBytes(ignored), sodiumBytes(keys.boxSecret));
    return keys;
}

QByteArray MemberKeys::signPublic() const
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    if (signSecret.size() == crypto_sign_SECRETKEYBYTES)
        crypto_sign_ed25519_sk_to_pk(sodiumBytes(key), sodiumBytes(signSecret));
    return key;
}

QByteArray MemberKeys::boxPublic() const
{
    QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
    if (boxSecret.size() == crypto_box_SECRETKEYBYTES)
        crypto_scalarmult_base(sodiumBytes(key), sodiumBytes(boxSecret));
    return key;
}

void MemberKeys::wipe()
{
    kitcamp::wipe(signSecret);
    kitcamp::wipe(boxSecret);
    for (QByteArray& key : logKeys)
        kitcamp::wipe(key);
    logKeys.clear();
    // Where others share it, data() would copy it, and the copy would be wiped.
    if (hubPassword.isDetached())
        sodium_memzero(hubPassword.data(), static_cast<size_t>(hubPassword.size()) * sizeof(QChar));
    hubPassword.clear();
}

QByteArray MemberKeys::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << keysMagic << logId << member << signSecret << boxSecret << hubPassword << hubCertificate
           << logKeys;
    return bytes;
}

std::optional<MemberKeys> MemberKeys::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    MemberKeys keys;
    quint32 magic = 0;
    stream >> magic;
    if (magic != keysMagic)
        return std::nullopt;
    stream >> keys.logId >> keys.member >> keys.signSecret >> keys.boxSecret >> keys.hubPassword
        >> keys.hubCertificate >> keys.logKeys;
    // More may follow in later versions.
    const bool isWhole = stream.status() == QDataStream::Ok && keys.isValid() && areKeys(keys.logKeys);
    return isWhole ? std::optional(keys) : std::nullopt;
}

QByteArray memberSignature(const QByteArray& message, const QByteArray& signSecret)
{
    if (signSecret.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(sodiumBytes(signature), nullptr, sodiumBytes(message), sodiumSize(message),
                         sodiumBytes(signSecret));
    return signature;
}

bool memberSignatureHolds(const QByteArray& signature, const QByteArray& message,
                          const QByteArray& signPublic)
{
    return signature.size() == crypto_sign_BYTES && signPublic.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(sodiumBytes(signature), sodiumBytes(message), sodiumSize(message),
                                       sodiumBytes(signPublic))
        == 0;
}

QByteArray sealedForKey(const QByteArray& message, const QByteArray& boxPublic)
{
    QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    const bool isSealed = sodiumIsReady() && boxPublic.size() == crypto_box_PUBLICKEYBYTES
        && crypto_box_seal(sodiumBytes(sealed), sodiumBytes(message), sodiumSize(message),
                           sodiumBytes(boxPublic))
            == 0;
    return isSealed ? sealed : QByteArray();
}

QByteArray openedWithKey(const QByteArray& sealed, const QByteArray& boxSecret)
{
    constexpr auto overhead = static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealed.size() < overhead || boxSecret.size() != crypto_box_SECRETKEYBYTES)
        return {};
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(sodiumBytes(publicKey), sodiumBytes(boxSecret));
    QByteArray opened(sealed.size() - overhead, '\0');
    const int rc = crypto_box_seal_open(sodiumBytes(opened), sodiumBytes(sealed), sodiumSize(sealed),
                                        sodiumBytes(publicKey), sodiumBytes(boxSecret));
    return rc == 0 ? opened : QByteArray();
}

void wipe(QByteArray& secret)
{
    // Wiping what others share would copy it first, and wipe the copy.
    if (secret.isDetached())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace kitcamp
