// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keyfile.h"

#include "models/members/sodiumbytes.h"
#include "models/store/entry.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QtEndian>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fileMagic("KCF1");
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype saltAt = 4 + 4 + 8 + 8;
constexpr qsizetype frontSize = saltAt + saltSize + nonceSize;
constexpr qsizetype mostKeys = 1000;

struct KeyFileText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::KeyFile)
};

Error damaged(const QString& path, const QString& detail)
{
    return {
        ErrorCode::File,
        KeyFileText::tr("%1, which holds the keys of this computer, is damaged. Bring it back from a copy, "
                        "or ask for a new invitation.")
            .arg(QFileInfo(path).fileName()),
        detail, u"keys-damaged"_s};
}

template <typename T>
void put(QByteArray& bytes, T value)
{
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     KeyFileText::tr("%1, which holds the keys of this computer, cannot be read: %2")
                         .arg(QFileInfo(path).fileName(), file.errorString()),
                     path, u"keys-damaged"_s};
    QByteArray bytes = file.read(KeyFile::largest + 1);
    if (bytes.size() > KeyFile::largest || !bytes.startsWith(fileMagic) || bytes.size() < saltAt)
        return damaged(path, u"%1 bytes"_s.arg(bytes.size()));
    const auto version = qFromBigEndian<quint32>(bytes.constData() + 4);
    if (version > KeyFile::formatVersion)
        return Error{ErrorCode::Newer,
                     KeyFileText::tr("%1, which holds the keys of this computer, was written by a newer "
                                     "Kitcamp. Update this program.")
                         .arg(QFileInfo(path).fileName()),
                     u"version %1"_s.arg(version)};
    if (version != KeyFile::formatVersion || bytes.size() < frontSize + tagSize)
        return damaged(path, u"version %1, %2 bytes"_s.arg(version).arg(bytes.size()));
    return bytes;
}

/// Bounded before anything is done with it: a hostile file could ask for all memory and a week.
Result<PassphraseCost> costIn(const QByteArray& bytes, const QString& path)
{
    const PassphraseCost cost{qFromBigEndian<quint64>(bytes.constData() + 8),
                              qFromBigEndian<quint64>(bytes.constData() + 16)};
    if (cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > PassphraseCost::mostPasses
        || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > PassphraseCost::mostMemory)
        return damaged(path, u"asks for %1 passes, %2 bytes"_s.arg(cost.passes).arg(cost.memory));
    return cost;
}

Result<QList<MemberKeys>> keysIn(const QByteArray& plain, const QString& path)
{
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    QList<QByteArray> each;
    stream >> each;
    if (stream.status() != QDataStream::Ok || each.size() > mostKeys)
        return damaged(path, u"list of keys"_s);
    QList<MemberKeys> all;
    for (QByteArray& bytes : each) {
        const auto keys = MemberKeys::fromBytes(bytes);
        wipe(bytes);
        if (!keys)
            return damaged(path, u"keys of a member"_s);
        all << *keys;
    }
    return all;
}

QByteArray listOf(const QList<MemberKeys>& keys)
{
    QList<QByteArray> each;
    for (const MemberKeys& one : keys)
        each << one.toBytes();
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << each;
    for (QByteArray& bytes : each)
        wipe(bytes);
    return plain;
}

} // namespace

Result<PassphraseKey> PassphraseKey::make(const QString& passphrase, const PassphraseCost& cost,
                                          const QByteArray& salt)
{
    PassphraseKey made{salt.isEmpty() ? randomBytes(saltSize) : salt, cost, QByteArray(keySize, '\0')};
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const auto forget = qScopeGuard([&words] { wipe(words); });
    const int rc = crypto_pwhash(sodiumBytes(made.key), static_cast<unsigned long long>(keySize),
                                 words.constData(), sodiumSize(words), sodiumBytes(made.salt), cost.passes,
                                 static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (rc == 0)
        return made;
    return Error{
        ErrorCode::File,
        KeyFileText::tr("There is not enough free memory to open the keys of this computer (%n MB are "
                        "needed). Close other programs, then try again.",
                        nullptr, static_cast<int>(cost.memory >> 20)),
        {},
        u"no-memory"_s};
}

Result<KeyFile> KeyFile::read(const QString& path, const QString& passphrase,
                              std::optional<PassphraseKey>& known)
{
    KITCAMP_ASSIGN(const QByteArray bytes, contentOf(path));
    KITCAMP_ASSIGN(const PassphraseCost cost, costIn(bytes, path));
    const QByteArray salt = bytes.mid(saltAt, saltSize);
    if (!known || known->salt != salt || known->cost != cost) {
        KITCAMP_ASSIGN(known, PassphraseKey::make(passphrase, cost, salt));
    }
    QByteArray plain(bytes.size() - frontSize - tagSize, '\0');
    const auto forget = qScopeGuard([&plain] { wipe(plain); });
    const QByteArray sealed = bytes.mid(frontSize);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        sodiumBytes(plain), nullptr, nullptr, sodiumBytes(sealed), sodiumSize(sealed), sodiumBytes(bytes),
        static_cast<unsigned long long>(frontSize), sodiumBytes(bytes) + saltAt + saltSize,
        sodiumBytes(known->key));
    if (rc == 0) {
        KITCAMP_ASSIGN(QList<MemberKeys> keys, keysIn(plain, path));
        return KeyFile{std::move(keys)};
    }
    known.reset();
    return Error{
        ErrorCode::File,
        KeyFileText::tr("This is not the passphrase of %1, or the file was changed. Try again; whoever "
                        "has forgotten it needs a new invitation.")
            .arg(QFileInfo(path).fileName()),
        {},
        u"wrong-passphrase"_s};
}

Result<void> KeyFile::write(const QString& path, const PassphraseKey& key) const
{
    QByteArray bytes = fileMagic.toByteArray();
    put(bytes, formatVersion);
    put(bytes, key.cost.passes);
    put(bytes, key.cost.memory);
    bytes += key.salt + randomBytes(nonceSize);
    QByteArray plain = listOf(keys);
    const auto forget = qScopeGuard([&plain] { wipe(plain); });
    QByteArray sealed(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sodiumBytes(sealed), nullptr, sodiumBytes(std::as_const(plain)), sodiumSize(plain),
        sodiumBytes(std::as_const(bytes)), sodiumSize(bytes), nullptr,
        sodiumBytes(std::as_const(bytes)) + saltAt + saltSize, sodiumBytes(key.key));
    bytes += sealed;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (isWritten)
        return {};
    return Error{ErrorCode::File,
                 KeyFileText::tr("The keys of this computer could not be written to %1: %2")
                     .arg(QFileInfo(path).fileName(), file.errorString()),
                 path};
}

} // namespace kitcamp
