// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/erasurerules.h"

namespace kitcamp {

/// The rules of erasing as SQL. In all of it ?1 is the person.

/// What erases her from one table; ?2 the instant where takesMoment.
struct ErasingStatement {
    QByteArray sql;
    bool takesMoment = false;
};
/// For the columns that \p present has (an older copy of a file lacks some).
[[nodiscard]] ErasingStatement erasingStatement(const ErasedTable& table, const QStringList& present);
/// Erases one person from the content of \p connection, in a transaction of the caller's. \p present: only
/// tables that are there.
[[nodiscard]] Result<void> erasePerson(Connection& connection, const ErasureRules& rules, qint64 person,
                                       qint64 at);
/// The rows of \p table that are hers by \p owner, by id; of those that vanish only where the rule says so.
[[nodiscard]] QByteArray ownedRowsQuery(const QString& table, const QList<OwnerStep>& owner);
[[nodiscard]] QByteArray erasedRowsQuery(const ErasedTable& table, const QList<OwnerStep>& owner);
/// Finds rows t of \p table that are an erased person's and hold what was to be erased.
[[nodiscard]] QByteArray holdingQuery(const ErasureRules& rules, const ErasedTable& table);

} // namespace kitcamp
