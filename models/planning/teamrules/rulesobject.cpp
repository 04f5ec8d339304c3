// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/rulesreader.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString teamWordList(const QStringList& words)
{
    return words.join(QCoreApplication::translate("RulesObject", ", ", "between words"));
}

std::optional<QString> jsonText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

RulesObject::RulesObject(const QJsonValue& value, const QString& place, QList<TeamFault>& faults)
    : m_object(value.toObject())
    , m_place(place)
    , m_faults(faults)
{
    if (!value.isObject())
        m_faults << TeamFault{place, tr("Here stands no object { ... }.")};
}

QString RulesObject::placeOf(const QString& key) const
{
    if (key.isEmpty())
        return m_place.isEmpty() ? u"rules"_s : m_place;
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

void RulesObject::fault(const QString& key, const QString& reason)
{
    m_faults << TeamFault{placeOf(key), reason};
}

void RulesObject::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            fault({}, tr("\"%1\" is not known here; known are %2.").arg(it.key(), teamWordList(m_known)));
    }
}

QJsonValue RulesObject::value(const QString& key)
{
    if (!m_known.contains(key))
        m_known << key;
    const QJsonValue found = m_object.value(key);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

bool RulesObject::has(const QString& key)
{
    return !value(key).isUndefined();
}

QString RulesObject::text(const QString& key, const QString& otherwise)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const auto text = jsonText(found);
    if (!text || text->isEmpty())
        fault(key, tr("Here a text is expected."));
    return text.value_or(QString());
}

double RulesObject::number(const QString& key, double otherwise, double from, double until)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const double number = found.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number >= from && number <= until)
        return number;
    fault(key,
          until < 1e9 ? tr("Here a number from %1 to %2 is expected.").arg(from).arg(until)
                      : tr("Here a number of at least %1 is expected.").arg(from));
    return otherwise;
}

int RulesObject::count(const QString& key, int otherwise, int from, int until)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const double number = found.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number >= from && number <= until && number == std::floor(number))
        return int(number);
    fault(key,
          until < std::numeric_limits<int>::max()
              ? tr("Here a whole number from %1 to %2 is expected.").arg(from).arg(until)
              : tr("Here a whole number of at least %1 is expected.").arg(from));
    return otherwise;
}

bool RulesObject::flag(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        fault(key, tr("Here true or false is expected."));
    return found.toBool();
}

QStringList RulesObject::texts(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    QStringList all;
    bool good = true;
    const QJsonArray items = found.isArray() ? found.toArray() : QJsonArray{found};
    for (const QJsonValue& item : items) {
        const auto text = jsonText(item);
        good = good && text && !text->isEmpty();
        all << text.value_or(QString());
    }
    if (!good || all.isEmpty())
        fault(key, tr("Here a text or a list of texts is expected."));
    return good ? all : QStringList();
}

QJsonArray RulesObject::list(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        fault(key, tr("Here a list [ ... ] is expected."));
    return found.toArray();
}

QList<QStringList> RulesObject::groups(const QString& key)
{
    QList<QStringList> all;
    int number = 0;
    for (const QJsonValue& item : list(key)) {
        QStringList group;
        for (const QJsonValue& member : item.toArray())
            group << jsonText(member).value_or(QString());
        if (group.size() < 2 || group.contains(QString()))
            fault(key + u'[' + QString::number(number) + u']',
                  tr("Here a list of two ids or more is expected, such as [\"S031\", \"S066\"]."));
        all << group;
        ++number;
    }
    return all;
}

QMap<QString, int> RulesObject::counts(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        fault(key, tr("Here an object such as {\"S001\": 3} is expected."));
    QMap<QString, int> all;
    const QJsonObject object = found.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const double number = it.value().toDouble(0);
        if (number < 1 || number > 1e6 || number != std::floor(number))
            fault(key + u'.' + it.key(), tr("Here a whole number of at least 1 is expected."));
        else
            all.insert(it.key().trimmed(), int(number));
    }
    return all;
}

} // namespace kitcamp
