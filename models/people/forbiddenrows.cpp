// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/forbiddenrows.h"

namespace kitcamp {

namespace {

Result<void> refuseFound(Connection& connection, const ForbiddenRows& query, std::optional<qint64> id)
{
    const QByteArray sql = query.sql + (id ? " AND " + query.id + "=? LIMIT 1" : QByteArray(" LIMIT 1"));
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql.constData()));
    if (id)
        statement.bind(1, *id);
    KITCAMP_ASSIGN(const bool found, statement.step());
    if (!found)
        return {};
    QStringList names;
    for (int column = 0; column < statement.columnCount(); ++column)
        names << statement.text(column);
    return query.refusal(names);
}

} // namespace

Invariant forbid(const QString& name, const QList<ForbiddenRows>& queries)
{
    QStringList tables;
    for (const ForbiddenRows& query : queries) {
        if (!tables.contains(query.table))
            tables << query.table;
    }
    const auto check = [queries](Connection& connection, const ChangedRows& touched) -> Result<void> {
        for (const ForbiddenRows& query : queries) {
            for (const qint64 id : touched.value(query.table))
                KITCAMP_TRY(refuseFound(connection, query, id));
        }
        return {};
    };
    const auto checkAll = [queries](Connection& connection) -> Result<void> {
        for (const ForbiddenRows& query : queries)
            KITCAMP_TRY(refuseFound(connection, query, std::nullopt));
        return {};
    };
    return {name, tables, check, checkAll};
}

} // namespace kitcamp
