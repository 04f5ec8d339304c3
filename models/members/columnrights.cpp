// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that take more than the rest of their row: roles and passwords of operators.
#include "models/members/entryrights.h"

#include "models/store/journal.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> EntryRights::checkColumns(const Entry& entry, const RowTouch& row, const Judged& judged) const
{
    KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, row.table));
    QSet<int> rest = row.updatedColumns;
    QVariantList values; // of a row that comes or goes
    if (row.operation != RowOperation::Update && !row.key.isEmpty()) {
        KITCAMP_ASSIGN(const RowChange change, valuesOf(entry, row));
        values = row.operation == RowOperation::Insert ? change.after : change.before;
    }
    for (const ColumnRight& right : m_rights.columns(row.table)) {
        const auto place = static_cast<int>(names.indexOf(right.column));
        const bool changed = rest.remove(place);
        const QVariant value = values.value(place);
        const bool isSet = !value.toString().isEmpty() && value.toString() != "0"_L1;
        const bool given = row.operation == RowOperation::Insert && right.upToOwn && value.isValid();
        if (!changed && !isSet && !given)
            continue;
        KITCAMP_ASSIGN(const bool may, mayGive(right, value.toString(), row, judged));
        if (!may && given && !isSet)
            return noRights(row);
        if (!may)
            KITCAMP_TRY(need(right.least,
                             tr("changing the rights and passwords of %1", "%1: operators")
                                 .arg(m_rights.plural(row.table))));
    }
    // Where only columns of their own were changed, those rights are all that counts.
    const bool onlyThose =
        row.operation == RowOperation::Update && !row.updatedColumns.isEmpty() && rest.isEmpty();
    return onlyThose ? Result<void>() : checkRow(row, judged.operation);
}

/// Whether the column may have \p value although it takes a role.
Result<bool> EntryRights::mayGive(const ColumnRight& right, const QString& value, const RowTouch& row,
                                  const Judged& judged) const
{
    if (right.ownRow)
        return isOwn(row);
    if (!right.upToOwn || row.operation != RowOperation::Insert)
        return false;
    if (value.isEmpty()) {
        // All that a computer may: so nobody gets round what limits them by another name. At the door the
        // rows are there already, in a turn not yet: only an administrator's can make the difference.
        if (judged.takesBack || m_standing.role == Role::Administrator)
            return true;
        KITCAMP_ASSIGN(const bool matter, operatorsMatter(m_connection));
        return !matter;
    }
    const auto given = roleFrom(value);
    return given && *given <= m_standing.role;
}

/// Who works there is what an entry says of itself: it proves nothing about a name that has more rights than
/// the computer. Where it has all rights of any computer, what counts is who gave it rights or a password.
Result<bool> EntryRights::isOwn(const RowTouch& row) const
{
    if (!m_standing.operatorId || row.key.toLongLong() != m_standing.operatorId.value
        || row.operation != RowOperation::Update)
        return false;
    KITCAMP_ASSIGN(const auto word,
                   m_connection.text("SELECT role FROM operator WHERE id=?", m_standing.operatorId));
    const auto role = roleFrom(word.value_or(QString()));
    KITCAMP_ASSIGN(const Role counts, role ? Result(*role) : roleOfWhoGave(row));
    return counts <= m_standing.member.role;
}

/// The role of the computer that entered the operator or, later, gave it rights or a password.
Result<Role> EntryRights::roleOfWhoGave(const RowTouch& row) const
{
    Journal journal(m_connection);
    KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, row.table));
    KITCAMP_ASSIGN(const QList<EntryHead> heads, journal.touching(row.table, row.key, 0));
    for (const EntryHead& head : heads) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(head.seq));
        KITCAMP_ASSIGN(const QList<RowTouch> touches, entry.changeset.touches());
        const bool gave = std::any_of(touches.begin(), touches.end(), [&](const RowTouch& touch) {
            return touch.table == row.table && touch.key == row.key
                && (touch.operation != RowOperation::Update
                    || touch.updatedColumns.contains(static_cast<int>(names.indexOf(u"role"_s)))
                    || touch.updatedColumns.contains(static_cast<int>(names.indexOf(u"password"_s))));
        });
        if (!gave)
            continue;
        KITCAMP_ASSIGN(const auto member, memberOfFile(m_connection, head.author));
        return member ? member->role : Role::Administrator;
    }
    return Role::Administrator;
}

Error EntryRights::noRights(const RowTouch& row) const
{
    return notAllowed(
        tr("%1 has the role %2 and gives new %3 that role at most, not all that a computer may do.",
           "%1: computer or operator, %3: operators")
            .arg(m_standing.name(), roleName(m_standing.role), m_rights.plural(row.table)),
        {tr("Choose \"%1\" as the rights of the new name; an administrator can give more.", "%1: role")
             .arg(roleName(m_standing.role))});
}

} // namespace kitcamp
