// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/teams/teamscamp.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString text(qint64 id)
{
    return QString::number(id);
}

const QStringList& givenNames()
{
    static const QStringList names{u"翔"_s, u"娜"_s, u"杰"_s, u"洋"_s, u"强"_s, u"静"_s,
                                   u"敏"_s, u"磊"_s, u"芳"_s, u"伟"_s, u"佳"_s, u"超"_s,
                                   u"梅"_s, u"涛"_s, u"雪"_s, u"凯"_s, u"琳"_s};
    return names;
}

const QStringList& surnames()
{
    static const QStringList names{u"李"_s, u"孙"_s, u"王"_s, u"刘"_s, u"赵"_s, u"张"_s, u"陈"_s,
                                   u"周"_s, u"吴"_s, u"郑"_s, u"冯"_s, u"高"_s, u"韩"_s};
    return names;
}

} // namespace

TeamsCamp TeamsCamp::make(const AddRow& add, int students, int universities)
{
    static const QStringList shorts{u"SJTU"_s, u"FDU"_s, u"ZJU"_s,  u"USTC"_s,  u"NJU"_s,   u"Tongji"_s,
                                    u"ECNU"_s, u"UPC"_s, u"NJFU"_s, u"ECUST"_s, u"NJUPT"_s, u"UCLA"_s};
    static const QStringList majors{u"Math"_s, u"CS"_s, u"EE"_s, u"ME"_s, u"Media"_s};
    TeamsCamp camp;
    camp.activity = add(u"activity"_s,
                        {{u"kind"_s, u"camp"_s},
                         {u"name"_s, u"夏令营"_s},
                         {u"name_en"_s, u"Summer camp"_s},
                         {u"state"_s, u"published"_s},
                         {u"starts_on"_s, u"2026-08-05"_s},
                         {u"ends_on"_s, u"2026-08-08"_s}});
    for (int i = 0; i < universities; ++i) {
        camp.universities << add(u"organization"_s,
                                 {{u"name"_s, shorts[i % shorts.size()] + (i < 12 ? QString() : text(i))}});
    }
    const auto question = [&](const QString& kind, const QString& words, int place) {
        return add(u"question"_s,
                   {{u"activity"_s, text(camp.activity)},
                    {u"place_in_order"_s, text(place)},
                    {u"kind"_s, kind},
                    {u"text"_s, words}});
    };
    camp.skill = question(u"number"_s, u"Skill"_s, 1);
    camp.wanted = question(u"text"_s, u"Whom would you like to have on your team?"_s, 2);
    camp.unwanted = question(u"text"_s, u"Whom would you rather not have on your team?"_s, 3);
    const auto participation = [&](qint64 person, const QString& role) {
        return add(u"participation"_s,
                   {{u"activity"_s, text(camp.activity)},
                    {u"person"_s, text(person)},
                    {u"role"_s, role},
                    {u"state"_s, u"confirmed"_s}});
    };
    for (int i = 0; i < students; ++i) {
        const QString name =
            surnames()[i % surnames().size()] + givenNames()[(i * 5 + i / 13) % givenNames().size()];
        camp.persons << add(u"person"_s,
                            {{u"name"_s, name},
                             {u"organization"_s, text(camp.universities[i % universities])},
                             {u"gender"_s, i % 3 == 0 ? u"f"_s : u"m"_s},
                             {u"major"_s, majors[(i * 7 + i / 5) % majors.size()]}});
        camp.students << participation(camp.persons.constLast(), u"student"_s);
        add(u"answer"_s,
            {{u"participation"_s, text(camp.students.constLast())},
             {u"question"_s, text(camp.skill)},
             {u"value"_s, text(1 + (i * 3) % 5)}});
    }
    camp.mentor = participation(add(u"person"_s, {{u"name"_s, u"许敏"_s}}), u"mentor"_s);
    camp.projectCase =
        add(u"project_case"_s,
            {{u"activity"_s, text(camp.activity)}, {u"number"_s, u"1"_s}, {u"name"_s, u"Code tutor"_s}});
    return camp;
}

TeamRules campRules(const TeamsCamp& camp, int size)
{
    using Kind = TeamCriterion::Kind;
    TeamRules rules;
    rules.size = TeamSize{size, size};
    rules.about = true;
    const auto add = [&](Kind kind, const QString& column, double weight) {
        TeamCriterionWish wish;
        wish.kind = kind;
        wish.columns = QStringList{column};
        wish.weight = weight;
        rules.criteria << wish;
    };
    add(Kind::Mix, teamcolumns::university, 5);
    add(Kind::Mix, teamcolumns::major, 3);
    add(Kind::Balance, teamcolumns::question(camp.skill), 2);
    TeamHardRule fair;
    fair.kind = TeamHardRule::Kind::AtMost;
    fair.columns = QStringList{teamcolumns::university};
    rules.hard << fair;
    return rules;
}

FormTeams dealt(Store& store, const TeamsCamp& camp, int teams, const QString& name, const TeamRules& rules)
{
    FormTeams form;
    form.activity = camp.activity;
    form.plan = store.ids().nextValue();
    form.name = name;
    form.rules = writeTeamRules(rules);
    form.counts = true;
    form.at = store.clock().now();
    QJsonArray numbers;
    for (int team = 1; team <= teams; ++team) {
        form.teams << PlannedTeam{store.ids().nextValue(), team};
        numbers << team;
    }
    form.result = {{"numbers"_L1, numbers}, {"seconds"_L1, 0.8}, {"run"_L1, 7}};
    for (int i = 0; i < camp.students.size(); ++i)
        form.places << PlannedPlace{store.ids().nextValue(), camp.students[i], i % teams + 1, false};
    return form;
}

} // namespace kitcamp
