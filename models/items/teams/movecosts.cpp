// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/movecosts.h"

#include "models/items/teams/board.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MoveWords)
};

/// Nobody sees a smaller change.
constexpr double noChange = 0.0005;

/// The best move and the best swap to a card that break no rule.
struct Ways {
    const TeamTarget* move = nullptr;
    const TeamTarget* swap = nullptr;
};

MoveCost costOf(const TeamTask& task, const Ways& ways, const BoardCard& card, const QString& hindrance)
{
    const bool moves =
        ways.move && (!ways.swap || ways.move->change.score >= ways.swap->change.score - noChange);
    const TeamTarget* best = moves ? ways.move : ways.swap;
    MoveCost cost;
    if (!best) {
        cost.tone = Tone::Bad;
        const bool full = card.present() >= card.seats;
        cost.words = !hindrance.isEmpty() ? hindrance
            : full                        ? MoveWords::tr("full, no swap")
                                          : MoveWords::tr("breaks a rule");
        return cost;
    }
    cost.possible = true;
    cost.change = best->change.score;
    cost.mate = moves ? 0 : task.students.value(best->mate);
    cost.tone = cost.change > -noChange ? Tone::Ok : Tone::Warn;
    cost.words = changeText(cost.change);
    if (!moves) {
        cost.words = MoveWords::tr("swap %1", "swap -0.7").arg(cost.words);
    } else if (card.present() + 1 >= card.seats) {
        cost.words = MoveWords::tr("%1, full", "+0.6, full").arg(cost.words);
    }
    if (!moves && !hindrance.isEmpty()) { // only with one of those who are in the way
        cost.tone = Tone::Bad;
        cost.words = hindrance;
    }
    return cost;
}

int bestOf(const MoveCosts& costs)
{
    int best = -1;
    for (int card = 0; card < costs.cards.size(); ++card) {
        const MoveCost& cost = costs.cards[card];
        if (cost.possible && cost.tone != Tone::Bad && (best < 0 || cost.change > costs.cards[best].change))
            best = card;
    }
    return best;
}

/// Somebody of the tray: the teams with this one in each, beside the teams as they are.
MoveCosts costsOfUnplaced(const Board& board, qint64 participation)
{
    MoveCosts costs{participation, QList<MoveCost>(board.content().cards.size()), -1};
    const auto reading = teamTask(board.source(), board.rules(), board.plan(), {participation});
    if (!reading.value)
        return costs;
    const TeamTask& task = *reading.value;
    const TeamSolution solution = solutionOf(task, board.plan());
    const int student = task.studentOf(participation);
    const TeamEvaluator evaluator(task.setup.problem, solution);
    const TeamValue now = board.evaluator() ? board.evaluator()->value() : TeamValue{};
    const Hindrance hindrance(task, solution, student);
    for (int card = 0; card < costs.cards.size(); ++card) {
        const TeamStep step{student, card};
        const TeamValue after =
            solution.team[size_t(student)] == card ? evaluator.value() : evaluator.whatIf({&step, 1}).after;
        MoveCost& cost = costs.cards[card];
        const QString words = hindrance.inTeam(card);
        const BoardCard& shown = board.content().cards[card];
        const bool full = shown.present() >= shown.seats;
        cost.change = after.score() - now.score();
        cost.possible = !full && words.isEmpty();
        cost.tone = !cost.possible ? Tone::Bad : cost.change > -noChange ? Tone::Ok : Tone::Warn;
        cost.words = !words.isEmpty() ? words : full ? MoveWords::tr("full") : changeText(cost.change);
        if (cost.possible && shown.present() + 1 >= shown.seats)
            cost.words = MoveWords::tr("%1, full", "+0.6, full").arg(cost.words);
    }
    costs.best = bestOf(costs);
    return costs;
}

} // namespace

MoveCosts Board::costsOf(qint64 participation) const
{
    const int own = m_content.cardOf(participation);
    if (own < 0)
        return costsOfUnplaced(*this, participation);
    MoveCosts costs{participation, QList<MoveCost>(m_content.cards.size()), -1};
    const int student = m_task ? m_task->studentOf(participation) : -1;
    if (student < 0)
        return costs;
    std::vector<Ways> ways(size_t(m_content.cards.size()));
    const std::vector<TeamTarget> targets = m_evaluator->targets(student);
    for (const TeamTarget& target : targets) { // the best come first
        const TeamTarget*& way =
            target.mate < 0 ? ways[size_t(target.team)].move : ways[size_t(target.team)].swap;
        if (!way && target.change.violations <= 0)
            way = &target;
    }
    const Hindrance hindrance(*m_task, m_solution, student);
    for (int card = 0; card < costs.cards.size(); ++card) {
        if (card != own)
            costs.cards[card] =
                costOf(*m_task, ways[size_t(card)], m_content.cards[card], hindrance.inTeam(card));
    }
    costs.best = bestOf(costs);
    return costs;
}

MoveCost Board::costOfSwap(qint64 participation, qint64 mate) const
{
    MoveCost cost;
    cost.mate = mate;
    const int student = m_task ? m_task->studentOf(participation) : -1;
    const int other = m_task ? m_task->studentOf(mate) : -1;
    if (student < 0 || other < 0)
        return cost;
    const std::array steps{TeamStep{student, m_solution.team[size_t(other)]},
                           TeamStep{other, m_solution.team[size_t(student)]}};
    const TeamChange change = m_evaluator->whatIf(steps);
    cost.change = change.score;
    cost.possible = change.violations <= 0;
    cost.tone = !cost.possible ? Tone::Bad : cost.change > -noChange ? Tone::Ok : Tone::Warn;
    cost.words = cost.possible
        ? MoveWords::tr("swap with %1: %2").arg(m_task->setup.names.value(other), changeText(cost.change))
        : MoveWords::tr("swap with %1: breaks a rule").arg(m_task->setup.names.value(other));
    return cost;
}

/// Who must be together goes together, as the evaluator counts it.
QList<TeamMove> Board::movesTo(qint64 participation, int card, qint64 mate, IdGenerator& ids) const
{
    const qint64 team = m_content.cards.value(card).team;
    const int own = m_content.cardOf(participation);
    const qint64 from = own < 0 ? 0 : m_content.cards[own].team;
    QList<TeamMove> moves{TeamMove{ids.nextValue(), participation, from, team}};
    if (mate != 0)
        moves << TeamMove{ids.nextValue(), mate, team, from};
    const int student = m_task ? m_task->studentOf(participation) : -1;
    if (student < 0)
        return moves;
    const int other = mate == 0 ? -1 : m_task->studentOf(mate);
    TeamEvaluator after(m_task->setup.problem, m_solution);
    std::vector<TeamStep> steps{{student, card}};
    if (other >= 0)
        steps.push_back({other, own});
    after.apply(steps);
    const TeamSolution solution = after.solution();
    for (int i = 0; i < m_task->students.size(); ++i) {
        if (i == student || i == other || solution.team[size_t(i)] == m_solution.team[size_t(i)])
            continue;
        moves << TeamMove{ids.nextValue(), m_task->students[i], m_plan.teams[m_solution.team[size_t(i)]].id,
                          m_plan.teams[solution.team[size_t(i)]].id};
    }
    return moves;
}

} // namespace kitcamp
