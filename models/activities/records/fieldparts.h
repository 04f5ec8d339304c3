// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordfields.h"

namespace kitcamp::fieldparts {

// Fields of the tables of activities, in a line each.

[[nodiscard]] inline FieldDescription text(const QString& column, const char* label, bool required = false)
{
    return {column, FieldType::Text, label, required};
}

[[nodiscard]] inline FieldDescription longText(const QString& column, const char* label)
{
    return {column, FieldType::LongText, label};
}

[[nodiscard]] inline FieldDescription number(const QString& column, const char* label, bool required = false)
{
    return {column, FieldType::Integer, label, required};
}

/// A day, or a day and a time; activityinvariants.cpp says which.
[[nodiscard]] inline FieldDescription date(const QString& column, const char* label, bool required = false)
{
    return {column, FieldType::Date, label, required};
}

[[nodiscard]] inline FieldDescription flag(const QString& column, const char* label)
{
    return {column, FieldType::Flag, label};
}

[[nodiscard]] inline FieldDescription choice(const QString& column, const char* label,
                                             const QList<FieldChoice>& choices, bool required = false)
{
    return {column, FieldType::Choice, label, required, choices};
}

/// Rows of it are deleted, not archived.
[[nodiscard]] inline RecordType removable(RecordType type)
{
    type.removable = true;
    return type;
}

} // namespace kitcamp::fieldparts
