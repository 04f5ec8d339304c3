// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judging/judgingcentre.h"

#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

JudgingCentre::JudgingCentre()
{
    plan1 = plan(u"First"_s);
    blue = makeTeam(1, u"Blue"_s, {u"Li"_s, u"Wu"_s}, river);
    red = makeTeam(2, u"Red"_s, {u"Qian"_s, u"Sun"_s}, lake);
    green = makeTeam(3, u"Green"_s, {u"Zhou"_s, u"Zheng"_s}, 0);
    (void)set(u"activity"_s, camp, u"team_plan"_s, QString::number(plan1));
    finals = addRound(u"Final"_s);
    idea = addCriterion(finals, u"Idea"_s, 3, 10);
    stage = addCriterion(finals, u"Stage"_s, 1, 20);
}

qint64 JudgingCentre::makeTeam(int number, const QString& name, const QStringList& members,
                               qint64 organization)
{
    const qint64 made = team(number, name);
    for (const QString& member : members) {
        QJsonObject ofPerson;
        if (organization != 0)
            ofPerson.insert(u"organization"_s, organization);
        (void)add(u"team_place"_s,
                  {{u"team_plan"_s, plan1},
                   {u"team"_s, made},
                   {u"participation"_s, participant(member, u"student"_s, ofPerson)}});
    }
    return made;
}

qint64 JudgingCentre::judge(const QString& name, qint64 organization, const QString& role)
{
    QJsonObject ofPerson;
    if (organization != 0)
        ofPerson.insert(u"organization"_s, organization);
    return participant(name, role, ofPerson);
}

qint64 JudgingCentre::addRound(const QString& name, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"activity"_s, camp);
    values.insert(u"name"_s, name);
    const auto places = store().reader().integer("SELECT count(*) FROM judging_round");
    values.insert(u"place_in_order"_s, places->value_or(0) + 1);
    return add(u"judging_round"_s, values);
}

qint64 JudgingCentre::addCriterion(qint64 round, const QString& name, int weight, int most)
{
    const auto places =
        store().reader().integer("SELECT count(*) FROM rubric_criterion WHERE judging_round=?", round);
    return add(u"rubric_criterion"_s,
               {{u"judging_round"_s, round},
                {u"place_in_order"_s, places->value_or(0) + 1},
                {u"name"_s, name},
                {u"weight"_s, weight},
                {u"most"_s, most}});
}

Result<Performed> JudgingCentre::give(qint64 judge, qint64 team, qint64 criterion,
                                      std::optional<qint64> points)
{
    const auto before = standingMark(store().reader(), judge, criterion, team);
    return store().perform(GiveMarks{judge,
                                     {{store().ids().nextValue(), criterion, team, points, before.value()}},
                                     {},
                                     store().clock().now()});
}

void JudgingCentre::score(qint64 judge, qint64 team, int ideaPoints, int stagePoints)
{
    VERIFY_DONE(give(judge, team, idea, ideaPoints * 100));
    VERIFY_DONE(give(judge, team, stage, stagePoints * 100));
}

JudgingSheet JudgingCentre::sheet()
{
    return judgingSheet(store().reader(), camp).value();
}

QStringList JudgingCentre::ranks(qint64 round)
{
    const JudgingSheet now = sheet();
    QStringList texts;
    for (const RankedTeam& team : rankingOf(now, round).teams)
        texts << u"%1: %2"_s.arg(team.rank).arg(now.team(team.team)->name);
    return texts;
}

} // namespace kitcamp
