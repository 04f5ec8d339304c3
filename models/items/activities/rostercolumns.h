// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"
#include "models/store/store.h"

namespace kitcamp {

/// A question of an activity as a column of its roster has it.
struct RosterQuestion {
    qint64 id = 0;
    QString text; ///< in the language of the window
    friend bool operator==(const RosterQuestion&, const RosterQuestion&) = default;
};

[[nodiscard]] Result<QList<RosterQuestion>> rosterQuestions(Connection& connection, qint64 activity);

/// What a roster's rows are made of; answers stand in a column each.
enum RosterExtra {
    RosterState,
    RosterRole,
    RosterOfferUntil,
    RosterRank, ///< of those who wait, from 1
    RosterPerson,
    RosterScore,
    RosterGrade,
    RosterExtraCount
};

/// The list over participation as t and person as p. Titles of the answers live in \p titles, which must
/// outlive the specification.
[[nodiscard]] ListSpec rosterSpec(const QList<RosterQuestion>& questions, const QList<QByteArray>& titles);

} // namespace kitcamp
