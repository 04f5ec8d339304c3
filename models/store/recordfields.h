// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtype.h"

#include <QCoreApplication>

namespace kitcamp::recordfields {

// The fields that many record types have, described once: their labels are translated once as well.

/// Of two changes the later one is as good as the earlier one: nobody need be asked.
[[nodiscard]] inline FieldDescription laterPrevails(FieldDescription field)
{
    field.laterPrevails = true;
    return field;
}

[[nodiscard]] inline FieldDescription archived()
{
    return {QStringLiteral("archived"), FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "Archived")};
}

[[nodiscard]] inline FieldDescription name(bool required)
{
    return {QStringLiteral("name"), FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Name"), required};
}

[[nodiscard]] inline FieldDescription englishName()
{
    return {QStringLiteral("name_en"), FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "English name")};
}

/// \p type: LongText, or Text where a line is enough.
[[nodiscard]] inline FieldDescription note(FieldType type = FieldType::LongText)
{
    return laterPrevails({QStringLiteral("note"), type, QT_TRANSLATE_NOOP("kitcamp::Record", "Note")});
}

[[nodiscard]] inline FieldDescription reference(const QString& column, const char* label,
                                                const QString& table, bool required = false)
{
    return {column, FieldType::Reference, label, required, {}, table};
}

} // namespace kitcamp::recordfields
