// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part, who applied, in what.
#include "models/statistics/catalogues.h"
#include "models/statistics/factparts.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace factparts;

namespace {

struct ParticipantFacts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ParticipantFacts)
};

FactSource participants()
{
    FactSource source;
    source.key = u"participants"_s;
    source.from = u"participation AS pa"_s;
    source.joins = participationJoins()
        + QList<FactJoin>{
            {u"tp"_s,
             u"LEFT JOIN team_place AS tp ON tp.participation=pa.id AND tp.team_plan=ac.team_plan"_s}};
    source.where = QLatin1String(activityCounts);
    source.defaults = studentsWhoTakePart();
    source.id = u"pa.id"_s;
    source.table = u"participation"_s;
    source.date = firstDay();
    source.times = calendarTimes();
    source.columns = activityColumns() + personColumns()
        + QList<FactColumn>{{u"role"_s, u"pa.role"_s},
                            {u"state"_s, u"pa.state"_s},
                            {u"team"_s, u"tp.team"_s},
                            studyYear(firstDay())};
    source.tables = participationTables() + QStringList{u"team_place"_s};
    return source;
}

/// By when they applied. Who was only named by her university has not applied.
FactSource applications()
{
    FactSource source = participants();
    source.key = u"applications"_s;
    source.where += u" AND pa.state<>'nominated'"_s;
    source.defaults = {{u"role"_s, u"pa.role='student'"_s}};
    source.date = u"nullif(pa.applied_at,0)"_s;
    source.dateIsInstant = true;
    source.times = clockTimes();
    return source;
}

FactSource activities()
{
    FactSource source;
    source.key = u"activities"_s;
    source.from = u"activity AS ac"_s;
    source.joins = activityJoins();
    source.where = QLatin1String(activityCounts);
    source.id = u"ac.id"_s;
    source.table = u"activity"_s;
    source.date = firstDay();
    source.times = calendarTimes();
    source.columns = activityColumns();
    source.tables = {u"activity"_s, u"activity_host"_s, u"course"_s, u"activity_note"_s};
    return source;
}

QString aboutParticipants()
{
    return ParticipantFacts::tr("Participants", "heading of measures");
}

QString aboutActivities()
{
    return ParticipantFacts::tr("Courses, camps and contests", "heading of measures");
}

QList<FactMeasure> peopleMeasures()
{
    FactMeasure students{
        u"participants"_s,
        ParticipantFacts::tr("Students"),
        ParticipantFacts::tr(
            "Students who take part, from confirmed on: who takes part in two activities counts "
            "twice. No-shows, withdrawn and declined ones are left out, and so are activities that "
            "are cancelled, archived or only a draft. Asked by role or state, all roles or states "
            "are counted."),
        aboutParticipants(),
        FigureUnit::Count,
        count(u"participants"_s)};
    students.publishedAs = {u"students"_s};
    FactMeasure persons{
        u"persons"_s,
        ParticipantFacts::tr("Different students"),
        ParticipantFacts::tr(
            "Students who take part, from confirmed on, each counted once however many activities "
            "they take part in. No-shows are left out. Asked by role or state, all roles or states "
            "are counted."),
        aboutParticipants(),
        FigureUnit::Count,
        distinct(u"participants"_s, u"pa.person"_s)};
    persons.table = u"person"_s;
    persons.publishedAs = {u"students"_s};
    FactMeasure universities{
        u"universities"_s,
        ParticipantFacts::tr("Universities"),
        ParticipantFacts::tr("Different universities that students who take part come from."),
        aboutParticipants(),
        FigureUnit::Count,
        distinct(u"participants"_s, u"og.id"_s, u"og.kind='university'"_s)};
    universities.table = u"organization"_s;
    universities.publishedAs = {u"universities"_s};
    FactMeasure schools{u"schools"_s,
                        ParticipantFacts::tr("Schools"),
                        ParticipantFacts::tr("Different schools that pupils who take part come from."),
                        aboutParticipants(),
                        FigureUnit::Count,
                        distinct(u"participants"_s, u"og.id"_s, u"og.kind='school'"_s)};
    schools.table = u"organization"_s;
    schools.publishedAs = {u"schools"_s};
    return {students, persons, universities, schools};
}

QList<FactMeasure> resultMeasures()
{
    const QString source = u"participants"_s;
    const QStringList noState{u"state"_s};
    FactMeasure completion{
        u"completion"_s,
        ParticipantFacts::tr("Completed"),
        ParticipantFacts::tr("Of the students whose result was entered, those who completed."),
        aboutParticipants(),
        FigureUnit::Percent,
        count(source, u"pa.state='completed'"_s),
        count(source, u"pa.state IN ('completed','not_completed')"_s)};
    FactMeasure score{u"scores"_s,
                      ParticipantFacts::tr("Mean score"),
                      ParticipantFacts::tr("The mean of the points of the students who have a score."),
                      aboutParticipants(),
                      FigureUnit::Points,
                      sum(source, u"pa.score/100.0"_s, u"pa.score IS NOT NULL"_s),
                      count(source, u"pa.score IS NOT NULL"_s)};
    FactMeasure applied{
        u"applications"_s,
        ParticipantFacts::tr("Applications"),
        ParticipantFacts::tr("Students who applied or were enrolled, by the day of it, whatever became "
                             "of them; who was only nominated is left out."),
        aboutParticipants(),
        FigureUnit::Count,
        count(u"applications"_s)};
    applied.publishedAs = {u"applications"_s, u"applicants"_s};
    FactMeasure accepted{
        u"acceptance"_s,
        ParticipantFacts::tr("Accepted"),
        ParticipantFacts::tr("Of the applications, those that were offered a seat or took one; who "
                             "withdrew is not among them."),
        aboutParticipants(),
        FigureUnit::Percent,
        count(u"applications"_s,
              u"pa.state IN ('offered','confirmed','no_show','completed','not_completed')"_s),
        count(u"applications"_s)};
    FactMeasure noShows{
        u"no_shows"_s,
        ParticipantFacts::tr("No-shows"),
        ParticipantFacts::tr("Students who had a seat and did not come, as marked on the roster."),
        aboutParticipants(),
        FigureUnit::Count,
        count(u"no_shows"_s)};
    FactMeasure noShowRate{u"no_show_rate"_s,
                           ParticipantFacts::tr("No-show rate"),
                           ParticipantFacts::tr("Of the students who had a seat, those who did not come."),
                           aboutParticipants(),
                           FigureUnit::Percent,
                           count(u"no_shows"_s),
                           count(u"expected_people"_s)};
    for (FactMeasure* measure : {&completion, &accepted, &noShows, &noShowRate})
        measure->lacks = noState;
    return {applied, accepted, completion, score, noShows, noShowRate};
}

QList<FactMeasure> activityMeasures()
{
    const QString source = u"activities"_s;
    FactMeasure activities{
        u"activities"_s,
        ParticipantFacts::tr("Activities"),
        ParticipantFacts::tr("Classes, camps, contests, projects, talks, trainings and open days "
                             "that are published, neither cancelled nor archived."),
        aboutActivities(),
        FigureUnit::Count,
        count(source)};
    FactMeasure classes{
        u"classes"_s,
        ParticipantFacts::tr("Classes"),
        ParticipantFacts::tr("Classes of courses that are published, neither cancelled nor archived."),
        aboutActivities(),
        FigureUnit::Count,
        count(source, u"ac.kind='class'"_s)};
    FactMeasure camps{u"camps"_s,
                      ParticipantFacts::tr("Camps"),
                      ParticipantFacts::tr("Camps that are published, neither cancelled nor archived."),
                      aboutActivities(),
                      FigureUnit::Count,
                      count(source, u"ac.kind='camp'"_s)};
    FactMeasure contests{u"contests"_s,
                         ParticipantFacts::tr("Contests"),
                         ParticipantFacts::tr("Contests that are published, neither cancelled nor archived."),
                         aboutActivities(),
                         FigureUnit::Count,
                         count(source, u"ac.kind='contest'"_s)};
    FactMeasure courses{
        u"courses"_s,
        ParticipantFacts::tr("Courses"),
        ParticipantFacts::tr("Different courses of which a class is published, neither cancelled nor "
                             "archived."),
        aboutActivities(),
        FigureUnit::Count,
        distinct(source, u"ac.course"_s, u"ac.kind='class'"_s)};
    courses.table = u"course"_s;
    const QString seats = u"coalesce(ac.seats_site,0)+coalesce(ac.seats_online,0)"_s;
    FactMeasure filled{
        u"seats_filled"_s,
        ParticipantFacts::tr("Seats filled"),
        ParticipantFacts::tr("Of the seats of activities that have a number of seats, those that "
                             "students have or are offered. Seats beyond that number are not counted."),
        aboutActivities(),
        FigureUnit::Percent,
        count(u"seat_holders"_s,
              u"pa.beyond_seats='' AND coalesce(ac.seats_site,0)+coalesce(ac.seats_online,0)>0"_s),
        sum(source, seats, seats + u">0"_s)};
    filled.lacks = {u"state"_s, u"role"_s};
    for (FactMeasure* measure : {&classes, &camps, &contests, &courses})
        measure->lacks = {u"kind"_s};
    return {activities, classes, camps, contests, courses, filled};
}

/// The same people in other states than those that count as taking part.
FactSource inStates(const QString& key, const QString& states)
{
    FactSource source = participants();
    source.key = key;
    source.where += u" AND pa.state IN (%1)"_s.arg(states);
    source.defaults = {{u"role"_s, u"pa.role='student'"_s}};
    return source;
}

} // namespace

FactCatalogue participantFacts()
{
    FactCatalogue facts;
    facts.sources = {participants(),
                     applications(),
                     activities(),
                     inStates(u"no_shows"_s, u"'no_show'"_s),
                     inStates(u"seat_holders"_s, u"'offered','confirmed','completed','not_completed'"_s),
                     inStates(u"expected_people"_s, u"'confirmed','no_show','completed','not_completed'"_s)};
    facts.measures = peopleMeasures() + resultMeasures() + activityMeasures();
    return facts;
}

} // namespace kitcamp
