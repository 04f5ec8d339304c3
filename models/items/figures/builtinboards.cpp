// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the dashboards that come with the program. Blocks whose measure is not known, or that count
// nothing in this file, are not shown: none of them is a promise.
#include "models/items/figures/figureblock.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Boards {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Boards)
};

using Form = FigureBlock::Form;

FigureFilter ofKind(const QString& kind)
{
    return {u"kind"_s, {kind}};
}

FigureQuestion question(const QString& measure, const QStringList& by = {},
                        const QList<FigureFilter>& where = {}, int most = 0)
{
    FigureQuestion asked;
    asked.measure = measure;
    asked.by = by;
    asked.where = where;
    asked.most = most;
    return asked;
}

FigureQuestion cumulated(FigureQuestion asked)
{
    asked.cumulated = true;
    return asked;
}

FigureBlock tile(const QString& key, const QString& title, const FigureQuestion& asked)
{
    FigureBlock block;
    block.key = key;
    block.title = title;
    block.form = Form::Tile;
    block.question = asked;
    return block;
}

FigureBlock chart(const QString& key, const QString& title, const FigureQuestion& asked, ChartForm form,
                  const QString& note = {})
{
    FigureBlock block;
    block.key = key;
    block.title = title;
    block.note = note;
    block.question = asked;
    block.chart = form;
    return block;
}

FigureBlock table(const QString& key, const QString& title, const FigureQuestion& asked, const QString& note)
{
    FigureBlock block = chart(key, title, asked, ChartForm::Bars, note);
    block.form = Form::Table;
    return block;
}

FigureBlock wide(FigureBlock block)
{
    block.wide = true;
    return block;
}

FigureBlock at(BlockTime time, FigureBlock block)
{
    block.time = time;
    block.zeroIsNews = time == BlockTime::Now && block.form == Form::Tile;
    return block;
}

FigureBlock lessIsBetter(FigureBlock block)
{
    block.lessIsBetter = true;
    return block;
}

QList<FigureBlock> centreTiles()
{
    FigureBlock students = tile(u"students"_s, Boards::tr("Students in classes"),
                                question(u"persons"_s, {}, {ofKind(u"class"_s)}));
    students.everTitle = Boards::tr("Students since %1");
    return {students, tile(u"classes"_s, Boards::tr("Classes held"), question(u"classes"_s)),
            tile(u"universities"_s, Boards::tr("Partner universities"), question(u"universities"_s)),
            tile(u"in-use"_s, Boards::tr("Devices in use, weekdays"), question(u"utilisation_weekdays"_s)),
            lessIsBetter(tile(u"overdue"_s, Boards::tr("Loans overdue"), question(u"overdue_rate"_s)))};
}

QList<FigureBlock> centreCharts()
{
    FigureBlock camps = chart(u"camps"_s, Boards::tr("Training camps: students"),
                              question(u"participants"_s, {u"year"_s}, {ofKind(u"camp"_s)}), ChartForm::Bars,
                              Boards::tr("By year; in brackets: universities."));
    camps.bracket = u"universities"_s;
    FigureBlock contests =
        chart(u"contests"_s, Boards::tr("Contests: entries"), question(u"entries"_s, {u"activity"_s}, {}, 12),
              ChartForm::Bars, Boards::tr("By contest; in brackets: schools."));
    contests.bracket = u"schools"_s;
    return {camps,
            chart(u"students-cumulated"_s, Boards::tr("Students, cumulated"),
                  cumulated(question(u"persons"_s, {u"year"_s}, {ofKind(u"class"_s)})), ChartForm::Area,
                  Boards::tr("Classes; each student once.")),
            chart(u"students-form"_s, Boards::tr("Students in classes by form"),
                  question(u"participants"_s, {u"year"_s, u"form"_s}, {ofKind(u"class"_s)}),
                  ChartForm::Stacked, Boards::tr("By year; who is in two classes counts twice.")),
            contests,
            chart(u"courses"_s, Boards::tr("Courses: students"),
                  question(u"participants"_s, {u"course"_s}, {ofKind(u"class"_s)}, 12), ChartForm::Bars),
            chart(u"loans-week"_s, Boards::tr("Loans by weekday and hour"),
                  question(u"loans"_s, {u"weekday"_s, u"hour"_s}), ChartForm::Heat,
                  Boards::tr("Darker is more.")),
            chart(u"hours"_s, Boards::tr("Hours taught"), question(u"hours"_s, {u"year"_s}), ChartForm::Bars),
            chart(u"honours"_s, Boards::tr("Honours and prizes"),
                  question(u"awards"_s, {u"year"_s, u"level"_s}), ChartForm::Stacked,
                  Boards::tr("By year and level."))};
}

FigureBoard centre()
{
    return {u"centre"_s, Boards::tr("The centre at a glance"), {}, u"ever"_s, centreTiles() + centreCharts()};
}

FigureBoard desk()
{
    using enum BlockTime;
    return {
        u"desk"_s,
        Boards::tr("The desk today"),
        {},
        u"today"_s,
        {at(Now, tile(u"out"_s, Boards::tr("Out"), question(u"out_now"_s))),
         at(Now, tile(u"due"_s, Boards::tr("Due today"), question(u"due_today"_s))),
         lessIsBetter(at(Now, tile(u"overdue"_s, Boards::tr("Overdue"), question(u"overdue_now"_s)))),
         at(Now, tile(u"reserved"_s, Boards::tr("To hand out today"), question(u"reserved_today"_s))),
         tile(u"lent"_s, Boards::tr("Loans"), question(u"loans"_s)),
         tile(u"borrowers"_s, Boards::tr("Borrowers"), question(u"borrowers"_s)),
         chart(u"hours"_s, Boards::tr("Loans by hour"), question(u"loans"_s, {u"hour"_s}), ChartForm::Bars),
         at(Now,
            chart(u"out-category"_s, Boards::tr("What is out"),
                  question(u"out_now"_s, {u"main_category"_s}, {}, 10), ChartForm::Bars)),
         at(Now,
            table(u"overdue-models"_s, Boards::tr("What is overdue"),
                  question(u"overdue_now"_s, {u"model"_s}, {}, 12), Boards::tr("by model"))),
         at(Now,
            table(u"reserved-models"_s, Boards::tr("What is to be handed out"),
                  question(u"reserved_today"_s, {u"model"_s}, {}, 12), Boards::tr("by model")))}};
}

QList<FigureBlock> deviceTiles()
{
    return {at(BlockTime::Now, tile(u"units"_s, Boards::tr("Devices"), question(u"devices"_s))),
            tile(u"in-use"_s, Boards::tr("In use, weekdays"), question(u"utilisation_weekdays"_s)),
            tile(u"loans"_s, Boards::tr("Loans"), question(u"loans"_s)),
            lessIsBetter(tile(u"damages"_s, Boards::tr("Damage"), question(u"damages"_s))),
            lessIsBetter(tile(u"losses"_s, Boards::tr("Lost"), question(u"losses"_s)))};
}

FigureBoard devices()
{
    return {u"devices"_s,
            Boards::tr("Devices"),
            {},
            u"this-academic-year"_s,
            deviceTiles()
                + QList<FigureBlock>{
                    chart(u"use-category"_s, Boards::tr("Use by category"),
                          question(u"utilisation"_s, {u"main_category"_s}), ChartForm::Bars,
                          Boards::tr("Share of the days on which units were out.")),
                    chart(u"use-time"_s, Boards::tr("Use over time"),
                          question(u"utilisation"_s, {u"month"_s}), ChartForm::Line, Boards::tr("By month.")),
                    chart(u"use-model"_s, Boards::tr("Most used models"),
                          question(u"utilisation"_s, {u"model"_s}, {}, 12), ChartForm::Bars),
                    table(u"to-buy"_s, Boards::tr("What to buy"),
                          question(u"missing_units"_s, {u"model"_s}, {}, 15),
                          Boards::tr("units that were missing when most were wanted")),
                    table(u"unused"_s, Boards::tr("What nobody borrows"),
                          question(u"idle_devices"_s, {u"model"_s}, {}, 15), Boards::tr("units never out")),
                    chart(u"wear"_s, Boards::tr("Wear: loans per unit"),
                          question(u"loans_per_unit"_s, {u"model"_s}, {}, 12), ChartForm::Bars),
                    chart(u"damages-model"_s, Boards::tr("Damage by model"),
                          question(u"damages"_s, {u"model"_s}, {}, 12), ChartForm::Bars),
                    chart(u"condition"_s, Boards::tr("Condition"), question(u"devices"_s, {u"condition"_s}),
                          ChartForm::Pie),
                    chart(u"repair"_s, Boards::tr("Days to repair"),
                          question(u"repair_time"_s, {u"model"_s}, {}, 12), ChartForm::Bars),
                    chart(u"waiting"_s, Boards::tr("Days from booking to handing out"),
                          question(u"waiting"_s, {u"model"_s}, {}, 12), ChartForm::Bars)}};
}

FigureBoard camp()
{
    return {u"camp"_s,
            Boards::tr("Camp"),
            u"activity"_s,
            u"ever"_s,
            {tile(u"applications"_s, Boards::tr("Applications"), question(u"applications"_s)),
             tile(u"students"_s, Boards::tr("Students"), question(u"participants"_s)),
             tile(u"universities"_s, Boards::tr("Universities"), question(u"universities"_s)),
             tile(u"teams"_s, Boards::tr("Teams"), question(u"teams"_s)),
             tile(u"mix"_s, Boards::tr("Team mix"), question(u"team_mix"_s)),
             tile(u"attendance"_s, Boards::tr("Attendance"), question(u"attendance"_s)),
             tile(u"completion"_s, Boards::tr("Completed"), question(u"completion"_s)),
             chart(u"by-university"_s, Boards::tr("Students by university"),
                   question(u"participants"_s, {u"organization"_s}, {}, 20), ChartForm::Bars),
             chart(u"majors"_s, Boards::tr("Students by major"),
                   question(u"participants"_s, {u"major"_s}, {}, 10), ChartForm::Bars),
             chart(u"gender"_s, Boards::tr("Students by gender"), question(u"participants"_s, {u"gender"_s}),
                   ChartForm::Pie),
             chart(u"degree"_s, Boards::tr("Students by degree level"),
                   question(u"participants"_s, {u"degree"_s}), ChartForm::Pie),
             chart(u"applied"_s, Boards::tr("Applications, cumulated"),
                   cumulated(question(u"applications"_s, {u"day"_s})), ChartForm::Area),
             chart(u"accepted"_s, Boards::tr("Accepted by university"),
                   question(u"acceptance"_s, {u"organization"_s}, {}, 20), ChartForm::Bars),
             chart(u"attendance-day"_s, Boards::tr("Attendance by day"),
                   question(u"attendance"_s, {u"day"_s}), ChartForm::Line),
             wide(chart(u"teams-mixed"_s, Boards::tr("Teams and their universities"),
                        question(u"participants"_s, {u"team"_s, u"organization"_s}), ChartForm::Stacked)),
             chart(u"marks"_s, Boards::tr("Mean points of rounds"), question(u"round_points"_s, {u"round"_s}),
                   ChartForm::Bars)}};
}

FigureBoard course()
{
    return {u"course"_s,
            Boards::tr("Course"),
            u"course"_s,
            u"ever"_s,
            {tile(u"classes"_s, Boards::tr("Classes"), question(u"classes"_s)),
             tile(u"students"_s, Boards::tr("Students"), question(u"persons"_s)),
             tile(u"hours"_s, Boards::tr("Hours taught"), question(u"hours"_s)),
             tile(u"seats"_s, Boards::tr("Seats filled"), question(u"seats_filled"_s)),
             tile(u"attendance"_s, Boards::tr("Attendance"), question(u"attendance"_s)),
             tile(u"completion"_s, Boards::tr("Completed"), question(u"completion"_s)),
             chart(u"by-term"_s, Boards::tr("Students by term"), question(u"participants"_s, {u"term"_s}),
                   ChartForm::Bars),
             chart(u"cumulated"_s, Boards::tr("Students, cumulated"),
                   cumulated(question(u"persons"_s, {u"term"_s})), ChartForm::Area,
                   Boards::tr("Each student once.")),
             chart(u"by-department"_s, Boards::tr("Students by department"),
                   question(u"participants"_s, {u"department"_s}, {}, 12), ChartForm::Bars),
             chart(u"by-form"_s, Boards::tr("Students by form"),
                   question(u"participants"_s, {u"year"_s, u"form"_s}), ChartForm::Stacked),
             chart(u"completion-term"_s, Boards::tr("Completed by term"),
                   question(u"completion"_s, {u"term"_s}), ChartForm::Line),
             chart(u"attendance-term"_s, Boards::tr("Attendance by term"),
                   question(u"attendance"_s, {u"term"_s}), ChartForm::Line),
             chart(u"scores"_s, Boards::tr("Mean score by class"),
                   question(u"scores"_s, {u"activity"_s}, {}, 12), ChartForm::Bars)}};
}

} // namespace

QList<FigureBoard> builtInBoards()
{
    return {centre(), desk(), devices(), camp(), course()};
}

} // namespace kitcamp
