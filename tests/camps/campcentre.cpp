// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/camps/campcentre.h"

#include "app/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QJsonObject asTexts(const QJsonObject& values)
{
    QJsonObject texts = values;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it->isDouble())
            *it = QString::number(it->toInteger());
    }
    return texts;
}

CampCentre::CampCentre()
    : m_store(fullDomain())
{
    const auto activity = [this](const QString& name) {
        return add(u"activity"_s,
                   {{u"kind"_s, u"camp"_s},
                    {u"name"_s, name},
                    {u"state"_s, u"published"_s},
                    {u"starts_on"_s, u"2026-08-20"_s},
                    {u"ends_on"_s, u"2026-08-23"_s}});
    };
    camp = activity(u"River Camp"_s);
    otherCamp = activity(u"Snow Camp"_s);
    river = add(u"organization"_s, {{u"name"_s, u"River University"_s}});
    lake = add(u"organization"_s, {{u"name"_s, u"Lake University"_s}});
}

Result<Performed> CampCentre::tryAdd(const QString& table, const QJsonObject& values)
{
    return m_store->perform(AddRecord{table, m_store->ids().nextValue(), asTexts(values)});
}

qint64 CampCentre::add(const QString& table, const QJsonObject& values)
{
    return m_store.add(table, asTexts(values));
}

qint64 CampCentre::person(const QString& name, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"name"_s, name);
    return add(u"person"_s, values);
}

qint64 CampCentre::participant(const QString& name, const QString& role, const QJsonObject& ofPerson,
                               qint64 activity)
{
    return add(u"participation"_s,
               {{u"activity"_s, activity ? activity : camp},
                {u"person"_s, person(name, ofPerson)},
                {u"role"_s, role},
                {u"state"_s, u"confirmed"_s}});
}

qint64 CampCentre::team(int number, const QString& name, qint64 activity)
{
    return add(u"team"_s,
               {{u"activity"_s, activity ? activity : camp}, {u"number"_s, number}, {u"name"_s, name}});
}

qint64 CampCentre::plan(const QString& name, qint64 activity)
{
    return add(u"team_plan"_s,
               {{u"activity"_s, activity ? activity : camp},
                {u"name"_s, name},
                {u"made_at"_s, m_store.clock().now()}});
}

} // namespace kitcamp
