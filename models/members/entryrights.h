// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/authorstanding.h"
#include "models/members/rights.h"
#include "models/store/erasurerules.h"

#include <QMultiHash>

namespace kitcamp {

/// Judges the rows of one entry: whether who wrote it has the roles that they take.
class EntryRights
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryRights)
public:
    /// \p connection holds all entries before it.
    /// \p erasure: what may be erased, nullptr: nothing.
    EntryRights(Connection& connection, const Rights& rights, const AuthorStanding& standing,
                const ErasureRules* erasure)
        : m_connection(connection)
        , m_rights(rights)
        , m_standing(standing)
        , m_erasure(erasure)
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
        struct Row {
            RowOperation now; ///< what takes it back
            RowOperation then; ///< what was done at first
        };
        QMultiHash<std::pair<QString, QString>, Row> rows; ///< by table and key
        QSet<QString> kinds;

        /// As what \p row is judged; nullopt where it takes nothing back.
        [[nodiscard]] std::optional<RowOperation> judged(const RowTouch& row) const;
    };
    [[nodiscard]] Result<TakenBack> takenBack(const Entry& entry) const;
    [[nodiscard]] Result<void> addTarget(const OpId& target, TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRows(const Entry& entry, const QList<RowTouch>& rows,
                                         const TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRow(const RowTouch& row, RowOperation operation) const;
    [[nodiscard]] Result<void> checkColumns(const Entry& entry, const RowTouch& row,
                                            RowOperation operation) const;
    [[nodiscard]] Result<bool> isOwn(const Entry& entry, const RowTouch& row, int column) const;
    [[nodiscard]] static Result<RowChange> valuesOf(const Entry& entry, const RowTouch& row);
    [[nodiscard]] Result<void> checkMemberEntry(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkOwnKeys(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkKeyRows(const Entry& entry) const;
    [[nodiscard]] Result<void> checkErasing(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkErasedRow(const RowChange& row) const;
    [[nodiscard]] Result<void> checkErasedPersons(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkMemberTable(const Entry& entry, const TakenBack& taken) const;
    [[nodiscard]] Error onlyItsOwn(const QString& detail) const;
    [[nodiscard]] Result<void> need(Role least, const QString& deed) const;

    Connection& m_connection;
    const Rights& m_rights;
    const AuthorStanding& m_standing;
    const ErasureRules* m_erasure;
};

/// While there are no members everything may be done, but members come from the founding alone.
[[nodiscard]] Result<void> mayDoBeforeFounding(const Entry& entry, const QList<RowTouch>& rows);

} // namespace kitcamp
