// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QVariant>

#include <sqlite3.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

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

/// Statements beyond this number are made anew: lists with ever other filters must not fill the memory.
constexpr int largestIdleCount = 256;

/// SQLite's own waiting sleeps up to 100 ms at a time: somebody who scans during a turn of sync would wait so
/// long for a file that is free.
int waitForFile(void*, int attempts)
{
    using namespace std::chrono_literals;
    constexpr int mostAttempts = 5000; // about five seconds
    if (attempts >= mostAttempts)
        return 0;
    std::this_thread::sleep_for(attempts < 3 ? 200us : 1000us);
    return 1;
}

/// Keeps a reading connection from unlocking itself.
int refuseUnlocking(void*, int operation, const char* pragma, const char* value, const char*, const char*)
{
    return operation == SQLITE_PRAGMA && value && qstricmp(pragma, "query_only") == 0 ? SQLITE_DENY
                                                                                      : SQLITE_OK;
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
    if (mode == Mode::Read && path != ":memory:"_L1 && !QFileInfo::exists(path)) {
        // SQLite would make an empty file of that name.
        return Error{
            ErrorCode::File,
            tr("%1 is no longer there. Was it moved, or a stick taken out?").arg(QFileInfo(path).fileName()),
            path};
    }
    const QString name = nextConnectionName();
    QString problem;
    sqlite3* handle = nullptr;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
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
    sqlite3_busy_handler(m_handle, waitForFile, nullptr);
    KITCAMP_TRY(script(
        "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;"
        "PRAGMA mmap_size=268435456; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;"));
    // Nothing that stands in a file can make SQLite write past its own rules.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (mode == Mode::Write)
        return {};
    KITCAMP_TRY(script("PRAGMA query_only=ON;"));
    sqlite3_set_authorizer(m_handle, refuseUnlocking, nullptr);
    return {};
}

Connection::~Connection()
{
    forgetIdleStatements();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Statement> Connection::prepare(const char* sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt* statement = idle->second.back();
        idle->second.pop_back();
        --m_idleCount;
        return Statement(*this, statement);
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql));
    Q_ASSERT_X(statement, "prepare", "an empty statement");
    return Statement(*this, statement);
}

void Connection::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idleCount >= largestIdleCount)
        forgetIdleStatements();
    m_idle[sqlite3_sql(statement)].push_back(statement);
    ++m_idleCount;
}

void Connection::forgetIdleStatements()
{
    for (auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    }
    m_idle.clear();
    m_idleCount = 0;
}

Result<void> Connection::script(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql.left(200)));
    return {};
}

Error Connection::lastError(const QString& context) const
{
    Error error = errorOf(sqlite3_extended_errcode(m_handle), context);
    error.detail += u" (%1)"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return error;
}

namespace {

/// A value that the schema does not allow: the body of an Action should have said it in better words.
Error constraintError(int rc, const QString& detail)
{
    const auto refused = [&](const QString& sentence, const QString& rule) {
        return Error{ErrorCode::Refused, sentence, detail, rule};
    };
    switch (rc) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return refused(Connection::tr("This is there already. Nothing was changed."), u"unique"_s);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return refused(Connection::tr("Something else belongs to this, or what it belongs to is no longer "
                                      "there. Nothing was changed."),
                       u"reference"_s);
    case SQLITE_CONSTRAINT_NOTNULL:
        return refused(Connection::tr("Something that must be filled in is empty. Nothing was changed."),
                       u"required-field"_s);
    default:
        return refused(Connection::tr("A value is not allowed here. Nothing was changed."), u"check"_s);
    }
}

/// The files beside a database (-wal, -shm) are made when it is opened: where there is no room for them
/// SQLite only says that a file could not be opened or written.
bool isDiskFull(sqlite3* handle, const QString& path)
{
    constexpr qint64 leastRoom = 64 * 1024; // bytes: what -shm and the first page of -wal need, rounded up
    const int cause = sqlite3_system_errno(handle);
    if (cause == ENOSPC || cause == EDQUOT)
        return true;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() >= 0
        && disk.bytesAvailable() < leastRoom;
}

} // namespace

Error Connection::errorOf(int rc, const QString& context) const
{
    const QString file = QFileInfo(m_path).fileName();
    const QString detail =
        u"SQLite %1: %2 [%3]"_s.arg(rc).arg(QString::fromUtf8(sqlite3_errstr(rc)), context);
    const bool noAnswer = (rc & 0xff) == SQLITE_IOERR || (rc & 0xff) == SQLITE_CANTOPEN;
    switch (noAnswer && isDiskFull(m_handle, m_path) ? SQLITE_FULL : rc & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintError(rc, detail);
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
        m_sawDamage = true;
        return {ErrorCode::File,
                tr("%1 is damaged. Close it and take a backup from the folder beside it.").arg(file), detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
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
