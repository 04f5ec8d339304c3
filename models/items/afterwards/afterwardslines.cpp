// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/afterwards/afterwardslines.h"

#include "models/items/activities/choicewords.h"
#include "models/items/afterwards/partnertable.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AfterwardsLines)
};

Line::Cell text(const QString& shown, Tone tone = Tone::Plain)
{
    return {.text = shown, .tone = tone};
}

Line::Cell number(int value)
{
    return {.text = QString::number(value), .sort = value};
}

Line::Cell percent(std::optional<int> value)
{
    return {.text = percentText(value), .sort = value.value_or(-1)};
}

/// Ranks, team numbers: 0 is none.
Line::Cell place(int value)
{
    return {.text = value > 0 ? QString::number(value) : QString(), .sort = value > 0 ? value : 1'000'000};
}

QString parts(const QList<OtherPart>& others)
{
    QStringList names;
    for (const OtherPart& one : others)
        names << (one.startsOn.isEmpty()
                      ? one.name
                      : Lines::tr("%1 (%2)", "%1: activity, %2: year").arg(one.name, one.startsOn.left(4)));
    return names.join(u", "_s);
}

Tone toneOfState(const QString& state)
{
    if (state == "completed"_L1)
        return Tone::Ok;
    if (state == "no_show"_L1)
        return Tone::Bad;
    return state == "not_completed"_L1 ? Tone::Warn : Tone::Muted;
}

Line::Cell person(const StudentResult& student)
{
    return {.text = student.name, .secondLine = student.organizationName};
}

} // namespace

QString surveyMeanText(const std::optional<SurveyMean>& mean, const QLocale& locale)
{
    return mean ? Lines::tr("%1 of %2", "%1: mean of answers, %2: the best one")
                      .arg(locale.toString(mean->mean, 'f', 2))
                      .arg(mean->high)
                : QString();
}

QString campDays(const QString& startsOn, const QString& endsOn)
{
    if (endsOn.isEmpty() || endsOn == startsOn)
        return startsOn;
    return u"%1 – %2"_s.arg(startsOn, endsOn.left(5) == startsOn.left(5) ? endsOn.mid(5) : endsOn);
}

LineTable comparisonLines(const QList<CampFigures>& camps, qint64 activity, const QLocale& locale)
{
    LineTable table;
    table.columns = {
        {u"camp"_s, Lines::tr("Camp"), 0, true},           {u"days"_s, Lines::tr("Days"), 4},
        {u"applicants"_s, Lines::tr("Applicants"), 1},     {u"students"_s, Lines::tr("Students"), 0},
        {u"universities"_s, Lines::tr("Universities"), 0}, {u"no_shows"_s, Lines::tr("Did not come"), 3},
        {u"completed"_s, Lines::tr("Completed"), 0},       {u"survey"_s, Lines::tr("Survey"), 2}};
    for (const CampFigures& camp : camps) {
        const bool shown = camp.activity == activity;
        const QString name = shown ? Lines::tr("▸ %1 (this camp)", "%1: camp").arg(camp.name) : camp.name;
        table.lines << Line{camp.activity,
                            {text(name, shown ? Tone::Ok : Tone::Plain),
                             text(campDays(camp.startsOn, camp.endsOn)), number(camp.applicants),
                             number(camp.students), number(camp.universities), number(camp.noShows),
                             percent(camp.completedPercent()), text(surveyMeanText(camp.survey, locale))}};
    }
    return table;
}

LineTable cameAgainLines(const QList<CameAgain>& people)
{
    LineTable table;
    table.columns = {{u"name"_s, Lines::tr("Name")},
                     {u"organization"_s, Lines::tr("University"), 1},
                     {u"earlier"_s, Lines::tr("Before this camp")},
                     {u"later"_s, Lines::tr("After it"), 0, true}};
    for (const CameAgain& one : people)
        table.lines << Line{
            one.person,
            {text(one.name), text(one.organization), text(parts(one.earlier)), text(parts(one.later))},
            one.organization,
            !one.later.isEmpty()};
    return table;
}

LineTable laterAwardLines(const Store& store, const QList<LaterAward>& awards)
{
    LineTable table;
    table.columns = {{u"day"_s, Lines::tr("Given on")},
                     {u"who"_s, Lines::tr("To whom")},
                     {u"award"_s, Lines::tr("Award"), 0, true},
                     {u"level"_s, Lines::tr("Level"), 1},
                     {u"where"_s, Lines::tr("Where"), 2}};
    for (const LaterAward& one : awards)
        table.lines << Line{
            one.award,
            {text(one.givenOn), text(one.who), text(one.title),
             text(one.level.isEmpty() ? QString() : choiceTitle(store, u"award"_s, u"level"_s, one.level)),
             text(one.where)}};
    return table;
}

LineTable invitationLines(const QList<InvitationCandidate>& list)
{
    LineTable table;
    table.columns = {{u"person"_s, Lines::tr("Name"), 0, true},     {u"score"_s, Lines::tr("Score"), 1},
                     {u"entry_year"_s, Lines::tr("Entry year"), 3}, {u"mail"_s, Lines::tr("Mail"), 2},
                     {u"phone"_s, Lines::tr("Phone"), 2},           {u"state"_s, Lines::tr("Invitation")}};
    for (const InvitationCandidate& one : list) {
        const StudentResult& student = one.student;
        Line::Cell state = text(one.why, Tone::Muted);
        if (one.fits)
            state = one.wasTold ? text(Lines::tr("invited"), Tone::Ok)
                                : text(Lines::tr("to invite"), Tone::Plain);
        table.lines << Line{student.person,
                            {person(student),
                             {.text = student.scoreText(), .sort = student.score.value_or(-1)},
                             {.text = student.entryYear ? QString::number(*student.entryYear) : QString(),
                              .sort = student.entryYear.value_or(0)},
                             text(student.mail),
                             text(student.phone),
                             state},
                            student.organizationName,
                            one.fits};
    }
    return table;
}

LineTable partnerLines(const QList<Partner>& partners)
{
    LineTable table;
    table.columns = {{u"university"_s, Lines::tr("University"), 0, true},
                     {u"applicants"_s, Lines::tr("Applicants"), 2},
                     {u"students"_s, Lines::tr("Students")},
                     {u"completed"_s, Lines::tr("Completed"), 1}};
    for (const Partner& one : partners) {
        QString name = one.organization == 0 ? Lines::tr("University not known") : one.name;
        if (one.isHost)
            name = Lines::tr("%1 (host)", "%1: university").arg(name);
        table.lines << Line{
            one.organization == 0 ? -1 : one.organization,
            {text(name), number(one.applicants), number(one.students), number(one.completed)}};
    }
    return table;
}

LineTable partnerStudentLines(const Store& store, const QList<StudentResult>& students)
{
    LineTable table;
    table.columns = {{u"name"_s, Lines::tr("Name"), 0, true}, {u"number"_s, Lines::tr("Student number"), 5},
                     {u"team"_s, Lines::tr("Team"), 1},       {u"attendance"_s, Lines::tr("Attendance"), 1},
                     {u"score"_s, Lines::tr("Score"), 1},     {u"rank"_s, Lines::tr("Rank"), 2},
                     {u"award"_s, Lines::tr("Award"), 3},     {u"certificate"_s, Lines::tr("Certificate"), 1},
                     {u"state"_s, Lines::tr("State")}};
    for (const StudentResult& one : students)
        table.lines << Line{one.person,
                            {text(one.name),
                             text(one.number),
                             place(one.teamNumber),
                             percent(one.attendance),
                             {.text = one.scoreText(), .sort = one.score.value_or(-1)},
                             place(one.rank),
                             text(one.awards.join(u", "_s)),
                             text(one.certificate),
                             text(stateTitle(store, one.state), toneOfState(one.state))}};
    return table;
}

} // namespace kitcamp
