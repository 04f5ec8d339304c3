// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/repairproposals.h"

#include "models/planning/teamrules/repair.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RepairWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RepairWords)
};

/// Makes proposals for one board: what the planning knows by numbers becomes rows of the file and words.
class Proposing
{
public:
    Proposing(const Board& board, IdGenerator& ids)
        : m_board(board)
        , m_ids(ids)
    {
        for (const qint64 participation : board.gone()) {
            const int card = board.content().cardOf(participation);
            m_leaving << TeamMove{ids.nextValue(), participation, board.content().cards[card].team, 0};
        }
    }

    [[nodiscard]] RepairProposal proposal(const TeamSolution& after) const;
    [[nodiscard]] TeamSolution bestWith(const TeamSolution& from, int moves) const;

private:
    [[nodiscard]] QString teamWord(int team) const
    {
        return RepairWords::tr("team %1").arg(m_board.plan().teams[team].number);
    }
    void addSteps(RepairProposal& proposal, const TeamSolution& after) const;

    const Board& m_board;
    IdGenerator& m_ids;
    QList<TeamMove> m_leaving;
};

void Proposing::addSteps(RepairProposal& proposal, const TeamSolution& after) const
{
    const TeamTask& task = *m_board.task();
    const TeamSolution& before = m_board.solution();
    for (int i = 0; i < task.students.size(); ++i) {
        const int from = before.team[size_t(i)];
        const int to = after.team[size_t(i)];
        if (from == to)
            continue;
        proposal.moves << TeamMove{m_ids.nextValue(), task.students[i], m_board.plan().teams[from].id,
                                   m_board.plan().teams[to].id};
        proposal.steps << RepairWords::tr("%1: %2 → %3", "student: team 9 → team 12")
                              .arg(task.setup.names.value(i), teamWord(from), teamWord(to));
    }
}

RepairProposal Proposing::proposal(const TeamSolution& after) const
{
    const TeamTask& task = *m_board.task();
    RepairProposal proposal;
    proposal.moves = m_leaving;
    addSteps(proposal, after);
    proposal.title = proposal.steps.isEmpty()
        ? RepairWords::tr("Move nobody")
        : RepairWords::tr("Move %n student(s)", "", static_cast<int>(proposal.steps.size()));
    const TeamWords words = m_board.words();
    for (const TeamBreach& breach : checkTeams(task.setup.problem, after))
        proposal.broken << words.breach(breach);
    const TeamScores scores = scoreTeams(task.setup.problem, after);
    proposal.score = scores.score;
    proposal.change = scores.score - m_board.content().score;
    return proposal;
}

/// The best single step after the best single step: what a person would do by hand.
TeamSolution Proposing::bestWith(const TeamSolution& from, int moves) const
{
    const TeamProblem& problem = m_board.task()->setup.problem;
    TeamEvaluator evaluator(problem, from);
    for (int left = moves; left > 0;) {
        std::optional<TeamTarget> best;
        int who = -1;
        for (int student = 0; student < problem.students; ++student) {
            for (const TeamTarget& target : evaluator.targets(student)) {
                if (target.mate >= 0 && left < 2)
                    continue;
                if (target.change.betterThan(best ? best->change.after : evaluator.value())) {
                    best = target;
                    who = student;
                }
                break;
            }
        }
        if (!best)
            break;
        std::vector<TeamStep> steps{{who, best->team}};
        if (best->mate >= 0)
            steps.push_back({best->mate, evaluator.solution().team[size_t(who)]});
        evaluator.apply(steps);
        left -= best->mate >= 0 ? 2 : 1;
    }
    return evaluator.solution();
}

} // namespace

QList<RepairProposal> repairProposals(const Board& board, IdGenerator& ids, int most)
{
    QList<RepairProposal> proposals;
    if (!board.task())
        return proposals;
    const Proposing proposing(board, ids);
    QList<TeamSolution> seen;
    const auto add = [&](const TeamSolution& solution) {
        if (!seen.contains(solution)) {
            seen << solution;
            proposals << proposing.proposal(solution);
        }
    };
    add(board.solution());
    const TeamRepair repair = repairTeams(board.task()->setup.problem, board.solution(), most);
    if (repair.answer == TeamRepair::Answer::Repaired)
        add(repair.solution);
    for (int moves = 1; moves <= most; ++moves)
        add(proposing.bestWith(board.solution(), moves));
    return proposals;
}

} // namespace kitcamp
