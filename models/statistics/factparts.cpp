// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/factparts.h"

namespace kitcamp::factparts {

using namespace Qt::StringLiterals;

QString firstDay()
{
    return u"coalesce(ac.starts_on,(SELECT first_monday FROM term WHERE id=ac.term))"_s;
}

QList<FactJoin> activityJoins()
{
    return {{u"co"_s, u"LEFT JOIN course AS co ON co.id=ac.course"_s},
            {u"ho"_s, u"LEFT JOIN activity_host AS ho ON ho.activity=ac.id"_s, true}};
}

QList<FactColumn> activityColumns()
{
    return {{u"kind"_s, u"ac.kind"_s},        {u"activity"_s, u"ac.id"_s},
            {u"course"_s, u"ac.course"_s},    {u"topic"_s, u"coalesce(nullif(ac.topic,''),co.topic)"_s},
            {u"form"_s, u"ac.form"_s},        {u"mode"_s, u"ac.mode"_s},
            {u"host"_s, u"ho.organization"_s}};
}

QList<FactJoin> participationJoins()
{
    return QList<FactJoin>{{u"ac"_s, u"JOIN activity AS ac ON ac.id=pa.activity"_s},
                           {u"pe"_s, u"JOIN person AS pe ON pe.id=pa.person"_s},
                           {u"og"_s, u"LEFT JOIN organization AS og ON og.id=pe.organization"_s}}
    + activityJoins();
}

QList<FactColumn> personColumns()
{
    return {{u"organization"_s, u"pe.organization"_s},
            {u"organization_kind"_s, u"og.kind"_s},
            {u"region"_s, u"og.country"_s},
            {u"department"_s, u"pe.department"_s},
            {u"major"_s, u"pe.major"_s},
            {u"gender"_s, u"pe.gender"_s},
            {u"degree"_s, u"pe.degree_level"_s},
            {u"entry_year"_s, u"pe.entry_year"_s}};
}

FactColumn studyYear(const QString& day)
{
    // The academic year begins in September; what is no year of anybody's studies is not known.
    const QString year =
        u"CAST(substr(%1,1,4) AS INTEGER)-(substr(%1,6,2)<'09')-pe.entry_year+1"_s.replace(u"%1"_s, day);
    return {u"study_year"_s, u"CASE WHEN %1 BETWEEN 1 AND 12 THEN %1 END"_s.replace(u"%1"_s, year)};
}

QList<FactDefault> studentsWhoTakePart()
{
    return {{u"role"_s, u"pa.role='student'"_s},
            {u"state"_s, u"pa.state IN ('confirmed','completed','not_completed')"_s}};
}

QStringList participationTables()
{
    return {u"participation"_s, u"activity"_s,     u"activity_host"_s, u"course"_s,
            u"person"_s,        u"organization"_s, u"activity_note"_s};
}

FactAmount count(const QString& source, const QString& where)
{
    return {source, FactAmount::Kind::Count, {}, where};
}

FactAmount distinct(const QString& source, const QString& sql, const QString& where)
{
    return {source, FactAmount::Kind::Distinct, sql, where};
}

FactAmount sum(const QString& source, const QString& sql, const QString& where)
{
    return {source, FactAmount::Kind::Sum, sql, where};
}

} // namespace kitcamp::factparts
