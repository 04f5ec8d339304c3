// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/ownrights.h"

#include "models/members/members.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OwnRights)
};

Error edited(const QString& detail)
{
    return {ErrorCode::File,
            Words::tr(
                "This file was changed by another program: it gives other rights than its history does. "
                "The other computers would refuse what is done with them, so nothing is sent. Run \"kitcamp "
                "check\", which says what differs, then \"kitcamp repair\": it makes the file anew from what "
                "the computers share."),
            detail,
            u"edited"_s,
            {}};
}

/// What the newest entry that gave \p row a role gave it; nullopt where none says so.
Result<std::optional<QString>> roleInHistory(Connection& connection, const QString& table, const QString& key)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table));
    const qsizetype place = columns.indexOf("role"_L1);
    Journal journal(connection);
    KITCAMP_ASSIGN(const QList<EntryHead> heads, journal.touching(table, key, 0));
    for (const EntryHead& head : heads) {
        KITCAMP_ASSIGN(const Entry entry, journal.read(head.seq));
        KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
        for (const RowChange& row : rows) {
            const QVariant role = row.after.value(place);
            if (row.table == table && row.key == key && role.isValid())
                return std::optional(role.toString());
        }
    }
    return std::optional<QString>();
}

} // namespace

Result<void> verifyOwnRights(Connection& connection)
{
    KITCAMP_ASSIGN(const qint64 own, ownMember(connection));
    if (own == 0)
        return {};
    struct Row {
        QString table;
        QString key;
        QString role;
    };
    QList<Row> rows;
    KITCAMP_TRY(connection.each(
        "SELECT 'member', id, role FROM member WHERE id=? UNION ALL SELECT 'operator', id, role FROM "
        "operator",
        [&](const Statement& row) {
            rows << Row{row.text(0), QString::number(row.integer(1)), row.text(2)};
        },
        own));
    for (const Row& row : std::as_const(rows)) {
        KITCAMP_ASSIGN(const auto known, roleInHistory(connection, row.table, row.key));
        if (known && *known != row.role)
            return edited(u"%1 %2: %3, in the history %4"_s.arg(row.table, row.key, row.role, *known));
    }
    return {};
}

} // namespace kitcamp
