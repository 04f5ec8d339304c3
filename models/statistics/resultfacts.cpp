// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of it: teams and how they are mixed, contests, awards, certificates.
#include "models/activities/honours/awardday.h"
#include "models/statistics/catalogues.h"
#include "models/statistics/factparts.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace factparts;

namespace {

struct ResultFacts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ResultFacts)
};

/// Teams with somebody in them by the plan that counts. Members whose organization is not known are in no
/// pair.
FactSource teams()
{
    FactSource source;
    source.key = u"teams"_s;
    source.from =
        u"team AS tm JOIN (SELECT team, count(organization) AS universities,"
        " total(known)*(total(known)-1)/2 AS pairs, total(known*(known-1)/2) AS alike FROM"
        " (SELECT tp.team AS team, pe.organization AS organization,"
        " CASE WHEN pe.organization IS NULL THEN 0 ELSE count(*) END AS known"
        " FROM activity AS aa JOIN team_place AS tp ON tp.team_plan=aa.team_plan"
        " JOIN participation AS pa ON pa.id=tp.participation JOIN person AS pe ON pe.id=pa.person"
        " WHERE pa.state IN ('confirmed','completed','not_completed') GROUP BY tp.team, pe.organization)"
        " GROUP BY team) AS mx ON mx.team=tm.id"_s;
    source.joins =
        QList<FactJoin>{{u"ac"_s, u"JOIN activity AS ac ON ac.id=tm.activity"_s}} + activityJoins();
    source.where = QLatin1String(activityCounts) + u" AND tm.archived=0"_s;
    source.id = u"tm.id"_s;
    source.table = u"team"_s;
    source.date = firstDay();
    source.times = calendarTimes();
    source.columns = activityColumns() + QList<FactColumn>{{u"team"_s, u"tm.id"_s}};
    source.tables = {u"team"_s,     u"team_place"_s,    u"participation"_s, u"person"_s,
                     u"activity"_s, u"activity_host"_s, u"course"_s};
    return source;
}

/// What entries reached in the rounds of contests.
FactSource results()
{
    FactSource source;
    source.key = u"results"_s;
    source.from = u"contest_result AS cr JOIN contest_round AS ro ON ro.id=cr.contest_round"_s;
    source.joins = QList<FactJoin>{{u"ac"_s, u"JOIN activity AS ac ON ac.id=ro.activity"_s},
                                   {u"pa"_s, u"LEFT JOIN participation AS pa ON pa.id=cr.participation"_s},
                                   {u"pe"_s, u"LEFT JOIN person AS pe ON pe.id=pa.person"_s},
                                   {u"og"_s, u"LEFT JOIN organization AS og ON og.id=pe.organization"_s}}
        + activityJoins();
    source.where = QLatin1String(activityCounts);
    source.id = u"cr.id"_s;
    source.table = u"contest_result"_s;
    source.date = u"coalesce(ro.held_on,%1)"_s.replace(u"%1"_s, firstDay());
    source.times = calendarTimes();
    source.columns = activityColumns() + personColumns()
        + QList<FactColumn>{{u"round"_s, u"ro.id"_s}, {u"team"_s, u"cr.team"_s}};
    source.tables = {u"contest_result"_s, u"contest_round"_s, u"participation"_s, u"person"_s,
                     u"organization"_s,   u"activity"_s,      u"activity_host"_s, u"course"_s};
    return source;
}

FactSource awards()
{
    FactSource source;
    source.key = u"awards"_s;
    source.from = u"award AS aw"_s;
    source.joins = QList<FactJoin>{
        {u"tm"_s, u"LEFT JOIN team AS tm ON tm.id=aw.team"_s},
        {u"ac"_s, u"LEFT JOIN activity AS ac ON ac.id=coalesce(aw.activity,tm.activity)"_s},
        {u"pe"_s, u"LEFT JOIN person AS pe ON pe.id=aw.person"_s},
        {u"og"_s, u"LEFT JOIN organization AS og ON og.id=coalesce(aw.organization,pe.organization)"_s},
        {u"co"_s, u"LEFT JOIN course AS co ON co.id=coalesce(aw.course,ac.course)"_s},
        {u"ho"_s, u"LEFT JOIN activity_host AS ho ON ho.activity=ac.id"_s, true}};
    source.id = u"aw.id"_s;
    source.table = u"award"_s;
    source.date = awardDaySql(u"aw"_s, u"ac"_s);
    source.times = calendarTimes();
    source.columns = {
        {u"level"_s, u"aw.level"_s},
        {u"giver"_s, u"aw.giver"_s},
        {u"recipient"_s,
         u"CASE WHEN aw.team IS NOT NULL THEN 'team' WHEN aw.person IS NOT NULL THEN 'person'"
         " WHEN aw.course IS NOT NULL THEN 'course' WHEN aw.organization IS NOT NULL THEN 'organization'"
         " WHEN aw.activity IS NOT NULL THEN 'activity' ELSE 'centre' END"_s},
        {u"kind"_s, u"ac.kind"_s},
        {u"activity"_s, u"ac.id"_s},
        {u"course"_s, u"coalesce(aw.course,ac.course)"_s},
        {u"topic"_s, u"coalesce(nullif(ac.topic,''),co.topic)"_s},
        {u"form"_s, u"ac.form"_s},
        {u"mode"_s, u"ac.mode"_s},
        {u"host"_s, u"ho.organization"_s},
        {u"organization"_s, u"coalesce(aw.organization,pe.organization)"_s},
        {u"organization_kind"_s, u"og.kind"_s},
        {u"region"_s, u"og.country"_s},
        {u"department"_s, u"pe.department"_s},
        {u"gender"_s, u"pe.gender"_s},
        {u"degree"_s, u"pe.degree_level"_s},
        {u"team"_s, u"aw.team"_s}};
    source.tables = {u"award"_s,  u"team"_s,   u"activity"_s,    u"activity_host"_s,
                     u"course"_s, u"person"_s, u"organization"_s};
    return source;
}

FactSource certificates()
{
    FactSource source;
    source.key = u"certificates"_s;
    source.from = u"certificate AS ce JOIN participation AS pa ON pa.id=ce.participation"_s;
    source.joins = participationJoins();
    source.where = u"ce.revoked_on IS NULL"_s;
    source.id = u"ce.id"_s;
    source.table = u"certificate"_s;
    source.date = u"ce.issued_on"_s;
    source.times = calendarTimes();
    source.columns = activityColumns() + personColumns()
        + QList<FactColumn>{
            {u"role"_s, u"pa.role"_s}, {u"state"_s, u"pa.state"_s}, studyYear(u"ce.issued_on"_s)};
    source.tables = participationTables() + QStringList{u"certificate"_s};
    return source;
}

QString aboutTeams()
{
    return ResultFacts::tr("Teams and contests", "heading of measures");
}

QString aboutAwards()
{
    return ResultFacts::tr("Awards and certificates", "heading of measures");
}

QList<FactMeasure> teamMeasures()
{
    const QString source = u"teams"_s;
    return {
        {u"teams"_s, ResultFacts::tr("Teams"),
         ResultFacts::tr("Teams that have members by the plan of the activity that counts."), aboutTeams(),
         FigureUnit::Count, count(source)},
        {u"team_mix"_s, ResultFacts::tr("Team mix"),
         ResultFacts::tr(
             "Of all pairs of members of one team, those who come from two different universities: "
             "100 % where no two of a team are from the same one."),
         aboutTeams(), FigureUnit::Percent, sum(source, u"mx.pairs-mx.alike"_s), sum(source, u"mx.pairs"_s)},
        {u"team_universities"_s, ResultFacts::tr("Universities per team"),
         ResultFacts::tr("How many different universities the members of a team come from, on average."),
         aboutTeams(), FigureUnit::Points, sum(source, u"mx.universities"_s), count(source)},
    };
}

QList<FactMeasure> contestMeasures()
{
    FactMeasure entries{
        u"entries"_s,
        ResultFacts::tr("Entries in contests"),
        ResultFacts::tr("Students who take part in contests, from confirmed on; who enters two contests "
                        "counts twice."),
        aboutTeams(),
        FigureUnit::Count,
        count(u"participants"_s, u"ac.kind='contest'"_s)};
    entries.lacks = {u"kind"_s};
    entries.publishedAs = {u"students"_s};
    FactMeasure results{u"round_results"_s,
                        ResultFacts::tr("Results of rounds"),
                        ResultFacts::tr("Results that persons or teams reached in the rounds of contests."),
                        aboutTeams(),
                        FigureUnit::Count,
                        count(u"results"_s)};
    FactMeasure points{
        u"round_points"_s,
        ResultFacts::tr("Mean points of rounds"),
        ResultFacts::tr("The mean of the points that were reached in the rounds of contests; results "
                        "with only a rank are left out."),
        aboutTeams(),
        FigureUnit::Points,
        sum(u"results"_s, u"cr.points/100.0"_s, u"cr.points IS NOT NULL"_s),
        count(u"results"_s, u"cr.points IS NOT NULL"_s)};
    return {entries, results, points};
}

QList<FactMeasure> awardMeasures()
{
    // What is won within an activity is a prize; what comes from further is an honour.
    const QString prize =
        u"aw.level='activity' OR (aw.level='' AND (aw.activity IS NOT NULL OR aw.team IS NOT NULL))"_s;
    return {
        {u"awards"_s, ResultFacts::tr("Awards"),
         ResultFacts::tr(
             "All awards in the register, prizes and honours, by the day on which they were given."),
         aboutAwards(), FigureUnit::Count, count(u"awards"_s)},
        {u"prizes"_s, ResultFacts::tr("Prizes"),
         ResultFacts::tr("Awards that were given within an activity to those who took part in it."),
         aboutAwards(), FigureUnit::Count, count(u"awards"_s, prize)},
        {u"honours"_s, ResultFacts::tr("Honours"),
         ResultFacts::tr(
             "Awards of a university, a city, a province, a country or beyond, which persons, teams, "
             "courses or the centre received."),
         aboutAwards(), FigureUnit::Count, count(u"awards"_s, u"NOT ("_s + prize + u')')},
        {u"certificates"_s, ResultFacts::tr("Certificates issued"),
         ResultFacts::tr("Certificates by the day of their issue, without those that were revoked."),
         aboutAwards(), FigureUnit::Count, count(u"certificates"_s)},
    };
}

} // namespace

FactCatalogue resultFacts()
{
    FactCatalogue facts;
    facts.sources = {teams(), results(), awards(), certificates()};
    facts.measures = teamMeasures() + contestMeasures() + awardMeasures();
    return facts;
}

} // namespace kitcamp
