// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judging/judgingscreentest.h"

#include "models/activities/camprecords/campdomain.h"
#include "models/activities/judging/judgingactions.h"
#include "tests/common/strictwarnings.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

JudgedCamp::JudgedCamp(ScreenRoom& room)
    : centre(room.centre)
{
    registerCamps(centre.domain());
    registerJudging(centre.domain());
    activity = centre.add("activity",
                          {{u"kind"_s, u"camp"_s},
                           {u"name"_s, u"长三角训练营"_s},
                           {u"name_en"_s, u"River camp"_s},
                           {u"starts_on"_s, u"2026-03-07"_s},
                           {u"ends_on"_s, u"2026-03-10"_s}});
    river = centre.add("organization", {{u"name"_s, u"River University"_s}});
    lake = centre.add("organization", {{u"name"_s, u"Lake University"_s}});
    plan = add("team_plan", {{u"name"_s, u"First"_s}, {u"made_at"_s, u"1"_s}});
    for (int number = 1; number <= 3; ++number)
        teams << addTeam(number);
    (void)centre.edit("activity", activity, {{u"team_plan"_s, idText(plan)}});
    chen = judge(u"Chen Ming"_s, u"judge"_s, river);
    feng = judge(u"Feng Li"_s, u"judge"_s, 0);
    round = add("judging_round", {{u"name"_s, u"Final"_s}, {u"place_in_order"_s, u"1"_s}});
    idea = addCriterion(1, u"Idea"_s, u"3"_s);
    stage = addCriterion(2, u"Presentation"_s, u"1"_s);
    for (int number = 1; number <= 2; ++number)
        cases << add("project_case",
                     {{u"number"_s, idText(number)},
                      {u"name"_s, number == 1 ? u"智能磨坊"_s : u"智能农场"_s},
                      {u"name_en"_s, number == 1 ? u"Smart mill"_s : u"Smart farm"_s},
                      {u"organization"_s, idText(lake)},
                      {u"most_teams"_s, idText(number)}});
}

qint64 JudgedCamp::add(const char* table, QJsonObject values)
{
    values.insert(u"activity"_s, idText(activity));
    return centre.add(table, values);
}

qint64 JudgedCamp::participant(qint64 person, const QString& role)
{
    return add("participation",
               {{u"person"_s, idText(person)}, {u"role"_s, role}, {u"state"_s, u"confirmed"_s}});
}

qint64 JudgedCamp::judge(const QString& name, const QString& role, qint64 organization)
{
    QJsonObject values{{u"name"_s, name}};
    if (organization != 0)
        values.insert(u"organization"_s, idText(organization));
    return participant(centre.add("person", values), role);
}

qint64 JudgedCamp::addTeam(int number)
{
    static const QStringList names{u"Blue Whale"_s, u"Red Panda"_s, u"Green Dragon"_s};
    const qint64 team = add("team", {{u"number"_s, idText(number)}, {u"name"_s, names[number - 1]}});
    for (int i = 0; i < 3; ++i) {
        const qint64 member =
            judge(u"Student %1%2"_s.arg(number).arg(i), u"student"_s, number == 1 ? river : lake);
        members << member;
        centre.add("team_place",
                   {{u"team_plan"_s, idText(plan)},
                    {u"team"_s, idText(team)},
                    {u"participation"_s, idText(member)}});
    }
    return team;
}

qint64 JudgedCamp::addCriterion(int place, const QString& name, const QString& weight)
{
    return centre.add("rubric_criterion",
                      {{u"judging_round"_s, idText(round)},
                       {u"place_in_order"_s, idText(place)},
                       {u"name"_s, name},
                       {u"weight"_s, weight},
                       {u"most"_s, u"10"_s}});
}

void JudgedCamp::give(qint64 who, int team, int ideaPoints, int stagePoints)
{
    Store& store = centre.store();
    VERIFY_DONE(
        store.perform(GiveMarks{who,
                                {{store.ids().nextValue(), idea, teams[team], ideaPoints * 100, {}},
                                 {store.ids().nextValue(), stage, teams[team], stagePoints * 100, {}}},
                                {},
                                store.clock().now()}));
}

void JudgedCamp::giveAll()
{
    give(chen, 0, 9, 8);
    give(chen, 1, 9, 6);
    give(chen, 2, 5, 6);
    give(feng, 0, 7, 6);
    give(feng, 1, 8, 8);
    give(feng, 2, 3, 4);
}

void JudgingScreenTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1100, 640));
    m_camp = std::make_unique<JudgedCamp>(*m_room);
}

void JudgingScreenTest::cleanup()
{
    m_said.reset();
    m_camp.reset();
    m_room.reset();
}

QString JudgingScreenTest::said() const
{
    return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
}

QString JudgingScreenTest::cell(const QString& name, int row, int column)
{
    return table(name)->model()->index(row, column).data().toString();
}

void JudgingScreenTest::type(const QString& text)
{
    QWidget* at = QApplication::focusWidget();
    QVERIFY(at);
    for (const QChar character : text) {
        QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
        QCoreApplication::processEvents();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

void JudgingScreenTest::clickCell(const QString& name, int row, int column)
{
    QTableView* view = table(name);
    QVERIFY(view);
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

qint64 JudgingScreenTest::points(int team, qint64 criterion)
{
    return standingMark(m_room->store().reader(), m_camp->chen, criterion, m_camp->teams[team])
        .value()
        .value_or(-1);
}

} // namespace kitcamp
