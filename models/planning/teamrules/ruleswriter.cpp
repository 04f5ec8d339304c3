// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/rulewords.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

TeamWordTable<TeamCriterion::Kind> teamCriterionWords()
{
    using Kind = TeamCriterion::Kind;
    return {{Kind::Mix, u"mix"_s},       {Kind::Balance, u"balance"_s},   {Kind::Group, u"group"_s},
            {Kind::Wishes, u"wishes"_s}, {Kind::Projects, u"projects"_s}, {Kind::Hours, u"hours"_s}};
}

TeamWordTable<TeamHardRule::Kind> teamHardWords()
{
    using Kind = TeamHardRule::Kind;
    return {{Kind::AtLeast, u"at_least"_s},
            {Kind::AtMost, u"at_most"_s},
            {Kind::NotExactly, u"not_exactly"_s},
            {Kind::Common, u"common"_s},
            {Kind::NoRepeat, u"no_repeat"_s},
            {Kind::Together, u"together"_s},
            {Kind::Apart, u"apart"_s}};
}

TeamWordTable<TeamCellType> teamTypeWords()
{
    return {{TeamCellType::Text, u"text"_s},
            {TeamCellType::Number, u"number"_s},
            {TeamCellType::Set, u"set"_s},
            {TeamCellType::Hours, u"hours"_s}};
}

QString teamCriterionWord(TeamCriterion::Kind kind)
{
    return teamWord(teamCriterionWords(), kind);
}

QString teamHardWord(TeamHardRule::Kind kind)
{
    return teamWord(teamHardWords(), kind);
}

namespace {

void putColumns(QJsonObject& object, const QStringList& columns)
{
    if (columns.size() == 1)
        object.insert("column"_L1, columns.front());
    else
        object.insert("columns"_L1, QJsonArray::fromStringList(columns));
}

void putType(QJsonObject& object, const std::optional<TeamCellType>& type)
{
    if (type)
        object.insert("type"_L1, teamWord(teamTypeWords(), *type));
}

QJsonObject countsObject(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject objectOf(const TeamCriterionWish& wish)
{
    QJsonObject object{{"kind"_L1, teamCriterionWord(wish.kind)}, {"weight"_L1, wish.weight}};
    putColumns(object, wish.columns);
    putType(object, wish.type);
    if (!wish.name.isEmpty())
        object.insert("name"_L1, wish.name);
    if (!wish.scale.isEmpty())
        object.insert("scale"_L1, QJsonArray::fromStringList(wish.scale));
    if (wish.kind == TeamCriterion::Kind::Hours)
        object.insert("at_least"_L1, wish.atLeast);
    if (wish.busy)
        object.insert("busy"_L1, true);
    if (!wish.without.isEmpty())
        object.insert("without"_L1, wish.without);
    if (!wish.mostTeamsOf.isEmpty())
        object.insert("most_teams"_L1, countsObject(wish.mostTeamsOf));
    else if (wish.mostTeams > 0)
        object.insert("most_teams"_L1, wish.mostTeams);
    return object;
}

QJsonObject objectOf(const TeamHardRule& rule)
{
    QJsonObject object{{"rule"_L1, teamHardWord(rule.kind)}};
    putColumns(object, rule.columns);
    putType(object, rule.type);
    if (rule.values.size() == 1)
        object.insert("value"_L1, rule.values.front());
    else if (!rule.values.isEmpty())
        object.insert("values"_L1, QJsonArray::fromStringList(rule.values));
    if (rule.from)
        object.insert("from"_L1, *rule.from);
    if (rule.until)
        object.insert("until"_L1, *rule.until);
    if (rule.count)
        object.insert("count"_L1, *rule.count);
    if (rule.busy)
        object.insert("busy"_L1, true);
    if (rule.byValue)
        object.insert("by"_L1, "value"_L1);
    return object;
}

QJsonArray groupsArray(const QList<QStringList>& groups)
{
    QJsonArray all;
    for (const QStringList& group : groups)
        all << QJsonArray::fromStringList(group);
    return all;
}

void putSizes(QJsonObject& object, const TeamRules& rules)
{
    if (!rules.sizes.empty()) {
        QJsonArray sizes;
        for (const int size : rules.sizes)
            sizes << size;
        object.insert("sizes"_L1, sizes);
    } else if (rules.teams > 0) {
        object.insert("teams"_L1, rules.teams);
    } else if (rules.size) {
        object.insert("size"_L1,
                      rules.about ? QJsonValue(rules.size->lower)
                                  : QJsonValue(QJsonArray{rules.size->lower, rules.size->upper}));
    }
}

} // namespace

QJsonObject writeTeamRules(const TeamRules& rules)
{
    QJsonObject object{{"id"_L1, rules.id}};
    if (rules.name.size() == 1)
        object.insert("name"_L1, rules.name.front());
    else if (!rules.name.isEmpty())
        object.insert("name"_L1, QJsonArray::fromStringList(rules.name));
    putSizes(object, rules);
    QJsonArray criteria;
    for (const TeamCriterionWish& wish : rules.criteria)
        criteria << objectOf(wish);
    object.insert("criteria"_L1, criteria);
    QJsonArray hard;
    for (const TeamHardRule& rule : rules.hard)
        hard << objectOf(rule);
    object.insert("hard"_L1, hard);
    object.insert("together"_L1, groupsArray(rules.together));
    object.insert("apart"_L1, groupsArray(rules.apart));
    object.insert("earlier"_L1, groupsArray(rules.earlier));
    object.insert("locks"_L1, countsObject(rules.locks));
    object.insert("fairness"_L1, rules.fairness);
    return object;
}

} // namespace kitcamp
