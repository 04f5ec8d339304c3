// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/choicewords.h"

namespace kitcamp {

namespace {

const FieldDescription* fieldOf(const Store& store, const QString& table, const QString& column)
{
    const RecordType* type = store.domain().recordTypes.find(table);
    return type ? type->field(column) : nullptr;
}

} // namespace

QString choiceTitle(const Store& store, const QString& table, const QString& column, const QString& value)
{
    const FieldDescription* field = fieldOf(store, table, column);
    return field ? field->choiceTitle(value) : value;
}

QList<FieldChoice> choicesOf(const Store& store, const QString& table, const QString& column)
{
    const FieldDescription* field = fieldOf(store, table, column);
    return field ? field->choices : QList<FieldChoice>();
}

} // namespace kitcamp
