// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowlookup.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> referenceOf(Connection& connection, const QString& table, const QString& column,
                                          qint64 id)
{
    const QByteArray sql = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(column, table).toUtf8();
    return connection.integer(sql.constData(), id);
}

Result<qint64> nextPlace(Connection& connection, const OrderedRows& rows)
{
    const QByteArray sql = u"SELECT coalesce(max(%1),0)+1 FROM %2 WHERE %3=?"_s
                               .arg(rows.orderColumn, rows.table, rows.parentColumn)
                               .toUtf8();
    KITCAMP_ASSIGN(const auto place, connection.integer(sql.constData(), rows.parent));
    return place.value_or(1);
}

Result<QList<qint64>> idsInOrder(Connection& connection, const OrderedRows& rows)
{
    const QByteArray sql =
        u"SELECT id FROM %2 WHERE %3=? ORDER BY %1, id"_s.arg(rows.orderColumn, rows.table, rows.parentColumn)
            .toUtf8();
    QList<qint64> ids;
    KITCAMP_TRY(connection.each(
        sql.constData(), [&](const Statement& row) { ids << row.integer(0); }, rows.parent));
    return ids;
}

Result<bool> waitsToBeDecided(Connection& connection, const OpId& entry)
{
    KITCAMP_ASSIGN(const auto waiting,
                   connection.integer("SELECT n FROM inbox WHERE op_id=? AND reason<>'undone'", entry));
    return waiting.has_value();
}

Result<std::optional<qint64>> newestEntryAt(Connection& connection)
{
    return connection.integer("SELECT max(at) FROM journal");
}

} // namespace kitcamp
