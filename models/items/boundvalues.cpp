// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boundvalues.h"

namespace kitcamp {

int bindValues(Statement& statement, int position, const QVariantList& values)
{
    for (const QVariant& value : values) {
        if (!value.isValid())
            statement.bind(++position, nullptr);
        else if (value.typeId() == QMetaType::QString)
            statement.bind(++position, value.toString());
        else if (value.typeId() == QMetaType::QByteArray)
            statement.bind(++position, value.toByteArray());
        else
            statement.bind(++position, value.toLongLong());
    }
    return position;
}

QVariant valueOf(const Statement& row, int column, bool numeric)
{
    if (row.isNull(column))
        return {};
    return numeric ? QVariant(row.integer(column)) : QVariant(row.text(column));
}

QString idArray(const qint64* ids, qsizetype count)
{
    QString json;
    json.reserve(count * 20 + 2);
    json += u'[';
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            json += u',';
        json += QString::number(ids[i]);
    }
    return json + u']';
}

QString idArray(const QSet<qint64>& ids)
{
    const QList<qint64> list(ids.begin(), ids.end());
    return idArray(list.constData(), list.size());
}

} // namespace kitcamp
