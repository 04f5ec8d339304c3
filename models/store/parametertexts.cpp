// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/parametertexts.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using ChangeText = std::function<QString(const QString&, const QString&)>;

QJsonValue changedValue(const QJsonValue& value, const QString& way, const ChangeText& change)
{
    const QString before = way.isEmpty() ? way : way + u'/';
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = changedValue(*it, before + it.key(), change);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = changedValue(array.at(i), before + QString::number(i), change);
        return array;
    }
    return value.isString() ? QJsonValue(change(way, value.toString())) : value;
}

} // namespace

void ParameterTexts::each(const QJsonObject& parameters,
                          const std::function<void(const QString& way, const QString& text)>& visit)
{
    [[maybe_unused]] const QJsonValue same =
        changedValue(parameters, {}, [&](const QString& way, const QString& text) {
            visit(way, text);
            return text;
        });
}

QJsonObject
ParameterTexts::changed(const QJsonObject& parameters,
                        const std::function<QString(const QString& way, const QString& text)>& change)
{
    return changedValue(parameters, {}, change).toObject();
}

} // namespace kitcamp
