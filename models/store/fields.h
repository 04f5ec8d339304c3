// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// Values of Actions as JSON. Ids and 64-bit numbers are strings: JSON's numbers lose digits beyond 2^53.
inline QJsonValue toJson(qint64 value)
{
    return QString::number(value);
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(const QString& value)
{
    return value;
}
inline QJsonValue toJson(const QJsonObject& value)
{
    return value;
}
inline QJsonValue toJson(const QJsonArray& value)
{
    return value;
}
inline QJsonValue toJson(const OpId& value)
{
    return value.text();
}
template <typename Tag>
QJsonValue toJson(const Id<Tag>& id)
{
    return QString::number(id.value);
}
template <typename T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}
template <typename T>
QJsonValue toJson(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array << toJson(value);
    return array;
}

/// The same backwards; false where the JSON is of another form.
inline bool fromJson(const QJsonValue& json, qint64& value)
{
    bool ok = false;
    value = json.toString().toLongLong(&ok);
    return ok;
}
inline bool fromJson(const QJsonValue& json, int& value)
{
    value = json.toInt();
    return json.isDouble();
}
inline bool fromJson(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool fromJson(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString();
}
inline bool fromJson(const QJsonValue& json, QJsonObject& value)
{
    value = json.toObject();
    return json.isObject();
}
inline bool fromJson(const QJsonValue& json, QJsonArray& value)
{
    value = json.toArray();
    return json.isArray();
}
inline bool fromJson(const QJsonValue& json, OpId& value)
{
    value = OpId::fromText(json.toString());
    return value.isValid();
}
template <typename Tag>
bool fromJson(const QJsonValue& json, Id<Tag>& id)
{
    return fromJson(json, id.value);
}
template <typename T>
bool fromJson(const QJsonValue& json, std::optional<T>& value)
{
    if (json.isNull() || json.isUndefined()) {
        value.reset();
        return true;
    }
    return fromJson(json, value.emplace());
}
template <typename T>
bool fromJson(const QJsonValue& json, QList<T>& values)
{
    values.clear();
    for (const QJsonValue& element : json.toArray()) {
        T value{};
        if (!fromJson(element, value))
            return false;
        values << value;
    }
    return json.isArray();
}

/// Visits the fields of an Action and writes them into a JSON object.
struct FieldWriter {
    QJsonObject object;

    template <typename T>
    void operator()(QLatin1String name, const T& value)
    {
        object.insert(name, toJson(value));
    }
};

/// Visits the fields of an Action and fills them from a JSON object. A field that is absent keeps its
/// default, so that entries written before the field existed still run.
struct FieldReader {
    const QJsonObject& object;
    QString problem;

    template <typename T>
    void operator()(QLatin1String name, T& value)
    {
        const auto found = object.constFind(name);
        if (found != object.constEnd() && !fromJson(*found, value))
            problem = QStringLiteral("The parameter %1 has the wrong form.").arg(name);
    }
};

} // namespace kitcamp
