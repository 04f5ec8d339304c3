// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/authorstanding.h"
#include "models/members/rights.h"

namespace kitcamp {

/// Judges the rows of one entry: whether who wrote it has the roles that they take.
class EntryRights
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryRights)
public:
    /// \p connection holds all entries before it.
    EntryRights(Connection& connection, const Rights& rights, const AuthorStanding& standing)
        : m_connection(connection)
        , m_rights(rights)
        , m_standing(standing)
    {
    }

    /// Refused, rule "not-allowed": what was to be done, which role it takes, who has that role.
    [[nodiscard]] Result<void> check(const Entry& entry, const QList<RowTouch>& rows) const;

    [[nodiscard]] static bool isMemberTable(const QString& table);
    [[nodiscard]] static Error notAllowed(const QString& sentence, const QStringList& waysOut,
                                          const QString& detail = {});

private:
    /// What stood in the entries that are taken back: a row of those is judged as it was judged then.
    struct TakenBack {
        bool known = false;
        QHash<std::pair<QString, QString>, RowOperation> rows; ///< (table, key) -> what was done
        QSet<QString> kinds;

        [[nodiscard]] RowOperation judged(const RowTouch& row) const
        {
            return rows.value({row.table, row.key}, row.operation);
        }
    };
    [[nodiscard]] Result<TakenBack> takenBack(const Entry& entry) const;
    [[nodiscard]] Result<void> addTarget(const OpId& target, TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRows(const Entry& entry, const QList<RowTouch>& rows,
                                         const TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRow(const RowTouch& row, RowOperation operation) const;
    [[nodiscard]] Result<void> checkColumns(const Entry& entry, const RowTouch& row,
                                            RowOperation operation) const;
    [[nodiscard]] bool isOwn(const ColumnRight& right, const RowTouch& row) const;
    [[nodiscard]] Result<QVariantList> newValues(const Entry& entry, const RowTouch& row) const;
    [[nodiscard]] Result<void> checkMemberEntry(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkOwnKeys(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkErasing(const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkMemberTable(const Entry& entry, const TakenBack& taken) const;
    [[nodiscard]] Error onlyItsOwn(const QString& detail) const;
    [[nodiscard]] Result<void> need(Role least, const QString& deed) const;

    Connection& m_connection;
    const Rights& m_rights;
    const AuthorStanding& m_standing;
};

/// While there are no members everything may be done, but members come from the founding alone.
[[nodiscard]] Result<void> mayDoBeforeFounding(const Entry& entry, const QList<RowTouch>& rows);

} // namespace kitcamp
