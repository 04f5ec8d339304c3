// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QString>

#include <functional>

namespace kitcamp {

struct Domain;

/// Gives rows their names in sentences ("ESP32-0042", "张三").
class Naming
{
public:
    Naming(Connection& connection, const Domain& domain)
        : m_connection(connection)
        , m_domain(domain)
    {
    }

    /// The name of row \p id of \p table, or a translated "(no longer there)" where an undo took the row
    /// away.
    [[nodiscard]] QString name(const QString& table, qint64 id) const;
    template <typename Tag>
    [[nodiscard]] QString name(const QString& table, Id<Tag> id) const
    {
        return name(table, id.value);
    }
    /// The sentence of another journal entry, for undo and redo.
    [[nodiscard]] QString entrySentence(const OpId& opId) const;
    [[nodiscard]] Connection& rows() const { return m_connection; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }
    /// Set by the store.
    std::function<QString(const OpId&)> sentenceOfEntry;

private:
    Connection& m_connection;
    const Domain& m_domain;
};

} // namespace kitcamp
