// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keystore.h"

#include "models/members/keyring.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyringName(const QByteArray& logId, qint64 member)
{
    return u"%1/%2"_s.arg(QString::fromLatin1(logId.toHex())).arg(member);
}

bool isOf(const MemberKeys& keys, const QByteArray& logId, qint64 member)
{
    return keys.logId == logId && keys.member == member;
}

} // namespace

KeyStore::KeyStore(QString file, AskPassphrase passphrase)
    : m_file(std::move(file))
    , m_ask(std::move(passphrase))
{
}

KeyStore KeyStore::withPassphrase(const QString& file, const QString& passphrase, const PassphraseCost& cost)
{
    KeyStore keys(file, [passphrase](bool) { return std::optional(passphrase); });
    keys.m_fileOnly = true;
    keys.m_cost = cost;
    return keys;
}

bool KeyStore::hasKeyring()
{
    return Keyring::answers();
}

QString KeyStore::keyFile() const
{
    return m_file + u".keys"_s;
}

bool KeyStore::usesFile()
{
    if (m_fileOnly || QFileInfo::exists(keyFile()))
        return true;
    if (!m_hasKeyring)
        m_hasKeyring = hasKeyring();
    return !*m_hasKeyring;
}

Result<QString> KeyStore::passphrase(bool confirm)
{
    if (!m_passphrase)
        m_passphrase = m_ask ? m_ask(confirm) : std::nullopt;
    if (!m_passphrase) {
        const QString name = QFileInfo(keyFile()).fileName();
        return Error{ErrorCode::File,
                     confirm && m_hasKeyring.value_or(false)
                         ? tr("The keyring of this computer did not take its keys, so they go into %1 under "
                              "a passphrase. Without one they cannot be kept.")
                               .arg(name)
                         : confirm
                         ? tr("This computer has no keyring, so its keys go into %1 under a passphrase. "
                              "Without one they cannot be kept.")
                               .arg(name)
                         : tr("The keys of this computer lie in %1 under a passphrase. Without it nothing is "
                              "sent or taken.")
                               .arg(name),
                     {},
                     u"passphrase-needed"_s};
    }
    if (!confirm || m_passphrase->size() >= KeyFile::shortestPassphrase)
        return *m_passphrase;
    m_passphrase.reset();
    return Error{ErrorCode::Refused,
                 tr("The passphrase is too short: at least %n letters, better four words.", nullptr,
                    KeyFile::shortestPassphrase),
                 {},
                 u"short-passphrase"_s};
}

/// An empty one where none is there.
Result<KeyFile> KeyStore::openFile()
{
    if (!QFileInfo::exists(keyFile()))
        return KeyFile();
    KITCAMP_ASSIGN(const QString words, passphrase(false));
    auto file = KeyFile::read(keyFile(), words, m_key);
    if (!file && file.error().rule == "wrong-passphrase"_L1)
        m_passphrase.reset();
    return file;
}

Result<std::optional<MemberKeys>> KeyStore::load(const QByteArray& logId, qint64 member)
{
    if (usesFile()) {
        KITCAMP_ASSIGN(const KeyFile file, openFile());
        for (const MemberKeys& keys : file.keys) {
            if (isOf(keys, logId, member))
                return std::optional(keys);
        }
        return std::optional<MemberKeys>();
    }
    KITCAMP_ASSIGN(auto secret, Keyring::read(keyringName(logId, member)));
    if (!secret)
        return std::optional<MemberKeys>();
    const auto forget = qScopeGuard([&secret] { wipe(*secret); });
    const auto keys = MemberKeys::fromBytes(*secret);
    if (keys && isOf(*keys, logId, member))
        return keys;
    return Error{ErrorCode::File,
                 tr("What the keyring of this system keeps for this computer is damaged. Ask for a new "
                    "invitation."),
                 {},
                 u"keys-damaged"_s};
}

Result<void> KeyStore::save(const MemberKeys& keys)
{
    if (!keys.isValid())
        return Error{ErrorCode::Usage, tr("These are no keys of a member."), {}};
    if (usesFile())
        return saveToFile(keys);
    QByteArray secret = keys.toBytes();
    const auto forget = qScopeGuard([&secret] { wipe(secret); });
    // A keyring that is locked, or too small for them: the file serves everywhere.
    return Keyring::write(keyringName(keys.logId, keys.member), secret) ? Result<void>() : saveToFile(keys);
}

Result<void> KeyStore::saveToFile(const MemberKeys& keys)
{
    KITCAMP_ASSIGN(KeyFile file, openFile());
    if (!m_key) {
        KITCAMP_ASSIGN(const QString words, passphrase(true));
        KITCAMP_ASSIGN(m_key, PassphraseKey::make(words, m_cost));
    }
    file.keys.removeIf([&](const MemberKeys& one) { return isOf(one, keys.logId, keys.member); });
    file.keys << keys;
    return file.write(keyFile(), *m_key);
}

Result<void> KeyStore::remove(const QByteArray& logId, qint64 member)
{
    if (!usesFile())
        return Keyring::remove(keyringName(logId, member));
    KITCAMP_ASSIGN(KeyFile file, openFile());
    if (file.keys.removeIf([&](const MemberKeys& one) { return isOf(one, logId, member); }) == 0)
        return {};
    if (!file.keys.isEmpty())
        return file.write(keyFile(), *m_key);
    QFile::remove(keyFile());
    return {};
}

} // namespace kitcamp
