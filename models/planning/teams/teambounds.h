// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <vector>

namespace kitcamp {

/// What no teams of the sizes can exceed, each criterion for itself and without the hard rules (README.md,
/// "Measures").
struct TeamBounds {
    const TeamProblem& problem;
    const TeamCriterion& criterion;

    [[nodiscard]] double ofClass() const;
    [[nodiscard]] double ofTeam(int size) const;

private:
    [[nodiscard]] std::vector<int> counts() const;
    [[nodiscard]] int largest() const;
    [[nodiscard]] double mix() const;
    [[nodiscard]] double group() const;
    [[nodiscard]] double wishes() const;
    [[nodiscard]] double projects() const;
    [[nodiscard]] double hours() const;
    [[nodiscard]] std::vector<double> hoursOfStudents() const;
};

} // namespace kitcamp
