// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter; // names must differ over all threads of the process
    return u"kitcamp-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// Qt's plugin and this program must use one and the same SQLite, else the session functions would be called
/// on the other library's structures.
bool isOurSqlite(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

Connection::Connection(QString path, QString name, sqlite3* handle)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_handle(handle)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    const QString name = nextConnectionName();
    QString problem;
    sqlite3* handle = nullptr;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open())
            problem = database.lastError().text();
        else if (!isOurSqlite(database))
            problem = u"two SQLite libraries"_s;
        else
            handle = handleOf(database);
    }
    std::unique_ptr<Connection> connection(new Connection(path, name, handle)); // private constructor
    if (!handle) {
        return Error{ErrorCode::File,
                     tr("%1 could not be opened. Is the folder there, and may you write in it?")
                         .arg(QFileInfo(path).fileName()),
                     problem};
    }
    KITCAMP_TRY(connection->applyPragmas(mode));
    return connection;
}

Result<void> Connection::applyPragmas(Mode mode)
{
    KITCAMP_TRY(script(
        "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;"
        "PRAGMA mmap_size=268435456; PRAGMA secure_delete=ON;"));
    return mode == Mode::Read ? script("PRAGMA query_only=ON;") : Result<void>();
}

Connection::~Connection()
{
    for (auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Statement> Connection::prepare(const char* sql)
{
    auto& idle = m_idle[sql];
    if (!idle.empty()) {
        sqlite3_stmt* statement = idle.back();
        idle.pop_back();
        return Statement(*this, statement);
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql));
    return Statement(*this, statement);
}

void Connection::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

Result<void> Connection::script(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql.left(200)));
    return {};
}

Error Connection::lastError(const QString& context) const
{
    const QString file = QFileInfo(m_path).fileName();
    const int rc = sqlite3_extended_errcode(m_handle);
    const QString detail =
        u"SQLite %1: %2 [%3]"_s.arg(rc).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), context);
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                tr("Another window or program is writing to %1. Try again in a moment.").arg(file), detail};
    case SQLITE_FULL:
        return {ErrorCode::File,
                tr("The disk is full. Nothing was changed in %1; make room and try again.").arg(file),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::File,
                tr("%1 is read-only. Nothing was changed; ask for the right to write, or copy the file.")
                    .arg(file),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::File,
                tr("%1 is damaged. Close it and take a backup from the folder beside it.").arg(file), detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::File,
                tr("The disk with %1 does not answer. Nothing was changed; check the disk and try again.")
                    .arg(file),
                detail};
    default:
        return {ErrorCode::File, tr("%1 could not be read or changed. Nothing was changed.").arg(file),
                detail};
    }
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

} // namespace kitcamp
