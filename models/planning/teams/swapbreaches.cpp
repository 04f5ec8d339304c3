// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/teamstate.h"

#include <cstddef>

namespace kitcamp {

int TeamState::codeBreachesOfExchange(int team, int out, int in) const
{
    const TeamModel& model = *m_model;
    const int* leaving = model.codes.data() + std::ptrdiff_t(out) * model.columns;
    const int* coming = model.codes.data() + std::ptrdiff_t(in) * model.columns;
    const int* counts = m_count.data() + std::ptrdiff_t(team) * model.values;
    int breaches = 0;
    for (int k = 0; k < model.columns; ++k) {
        const int old = leaving[k];
        const int fresh = coming[k];
        if (old == fresh)
            continue;
        if (old >= 0)
            breaches += model.breachAt(old, counts[old] - 1) - model.breachAt(old, counts[old]);
        if (fresh >= 0)
            breaches += model.breachAt(fresh, counts[fresh] + 1) - model.breachAt(fresh, counts[fresh]);
    }
    return breaches;
}

int TeamState::mateBreachesIn(int student, int team, int without) const
{
    const TeamModel& model = *m_model;
    int breaches = 0;
    for (int k = model.mateStart[std::size_t(student)]; k < model.mateStart[std::size_t(student) + 1]; ++k) {
        const TeamModel::Mate& mate = model.mates[std::size_t(k)];
        if (m_teamOf[std::size_t(mate.student)] == team && mate.student != without)
            breaches += mate.breaches;
    }
    return breaches;
}

int TeamState::breachesOfSwap(int first, int second) const
{
    const int one = m_teamOf[std::size_t(first)];
    const int two = m_teamOf[std::size_t(second)];
    return codeBreachesOfExchange(one, first, second) + codeBreachesOfExchange(two, second, first)
        + mateBreachesIn(first, two, second) - mateBreachesIn(first, one, first)
        + mateBreachesIn(second, one, first) - mateBreachesIn(second, two, second);
}

} // namespace kitcamp
