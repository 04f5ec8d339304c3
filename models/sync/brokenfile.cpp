// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/brokenfile.h"

#include "models/members/logkeys.h"
#include "models/store/filecheck.h"
#include "models/store/migrations.h"
#include "models/sync/workfolder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int copyAttempts = 5;
/// Past the last entry that an index names, so many places are looked at: the index may be what is broken.
constexpr qint64 lookedPast = 100;

using Stamp = std::array<qint64, 4>;

/// Changes with every write to the file.
Stamp stampOf(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo log(path + u"-wal"_s);
    return {file.size(), file.lastModified().toMSecsSinceEpoch(), log.size(),
            log.exists() ? log.lastModified().toMSecsSinceEpoch() : 0};
}

bool copyOnce(const QString& path, const QString& target)
{
    QFile::remove(target);
    QFile::remove(target + u"-wal"_s);
    if (!QFile::copy(path, target))
        return false;
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFileInfo::exists(path + u"-wal"_s))
        return true;
    const bool copied = QFile::copy(path + u"-wal"_s, target + u"-wal"_s);
    QFile::setPermissions(target + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    return copied;
}

Result<void> copyAtRest(const QString& path, const QString& target)
{
    for (int i = 0; i < copyAttempts; ++i) {
        const Stamp before = stampOf(path);
        if (!copyOnce(path, target))
            return Error{ErrorCode::File,
                         BrokenFile::tr("%1 could not be copied. Is the disk full, or may you not read it?")
                             .arg(QFileInfo(path).fileName()),
                         path};
        if (stampOf(path) == before)
            return {};
    }
    return Error{ErrorCode::Busy,
                 BrokenFile::tr("Another window or program is writing to %1. Close it, then try again.")
                     .arg(QFileInfo(path).fileName()),
                 path};
}

QVariant valueOf(const Statement& row, int column)
{
    constexpr int sqliteInteger = 1;
    constexpr int sqliteBlob = 4;
    if (row.isNull(column))
        return {};
    switch (row.storageClass(column)) {
    case sqliteInteger:
        return row.integer(column);
    case sqliteBlob:
        return row.blob(column);
    default:
        return row.text(column);
    }
}

} // namespace

BrokenFile::BrokenFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<BrokenFile>> BrokenFile::open(const QString& path, const WorkFolder& work)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{ErrorCode::File,
                     info.isDir()
                         ? tr("%1 is a folder. Choose a file that ends in .kitcamp.").arg(info.fileName())
                         : tr("%1 is not there. To get the centre onto this computer again, join it.")
                               .arg(info.fileName()),
                     path};
    const auto readable = checkReadable(path, latestSchema(allMigrations()));
    if (!readable && readable.error().code == ErrorCode::Newer)
        return readable.error();
    const QString copy = work.filePath(u"broken.kitcamp"_s);
    KITCAMP_TRY(copyAtRest(path, copy));
    // What stands in its -wal is read as well.
    auto connection = Connection::open(copy, Connection::Mode::Read);
    // Of a file that does not even begin like one there is nothing to be read, as of an empty one.
    if (!connection)
        connection = Connection::open(u":memory:"_s, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    std::unique_ptr<BrokenFile> file(new BrokenFile(*std::move(connection))); // private constructor
    file->readLogId();
    return file;
}

void BrokenFile::readLogId()
{
    const QByteArray log = QByteArray::fromHex(localValue(u"log"_s).toLatin1());
    m_logId = log.size() == 16 ? log : QByteArray();
}

QString BrokenFile::localValue(const QString& key) const
{
    const auto value = m_connection->text("SELECT value FROM file_info WHERE key=?", key);
    return value ? value->value_or(QString()) : QString();
}

QMap<int, QByteArray> BrokenFile::logKeys(const MemberKeys& member) const
{
    const auto keys = LogKeys::read(*m_connection, member);
    return keys ? keys->keys : QMap<int, QByteArray>();
}

qint64 BrokenFile::lastSeq() const
{
    qint64 last = localValue(u"sync.standing"_s).toLongLong();
    for (const char* sql : {"SELECT max(seq) FROM journal", "SELECT max(entry) FROM journal_row"}) {
        const auto found = m_connection->integer(sql);
        last = std::max(last, found ? found->value_or(0) : 0);
    }
    for (qint64 seq = last + lookedPast; seq > last; --seq) {
        if (entry(seq))
            return seq;
    }
    return last;
}

std::optional<PackedEntry> BrokenFile::entry(qint64 seq) const
{
    // A file of an older program has no signatures.
    auto packed = entryBy("SELECT op_id, author, operator, at, schema_version, previous_hash, hash, body, "
                          "body_hash, signature, redaction FROM journal WHERE seq=?",
                          seq);
    if (!packed)
        packed =
            entryBy("SELECT op_id, author, operator, at, schema_version, previous_hash, hash, body, NULL, "
                    "NULL, NULL FROM journal WHERE seq=?",
                    seq);
    return packed;
}

std::optional<PackedEntry> BrokenFile::entryBy(const char* sql, qint64 seq) const
{
    PackedEntry packed;
    QByteArray hash;
    const auto read = m_connection->each(
        sql,
        [&](const Statement& row) {
            const Entry header{m_logId,
                               seq,
                               {row.blob(0)},
                               row.blob(1),
                               row.id<OperatorId>(2),
                               row.integer(3),
                               static_cast<int>(row.integer(4)),
                               row.blob(5)};
            packed.body = row.blob(7);
            packed.header = encodeHeader(header, row.isNull(8) ? hashOf(packed.body) : row.blob(8));
            packed.signature = row.blob(9);
            packed.redaction = row.blob(10);
            hash = row.blob(6);
            return false;
        },
        seq);
    const bool whole = read && !hash.isEmpty() && packed.hash() == hash;
    return whole && unpack(packed) ? std::optional(packed) : std::nullopt;
}

QList<InboxRow> BrokenFile::inbox() const
{
    QList<InboxRow> rows;
    // Where the table is not there (an older file) or ends in a broken page, there is no more to be had.
    [[maybe_unused]] const auto read =
        m_connection->each("SELECT * FROM inbox ORDER BY n", [&](const Statement& row) {
            InboxRow values;
            for (int column = 0; column < row.columnCount(); ++column) {
                if (row.columnName(column) != "n"_L1)
                    values.insert(row.columnName(column), valueOf(row, column));
            }
            rows << values;
        });
    return rows;
}

} // namespace kitcamp
