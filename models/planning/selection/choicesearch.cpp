// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/choicesearch.h"

#include <cmath>

namespace kitcamp::selecting {

namespace {
constexpr double whole = 1e-6; // what is nearer to 0 or 1 is 0 or 1
constexpr int deepest = 400;
} // namespace

ChoiceSearch::ChoiceSearch(const std::vector<double>& values, const std::vector<Row>& rows, double least)
    : m_program(values, int(rows.size()))
    , m_columns(int(values.size()))
    , m_least(least)
    , m_chosen(values.size(), false)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        m_program.boundRow(row, rows[row].least, rows[row].most);
        for (const int member : rows[row].members)
            m_program.join(member, row);
    }
}

void ChoiceSearch::run(qint64 mostWork, bool anySet)
{
    m_mostWork = mostWork;
    m_anySet = anySet;
    descend(0);
}

void ChoiceSearch::descend(int depth)
{
    const auto outcome = m_program.solve();
    if (outcome == BoxedProgram::Outcome::Impossible) {
        if (depth == 0)
            m_culprits = m_program.culprits();
        return;
    }
    const bool gaveUp = outcome == BoxedProgram::Outcome::GaveUp;
    if (depth == 0)
        m_bound = m_program.objective();
    if (gaveUp || depth > deepest || (m_program.work() > m_mostWork && depth > 0)) {
        m_finished = false;
        m_stopped = m_stopped || m_program.work() > m_mostWork;
        return;
    }
    // Sums of the two may differ by rounding, yet never by as much as two sets do.
    if (found() && m_program.objective() < m_best + 0.5 * m_least)
        return;
    const int column = mostInPart();
    if (column < 0)
        return keep();
    const double first = m_program.column(column) >= 0.5 ? 1.0 : 0.0;
    for (const double value : {first, 1.0 - first}) {
        m_program.boundColumn(column, value, value);
        descend(depth + 1);
        if (m_stopped || (m_anySet && found())) {
            m_finished = m_finished && !m_stopped;
            break;
        }
    }
    m_program.boundColumn(column, 0.0, 1.0);
}

int ChoiceSearch::mostInPart() const
{
    int found = -1;
    double distance = whole;
    for (int column = 0; column < m_columns; ++column) {
        const double at = m_program.column(column);
        const double inPart = std::min(std::abs(at), std::abs(1.0 - at));
        if (inPart > distance) {
            distance = inPart;
            found = column;
        }
    }
    return found;
}

void ChoiceSearch::keep()
{
    m_best = m_program.objective();
    for (int column = 0; column < m_columns; ++column)
        m_chosen[column] = m_program.column(column) > 0.5;
}

} // namespace kitcamp::selecting
