// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/explanation.h"

#include "models/planning/teamrules/cellcauses.h"

namespace kitcamp {

namespace {

bool sameBreach(const TeamBreach& left, const TeamBreach& right)
{
    return left.kind == right.kind && left.team == right.team && left.rule == right.rule
        && left.value == right.value && left.found == right.found && left.students == right.students;
}

/// What stands in \p all and not in \p known.
std::vector<TeamBreach> without(const std::vector<TeamBreach>& all, const std::vector<TeamBreach>& known)
{
    std::vector<TeamBreach> fresh;
    for (const TeamBreach& breach : all) {
        if (std::none_of(known.begin(), known.end(),
                         [&breach](const TeamBreach& other) { return sameBreach(breach, other); }))
            fresh.push_back(breach);
    }
    return fresh;
}

std::vector<BrokenWish> brokenWishesOf(const TeamProblem& problem, const TeamSolution& solution)
{
    std::vector<BrokenWish> broken;
    for (const TeamWish& wish : problem.wishes) {
        const int own = solution.team[size_t(wish.student)];
        const int other = solution.team[size_t(wish.mate)];
        if ((own == other) != (wish.strength > 0))
            broken.push_back({wish, own, other});
    }
    return broken;
}

/// The steps of a target, for the evaluator.
std::vector<TeamStep> stepsOf(const TeamSolution& solution, int student, const TeamTarget& target)
{
    std::vector<TeamStep> steps{{student, target.team}};
    if (target.mate >= 0)
        steps.push_back({target.mate, solution.team[size_t(student)]});
    return steps;
}

bool isLocked(const TeamProblem& problem, int student)
{
    if (problem.lockOf(student) != TeamProblem::Free)
        return true;
    for (const std::vector<int>& group : problem.together) {
        if (std::find(group.begin(), group.end(), student) == group.end())
            continue;
        for (const int mate : group) {
            if (problem.lockOf(mate) != TeamProblem::Free)
                return true;
        }
    }
    return false;
}

} // namespace

TeamExplanation explainTeams(const TeamProblem& problem, const TeamSolution& solution)
{
    TeamExplanation explanation;
    explanation.scores = scoreTeams(problem, solution);
    const CellCauses causes(problem, solution);
    for (int team = 0; team < problem.teams(); ++team) {
        std::vector<TeamCell> row;
        for (size_t i = 0; i < problem.criteria.size(); ++i) {
            const std::vector<double>& attained = explanation.scores.criteria[i].teams;
            TeamCell cell{team, int(i), size_t(team) < attained.size() ? attained[size_t(team)] : 1.0, {}};
            if (cell.attained < 1)
                cell.causes = causes.of(team, problem.criteria[i]);
            row.push_back(std::move(cell));
        }
        explanation.cells.push_back(std::move(row));
    }
    explanation.brokenWishes = brokenWishesOf(problem, solution);
    explanation.breaches = checkTeams(problem, solution);
    return explanation;
}

TeamMatrix teamMatrix(const TeamProblem& problem, const TeamSolution& solution, int column)
{
    const TeamColumn& codes = problem.columns[size_t(column)];
    TeamMatrix matrix{column, {}};
    matrix.counts.assign(size_t(codes.codeCount()), std::vector<int>(size_t(problem.teams()), 0));
    for (int student = 0; student < problem.students; ++student) {
        const int code = codes.codes[size_t(student)];
        const int team = solution.team[size_t(student)];
        if (code >= 0 && team >= 0)
            ++matrix.counts[size_t(code)][size_t(team)];
    }
    return matrix;
}

WhyNot whyNot(const TeamProblem& problem, const TeamSolution& solution, int student, int team)
{
    WhyNot why;
    why.student = student;
    why.team = team;
    if (solution.team[size_t(student)] == team) {
        why.answer = WhyNot::Answer::Here;
        return why;
    }
    TeamEvaluator evaluator(problem, solution);
    const TeamTarget* best = nullptr;
    const std::vector<TeamTarget> targets = evaluator.targets(student, true);
    for (const TeamTarget& target : targets) {
        if (target.team == team && (best == nullptr || target.change.after > best->change.after))
            best = &target;
    }
    if (best == nullptr) {
        why.answer = isLocked(problem, student) ? WhyNot::Answer::Locked : WhyNot::Answer::Impossible;
        return why;
    }
    why.mate = best->mate;
    why.change = best->change;
    evaluator.apply(stepsOf(solution, student, *best));
    why.breaches = without(checkTeams(problem, evaluator.solution()), checkTeams(problem, solution));
    const TeamValue now = scoreTeams(problem, solution).value;
    why.answer = why.change.violations > 0 ? WhyNot::Answer::Impossible
        : why.change.after > now           ? WhyNot::Answer::Better
        : why.change.after == now          ? WhyNot::Answer::Same
                                           : WhyNot::Answer::Worse;
    return why;
}

std::vector<TeamTarget> bestSwaps(const TeamProblem& problem, const TeamSolution& solution, int student,
                                  int most)
{
    const TeamEvaluator evaluator(problem, solution);
    std::vector<TeamTarget> targets = evaluator.targets(student, true);
    std::erase_if(targets, [](const TeamTarget& target) { return target.change.violations > 0; });
    if (int(targets.size()) > most)
        targets.resize(size_t(most));
    return targets;
}

TeamComparison compareTeams(const TeamProblem& problem, const TeamSolution& before, const TeamSolution& after)
{
    TeamComparison comparison{scoreTeams(problem, before), scoreTeams(problem, after), {}, {}, {}};
    for (int student = 0; student < problem.students; ++student) {
        if (before.team[size_t(student)] != after.team[size_t(student)])
            comparison.moved.push_back(student);
    }
    const std::vector<TeamBreach> earlier = checkTeams(problem, before);
    const std::vector<TeamBreach> later = checkTeams(problem, after);
    comparison.solved = without(earlier, later);
    comparison.broken = without(later, earlier);
    return comparison;
}

} // namespace kitcamp
