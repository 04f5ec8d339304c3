// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sortkey.h"

namespace kitcamp {

Result<std::optional<SortKey>> sortKeyOf(Connection& connection, const IdQuery& query, qint64 id)
{
    std::optional<SortKey> key;
    const QByteArray sql = query.orderOfRowSql().toUtf8();
    KITCAMP_TRY(connection.each(
        sql.constData(),
        [&](const Statement& row) {
            key.emplace();
            int column = 0;
            for (const ListValue& value : query.order) {
                if (row.isNull(column))
                    key->emplace_back(std::monostate());
                else if (value.numeric)
                    key->emplace_back(row.integer(column));
                else
                    key->emplace_back(row.text(column).toStdString());
                ++column;
            }
            key->emplace_back(row.integer(column));
            return false;
        },
        id));
    return key;
}

} // namespace kitcamp
