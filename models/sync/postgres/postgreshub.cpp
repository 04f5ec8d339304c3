// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/postgreshub.h"

#include "models/members/envelope.h"
#include "models/sync/folder/cardfile.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBlob = 64LL << 20; // hub_put_blob
constexpr qint64 mostCards = 10'000;

/// 32 bytes; empty where \p hash is no hash.
QByteArray hashBytes(const QString& hash)
{
    const QByteArray bytes = QByteArray::fromHex(hash.toLatin1());
    return bytes.size() == 32 && QString::fromLatin1(bytes.toHex()) == hash ? bytes : QByteArray();
}

/// Sealed bytes lie under the hash of what is in them, which only members can look at.
bool isOf(const QByteArray& bytes, const QByteArray& hash)
{
    return isSealedBytes(bytes) || hashOf(bytes) == hash;
}

} // namespace

PostgresHub::PostgresHub(const ServerUrl& url, const HubLogin& login, const QByteArray& logId,
                         const ServerPatience& patience)
    : m_server(url, login, patience)
    , m_log(m_server, logId)
    , m_snapshots(m_server, m_log)
    , m_logins(m_server, m_log)
{
}

Result<bool> PostgresHub::hasBlob(const QString& hash)
{
    const QByteArray name = hashBytes(hash);
    if (name.isEmpty())
        return false;
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT 1 FROM kitcamp.hub_blob WHERE log_id = $1 AND hash = $2", {log, name}));
    return rows.count() > 0;
}

Result<QByteArray> PostgresHub::readBlob(const QString& hash)
{
    const QByteArray name = hashBytes(hash);
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT bytes FROM kitcamp.hub_blob WHERE log_id = $1 AND hash = $2", {log, name}));
    if (rows.count() == 0)
        return Error{ErrorCode::File, tr("The picture %1 is not at %2 yet.").arg(hash.left(8), place()), hash,
                     u"no-blob"_s};
    const QByteArray bytes = rows.bytes(0, 0);
    if (!isOf(bytes, name))
        return Error{
            ErrorCode::File,
            tr("The picture %1 at %2 is damaged and was not taken. A computer that has it whole writes it "
               "again.")
                .arg(hash.left(8), place()),
            hash, u"damaged"_s};
    return bytes;
}

Result<void> PostgresHub::writeBlob(const QString& hash, const QByteArray& bytes)
{
    const QByteArray name = hashBytes(hash);
    if (name.isEmpty() || !isOf(bytes, name) || bytes.size() > largestBlob)
        return Error{ErrorCode::Usage, tr("A picture does not have the name it was to be stored under."),
                     hash};
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_put_blob($1, $2, $3)", {log, name, bytes}));
    return {};
}

Result<QStringList> PostgresHub::blobNames()
{
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_ASSIGN(const ServerRows rows,
                   m_server.ask("SELECT hash FROM kitcamp.hub_blob WHERE log_id = $1 ORDER BY hash", {log}));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names << QString::fromLatin1(rows.bytes(row, 0).toHex());
    return names;
}

Result<void> PostgresHub::tell(const FileCard& card)
{
    if (card.author.size() != 16)
        return Error{ErrorCode::Usage, tr("A file must say who it is before it can tell of itself."), {}};
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_TRY(m_server.ask("SELECT kitcamp.hub_tell($1, $2, $3)",
                             {log, card.author, QString::fromUtf8(CardFile::toJson(card))}));
    return {};
}

Result<QList<FileCard>> PostgresHub::files()
{
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_ASSIGN(
        const ServerRows rows,
        m_server.ask("SELECT author, card FROM kitcamp.hub_card WHERE log_id = $1 ORDER BY author LIMIT $2",
                     {log, mostCards}));
    QList<FileCard> cards;
    for (int row = 0; row < rows.count(); ++row) {
        if (const auto card = CardFile::fromJson(rows.bytes(row, 1), rows.bytes(row, 0)))
            cards << *card;
    }
    return cards;
}

} // namespace kitcamp
