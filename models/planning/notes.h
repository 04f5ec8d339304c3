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

/// Takes what is wrong with a place and keeps it whole. Made once for many places.
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
        Finding& finding = m_findings.emplace_back();
        finding.rule = rule;
        finding.level = m_rules.level(rule);
        finding.cost = m_rules.weight(rule) * amount;
        fill(finding);
    }
    [[nodiscard]] Findings taken()
    {
        std::sort(m_findings.begin(), m_findings.end());
        Findings list;
        list.reserve(static_cast<qsizetype>(m_findings.size()));
        std::move(m_findings.begin(), m_findings.end(), std::back_inserter(list));
        m_findings.clear();
        return list;
    }

private:
    const Rules& m_rules;
    std::vector<Finding> m_findings; ///< keeps its room for the next place
};

} // namespace kitcamp::planning
