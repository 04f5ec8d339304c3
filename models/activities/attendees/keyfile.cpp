// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/keyfile.h"

#include <QCoreApplication>
#include <QList>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QByteArray firstLine = QByteArrayLiteral("kitcamp camp key 1");

struct KeyFile {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::KeyFile)
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The key that the box is locked with, of what a person can remember.
Result<QByteArray> boxKey(const QString& passphrase, const QByteArray& salt)
{
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, 0);
    if (sodium_init() < 0
        || crypto_pwhash(bytesOf(key), crypto_secretbox_KEYBYTES, words.constData(),
                         static_cast<unsigned long long>(words.size()), bytesOf(salt),
                         crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                         crypto_pwhash_ALG_DEFAULT)
            != 0) {
        return Error{ErrorCode::File,
                     KeyFile::tr("There is too little free memory to work with the passphrase. Close other "
                                 "programs and try again."),
                     u"crypto_pwhash"_s};
    }
    return key;
}

Error noKeyFile()
{
    return {ErrorCode::File,
            KeyFile::tr("This file holds no camp key, or was damaged. Choose the file that was exported."),
            u"key file"_s};
}

} // namespace

Result<QByteArray> keyFileOf(const QList<SealingKey>& keys, const QString& passphrase)
{
    if (passphrase.size() < leastPassphrase) {
        return Error{ErrorCode::Refused,
                     KeyFile::tr("The passphrase needs at least %n characters.", nullptr, leastPassphrase),
                     {},
                     u"passphrase-short"_s,
                     {KeyFile::tr("Take three or four words that nobody guesses.")}};
    }
    QByteArray salt(crypto_pwhash_SALTBYTES, 0);
    QByteArray nonce(crypto_secretbox_NONCEBYTES, 0);
    if (sodium_init() < 0)
        return noKeyFile();
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    KITCAMP_ASSIGN(const QByteArray key, boxKey(passphrase, salt));
    QByteArray secrets;
    for (const SealingKey& one : keys)
        secrets += one.secret;
    QByteArray box(secrets.size() + qsizetype(crypto_secretbox_MACBYTES), 0);
    crypto_secretbox_easy(bytesOf(box), bytesOf(secrets), static_cast<unsigned long long>(secrets.size()),
                          bytesOf(nonce), bytesOf(key));
    return firstLine + '\n' + (salt + nonce).toHex() + '\n' + box.toHex() + '\n';
}

Result<QList<SealingKey>> keysOfFile(const QByteArray& file, const QString& passphrase)
{
    const QList<QByteArray> lines = QByteArray(file).replace("\r\n", "\n").split('\n');
    if (lines.size() < 3 || lines[0] != firstLine)
        return noKeyFile();
    const QByteArray head = QByteArray::fromHex(lines[1]);
    const QByteArray box = QByteArray::fromHex(lines[2]);
    const qsizetype saltSize = crypto_pwhash_SALTBYTES;
    if (head.size() != saltSize + qsizetype(crypto_secretbox_NONCEBYTES)
        || box.size() <= qsizetype(crypto_secretbox_MACBYTES))
        return noKeyFile();
    KITCAMP_ASSIGN(const QByteArray key, boxKey(passphrase, head.left(saltSize)));
    QByteArray secrets(box.size() - qsizetype(crypto_secretbox_MACBYTES), 0);
    const QByteArray nonce = head.mid(saltSize);
    if (crypto_secretbox_open_easy(bytesOf(secrets), bytesOf(box),
                                   static_cast<unsigned long long>(box.size()), bytesOf(nonce), bytesOf(key))
        != 0) {
        return Error{ErrorCode::Refused,
                     KeyFile::tr("The passphrase is not the one that the key was exported with."),
                     {},
                     u"passphrase-wrong"_s,
                     {KeyFile::tr("Type it again; capital letters and blanks count.")}};
    }
    QList<SealingKey> keys;
    for (qsizetype at = 0; at < secrets.size(); at += qsizetype(crypto_box_SECRETKEYBYTES)) {
        keys << SealingKey::fromSecret(secrets.mid(at, crypto_box_SECRETKEYBYTES));
        if (!keys.constLast().isValid())
            return noKeyFile();
    }
    return keys;
}

} // namespace kitcamp
