// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/rules.h"

#include <algorithm>

namespace kitcamp::planning {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char* name;
    Level level;
    int weight;
    bool soft;
};

// In the order of enum Rule.
constexpr std::array<Entry, ruleCount> entries{{
    {"ends-before-begin", Level::Forbid, 1000, false},
    {"too-short", Level::BlockPublishing, 50, false},
    {"off-grid", Level::Warn, 1, true},
    {"over-midnight", Level::Warn, 5, false},
    {"outside-horizon", Level::BlockPublishing, 50, false},
    {"day-off", Level::BlockPublishing, 40, false},
    {"room-twice", Level::Forbid, 100, false},
    {"room-closed", Level::Forbid, 100, false},
    {"room-archived", Level::Forbid, 100, false},
    {"room-missing", Level::Warn, 20, false},
    {"room-too-small", Level::BlockPublishing, 40, false},
    {"room-lacks", Level::BlockPublishing, 40, false},
    {"staff-twice", Level::Forbid, 100, false},
    {"staff-busy", Level::BlockPublishing, 60, false},
    {"staff-unavailable", Level::BlockPublishing, 60, false},
    {"participants-twice", Level::BlockPublishing, 5, false},
    {"participants-busy", Level::Warn, 2, false},
    {"participants-unavailable", Level::Warn, 2, false},
    {"exam-week", Level::Warn, 2, false},
    {"phase-order", Level::BlockPublishing, 30, false},
    {"device-shortage", Level::BlockPublishing, 3, false},
    {"time-locked", Level::Forbid, 200, false},
    {"room-locked", Level::Forbid, 200, false},
    {"staff-locked", Level::Forbid, 200, false},
    {"staff-rather-not", Level::Warn, 10, true},
    {"participants-rather-not", Level::Warn, 1, true},
    {"not-preferred", Level::Warn, 2, true},
    {"staff-gap", Level::Warn, 1, true},
    {"class-gap", Level::Warn, 1, true},
    {"isolated", Level::Warn, 1, true},
    {"spread", Level::Warn, 6, true},
    {"other-room", Level::Warn, 3, true},
    {"seats-wasted", Level::Warn, 1, true},
    {"balance", Level::Warn, 1, true},
    {"published-time", Level::Warn, 4, true},
    {"published-room", Level::Warn, 2, true},
    {"published-staff", Level::Warn, 2, true},
}};

constexpr std::array levelNames{"ignore", "warn", "block-publishing", "forbid"};

} // namespace

Verdict& Verdict::operator+=(const Verdict& other)
{
    colour = std::max(colour, other.colour);
    level = std::max(level, other.level);
    cost += other.cost;
    rules |= other.rules;
    return *this;
}

Rules::Rules()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        m_levels[i] = entries[i].level;
        m_weights[i] = entries[i].weight;
    }
    rebuildMasks();
}

void Rules::setLevel(Rule rule, Level level)
{
    m_levels[static_cast<size_t>(rule)] = level;
    rebuildMasks();
}

void Rules::setWeight(Rule rule, int weight)
{
    m_weights[static_cast<size_t>(rule)] = std::clamp(weight, 0, 1000);
}

void Rules::rebuildMasks()
{
    m_red = m_forbidding = m_warning = m_soft = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        const quint64 bit = quint64(1) << i;
        m_forbidding |= m_levels[i] == Level::Forbid ? bit : 0;
        m_red |= m_levels[i] >= Level::BlockPublishing ? bit : 0;
        m_soft |= entries[i].soft ? bit : 0;
        m_warning |= m_levels[i] == Level::Warn && !entries[i].soft ? bit : 0;
    }
}

Verdict Rules::judge(const Weighing& weighing) const
{
    Verdict verdict{Colour::Green, weighing.rules == 0 ? Level::Ignore : Level::Warn, weighing.cost,
                    weighing.rules};
    if ((weighing.rules & m_red) != 0) {
        verdict.colour = Colour::Red;
        verdict.level = (weighing.rules & m_forbidding) != 0 ? Level::Forbid : Level::BlockPublishing;
    } else if ((weighing.rules & m_warning) != 0 || weighing.soft >= amberFrom) {
        verdict.colour = Colour::Amber;
    }
    return verdict;
}

QString Rules::name(Rule rule)
{
    return QString::fromLatin1(entries[static_cast<size_t>(rule)].name);
}

std::optional<Rule> Rules::named(const QString& name)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (name == QLatin1String(entries[i].name))
            return static_cast<Rule>(i);
    }
    return {};
}

bool Rules::isSoft(Rule rule)
{
    return entries[static_cast<size_t>(rule)].soft;
}

QString Rules::name(Level level)
{
    return QString::fromLatin1(levelNames[static_cast<size_t>(level)]);
}

std::optional<Level> Rules::levelNamed(const QString& name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name == QLatin1String(levelNames[i]))
            return static_cast<Level>(i);
    }
    return {};
}

} // namespace kitcamp::planning
