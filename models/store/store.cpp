// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/backup.h"
#include "models/store/filecheck.h"
#include "models/store/platform.h"
#include "models/store/searchindex.h"
#include "models/store/selftest.h"
#include "models/store/turnlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Before the first table: application_id must stand in the file before WAL is switched on.
Result<void> writeNewFile(const QString& path, const std::vector<Migration>& migrations)
{
    KITCAMP_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::Write));
    KITCAMP_TRY(connection->script("PRAGMA application_id=" + QByteArray::number(kitcampApplicationId)));
    KITCAMP_TRY(migrate(*connection, migrations));
    KITCAMP_TRY(connection->execute("INSERT INTO file_info(key, value) VALUES('author', ?), ('log', ?)",
                                    QString::fromLatin1(randomBytes(16).toHex()),
                                    QString::fromLatin1(randomBytes(16).toHex())));
    return connection->script("PRAGMA journal_mode=WAL");
}

Result<void> upgrade(Connection& writer, const std::vector<Migration>& migrations)
{
    KITCAMP_ASSIGN(const int version, schemaVersion(writer));
    if (version > latestSchema(migrations))
        return newerFileError(writer.path());
    if (version == latestSchema(migrations))
        return {};
    const QString folder = backupFolder(writer.path());
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::File,
                     Store::tr("No backup could be made: the folder %1 cannot be written.").arg(folder),
                     {}};
    KITCAMP_TRY(backUp(writer.path(), folder + u"/before-schema-%1.kitcamp"_s.arg(version + 1)));
    return migrate(writer, migrations);
}

} // namespace

Store::Store(QString path, const Domain& domain, const Clock& clock, quint64 seed)
    : m_path(std::move(path))
    , m_domain(domain)
    , m_clock(clock)
    , m_ids(clock, seed)
    , m_migrations(allMigrations())
    , m_syncedTables(syncedTables(m_migrations))
    , m_gate(m_path)
    , m_search(std::make_unique<SearchIndex>(domain.searchSources))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Domain& domain, const Clock& clock,
                                           quint64 seed)
{
    KITCAMP_TRY(selfTest());
    std::unique_ptr<Store> store(
        new Store(QFileInfo(path).absoluteFilePath(), domain, clock, seed)); // private constructor
    KITCAMP_TRY(checkBeforeOpening(store->m_path, latestSchema(store->m_migrations)));
    KITCAMP_TRY(store->openConnections());
    KITCAMP_TRY(store->readIdentity());
    return store;
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Domain& domain, const Clock& clock,
                                             quint64 seed)
{
    if (QFileInfo::exists(path))
        return Error{
            ErrorCode::File,
            tr("%1 is there already. Choose another name, or open it.").arg(QFileInfo(path).fileName()),
            path};
    if (platform::isNetworkFileSystem(path)) {
        return Error{ErrorCode::File,
                     tr("%1 would lie on a network drive, where two computers would destroy it. Choose a "
                        "folder on this computer.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    }
    KITCAMP_TRY(selfTest());
    const QString part = path + u".part"_s;
    QFile::remove(part);
    // Private before the first byte is in it; SQLite takes an empty file as a new one.
    platform::makePrivateFile(part);
    if (auto written = writeNewFile(part, allMigrations()); !written) {
        QFile::remove(part);
        return written.error();
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return Error{ErrorCode::File,
                     tr("%1 could not be made. Is the folder there, and may you write in it?")
                         .arg(QFileInfo(path).fileName()),
                     path};
    }
    return open(path, domain, clock, seed);
}

Result<void> Store::openConnections()
{
    KITCAMP_ASSIGN(m_writer, Connection::open(m_path, Connection::Mode::Write));
    // Whoever opens a past copy by its name must not change it either.
    KITCAMP_ASSIGN(const auto pastDay, m_writer->text("SELECT value FROM file_info WHERE key='past.day'"));
    if (pastDay)
        return openReadersOnly();
    KITCAMP_TRY(upgrade(*m_writer, m_migrations));
    KITCAMP_ASSIGN(const auto mode, m_writer->text("PRAGMA journal_mode=WAL"));
    if (mode != u"wal"_s)
        return Error{
            ErrorCode::File,
            tr("%1 lies on a drive without shared memory, which Kitcamp needs. Keep it on this computer's "
               "disk.")
                .arg(QFileInfo(m_path).fileName()),
            u"journal_mode %1"_s.arg(mode.value_or(QString()))};
    KITCAMP_TRY(m_search->rebuildWhereStale(*m_writer));
    KITCAMP_ASSIGN(m_reader, Connection::open(m_path, Connection::Mode::Read));
    return {};
}

Result<void> Store::readIdentity()
{
    m_author = QByteArray::fromHex(localValue(u"author"_s).toLatin1());
    m_logId = QByteArray::fromHex(localValue(u"log"_s).toLatin1());
    if (m_author.size() != 16 || m_logId.size() != 16)
        return Error{ErrorCode::File,
                     tr("%1 is damaged. Close it and take a backup from the folder beside it.")
                         .arg(QFileInfo(m_path).fileName()),
                     u"file_info"_s};
    KITCAMP_ASSIGN(const auto last, journal().last());
    m_lastSeen = last ? last->seq : 0;
    // New ids lie past all that this file made, even when the clock was set back since.
    for (const QString& table : m_syncedTables) {
        if (table == "setting"_L1)
            continue;
        KITCAMP_ASSIGN(const auto largest,
                       m_reader->integer(u"SELECT max(id) FROM %1"_s.arg(table).toUtf8().constData()));
        m_ids.movePast(largest.value_or(0));
    }
    KITCAMP_ASSIGN(const auto version, m_writer->integer("PRAGMA data_version"));
    m_dataVersion = version.value_or(0);
    return {};
}

Result<void> Store::becomeNewAuthor()
{
    const QByteArray author = randomBytes(16);
    KITCAMP_TRY(saveLocalValue(u"author"_s, QString::fromLatin1(author.toHex())));
    m_author = author;
    return {};
}

Result<std::unique_ptr<Connection>> Store::openReader(const QString& path)
{
    return Connection::open(path, Connection::Mode::Read);
}

void Store::setOperator(OperatorId operatorId)
{
    if (m_operator == operatorId)
        return;
    m_operator = operatorId;
    Q_EMIT operatorChanged();
}

Naming Store::naming()
{
    Naming naming(*m_reader, m_domain);
    naming.sentenceOfEntry = [this](const OpId& opId) { return sentence(opId); };
    return naming;
}

QString Store::sentence(const OpId& opId)
{
    auto head = journal().find(opId);
    if (!head || !*head)
        return naming().name(QString(), 0);
    const auto entry = journal().read((*head)->seq);
    if (!entry)
        return entry.error().sentence;
    if (entry->undoes.isValid()) {
        const QString target = sentence(entry->undoes);
        return entry->action.kind == takingBack::redoKind
            ? tr("Done again: %1").arg(QString(target).remove(tr("Taken back: %1").arg(QString())))
            : tr("Taken back: %1").arg(target);
    }
    const ActionRegistry::Kind* kind = m_domain.actions.find(entry->action.kind);
    return kind ? kind->sentence(entry->action.parameters, naming()) : entry->action.kind;
}

Result<Store::Foreign> Store::foreignSinceLastLook(Connection& connection)
{
    // Journal and turns in one statement, hence of one moment; what comes later is found by the next look.
    Foreign foreign;
    KITCAMP_TRY(connection.each("SELECT (SELECT max(seq) FROM journal), (SELECT max(turn) FROM sync_turn)",
                                [&](const Statement& row) {
                                    foreign.upTo = row.integer(0);
                                    foreign.turn = row.integer(1);
                                }));
    qint64 after = m_lastSeen;
    if (foreign.turn > m_lastTurn) {
        KITCAMP_ASSIGN(TurnLog::Missed missed, TurnLog(connection).since(m_lastTurn));
        foreign.reordered = true;
        foreign.rows = std::move(missed.rows);
        after = std::min(after, missed.from);
    } else if (foreign.upTo <= m_lastSeen) {
        return foreign;
    }
    KITCAMP_ASSIGN(const ChangedRows rows, Journal(connection).rowsAfter(after));
    unite(foreign.rows, rows);
    return foreign;
}

void Store::lookForForeignChanges()
{
    const auto version = m_writer->integer("PRAGMA data_version");
    if (!version || version->value_or(0) == m_dataVersion)
        return;
    const auto foreign = foreignSinceLastLook(*m_reader);
    if (!foreign)
        return; // looked at again with the next call
    m_dataVersion = version->value_or(0);
    announceForeign(*foreign, foreign->upTo);
}

void Store::announceForeign(const Foreign& foreign, qint64 seen)
{
    // First, so that who hears of it and looks for more finds nothing twice.
    m_lastSeen = seen;
    m_lastTurn = foreign.turn;
    leaveGoneOperator(foreign.rows);
    if (!foreign.rows.isEmpty())
        Q_EMIT changed({foreign.rows, foreign.upTo, true, foreign.reordered});
}

void Store::leaveGoneOperator(const ChangedRows& rows)
{
    if (!m_operator || !rows.value(u"operator"_s).contains(m_operator.value))
        return;
    const auto there = m_reader->integer("SELECT 1 FROM operator WHERE id=?", m_operator);
    if (there && !*there)
        setOperator({});
}

Result<QString> Store::savePicture(const QByteArray& bytes, int width, int height)
{
    constexpr qsizetype largest = 300 * 1024;
    if (bytes.size() > largest)
        return Error{ErrorCode::Usage,
                     tr("The picture is larger than 300 KB after scaling. Choose a smaller one."),
                     {}};
    const QString hash = QString::fromLatin1(hashOf(bytes).toHex());
    KITCAMP_TRY(refuseInThePast());
    const WriteGate::Asking asking(m_gate);
    KITCAMP_TRY(m_writer->execute(
        "INSERT INTO picture(hash, bytes, width, height) VALUES(?,?,?,?) ON CONFLICT DO NOTHING", hash, bytes,
        width, height));
    return hash;
}

Result<void> Store::saveLocalValue(const QString& key, const QString& value)
{
    KITCAMP_TRY(refuseInThePast());
    const WriteGate::Asking asking(m_gate);
    return m_writer->execute(
        "INSERT INTO file_info(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value",
        key, value);
}

QString Store::localValue(const QString& key)
{
    const auto value = m_reader->text("SELECT value FROM file_info WHERE key=?", key);
    return value ? value->value_or(QString()) : QString();
}

} // namespace kitcamp
