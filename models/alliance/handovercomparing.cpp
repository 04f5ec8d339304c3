// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handovercomparing.h"

namespace kitcamp {

namespace {

bool isEmpty(const QJsonValue& value)
{
    return !value.isString() || value.toString().isEmpty();
}

bool isUnchanged(const QString& seen, const QString& now)
{
    return !seen.isEmpty() && seen == now;
}

} // namespace

ColumnVerdict compareColumn(const ComparedColumn& column)
{
    if (column.here == column.there)
        return ColumnVerdict::Same;
    const auto hash = [&](qint64 row, const QJsonValue& value) {
        return seenHash(column.table, column.column, row, value);
    };
    if (isUnchanged(column.lastTaken, hash(column.rowThere, column.written))
        || isUnchanged(column.lastGiven, hash(column.rowHere, column.there)))
        return ColumnVerdict::KeepHere;
    if (isUnchanged(column.lastTaken, hash(column.rowThere, column.hereAsThere))
        || isUnchanged(column.lastGiven, hash(column.rowHere, column.here)))
        return ColumnVerdict::TakeTheirs;
    if (column.lastTaken.isEmpty() && column.lastGiven.isEmpty()) {
        // Met for the first time: what is empty on one side is filled from the other.
        if (isEmpty(column.here))
            return ColumnVerdict::TakeTheirs;
        if (isEmpty(column.there))
            return ColumnVerdict::KeepHere;
    }
    return ColumnVerdict::Conflict;
}

} // namespace kitcamp
