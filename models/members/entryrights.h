// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/authorstanding.h"
#include "models/members/rights.h"
#include "models/members/takenback.h"

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
    /// How a row is judged: as what it does, or where it takes something back as what was done at first.
    struct Judged {
        RowOperation operation;
        bool takesBack;
    };
    [[nodiscard]] Result<QList<Judged>> judged(const Entry& entry, const QList<RowTouch>& rows,
                                               const TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRows(const Entry& entry, const QList<RowTouch>& rows,
                                         const TakenBack& taken) const;
    [[nodiscard]] Result<void> checkRow(const RowTouch& row, RowOperation operation) const;
    [[nodiscard]] Result<void> checkColumns(const Entry& entry, const RowTouch& row,
                                            const Judged& judged) const;
    [[nodiscard]] Result<bool> mayGive(const ColumnRight& right, const QString& value, const RowTouch& row,
                                       const Judged& judged) const;
    [[nodiscard]] Result<bool> isOwn(const RowTouch& row) const;
    [[nodiscard]] Result<Role> roleOfWhoGave(const RowTouch& row) const;
    [[nodiscard]] static Result<RowChange> valuesOf(const Entry& entry, const RowTouch& row);
    [[nodiscard]] Result<void> checkMemberEntry(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkOwnKeys(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkKeyRows(const Entry& entry) const;
    [[nodiscard]] Result<void> checkErasing(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkErasedRow(const RowChange& row) const;
    [[nodiscard]] Result<void> checkCuts(const Entry& entry) const;
    [[nodiscard]] Result<void> checkErasedPersons(const Entry& entry, const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> checkMemberTable(const Entry& entry, const TakenBack& taken) const;
    [[nodiscard]] Error onlyItsOwn(const QString& detail) const;
    [[nodiscard]] Error noRights(const RowTouch& row) const;
    [[nodiscard]] Result<void> need(Role least, const QString& deed) const;

    Connection& m_connection;
    const Rights& m_rights;
    const AuthorStanding& m_standing;
    const ErasureRules* m_erasure;
};

/// While there are no members everything may be done, but members come from the founding alone.
[[nodiscard]] Result<void> mayDoBeforeFounding(const Entry& entry, const QList<RowTouch>& rows);

} // namespace kitcamp
