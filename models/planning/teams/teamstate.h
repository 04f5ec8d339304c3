// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamevaluator.h"
#include "models/planning/teams/teammodel.h"

namespace kitcamp {

/// Teams with all their counters: a unit goes in or out at the cost of its columns and pairs, the value
/// follows in whole numbers and so is exactly what a recount gives. To try is to do it, to look and to undo
/// it.
class TeamState
{
public:
    TeamState(std::shared_ptr<const TeamModel> model, const TeamSolution& solution);

    [[nodiscard]] const TeamModel& model() const { return *m_model; }
    [[nodiscard]] TeamValue value() const
    {
        return {.violations = m_violations, .points = m_points + m_worst};
    }
    [[nodiscard]] int violations() const { return m_violations; }
    [[nodiscard]] TeamSolution solution() const { return {.team = m_teamOf, .project = m_project}; }
    [[nodiscard]] int teamOf(int unit) const
    {
        return m_teamOf[std::size_t(m_model->units[std::size_t(unit)].front())];
    }
    [[nodiscard]] int projectOf(int team) const { return m_project[std::size_t(team)]; }
    [[nodiscard]] int sizeOf(int team) const { return m_size[std::size_t(team)]; }
    [[nodiscard]] const std::vector<int>& members(int team) const { return m_members[std::size_t(team)]; }
    [[nodiscard]] int breachesOf(int team) const { return m_breaches[std::size_t(team)]; }

    /// Moves a unit; the value is right again after settle().
    void put(int unit, int team);
    /// Two units change teams; as put().
    void swap(int first, int second);
    /// Recounts the value of the teams that were touched.
    void settle();
    /// The changes since the last settle() were undone by put() and giveProject(): nothing is to be
    /// recounted.
    void forget() { m_touched.clear(); }
    /// The changes before the last settle() were undone: the values before it are right again.
    void unsettle();
    /// How many more rules two students of different teams would break after a swap, common hours left out.
    [[nodiscard]] int breachesOfSwap(int first, int second) const;
    void exchangeProjects(int first, int second);
    /// Gives a team another project, the one it had is free.
    void giveProject(int team, int project);
    /// What a criterion counts in a team, in its units.
    [[nodiscard]] qint64 raw(const TeamModel::Term& term, int team) const;
    /// What a project would be worth to a team's members, 0 for none.
    [[nodiscard]] qint64 worthOf(int team, int project) const;
    [[nodiscard]] int worstTeam() const { return m_worstTeam; }

private:
    void shift(int student, int team, int sign);
    void shiftCodes(int student, int team, int sign);
    void shiftNumbers(int student, int team, int sign);
    void shiftMates(int student, int team, int sign);
    [[nodiscard]] int codeBreachesOfExchange(int team, int out, int in) const;
    [[nodiscard]] int mateBreachesIn(int student, int team, int without) const;
    void settleTeam(int team);
    void touch(int team);
    [[nodiscard]] int common(int hours, int team) const;
    void shiftBreaches(int team, int by);

    struct Column {
        int distinct = 0;
        int pairs = 0;
    };
    struct Sums {
        qint64 count = 0;
        qint64 sum = 0;
        qint64 squares = 0;
    };
    /// What a team had before the last settle().
    struct Settled {
        int team = 0;
        int commonBreaches = 0;
        qint64 points = 0;
        qint64 fair = 0;
    };
    std::shared_ptr<const TeamModel> m_model;
    std::vector<int> m_teamOf; ///< of each student, Away while on the way
    std::vector<int> m_project;
    std::vector<int> m_size;
    std::vector<int> m_count; ///< team x value
    std::vector<Column> m_columns; ///< team x counted column
    std::vector<Sums> m_sums; ///< team x number
    std::vector<qint64> m_wish; ///< of each team
    std::vector<qint64> m_worth; ///< of each team for its project
    std::vector<int> m_breaches; ///< of each team
    std::vector<int> m_commonBreaches;
    std::vector<qint64> m_teamPoints;
    std::vector<qint64> m_fairPoints;
    std::vector<std::vector<int>> m_members; ///< in any order
    std::vector<int> m_place; ///< of each student among the members
    std::vector<int> m_touched;
    std::vector<Settled> m_before;
    qint64 m_worstBefore = 0;
    int m_worstTeamBefore = 0;
    int m_violations = 0;
    qint64 m_points = 0;
    qint64 m_worst = 0;
    int m_worstTeam = 0;
    static constexpr int Away = -2;
};

} // namespace kitcamp
