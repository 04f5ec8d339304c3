// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace kitcamp {

class Connection;

/// One prepared statement, borrowed from its connection's cache until it is destroyed.
/// Parameters are bound by position from 1, columns read by position from 0.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, bool value) { bind(position, static_cast<qint64>(value)); }
    void bind(int position, double value);
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, std::nullptr_t);
    void bind(int position, const OpId& value) { bind(position, value.bytes); }
    template <typename Tag>
    void bind(int position, const Id<Tag>& id)
    {
        // An absent reference is NULL in the file: zero would be a broken foreign key.
        id ? bind(position, id.value) : bind(position, nullptr);
    }
    template <typename T>
    void bind(int position, const std::optional<T>& value)
    {
        value ? bind(position, *value) : bind(position, nullptr);
    }
    template <typename... Values>
    Statement& bindAll(const Values&... values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// True where a row stands ready, false at the end.
    [[nodiscard]] Result<bool> step();
    /// Makes the statement ready to be stepped again with other values.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL (1 to 5).
    [[nodiscard]] int storageClass(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    friend class Connection;
    Statement(Connection& connection, sqlite3_stmt* statement);

    Connection* m_connection;
    sqlite3_stmt* m_statement;
};

} // namespace kitcamp
