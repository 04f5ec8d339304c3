// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

// Words for tables that no form shows, and that therefore have no record type (RecordType) to say them. In
// the language of the application; empty where there is none.

/// "renewals": of a table.
[[nodiscard]] QString ownTableTitle(const QString& table);
[[nodiscard]] QString ownColumnTitle(const QString& table, const QString& column);
/// How people read a stored word of a column.
[[nodiscard]] QString ownWordTitle(const QString& table, const QString& column, const QString& word);

} // namespace kitcamp
