// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/forbiddenrows.h"

namespace kitcamp {

namespace {

Result<void> refuseFound(Statement& statement, const ForbiddenRows& query)
{
    KITCAMP_ASSIGN(const bool found, statement.step());
    if (!found)
        return {};
    QStringList names;
    for (int column = 0; column < statement.columnCount(); ++column)
        names << statement.text(column);
    return query.refusal(names);
}

Result<void> refuseAmong(Connection& connection, const ForbiddenRows& query, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const QByteArray sql = query.sql + " AND " + query.id + "=? LIMIT 1";
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql.constData()));
    for (const qint64 id : ids) {
        statement.bind(1, id);
        KITCAMP_TRY(refuseFound(statement, query));
        statement.reset();
    }
    return {};
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
        for (const ForbiddenRows& query : queries)
            KITCAMP_TRY(refuseAmong(connection, query, touched.value(query.table)));
        return {};
    };
    const auto checkAll = [queries](Connection& connection) -> Result<void> {
        for (const ForbiddenRows& query : queries) {
            KITCAMP_ASSIGN(Statement statement, connection.prepare((query.sql + " LIMIT 1").constData()));
            KITCAMP_TRY(refuseFound(statement, query));
        }
        return {};
    };
    return {name, tables, check, checkAll};
}

} // namespace kitcamp
