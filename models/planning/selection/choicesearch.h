// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/selection/boxedprogram.h"
#include "models/planning/selection/choicerows.h"

namespace kitcamp::selecting {

/// Finds the best set by halves: the linear program says how good a set can be at most, and who is in it only
/// in part is put in, then out. Ends after a fixed amount of work, never by the clock.
class ChoiceSearch
{
public:
    /// \p values: of each candidate, positive. \p least: what two sets differ by at least.
    ChoiceSearch(const std::vector<double>& values, const std::vector<Row>& rows, double least);

    /// \p anySet: the first one that keeps all rows will do.
    void run(qint64 mostWork, bool anySet = false);

    [[nodiscard]] bool found() const { return m_best >= 0.0; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] double best() const { return m_best; }
    /// No set is better.
    [[nodiscard]] double bound() const { return m_finished ? m_best : m_bound; }
    [[nodiscard]] const std::vector<bool>& chosen() const { return m_chosen; }
    /// Where even the linear program has no answer: the places in \c rows that cannot hold together.
    [[nodiscard]] const std::vector<int>& culprits() const { return m_culprits; }

private:
    void descend(int depth);
    [[nodiscard]] int mostInPart() const;
    void keep();

    BoxedProgram m_program;
    int m_columns;
    double m_least;
    qint64 m_mostWork = 0;
    bool m_anySet = false;
    bool m_finished = true;
    bool m_stopped = false;
    double m_best = -1.0;
    double m_bound = 0.0;
    std::vector<bool> m_chosen;
    std::vector<int> m_culprits;
};

} // namespace kitcamp::selecting
