// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kitcamp {

/// Who would like which project case, as plain numbers.
struct CaseWishes {
    /// By team, by member who answered: indices of cases, the first wish first.
    QList<QList<QList<int>>> wishes;
    QList<int> places; ///< by case: teams at most; 0: any number

    [[nodiscard]] int teams() const { return static_cast<int>(wishes.size()); }
    [[nodiscard]] int cases() const { return static_cast<int>(places.size()); }
    /// How well a case suits a team, 0..10000: the mean over its members who answered. The first wish is
    /// worth all, each further one as much less as there are cases, a case that is not named nothing.
    [[nodiscard]] int satisfaction(int team, int projectCase) const;
};

/// The cases of the teams (-1: no place is left) with the largest sum of satisfactions that any assignment
/// can have; exact, by the Hungarian method over the places (O(teams^2 * places)). The same wishes give the
/// same answer always.
[[nodiscard]] QList<int> assignCases(const CaseWishes& wishes);

} // namespace kitcamp
