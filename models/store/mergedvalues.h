// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtype.h"

namespace kitcamp {

/// A text that the one row has no room for: the other phone number, the other asset tag.
struct LeftoverText {
    QString column;
    QString text;
};

/// What stands in the one row after two have become one, and what is left over.
struct MergedValues {
    QJsonObject values; ///< column -> text, of all fields of the type
    QList<LeftoverText> leftovers;
};

/// \p kept and \p gone: column -> text. What was \p chosen stands; else what kept has, or gone where kept has
/// nothing; long texts are joined; archived only where both are. A column that belongs to another one (the
/// department to its organization, the reason of a ban to its day) comes from the same row as that one. A
/// Latin name that does not stay fills the empty column for one.
[[nodiscard]] MergedValues mergedValues(const RecordType& type, const QJsonObject& kept,
                                        const QJsonObject& gone, const QJsonObject& chosen);

/// The part of a record where a left-over text of \p column lives on, so that imports and scans still find
/// it: the rows of \c table, which refer to the record by \c owner. Its table is empty where there is none.
struct LeftoverPlace {
    QString table;
    QString owner;
    QString column;
    QString kind;
};
[[nodiscard]] LeftoverPlace leftoverPlace(const QString& table, const QString& column);

/// The column of \p table that \p column belongs to; empty where it stands for itself.
[[nodiscard]] QString leaderOf(const QString& table, const QString& column);

/// True where both mean the same apart from case, spaces and signs.
[[nodiscard]] bool saysTheSame(const QString& a, const QString& b);

} // namespace kitcamp
