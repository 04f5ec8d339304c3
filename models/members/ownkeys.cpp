// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/ownkeys.h"

#include "models/members/logkeys.h"
#include "models/members/members.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct OwnKeysText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OwnKeys)
};

Error keysNeeded()
{
    return {
        ErrorCode::File,
        OwnKeysText::tr("The keys of this computer are needed: this centre seals what it sends. Until they "
                        "are there nothing is sent or taken."),
        {},
        u"keys-needed"_s,
        {OwnKeysText::tr("Give the passphrase of the keys (in scripts: --passphrase-file)."),
         OwnKeysText::tr("Where the keys are lost, ask an administrator of the centre for a new "
                         "invitation.")}};
}

Result<QByteArray> logIdOf(Connection& connection)
{
    KITCAMP_ASSIGN(const auto log, connection.text("SELECT value FROM file_info WHERE key='log'"));
    return QByteArray::fromHex(log.value_or(QString()).toLatin1());
}

} // namespace

Result<std::optional<MemberKeys>> ownKeys(Connection& connection, KeyStore& store)
{
    KITCAMP_ASSIGN(const bool sealed, hasMembers(connection));
    if (!sealed)
        return std::optional<MemberKeys>();
    KITCAMP_ASSIGN(const qint64 member, ownMember(connection));
    KITCAMP_ASSIGN(const QByteArray logId, logIdOf(connection));
    KITCAMP_ASSIGN(auto keys, member == 0 ? Result(std::optional<MemberKeys>()) : store.load(logId, member));
    if (!keys)
        return keysNeeded();
    KITCAMP_ASSIGN(const LogKeys rows, LogKeys::read(connection, *keys));
    const qsizetype known = keys->logKeys.size();
    keys->logKeys.insert(rows.keys);
    if (keys->logKeys.size() > known) {
        // What cannot be stored now is stored next time.
        [[maybe_unused]] const auto saved = store.save(*keys);
    }
    return keys;
}

Result<std::optional<Error>> lackOfKeys(Connection& connection, const std::optional<MemberKeys>& keys)
{
    KITCAMP_ASSIGN(const bool sealed, hasMembers(connection));
    KITCAMP_ASSIGN(const qint64 member, ownMember(connection));
    KITCAMP_ASSIGN(const QByteArray logId, logIdOf(connection));
    // A file that is being made has no member yet; it has the keys of the one that it will be.
    const bool isOurs = keys && keys->logId == logId && (member == 0 || keys->member == member);
    return sealed && !isOurs ? std::optional(keysNeeded()) : std::nullopt;
}

} // namespace kitcamp
