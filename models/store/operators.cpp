// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operators.h"

namespace kitcamp {

Result<QList<Operator>> readOperators(Connection& connection)
{
    QList<Operator> operators;
    KITCAMP_TRY(connection.each("SELECT id, name FROM operator WHERE archived=0 ORDER BY name, id",
                                [&](const Statement& row) {
                                    operators << Operator{row.id<OperatorId>(0), row.text(1)};
                                }));
    return operators;
}

Result<OperatorId> operatorByCard(Connection& connection, const QString& card)
{
    KITCAMP_ASSIGN(const auto id,
                   connection.integer("SELECT id FROM operator WHERE card=? AND archived=0", card));
    return OperatorId{id.value_or(0)};
}

Result<OperatorId> operatorByName(Connection& connection, const QString& name)
{
    KITCAMP_ASSIGN(const auto id, connection.integer("SELECT id FROM operator WHERE name=?", name));
    return OperatorId{id.value_or(0)};
}

} // namespace kitcamp
