// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/domain.h"

namespace kitcamp {

/// The right to write, given to the body of an Action for the time of its transaction: nothing else in the
/// program can change a synced row.
class Change
{
public:
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    template <typename... Values>
    [[nodiscard]] Result<void> execute(const char* sql, const Values&... values)
    {
        return m_connection.execute(sql, values...);
    }
    /// Prepares a statement that writes, for bodies with many rows or columns known only when running.
    [[nodiscard]] Result<Statement> prepare(const QString& sql) { return m_connection.prepare(sql); }
    /// Reads what the file holds now, this Action's own rows included.
    [[nodiscard]] Connection& rows() { return m_connection; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }

private:
    friend class Store;
    Change(Connection& connection, const Domain& domain)
        : m_connection(connection)
        , m_domain(domain)
    {
    }

    Connection& m_connection;
    const Domain& m_domain;
};

} // namespace kitcamp
