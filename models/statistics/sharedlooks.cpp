// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows behind a value are shown, by table.
#include "models/statistics/catalogues.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Looks {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Looks)
};

using Column = FactLook::Column;
using Form = FactLook::Column::Form;

Column name(const QString& title, const QString& alias)
{
    return {title, alias + u".name"_s, Form::Name, alias + u".name_en"_s};
}

/// A person as forms name her, whatever the language.
Column person()
{
    return {Looks::tr("Name"), u"pe.name"_s, Form::Person, u"pe"_s};
}

FactLook participations()
{
    const QString team =
        u"(SELECT CASE WHEN tm.name<>'' THEN tm.name ELSE CAST(tm.number AS TEXT) END FROM team_place AS tp"
        " JOIN team AS tm ON tm.id=tp.team WHERE tp.participation=pa.id AND tp.team_plan=ac.team_plan)"_s;
    return {
        u"participation"_s,
        u"participation AS pa JOIN activity AS ac ON ac.id=pa.activity JOIN person AS pe ON pe.id=pa.person"
        " LEFT JOIN organization AS og ON og.id=pe.organization"_s,
        u"pa.id"_s,
        u"coalesce(ac.starts_on,''), ac.id, pe.name, pa.id"_s,
        {person(),
         name(Looks::tr("Organization"), u"og"_s),
         {Looks::tr("Major"), u"pe.major"_s, Form::Text},
         name(Looks::tr("Activity"), u"ac"_s),
         {Looks::tr("First day"), u"ac.starts_on"_s, Form::Day},
         {Looks::tr("Team"), team, Form::Text},
         {Looks::tr("Role"), u"pa.role"_s, Form::Word, u"role"_s},
         {Looks::tr("State"), u"pa.state"_s, Form::Word, u"state"_s},
         {Looks::tr("Score"), u"pa.score/100.0"_s, Form::Number}}};
}

FactLook persons()
{
    return {u"person"_s,
            u"person AS pe LEFT JOIN organization AS og ON og.id=pe.organization"
            " LEFT JOIN department AS dp ON dp.id=pe.department"_s,
            u"pe.id"_s,
            u"pe.name, pe.id"_s,
            {person(),
             {Looks::tr("Latin name"), u"pe.latin_name"_s, Form::AboutPerson, u"pe"_s},
             name(Looks::tr("Organization"), u"og"_s),
             name(Looks::tr("Department"), u"dp"_s),
             {Looks::tr("Major"), u"pe.major"_s, Form::Text},
             {Looks::tr("Degree level"), u"pe.degree_level"_s, Form::Word, u"degree"_s}}};
}

FactLook activities()
{
    const QString students =
        u"(SELECT count(*) FROM participation AS pa WHERE pa.activity=ac.id AND pa.role='student'"
        " AND pa.state IN ('confirmed','completed','not_completed'))"_s;
    return {u"activity"_s,
            u"activity AS ac LEFT JOIN course AS co ON co.id=ac.course"_s,
            u"ac.id"_s,
            u"coalesce(ac.starts_on,'9999'), ac.id"_s,
            {{Looks::tr("Code"), u"ac.code"_s, Form::Text},
             name(Looks::tr("Activity"), u"ac"_s),
             {Looks::tr("Kind"), u"ac.kind"_s, Form::Word, u"kind"_s},
             name(Looks::tr("Course"), u"co"_s),
             {Looks::tr("First day"), u"ac.starts_on"_s, Form::Day},
             {Looks::tr("Last day"), u"ac.ends_on"_s, Form::Day},
             {Looks::tr("Students"), students, Form::Number}}};
}

FactLook named(const QString& table, const QString& title, const QList<Column>& more)
{
    return {table, table + u" AS nm"_s, u"nm.id"_s, u"nm.name, nm.id"_s,
            QList<Column>{name(title, u"nm"_s)} + more};
}

FactLook sessions()
{
    return {u"session"_s,
            u"session AS se JOIN activity AS ac ON ac.id=se.activity LEFT JOIN room AS rm ON rm.id=se.room"_s,
            u"se.id"_s,
            u"coalesce(se.starts,'9999'), se.id"_s,
            {{Looks::tr("Day"), u"se.starts"_s, Form::Day},
             {Looks::tr("Begins"), u"substr(se.starts,12,5)"_s, Form::Text},
             name(Looks::tr("Activity"), u"ac"_s),
             {Looks::tr("Title"), u"se.title"_s, Form::Text},
             {Looks::tr("Kind of session"), u"se.kind"_s, Form::Word, u"session_kind"_s},
             name(Looks::tr("Room"), u"rm"_s),
             {Looks::tr("Hours"), u"se.minutes/60.0"_s, Form::Number}}};
}

FactLook teams()
{
    const QString members =
        u"(SELECT count(*) FROM team_place AS tp WHERE tp.team=tm.id AND tp.team_plan=ac.team_plan)"_s;
    const QString universities =
        u"(SELECT count(DISTINCT pe.organization) FROM team_place AS tp JOIN participation AS pa ON"
        " pa.id=tp.participation JOIN person AS pe ON pe.id=pa.person WHERE tp.team=tm.id AND"
        " tp.team_plan=ac.team_plan)"_s;
    return {u"team"_s,
            u"team AS tm JOIN activity AS ac ON ac.id=tm.activity"_s,
            u"tm.id"_s,
            u"coalesce(ac.starts_on,''), ac.id, tm.number"_s,
            {{Looks::tr("Number"), u"tm.number"_s, Form::Number},
             name(Looks::tr("Team"), u"tm"_s),
             name(Looks::tr("Activity"), u"ac"_s),
             {Looks::tr("Members"), members, Form::Number},
             {Looks::tr("Universities"), universities, Form::Number}}};
}

FactLook awards()
{
    return {u"award"_s,
            u"award AS aw LEFT JOIN person AS pe ON pe.id=aw.person LEFT JOIN team AS tm ON tm.id=aw.team"
            " LEFT JOIN course AS co ON co.id=aw.course LEFT JOIN activity AS ac ON ac.id=aw.activity"
            " LEFT JOIN organization AS og ON og.id=aw.organization"_s,
            u"aw.id"_s,
            u"coalesce(aw.given_on,''), aw.id"_s,
            {{Looks::tr("Given on"), u"aw.given_on"_s, Form::Day},
             {Looks::tr("Award"), u"aw.title"_s, Form::Name, u"aw.title_en"_s},
             {Looks::tr("Level"), u"aw.level"_s, Form::Word, u"level"_s},
             {Looks::tr("Given by"), u"aw.giver"_s, Form::Text},
             person(),
             name(Looks::tr("Team"), u"tm"_s),
             name(Looks::tr("Course"), u"co"_s),
             name(Looks::tr("Activity"), u"ac"_s),
             name(Looks::tr("Organization"), u"og"_s)}};
}

FactLook results()
{
    return {
        u"contest_result"_s,
        u"contest_result AS cr JOIN contest_round AS ro ON ro.id=cr.contest_round JOIN activity AS ac ON"
        " ac.id=ro.activity LEFT JOIN participation AS pa ON pa.id=cr.participation LEFT JOIN person AS pe ON"
        " pe.id=pa.person LEFT JOIN organization AS og ON og.id=pe.organization LEFT JOIN team AS tm ON"
        " tm.id=cr.team"_s,
        u"cr.id"_s,
        u"ac.id, ro.place_in_order, coalesce(cr.given_rank,1000000), -coalesce(cr.points,0), cr.id"_s,
        {name(Looks::tr("Activity"), u"ac"_s),
         name(Looks::tr("Round"), u"ro"_s),
         person(),
         name(Looks::tr("Organization"), u"og"_s),
         name(Looks::tr("Team"), u"tm"_s),
         {Looks::tr("Points"), u"cr.points/100.0"_s, Form::Number},
         {Looks::tr("Rank given"), u"cr.given_rank"_s, Form::Number}}};
}

FactLook certificates()
{
    return {u"certificate"_s,
            u"certificate AS ce JOIN participation AS pa ON pa.id=ce.participation JOIN person AS pe ON"
            " pe.id=pa.person JOIN activity AS ac ON ac.id=pa.activity"_s,
            u"ce.id"_s,
            u"ce.number"_s,
            {{Looks::tr("Number"), u"ce.number"_s, Form::Text},
             {Looks::tr("Issued on"), u"ce.issued_on"_s, Form::Day},
             person(),
             name(Looks::tr("Activity"), u"ac"_s)}};
}

} // namespace

QList<FactLook> sharedLooks()
{
    const QList<Column> ofOrganization{
        {Looks::tr("Kind of organization"), u"nm.kind"_s, Form::Word, u"organization_kind"_s},
        {Looks::tr("Region"), u"nm.country"_s, Form::Text}};
    const QList<Column> ofCourse{{Looks::tr("Code"), u"nm.code"_s, Form::Text},
                                 {Looks::tr("Topic"), u"nm.topic"_s, Form::Text}};
    return {participations(), persons(),
            activities(),     named(u"organization"_s, Looks::tr("Organization"), ofOrganization),
            sessions(),       named(u"course"_s, Looks::tr("Course"), ofCourse),
            teams(),          awards(),
            certificates(),   results()};
}

} // namespace kitcamp
