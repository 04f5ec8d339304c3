// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordtype.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

QString recordText(const char* text)
{
    return QCoreApplication::translate("kitcamp::Record", text);
}

} // namespace

QString FieldDescription::title() const
{
    return recordText(label);
}

QString FieldDescription::choiceTitle(const QString& value) const
{
    for (const FieldChoice& choice : choices) {
        if (choice.value == value)
            return recordText(choice.label);
    }
    return value;
}

const FieldDescription* RecordType::field(const QString& column) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldDescription& field) { return field.column == column; });
    return found == fields.end() ? nullptr : &*found;
}

QString RecordType::singularTitle() const
{
    return recordText(singular);
}

QString RecordType::pluralTitle() const
{
    return recordText(plural);
}

const RecordType* RecordTypes::find(const QString& table) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&](const RecordType& type) { return type.table == table; });
    return found == m_types.end() ? nullptr : &*found;
}

} // namespace kitcamp
