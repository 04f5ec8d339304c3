// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campsecrets.h"

#include "models/store/backup.h"
#include "models/store/localwriter.h"

#include <QDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> overwrite(Connection& connection, const QStringList& publicKeys)
{
    for (const QString& publicKey : publicKeys)
        KITCAMP_TRY(connection.execute("UPDATE camp_secret SET secret='' WHERE public_key=?", publicKey));
    return {};
}

/// A copy of before 0008 has no such table.
Result<void> overwriteInBackup(const QString& path, const QStringList& publicKeys)
{
    KITCAMP_ASSIGN(const auto backup, localWriter(path));
    KITCAMP_ASSIGN(const auto has, backup->integer("SELECT 1 FROM sqlite_schema WHERE name='camp_secret'"));
    return has ? overwrite(*backup, publicKeys) : Result<void>();
}

} // namespace

Result<QList<CampSecrets::Held>> CampSecrets::held()
{
    QList<Held> found;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT secret FROM camp_secret WHERE secret<>'' ORDER BY id", [&](const Statement& row) {
            const QString text = row.text(0);
            const SealingKey key =
                SealingKey::fromSecret(QByteArray::fromHex(text.section(u' ', 1).toLatin1()));
            if (key.isValid())
                found << Held{text.section(u' ', 0, 0).toLongLong(), key};
        }));
    return found;
}

Result<std::optional<SealingKey>> CampSecrets::find(const QString& publicKey)
{
    KITCAMP_ASSIGN(const QList<Held> all, held());
    for (const Held& one : all) {
        if (one.key.publicText() == publicKey)
            return std::optional(one.key);
    }
    return std::optional<SealingKey>();
}

Result<bool> CampSecrets::wasDestroyed(const QString& publicKey)
{
    KITCAMP_ASSIGN(
        const auto row,
        m_store.reader().integer("SELECT 1 FROM camp_secret WHERE public_key=? AND secret=''", publicKey));
    return row.has_value();
}

Result<void> CampSecrets::keep(qint64 activity, const SealingKey& key)
{
    KITCAMP_ASSIGN(const auto connection, localWriter(m_store.path()));
    WriteGate gate(m_store.path());
    const WriteGate::Asking asking(gate);
    return connection->execute("INSERT INTO camp_secret(id, public_key, secret) VALUES(?,?,?)"
                               " ON CONFLICT(public_key) DO UPDATE SET secret=excluded.secret",
                               m_store.ids().nextValue(), key.publicText(),
                               u"%1 %2"_s.arg(activity).arg(QString::fromLatin1(key.secret.toHex())));
}

Result<void> CampSecrets::destroy(const QStringList& publicKeys)
{
    KITCAMP_ASSIGN(const auto connection, localWriter(m_store.path()));
    {
        WriteGate gate(m_store.path());
        const WriteGate::Asking asking(gate);
        KITCAMP_TRY(overwrite(*connection, publicKeys));
    }
    // What was overwritten (secure_delete is on) still stands in the write-ahead log until that is emptied.
    KITCAMP_TRY(connection->integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QDir backups(backupFolder(m_store.path()));
    for (const QString& name : backups.entryList({u"*.kitcamp"_s}, QDir::Files)) {
        // A copy that cannot be opened for it is no reason to keep the others.
        [[maybe_unused]] const auto done = overwriteInBackup(backups.filePath(name), publicKeys);
    }
    return {};
}

Result<int> CampSecrets::destroyErased()
{
    QStringList doomed;
    KITCAMP_ASSIGN(const QList<Held> all, held());
    for (const Held& one : all) {
        // Also a half of a key that another one replaced, once no value names it any more.
        KITCAMP_ASSIGN(
            const auto over,
            m_store.reader().integer(
                "SELECT 1 FROM camp_key AS k WHERE k.activity=?1 AND (k.erased_at IS NOT NULL OR"
                " (k.public_key<>?2 AND NOT EXISTS (SELECT 1 FROM attendee_detail AS d JOIN participation"
                " AS p ON p.id=d.participation WHERE p.activity=?1 AND instr(d.sealed_identity, ?2)>0)"
                " AND NOT EXISTS (SELECT 1 FROM cloud_account AS c JOIN cloud_resource AS r"
                " ON r.id=c.resource WHERE r.activity=?1 AND instr(c.sealed_secret, ?2)>0)))",
                one.activity, one.key.publicText()));
        if (over)
            doomed << one.key.publicText();
    }
    if (!doomed.isEmpty())
        KITCAMP_TRY(destroy(doomed));
    return static_cast<int>(doomed.size());
}

SecretShredder::SecretShredder(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"camp_key"_s))
            shred();
    });
    shred();
}

void SecretShredder::shred()
{
    // Where it fails it is done with the next change, or when the file is opened next.
    [[maybe_unused]] const auto done = CampSecrets(m_store).destroyErased();
}

} // namespace kitcamp
