// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/role.h"
#include "models/store/changeset.h"
#include "models/store/store.h"

namespace kitcamp {

/// The least role that it takes to add, change and remove rows of a table.
struct TableRight {
    Role add = Role::Administrator;
    Role change = Role::Administrator;
    Role remove = Role::Administrator;

    [[nodiscard]] Role least(RowOperation operation) const;
};

/// A column that takes more than the rest of its row, when it is changed and when it is not empty in a new
/// row.
struct ColumnRight {
    QString column;
    Role least = Role::Administrator;
    bool ownRow = false; ///< the operator whose row it is may change it too
    bool upToOwn = false; ///< a role: in a new row everybody gives theirs at most
};

/// Who may change what, as data; composed in app/memberrights.cpp.
class Rights
{
public:
    void set(const QString& table, const TableRight& right) { m_tables[table] = right; }
    void set(const QString& table, const ColumnRight& right) { m_columns[table] << right; }
    /// How people call the rows of a table: QT_TRANSLATE_NOOP("kitcamp::Record", "loan rules").
    void call(const QString& table, const char* plural) { m_names[table] = plural; }

    /// Administrator where nothing was set.
    [[nodiscard]] TableRight of(const QString& table) const { return m_tables.value(table); }
    [[nodiscard]] bool answersFor(const QString& table) const { return m_tables.contains(table); }
    [[nodiscard]] QList<ColumnRight> columns(const QString& table) const { return m_columns.value(table); }
    [[nodiscard]] QString plural(const QString& table) const;

private:
    QHash<QString, TableRight> m_tables;
    QHash<QString, QList<ColumnRight>> m_columns;
    QHash<QString, const char*> m_names;
};

/// Whether who works at \p store may do that to rows of \p table: the refusal of the guard where not, with
/// its ways out. For what a window disables; always yes in a centre without members.
[[nodiscard]] Result<void> mayDo(Store& store, const QString& table, RowOperation operation);
/// The role that counts at \p store now: that of the computer, or of the operator where it is lower; nullopt
/// where nobody is limited.
[[nodiscard]] Result<std::optional<Role>> roleNow(Store& store);

} // namespace kitcamp
