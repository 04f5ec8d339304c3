// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/verdict.h"

#include <QString>

#include <array>
#include <optional>

namespace kitcamp::planning {

/// Levels and weights of a centre's rules, and the thresholds that they use.
class Rules
{
public:
    Rules();
    [[nodiscard]] Level level(Rule rule) const { return m_levels[static_cast<size_t>(rule)]; }
    /// What one unit costs: a clash, a person, half an hour of waiting, ten seats
    /// (models/planning/README.md).
    [[nodiscard]] int weight(Rule rule) const { return m_weights[static_cast<size_t>(rule)]; }
    void setLevel(Rule rule, Level level);
    void setWeight(Rule rule, int weight);
    /// Adds a broken rule; one that is ignored changes nothing.
    void weigh(Rule rule, int amount, Weighing& weighing) const
    {
        if (level(rule) == Level::Ignore)
            return;
        const int cost = weight(rule) * amount;
        weighing += {bitOf(rule), cost, (m_soft & bitOf(rule)) != 0 ? cost : 0};
    }
    [[nodiscard]] Verdict judge(const Weighing& weighing) const;
    /// bitOf each rule that makes a place red.
    [[nodiscard]] quint64 redRules() const { return m_red; }

    /// "room-twice"
    [[nodiscard]] static QString name(Rule rule);
    [[nodiscard]] static std::optional<Rule> named(const QString& name);
    /// Soft rules colour a place only by what they cost together.
    [[nodiscard]] static bool isSoft(Rule rule);
    /// "forbid", "block-publishing", "warn", "ignore"
    [[nodiscard]] static QString name(Level level);
    [[nodiscard]] static std::optional<Level> levelNamed(const QString& name);

    int longestGap = 60; ///< minutes between two sessions of a day that are no gap yet
    int freeSeats = 20; ///< empty seats that are no waste yet
    int fairMinutes = 240; ///< by so much one of a class's staff may teach more than another
    int amberFrom = 10; ///< soft costs that make a place amber

private:
    void rebuildMasks();

    std::array<Level, ruleCount> m_levels{};
    std::array<int, ruleCount> m_weights{};
    quint64 m_red = 0;
    quint64 m_forbidding = 0;
    quint64 m_warning = 0;
    quint64 m_soft = 0;
};

} // namespace kitcamp::planning
