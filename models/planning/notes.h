// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/finding.h"

namespace kitcamp::planning {

/// Takes what is wrong with a place and keeps no more than which rules and what they cost: for thousands of
/// cells.
class Tally
{
public:
    explicit Tally(const Rules& rules)
        : m_rules(rules)
    {
    }

    template <typename Fill>
    void add(Rule rule, int amount, Fill&&)
    {
        m_rules.weigh(rule, amount, m_weighing);
    }
    void add(const Weighing& weighing) { m_weighing += weighing; }
    [[nodiscard]] Weighing taken() { return std::exchange(m_weighing, {}); }

private:
    const Rules& m_rules;
    Weighing m_weighing;
};

/// Takes what is wrong with a place and keeps it whole.
class Collection
{
public:
    explicit Collection(const Rules& rules)
        : m_rules(rules)
    {
    }

    /// \p fill(Finding&) says who is concerned; it is called for rules that are not ignored.
    template <typename Fill>
    void add(Rule rule, int amount, Fill&& fill)
    {
        if (m_rules.level(rule) == Level::Ignore)
            return;
        Finding& finding = m_findings.emplaceBack();
        finding.rule = rule;
        finding.level = m_rules.level(rule);
        finding.cost = m_rules.weight(rule) * amount;
        fill(finding);
    }
    [[nodiscard]] Findings taken()
    {
        std::sort(m_findings.begin(), m_findings.end());
        return std::exchange(m_findings, {});
    }

private:
    const Rules& m_rules;
    Findings m_findings;
};

} // namespace kitcamp::planning
