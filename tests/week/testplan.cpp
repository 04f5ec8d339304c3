// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplan.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const PlanPlace& place)
{
    if (place.minute < 9 * 60)
        return Tone::Bad;
    return place.day.dayOfWeek() == Qt::Thursday ? Tone::Warn : Tone::Ok;
}

PlanBlock block(qint64 id, int day, const QString& title, const QStringList& lines, QPair<int, int> hours)
{
    PlanBlock made;
    made.id = id;
    made.day = QDate(2026, 11, day);
    made.start = hours.first;
    made.minutes = hours.second - hours.first;
    made.title = title;
    made.lines = lines;
    made.lanes = {id % 3 + 1};
    return made;
}

} // namespace

QList<Tone> TestJudge::judge(const DraggedBlock&, const QList<PlanPlace>& wanted)
{
    ++asked;
    places += wanted;
    QList<Tone> tones;
    for (const PlanPlace& place : wanted)
        tones.append(toneOf(place));
    return tones;
}

PlaceReasons TestJudge::explain(const DraggedBlock&, const PlanPlace& place)
{
    ++explained;
    PlaceReasons reasons{.verdict = toneOf(place)};
    if (reasons.verdict == Tone::Warn)
        reasons.lines = {{u"9 of 68 have \"Mechanics II\" (School of ME)"_s, Tone::Warn},
                         {u"Teacher Xu would rather not before 13:00"_s, Tone::Warn},
                         {u"Lab 2 free, 70 seats • 30 boards free"_s, Tone::Ok}};
    else if (reasons.verdict == Tone::Bad)
        reasons.lines = {{u"Lab 2 is closed before 9:00"_s, Tone::Bad}};
    else
        reasons.lines = {{u"Lab 2 free, 70 seats"_s, Tone::Ok}};
    if (better) {
        reasons.better = u"Sun 29 Nov 13:00, no warning"_s;
        reasons.betterPlace = better;
    }
    return reasons;
}

void fillWeek(TestPlan& plan, bool chinese)
{
    const auto in = [&](const QString& english, const QString& other) { return chinese ? other : english; };
    plan.blocks = {
        block(1, 25, in(u"Staff training"_s, u"员工培训"_s), {in(u"Room 301"_s, u"301 教室"_s)}, {600, 715}),
        block(2, 26, in(u"Kongchang Cup jury"_s, u"空场杯评审"_s), {in(u"Room 205"_s, u"205 教室"_s)},
              {840, 960}),
        block(3, 27, in(u"Autonomous driving 2/6"_s, u"自动驾驶实训 2/6"_s),
              {in(u"Track • Chu"_s, u"测试跑道 • 褚"_s)}, {960, 1075}),
        block(4, 28, in(u"IoT Inside Out 3/8"_s, u"物联网从里到外 3/8"_s),
              {in(u"Lab 2 • Xu, Chen"_s, u"二号实验室 • 徐、陈"_s), u"68/70"_s}, {540, 715}),
        block(5, 28, in(u"IoT Inside Out 4/8"_s, u"物联网从里到外 4/8"_s),
              {in(u"Lab 2 • practice"_s, u"二号实验室 • 实操"_s), in(u"30 boards"_s, u"30 块开发板"_s)},
              {780, 955}),
        block(6, 29, in(u"Deep Learning 6/12"_s, u"深度学习 6/12"_s),
              {in(u"Room 301 + online"_s, u"301 教室 + 线上"_s), u"45+80"_s}, {540, 715}),
        block(7, 24, in(u"MindSpore open class"_s, u"昇思公开课"_s), {in(u"online • 212"_s, u"线上 • 212"_s)},
              {1110, 1230}),
        block(8, 28, in(u"Robotics lab"_s, u"机器人实验"_s), {in(u"Room 205 • Wu"_s, u"205 教室 • 吴"_s)},
              {600, 700}),
        block(9, 28, in(u"Open makerspace"_s, u"开放创客空间"_s), {in(u"Hall"_s, u"大厅"_s)}, {660, 840}),
        block(10, 23, in(u"Orientation"_s, u"新生导览"_s),
              {in(u"cancelled: speaker ill"_s, u"已取消：主讲人生病"_s)}, {840, 900}),
        block(11, 23, in(u"Room 205 closed"_s, u"205 教室关闭"_s), {}, {480, 600}),
        block(12, 23, in(u"Sync meeting"_s, u"例会"_s), {}, {615, 630}),
    };
    plan.blocks[1].tone = Tone::Warn;
    plan.blocks[2].locked = true;
    plan.blocks[4].state = BlockState::Draft;
    plan.blocks[7].tone = Tone::Bad;
    plan.blocks[8].tone = Tone::Muted;
    plan.blocks[9].state = BlockState::Cancelled;
    plan.blocks[10].ground = true;
    plan.days.insert(QDate(2026, 11, 27), {0, DayFacts::Kind::Off, in(u"Founders' day"_s, u"校庆"_s)});
    plan.days.insert(QDate(2026, 11, 29),
                     {0, DayFacts::Kind::MakeUp, in(u"follows Fri, week 12"_s, u"按第12周周五上课"_s)});
}

QList<PlanPeriod> campusPeriods()
{
    return {{1, 480, 525}, {2, 535, 580},  {3, 600, 645},   {4, 655, 700},   {5, 840, 885},
            {6, 895, 940}, {7, 960, 1005}, {8, 1015, 1060}, {9, 1140, 1185}, {10, 1195, 1240}};
}

} // namespace kitcamp
