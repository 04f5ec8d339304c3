// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/planlevels.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using planning::Rule;

namespace {

constexpr auto levelPrefix = "plan.level."_L1;
constexpr auto weightPrefix = "plan.weight."_L1;

void take(planning::Rules& rules, const QString& key, const QString& value)
{
    if (key.startsWith(levelPrefix)) {
        const auto rule = planning::Rules::named(key.mid(levelPrefix.size()));
        const auto level = planning::Rules::levelNamed(value);
        if (rule && level)
            rules.setLevel(*rule, *level);
        return;
    }
    const auto rule = planning::Rules::named(key.mid(weightPrefix.size()));
    bool ok = false;
    const int weight = value.toInt(&ok);
    if (rule && ok)
        rules.setWeight(*rule, weight);
}

} // namespace

QString planLevelKey(Rule rule)
{
    return levelPrefix + planning::Rules::name(rule);
}

QString planWeightKey(Rule rule)
{
    return weightPrefix + planning::Rules::name(rule);
}

Result<planning::Rules> readPlanRules(Connection& connection)
{
    planning::Rules rules;
    KITCAMP_TRY(
        connection.each("SELECT key, value FROM setting WHERE key>='plan.level.' AND key<'plan.level/'"
                        " OR key>='plan.weight.' AND key<'plan.weight/'",
                        [&](const Statement& row) { take(rules, row.text(0), row.text(1)); }));
    return rules;
}

bool sameRules(const planning::Rules& rules, const planning::Rules& others)
{
    for (int i = 0; i < planning::ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        if (rules.level(rule) != others.level(rule) || rules.weight(rule) != others.weight(rule))
            return false;
    }
    return true;
}

SaveSettings planLevelChange(const QHash<Rule, planning::Level>& levels)
{
    SaveSettings settings;
    for (auto it = levels.begin(); it != levels.end(); ++it)
        settings.values.insert(planLevelKey(it.key()), planning::Rules::name(it.value()));
    return settings;
}

SaveSettings planLevelChange(Rule rule, planning::Level level)
{
    return planLevelChange({{rule, level}});
}

SaveSettings planLevelsAsNew()
{
    const planning::Rules rules;
    SaveSettings settings;
    for (int i = 0; i < planning::ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        settings.values.insert(planLevelKey(rule), planning::Rules::name(rules.level(rule)));
        settings.values.insert(planWeightKey(rule), QString::number(rules.weight(rule)));
    }
    return settings;
}

} // namespace kitcamp
