// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/repair.h"

#include "models/planning/teams/teamcheck.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace kitcamp {

namespace {

/// Numbers of the students who are left; those who left have none.
class Renumbering
{
public:
    Renumbering(int students, const std::vector<int>& left)
        : m_numbers(size_t(students), 0)
    {
        for (const int student : left)
            m_numbers[size_t(student)] = gone;
        int next = 0;
        for (int& number : m_numbers)
            number = number == gone ? gone : next++;
    }
    [[nodiscard]] bool stays(int student) const { return m_numbers[size_t(student)] != gone; }
    [[nodiscard]] int of(int student) const { return m_numbers[size_t(student)]; }
    template <typename Item>
    void keep(std::vector<Item>& items) const
    {
        if (items.size() != m_numbers.size())
            return; // it has none for this kind of column
        std::vector<Item> kept;
        for (size_t i = 0; i < items.size(); ++i) {
            if (m_numbers[i] != gone)
                kept.push_back(items[i]);
        }
        items = std::move(kept);
    }
    void keepPairs(std::vector<TeamPair>& pairs) const
    {
        std::erase_if(pairs,
                      [this](const TeamPair& pair) { return !stays(pair.first) || !stays(pair.second); });
        for (TeamPair& pair : pairs)
            pair = {of(pair.first), of(pair.second)};
    }

private:
    static constexpr int gone = -1;
    std::vector<int> m_numbers;
};

void renumberGroups(TeamProblem& problem, const Renumbering& numbers)
{
    for (std::vector<int>& group : problem.together) {
        std::erase_if(group, [&](int student) { return !numbers.stays(student); });
        for (int& student : group)
            student = numbers.of(student);
    }
    std::erase_if(problem.together, [](const std::vector<int>& group) { return group.size() < 2; });
    numbers.keepPairs(problem.apart);
    numbers.keepPairs(problem.earlierMates);
    std::erase_if(problem.wishes, [&](const TeamWish& wish) {
        return !numbers.stays(wish.student) || !numbers.stays(wish.mate);
    });
    for (TeamWish& wish : problem.wishes)
        wish = {numbers.of(wish.student), numbers.of(wish.mate), wish.strength};
}

/// A fair share stays what it was with everybody: nobody's share shrinks because one leaves.
void fixShares(const TeamProblem& whole, TeamProblem& problem)
{
    for (size_t i = 0; i < whole.rules.size(); ++i) {
        const TeamRule& rule = whole.rules[i];
        if (rule.count != TeamRule::FairShare || rule.value == TeamRule::EachValue)
            continue;
        const auto& codes = whole.columns[size_t(rule.column)].codes;
        const int persons = int(std::count(codes.begin(), codes.end(), rule.value));
        problem.rules[i].count = (persons + whole.teams() - 1) / whole.teams();
    }
}

/// Where not every seat can be taken any more, each team may have one less.
void lowerSizes(TeamProblem& problem)
{
    const auto least = [&problem] {
        return std::accumulate(problem.sizes.begin(), problem.sizes.end(), qint64(0),
                               [](qint64 sum, const TeamSize& size) { return sum + size.lower; });
    };
    while (least() > problem.students) {
        for (TeamSize& size : problem.sizes)
            size.lower = std::max(0, size.lower - 1);
    }
}

/// Depth first: each way that repairs something must move somebody into or out of what is broken, so only
/// such moves are tried; a student is moved once.
class RepairSearch
{
public:
    RepairSearch(const TeamProblem& problem, const TeamSolution& solution, qint64 effort)
        : m_problem(problem)
        , m_start(solution)
        , m_evaluator(problem, solution)
        , m_effort(effort)
        , m_groupOf(size_t(problem.students))
    {
        std::iota(m_groupOf.begin(), m_groupOf.end(), 0);
        for (bool changed = true; changed;) {
            changed = false;
            for (const std::vector<int>& group : problem.together)
                changed = joined(group) || changed;
        }
    }

    /// Looks at all ways with so many moves.
    void search(int moves)
    {
        m_moves = moves;
        descend({});
    }
    [[nodiscard]] bool found() const { return m_best.has_value(); }
    [[nodiscard]] bool gaveUp() const { return m_tried > m_effort; }
    [[nodiscard]] qint64 tried() const { return m_tried; }
    void take(TeamRepair& repair) const
    {
        repair.steps = m_bestSteps;
        repair.change = m_evaluator.whatIf(m_bestSteps, true);
        TeamEvaluator changed(m_problem, m_start);
        changed.apply(m_bestSteps);
        repair.solution = changed.solution();
    }

private:
    bool joined(const std::vector<int>& group)
    {
        bool changed = false;
        int least = m_problem.students;
        for (const int student : group)
            least = std::min(least, m_groupOf[size_t(student)]);
        for (const int student : group) {
            changed = changed || m_groupOf[size_t(student)] != least;
            m_groupOf[size_t(student)] = least;
        }
        return changed;
    }
    [[nodiscard]] int lockOfGroup(int group) const
    {
        for (int student = 0; student < m_problem.students; ++student) {
            if (m_groupOf[size_t(student)] == group && m_problem.lockOf(student) != TeamProblem::Free)
                return m_problem.lockOf(student);
        }
        return TeamProblem::Free;
    }
    [[nodiscard]] TeamSolution after(const std::vector<TeamStep>& steps) const
    {
        TeamSolution solution = m_start;
        for (const TeamStep& step : steps) {
            for (int student = 0; student < m_problem.students; ++student) {
                if (m_groupOf[size_t(student)] == m_groupOf[size_t(step.student)])
                    solution.team[size_t(student)] = step.team;
            }
        }
        return solution;
    }
    [[nodiscard]] std::vector<TeamStep> stepsFor(const TeamBreach& breach, const TeamSolution& now,
                                                 const std::vector<TeamStep>& steps) const;
    void weigh(const std::vector<TeamStep>& steps);
    void descend(const std::vector<TeamStep>& steps);

    const TeamProblem& m_problem;
    const TeamSolution& m_start;
    TeamEvaluator m_evaluator;
    qint64 m_effort;
    qint64 m_tried = 0;
    int m_moves = 0;
    std::vector<int> m_groupOf;
    std::optional<TeamValue> m_best;
    std::vector<TeamStep> m_bestSteps;
};

/// Moves of those not moved yet: of the persons concerned anywhere, and of anybody into or out of the team.
std::vector<TeamStep> RepairSearch::stepsFor(const TeamBreach& breach, const TeamSolution& now,
                                             const std::vector<TeamStep>& steps) const
{
    std::vector<TeamStep> possible;
    for (int student = 0; student < m_problem.students; ++student) {
        if (m_groupOf[size_t(student)] != student)
            continue;
        const int lock = lockOfGroup(student);
        const auto isMoved = [&](const TeamStep& step) { return m_groupOf[size_t(step.student)] == student; };
        if (std::any_of(steps.begin(), steps.end(), isMoved))
            continue;
        const int here = now.team[size_t(student)];
        const bool concerned = std::any_of(breach.students.begin(), breach.students.end(),
                                           [&](int other) { return m_groupOf[size_t(other)] == student; });
        const bool anywhere =
            (breach.team < 0 && (concerned || breach.students.empty())) || here == breach.team;
        for (int team = 0; team < m_problem.teams(); ++team) {
            if (team != here && (lock == TeamProblem::Free || lock == team)
                && (anywhere || concerned || team == breach.team))
                possible.push_back({student, team});
        }
    }
    return possible;
}

void RepairSearch::weigh(const std::vector<TeamStep>& steps)
{
    const TeamChange change = m_evaluator.whatIf(steps);
    if (change.after.violations == 0 && (!m_best || change.after > *m_best)) {
        m_best = change.after;
        m_bestSteps = steps;
    }
}

void RepairSearch::descend(const std::vector<TeamStep>& steps)
{
    const TeamSolution now = after(steps);
    const std::vector<TeamBreach> breaches = checkTeams(m_problem, now);
    if (breaches.empty())
        return; // that would have been a way with fewer moves
    for (const TeamStep& step : stepsFor(breaches.front(), now, steps)) {
        if (++m_tried > m_effort)
            return;
        std::vector<TeamStep> more = steps;
        more.push_back(step);
        if (int(more.size()) == m_moves)
            weigh(more);
        else
            descend(more);
    }
}

} // namespace

TeamRemainder withoutStudents(const TeamProblem& problem, const TeamSolution& solution,
                              const std::vector<int>& left)
{
    const Renumbering numbers(problem.students, left);
    TeamRemainder rest{problem, solution, {}};
    for (int student = 0; student < problem.students; ++student) {
        if (numbers.stays(student))
            rest.students.push_back(student);
    }
    rest.problem.students = int(rest.students.size());
    for (TeamColumn& column : rest.problem.columns) {
        numbers.keep(column.codes);
        numbers.keep(column.numbers);
        numbers.keep(column.hours);
    }
    numbers.keep(rest.problem.locks);
    numbers.keep(rest.solution.team);
    renumberGroups(rest.problem, numbers);
    fixShares(problem, rest.problem);
    lowerSizes(rest.problem);
    return rest;
}

TeamRepair repairTeams(const TeamProblem& problem, const TeamSolution& solution, int most, qint64 effort)
{
    TeamRepair repair;
    repair.solution = solution;
    if (checkTeams(problem, solution).empty()) {
        repair.change.after = scoreTeams(problem, solution).value;
        return repair;
    }
    RepairSearch search(problem, solution, effort);
    for (int moves = 1; moves <= most && !search.found() && !search.gaveUp(); ++moves) {
        search.search(moves);
        repair.moves = moves;
    }
    repair.tried = search.tried();
    repair.proven = !search.gaveUp();
    repair.answer = search.found() ? TeamRepair::Answer::Repaired
        : search.gaveUp()          ? TeamRepair::Answer::GaveUp
                                   : TeamRepair::Answer::NotSoFew;
    if (search.found())
        search.take(repair);
    return repair;
}

} // namespace kitcamp
