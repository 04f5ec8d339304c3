// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyholder.h"

#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void bindVariant(Statement& statement, int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::LongLong)
        statement.bind(position, value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(position, value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        statement.bind(position, value.toString());
    else
        statement.bind(position, nullptr);
}

Result<std::optional<QString>> otherRowWith(Connection& connection, const RowChange& row,
                                            const QString& index)
{
    QStringList conditions;
    QVariantList values;
    KITCAMP_TRY(connection.each(
        "SELECT cid, name FROM pragma_index_info(?)",
        [&](const Statement& column) {
            const QVariant after = row.after.value(static_cast<int>(column.integer(0)));
            // What is not changed stands in the row as it is now.
            const QString own = u"(SELECT %1 FROM %2 WHERE id=%3)"_s.arg(column.text(1), row.table, row.key);
            conditions << column.text(1) + (after.isValid() ? u"=?"_s : u"="_s + own);
            if (after.isValid())
                values << after;
        },
        index));
    KITCAMP_ASSIGN(Statement others,
                   connection.prepare(u"SELECT id FROM %1 WHERE %2 AND id<>%3"_s.arg(
                       row.table, conditions.join(u" AND "_s), row.key)));
    for (int i = 0; i < values.size(); ++i)
        bindVariant(others, i + 1, values[i]);
    KITCAMP_ASSIGN(const bool found, others.step());
    return found ? std::optional(others.text(0)) : std::nullopt;
}

} // namespace

Result<std::optional<QString>> holderOfKey(Connection& connection, const RowChange& row)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, row.table));
    if (!columns.contains("id"_L1))
        return std::optional<QString>();
    QStringList indexes;
    KITCAMP_TRY(connection.each(
        "SELECT name FROM pragma_index_list(?) WHERE \"unique\"=1 AND origin<>'pk'",
        [&](const Statement& index) { indexes << index.text(0); }, row.table));
    for (const QString& index : indexes) {
        KITCAMP_ASSIGN(const auto other, otherRowWith(connection, row, index));
        if (other)
            return other;
    }
    return std::optional<QString>();
}

} // namespace kitcamp
