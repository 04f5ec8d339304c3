// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace kitcamp {

/// One SQLite connection through Qt's driver, with a cache of prepared statements. Belongs to the thread that
/// opened it. A read connection has query_only=ON: whatever is sent through it, it cannot write.
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Connection)
public:
    enum class Mode { Read, Write };

    /// Opens \p path, which must exist unless \p mode is Write. ":memory:" is a file of this connection
    /// alone. Sets the pragmas of the house.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// \p sql is one statement.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    [[nodiscard]] Result<Statement> prepare(const QString& sql) { return prepare(sql.toUtf8().constData()); }

    /// Runs one statement that returns nothing.
    template <typename... Values>
    [[nodiscard]] Result<void> execute(const char* sql, const Values&... values)
    {
        KITCAMP_ASSIGN(Statement statement, prepare(sql));
        KITCAMP_TRY(statement.bindAll(values...).step());
        return {};
    }

    /// Calls \p row(const Statement&) for each row. A row function that returns bool ends the reading with
    /// false.
    template <typename Row, typename... Values>
    [[nodiscard]] Result<void> each(const char* sql, Row&& row, const Values&... values)
    {
        KITCAMP_ASSIGN(Statement statement, prepare(sql));
        return eachOf(statement.bindAll(values...), std::forward<Row>(row));
    }
    template <typename Row>
    [[nodiscard]] Result<void> eachOf(Statement& statement, Row&& row)
    {
        for (;;) {
            KITCAMP_ASSIGN(const bool more, statement.step());
            if (!more)
                return {};
            if constexpr (std::is_same_v<decltype(row(statement)), bool>) {
                if (!row(statement))
                    return {};
            } else {
                row(statement);
            }
        }
    }

    /// The first column of the first row: nullopt where there is no row or it is NULL.
    template <typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(const char* sql, const Values&... values)
    {
        std::optional<qint64> found;
        KITCAMP_TRY(each(
            sql,
            [&](const Statement& row) {
                found = row.optionalInteger(0);
                return false;
            },
            values...));
        return found;
    }
    template <typename... Values>
    [[nodiscard]] Result<std::optional<QString>> text(const char* sql, const Values&... values)
    {
        std::optional<QString> found;
        KITCAMP_TRY(each(
            sql,
            [&](const Statement& row) {
                if (!row.isNull(0))
                    found = row.text(0);
                return false;
            },
            values...));
        return found;
    }

    /// Runs a whole script of statements (a migration).
    [[nodiscard]] Result<void> script(const QByteArray& sql);
    /// What SQLite said last, as a sentence; \p context goes into the detail.
    [[nodiscard]] Error lastError(const QString& context) const;
    /// The same for the result code \p rc of a call that does not leave it with the connection.
    [[nodiscard]] Error errorOf(int rc, const QString& context) const;

    /// True once SQLite has met a damaged page on this connection: nothing is written to such a file any more.
    [[nodiscard]] bool sawDamage() const { return m_sawDamage; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 changes() const;

private:
    friend class Statement;
    Connection(QString path, QString name, sqlite3* handle);
    [[nodiscard]] Result<void> applyPragmas(Mode mode);
    void giveBack(sqlite3_stmt* statement);
    void forgetIdleStatements();

    QString m_path;
    QString m_name;
    sqlite3* m_handle;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_idle;
    int m_idleCount = 0;
    mutable bool m_sawDamage = false;
};

} // namespace kitcamp
