// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/connection.h"

#include <sqlite3.h>

namespace kitcamp {

Statement::Statement(Connection& connection, sqlite3_stmt* statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_statement);
}

// A bind fails only for a position that the SQL does not have, or without memory: a bug of ours, seen at
// once.
void Statement::bind(int position, qint64 value)
{
    [[maybe_unused]] const int rc = sqlite3_bind_int64(m_statement, position, value);
    Q_ASSERT(rc == SQLITE_OK);
}

void Statement::bind(int position, double value)
{
    [[maybe_unused]] const int rc = sqlite3_bind_double(m_statement, position, value);
    Q_ASSERT(rc == SQLITE_OK);
}

void Statement::bind(int position, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    [[maybe_unused]] const int rc =
        sqlite3_bind_text64(m_statement, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    Q_ASSERT(rc == SQLITE_OK);
}

void Statement::bind(int position, const QByteArray& value)
{
    const char* data = value.isEmpty() ? "" : value.constData();
    [[maybe_unused]] const int rc = sqlite3_bind_blob64(
        m_statement, position, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    Q_ASSERT(rc == SQLITE_OK);
}

void Statement::bind(int position, std::nullptr_t)
{
    [[maybe_unused]] const int rc = sqlite3_bind_null(m_statement, position);
    Q_ASSERT(rc == SQLITE_OK);
}

Result<bool> Statement::step()
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return m_connection->lastError(QString::fromUtf8(sqlite3_sql(m_statement)));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

int Statement::storageClass(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return storageClass(column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

} // namespace kitcamp
