// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/sealing.h"

#include <QCoreApplication>
#include <QStringList>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mark = "k1"_L1;
constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Sealing {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Sealing)
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Result<void> ready()
{
    if (sodium_init() >= 0)
        return {};
    return Error{ErrorCode::File,
                 Sealing::tr("This computer gave no random bytes to seal with. Start it anew and try again."),
                 u"sodium_init failed"_s};
}

Error damaged()
{
    return {ErrorCode::File, Sealing::tr("A sealed value is damaged: it cannot be read with the camp's key."),
            u"sealed value"_s};
}

} // namespace

Result<SealingKey> SealingKey::make()
{
    KITCAMP_TRY(ready());
    SealingKey key{QByteArray(crypto_box_PUBLICKEYBYTES, 0), QByteArray(crypto_box_SECRETKEYBYTES, 0)};
    crypto_box_keypair(bytesOf(key.publicKey), bytesOf(key.secret));
    return key;
}

SealingKey SealingKey::fromSecret(const QByteArray& secret)
{
    if (secret.size() != qsizetype(crypto_box_SECRETKEYBYTES))
        return {};
    SealingKey key{QByteArray(crypto_box_PUBLICKEYBYTES, 0), secret};
    crypto_scalarmult_base(bytesOf(key.publicKey), bytesOf(key.secret));
    return key;
}

Result<QString> sealedFor(const QString& publicKey, const QString& value)
{
    KITCAMP_TRY(ready());
    const QByteArray key = QByteArray::fromHex(publicKey.toLatin1());
    if (key.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
        return damaged();
    QByteArray clear = value.toUtf8();
    QByteArray box(clear.size() + qsizetype(crypto_box_SEALBYTES), 0);
    const int failed = crypto_box_seal(bytesOf(box), bytesOf(clear),
                                       static_cast<unsigned long long>(clear.size()), bytesOf(key));
    sodium_memzero(clear.data(), static_cast<size_t>(clear.size()));
    if (failed != 0)
        return damaged();
    return QStringList{mark, QString::fromLatin1(key.toHex()), QString::fromLatin1(box.toBase64(options))}
        .join(u':');
}

QString keyOfSealed(const QString& sealedText)
{
    const QStringList parts = sealedText.split(u':');
    const bool whole = parts.size() == 3 && parts[0] == mark && parts[1].size() == 64;
    return whole ? parts[1] : QString();
}

Result<QString> openedBy(const SealingKey& key, const QString& sealedText)
{
    if (!key.isValid() || keyOfSealed(sealedText) != key.publicText())
        return damaged();
    const QByteArray box = QByteArray::fromBase64(sealedText.section(u':', 2).toLatin1(), options);
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return damaged();
    QByteArray clear(box.size() - qsizetype(crypto_box_SEALBYTES), 0);
    if (crypto_box_seal_open(bytesOf(clear), bytesOf(box), static_cast<unsigned long long>(box.size()),
                             bytesOf(key.publicKey), bytesOf(key.secret))
        != 0)
        return damaged();
    const QString value = QString::fromUtf8(clear);
    sodium_memzero(clear.data(), static_cast<size_t>(clear.size()));
    return value;
}

Result<QString> sealedForCamp(Connection& connection, qint64 activity, const QString& value)
{
    QString publicKey;
    bool erased = false;
    KITCAMP_TRY(connection.each(
        "SELECT public_key, erased_at IS NOT NULL FROM camp_key WHERE activity=?",
        [&](const Statement& row) {
            publicKey = row.text(0);
            erased = row.integer(1) != 0;
        },
        activity));
    if (publicKey.isEmpty()) {
        return Error{
            ErrorCode::Refused,
            Sealing::tr("This camp has no key yet that identity numbers and passwords are sealed with."),
            {},
            u"no-camp-key"_s,
            {Sealing::tr("Make the camp's key first, in Lists.")}};
    }
    if (erased) {
        return Error{ErrorCode::Refused,
                     Sealing::tr("What was sealed for this camp was erased, and its key with it."),
                     {},
                     u"key-erased"_s,
                     {Sealing::tr("Make a new key for the camp first, in Lists.")}};
    }
    return sealedFor(publicKey, value);
}

} // namespace kitcamp
