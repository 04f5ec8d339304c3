// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamtask.h"
#include "models/items/teams/boardcontent.h"
#include "models/planning/teamrules/teamwords.h"

#include <QCoreApplication>

#include <memory>

namespace kitcamp {

/// A plan of teams with everything that follows from it: how well, which rules hold, what a move would cost.
class Board
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Board)
public:
    /// \p people: also those who gave their places up.
    Board(std::shared_ptr<const TeamSource> source, QHash<qint64, TeamStudent> people, TeamPlan plan);
    Board(const Board&) = delete;
    Board& operator=(const Board&) = delete;

    [[nodiscard]] const TeamPlan& plan() const { return m_plan; }
    [[nodiscard]] const TeamSource& source() const { return *m_source; }
    [[nodiscard]] const TeamRules& rules() const { return m_rules; }
    [[nodiscard]] const BoardContent& content() const { return m_content; }
    /// Null where nobody sits in a team.
    [[nodiscard]] const TeamTask* task() const { return m_task ? &*m_task : nullptr; }
    [[nodiscard]] const TeamSolution& solution() const { return m_solution; }
    [[nodiscard]] const TeamEvaluator* evaluator() const { return m_evaluator ? &*m_evaluator : nullptr; }
    [[nodiscard]] TeamWords words() const { return TeamWords(m_task->setup); }

    /// Somebody of the tray may be brought to a card too.
    [[nodiscard]] MoveCosts costsOf(qint64 participation) const;
    /// Of a swap with one certain student.
    [[nodiscard]] MoveCost costOfSwap(qint64 participation, qint64 mate) const;
    /// The moves of a swap or of a move to a team; of a group that goes together all of it.
    [[nodiscard]] QList<TeamMove> movesTo(qint64 participation, int card, qint64 mate,
                                          IdGenerator& ids) const;
    /// Of those who no longer take part.
    [[nodiscard]] QList<qint64> gone() const;
    /// "Universities mixed"
    [[nodiscard]] QString criterionTitle(int criterion) const;

private:
    void readRules();
    void setUp();
    void fillCards(const QHash<qint64, TeamStudent>& people);
    void fillFigures();
    void fillRules();
    void fillBreaches();
    [[nodiscard]] BoardStudent boardStudent(const TeamStudent& student) const;
    [[nodiscard]] QString formedWords() const;

    std::shared_ptr<const TeamSource> m_source;
    TeamPlan m_plan;
    TeamRules m_rules;
    std::optional<TeamTask> m_task;
    TeamSolution m_solution;
    std::optional<TeamEvaluator> m_evaluator;
    BoardContent m_content;
};

/// "+0.6", "−0.7"; points of a hundred.
[[nodiscard]] QString changeText(double change);

} // namespace kitcamp
