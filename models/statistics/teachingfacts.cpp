// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was taught, who came, what was worked through before.
#include "models/statistics/catalogues.h"
#include "models/statistics/factparts.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace factparts;

namespace {

struct TeachingFacts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeachingFacts)
};

/// True once a session has ended by the wall clock of the centre.
const QString ended = u"strftime('%Y-%m-%dT%H:%M',se.starts,'+'||se.minutes||' minutes')<=@nowLocal"_s;

/// Sessions that have ended and were not cancelled.
FactSource sessions()
{
    FactSource source;
    source.key = u"sessions"_s;
    source.from = u"session AS se"_s;
    source.joins = QList<FactJoin>{{u"ac"_s, u"JOIN activity AS ac ON ac.id=se.activity"_s}} + activityJoins()
        + QList<FactJoin>{{u"sf"_s, u"LEFT JOIN session_staff AS sf ON sf.session=se.id"_s, true}};
    source.where =
        QLatin1String(activityCounts) + u" AND se.state='planned' AND se.starts IS NOT NULL AND "_s + ended;
    source.id = u"se.id"_s;
    source.table = u"session"_s;
    source.date = u"se.starts"_s;
    source.times = clockTimes();
    source.columns = activityColumns()
        + QList<FactColumn>{
            {u"session_kind"_s, u"se.kind"_s}, {u"room"_s, u"se.room"_s}, {u"teacher"_s, u"sf.person"_s}};
    source.tables = {u"session"_s, u"session_staff"_s, u"activity"_s, u"activity_host"_s, u"course"_s};
    return source;
}

/// Each participant at each session that she was expected at and in which somebody was marked: whoever has no
/// mark there was absent.
FactSource places()
{
    FactSource source;
    source.key = u"places"_s;
    source.from = u"session AS se JOIN participation AS pa ON pa.activity=se.activity"_s;
    source.joins = participationJoins()
        + QList<FactJoin>{
            {u"at"_s, u"LEFT JOIN attendance AS at ON at.session=se.id AND at.participation=pa.id"_s}};
    source.where = QLatin1String(activityCounts) + u" AND se.state='planned' AND se.starts IS NOT NULL AND "_s
        + ended
        + u" AND EXISTS (SELECT 1 FROM attendance AS av WHERE av.session=se.id)"
          " AND (se.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS sm WHERE sm.session=se.id AND"
          " sm.participation=pa.id)) AND pa.state IN ('confirmed','completed','not_completed')"_s;
    source.defaults = {{u"role"_s, u"pa.role IN ('student','accompanying')"_s}};
    source.id = u"pa.id"_s;
    source.table = u"participation"_s;
    source.unique = u"pa.id||'-'||se.id"_s;
    source.date = u"se.starts"_s;
    source.times = clockTimes();
    source.columns = activityColumns() + personColumns()
        + QList<FactColumn>{{u"session_kind"_s, u"se.kind"_s},
                            {u"room"_s, u"se.room"_s},
                            {u"role"_s, u"pa.role"_s},
                            {u"mark"_s, u"coalesce(at.state,'absent')"_s},
                            studyYear(u"se.starts"_s)};
    source.tables = participationTables() + QStringList{u"session"_s, u"session_member"_s, u"attendance"_s};
    return source;
}

/// Each student and each required module of the course before the camp.
FactSource modules()
{
    FactSource source;
    source.key = u"modules"_s;
    source.from =
        u"participation AS pa JOIN pretraining_module AS mo ON mo.activity=pa.activity AND mo.required=1"_s;
    source.joins = participationJoins()
        + QList<FactJoin>{
            {u"pr"_s,
             u"LEFT JOIN pretraining_progress AS pr ON pr.participation=pa.id AND pr.module=mo.id"_s}};
    source.where = QLatin1String(activityCounts);
    source.defaults = studentsWhoTakePart();
    source.id = u"pa.id"_s;
    source.table = u"participation"_s;
    source.unique = u"pa.id||'-'||mo.id"_s;
    source.date = firstDay();
    source.times = calendarTimes();
    source.columns = activityColumns() + personColumns()
        + QList<FactColumn>{{u"role"_s, u"pa.role"_s}, {u"state"_s, u"pa.state"_s}, studyYear(firstDay())};
    source.tables = participationTables() + QStringList{u"pretraining_module"_s, u"pretraining_progress"_s};
    return source;
}

QString aboutTeaching()
{
    return TeachingFacts::tr("Teaching", "heading of measures");
}

/// What an excused session is to the rate, as the centre set it (attendance_excused).
QString unlessExcused(const QString& setting)
{
    return u"coalesce(at.state,'absent')='excused' AND coalesce((SELECT value FROM setting WHERE"
           " key='attendance_excused'),'left_out')%1"_s.arg(setting);
}

QList<FactMeasure> measures()
{
    FactMeasure sessionCount{
        u"sessions"_s,
        TeachingFacts::tr("Sessions held"),
        TeachingFacts::tr("Sessions that have ended, without those that were cancelled."),
        aboutTeaching(),
        FigureUnit::Count,
        count(u"sessions"_s)};
    FactMeasure hours{
        u"hours"_s,
        TeachingFacts::tr("Hours taught"),
        TeachingFacts::tr("The length of the sessions that have ended, in hours of sixty minutes; "
                          "cancelled ones are left out. A session with two teachers counts once."),
        aboutTeaching(),
        FigureUnit::Hours,
        sum(u"sessions"_s, u"se.minutes/60.0"_s)};
    FactMeasure attendance{
        u"attendance"_s,
        TeachingFacts::tr("Attendance"),
        TeachingFacts::tr(
            "Of the places at sessions that were held, those that were taken; who came late was there. "
            "Counted are students and accompanying teachers, in sessions in which somebody was marked: "
            "who has no mark there was absent. Who was excused counts as the centre set it, usually not "
            "at all."),
        aboutTeaching(),
        FigureUnit::Percent,
        count(u"places"_s, u"at.state IN ('present','late') OR ("_s + unlessExcused(u"='attended'"_s) + u')'),
        count(u"places"_s, u"NOT ("_s + unlessExcused(u" NOT IN ('attended','missed')"_s) + u')')};
    FactMeasure preTraining{
        u"pretraining"_s,
        TeachingFacts::tr("Pre-training passed"),
        TeachingFacts::tr("Of the modules that students have to work through before a camp, those "
                          "that were passed; what was not begun is not passed."),
        aboutTeaching(),
        FigureUnit::Percent,
        count(u"modules"_s, u"pr.percent>=mo.pass_percent"_s),
        count(u"modules"_s)};
    return {sessionCount, hours, attendance, preTraining};
}

} // namespace

FactCatalogue teachingFacts()
{
    FactCatalogue facts;
    facts.sources = {sessions(), places(), modules()};
    facts.measures = measures();
    return facts;
}

} // namespace kitcamp
