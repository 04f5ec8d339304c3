// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where each person has one thing only, whoever shares it fills teams of their own: their numbers must be
// sums of teams' sizes.
#include "models/planning/teamrules/proofs.h"

#include <map>

namespace kitcamp {

namespace {

constexpr size_t mostStates = 2048; // more kinds of sizes are left to the search

/// Teams of the same bounds.
struct AlikeTeams {
    TeamSize size;
    int teams = 0;
    size_t place = 1; ///< what one of them counts in the number of a state
};

/// Which of the teams are given away: a number with one digit for each kind of team.
class TeamSplit
{
public:
    explicit TeamSplit(const std::vector<TeamSize>& sizes);
    [[nodiscard]] bool isSmall() const { return m_states <= mostStates; }
    /// Whether all teams can be split into parts that hold just so many persons each.
    [[nodiscard]] bool fits(const std::vector<int>& persons) const;

private:
    [[nodiscard]] size_t digit(size_t state, const AlikeTeams& alike) const
    {
        return state / alike.place % size_t(alike.teams + 1);
    }
    [[nodiscard]] bool holds(size_t part, int persons) const;
    [[nodiscard]] bool canAdd(size_t state, size_t part) const;

    std::vector<AlikeTeams> m_kinds;
    size_t m_states = 1;
};

TeamSplit::TeamSplit(const std::vector<TeamSize>& sizes)
{
    std::map<std::pair<int, int>, int> counts;
    for (const TeamSize& size : sizes)
        ++counts[{size.lower, size.upper}];
    for (const auto& [bounds, teams] : counts) {
        m_kinds.push_back({{bounds.first, bounds.second}, teams, m_states});
        m_states *= size_t(teams + 1);
        if (!isSmall())
            return;
    }
}

bool TeamSplit::holds(size_t part, int persons) const
{
    qint64 least = 0;
    qint64 most = 0;
    for (const AlikeTeams& alike : m_kinds) {
        least += qint64(digit(part, alike)) * alike.size.lower;
        most += qint64(digit(part, alike)) * alike.size.upper;
    }
    return least <= persons && persons <= most;
}

bool TeamSplit::canAdd(size_t state, size_t part) const
{
    return std::all_of(m_kinds.begin(), m_kinds.end(), [&](const AlikeTeams& alike) {
        return digit(state, alike) + digit(part, alike) <= size_t(alike.teams);
    });
}

bool TeamSplit::fits(const std::vector<int>& persons) const
{
    std::vector<char> reached(m_states, 0);
    reached[0] = 1;
    for (const int each : persons) {
        std::vector<char> next(m_states, 0);
        for (size_t part = 0; part < m_states; ++part) {
            if (!holds(part, each))
                continue;
            for (size_t state = 0; state + part < m_states; ++state) {
                if (reached[state] != 0 && canAdd(state, part))
                    next[state + part] = 1;
            }
        }
        reached = std::move(next);
    }
    return reached.back() != 0;
}

/// Persons of each value; empty where somebody has none or several, or all have the same.
std::map<int, std::vector<int>> personsByValue(const std::vector<TeamHours>& hours)
{
    std::map<int, std::vector<int>> persons;
    for (size_t student = 0; student < hours.size(); ++student) {
        if (hours[student].count() != 1)
            return {};
        size_t bit = 0;
        while (!hours[student].test(bit))
            ++bit;
        persons[int(bit)].push_back(int(student));
    }
    if (persons.size() < 2)
        persons.clear();
    return persons;
}

std::optional<TeamProof> proofOfRule(const Demands& demands, const TeamSplit& split, int rule)
{
    const int column = demands.problem().rules[size_t(rule)].column;
    const auto byValue = personsByValue(demands.problem().columns[size_t(column)].hours);
    TeamProof proof;
    proof.kind = TeamProof::Kind::NotWholeTeams;
    proof.claims = {{TeamClaim::Kind::Sizes, 0}, {TeamClaim::Kind::Rule, rule}};
    proof.rule = rule;
    std::vector<int> all;
    for (const auto& [value, persons] : byValue) {
        const int others = demands.problem().students - int(persons.size());
        all.push_back(int(persons.size()));
        if (split.fits({all.back(), others}))
            continue;
        proof.value = value;
        proof.students = persons;
        proof.numbers = {all.back(), others};
        return proof;
    }
    if (all.empty() || split.fits(all))
        return {};
    return proof;
}

} // namespace

std::optional<TeamProof> wholeTeamsProof(const Demands& demands)
{
    if (demands.commonRules().empty())
        return {};
    const TeamSplit split(demands.sizes());
    if (!split.isSmall())
        return {};
    for (const int rule : demands.commonRules()) {
        if (auto proof = proofOfRule(demands, split, rule))
            return proof;
    }
    return {};
}

} // namespace kitcamp
