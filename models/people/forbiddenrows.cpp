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

/// From so many rows on, one question about all of them is cheaper than one about each.
constexpr qsizetype fewRows = 100;

/// False where none of the rows from the first to the last of \p ids is forbidden: the cheapest question of
/// all, worth asking where there are hardly others between them, as with those of an import.
Result<bool> mayBeAmong(Connection& connection, const ForbiddenRows& query, const QList<qint64>& ids)
{
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    const QByteArray count = "SELECT count(*) FROM " + query.table.toUtf8() + " WHERE id BETWEEN ? AND ?";
    KITCAMP_ASSIGN(const auto between, connection.integer(count.constData(), *first, *last));
    if (between.value_or(0) > 2 * ids.size())
        return true;
    const QByteArray sql = query.sql + " AND " + query.id + " BETWEEN ? AND ? LIMIT 1";
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql.constData()));
    return statement.bindAll(*first, *last).step();
}

/// The same question about many rows at once.
Result<void> refuseAmongMany(Connection& connection, const ForbiddenRows& query, const QList<qint64>& ids)
{
    KITCAMP_ASSIGN(const bool possible, mayBeAmong(connection, query, ids));
    if (!possible)
        return {};
    QByteArray list = "[";
    for (const qint64 id : ids)
        list += QByteArray::number(id) + ',';
    list.back() = ']';
    const QByteArray sql = query.sql + " AND " + query.id + " IN (SELECT value FROM json_each(?)) LIMIT 1";
    KITCAMP_ASSIGN(Statement statement, connection.prepare(sql.constData()));
    statement.bind(1, QString::fromLatin1(list));
    return refuseFound(statement, query);
}

Result<void> refuseAmong(Connection& connection, const ForbiddenRows& query, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    if (ids.size() > fewRows)
        return refuseAmongMany(connection, query, ids);
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
