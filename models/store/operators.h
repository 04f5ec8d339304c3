// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// Somebody who works with the file and whose name its entries carry.
struct Operator {
    OperatorId id;
    QString name;
};

/// Those who are not archived, by name.
[[nodiscard]] Result<QList<Operator>> readOperators(Connection& connection);
/// Invalid where no operator has that card.
[[nodiscard]] Result<OperatorId> operatorByCard(Connection& connection, const QString& card);
/// Invalid where nobody is called so.
[[nodiscard]] Result<OperatorId> operatorByName(Connection& connection, const QString& name);

} // namespace kitcamp
