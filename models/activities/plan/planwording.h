// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/plannames.h"

namespace kitcamp {

/// A finding with its sentence, as a list of clashes shows it.
struct PlanFinding {
    planning::Finding finding;
    planning::Colour colour = planning::Colour::Amber; ///< red: forbidden or not to be published
    QString session; ///< the name of the session that it is told of; that is finding.sessions.front()
    QString sentence;
    QDate day; ///< of that session; invalid where it has no place
    int starts = 0; ///< minutes of that day
};

/// A place that was verified, ready to be shown and taken.
struct PlanPlacement {
    planning::Suggestion suggestion;
    QString starts; ///< YYYY-MM-DDTHH:MM
    QString place; ///< "Sun 29 Nov 13:00–15:00, Lab 2"
    QStringList reasons; ///< "Lab 2 is free: 70 seats, 68 needed."
    QStringList warnings; ///< empty: nothing is wrong with it
};

struct PlanPlacements {
    std::vector<PlanPlacement> best; ///< cheapest first; none is red
    /// Why there are none, or so few: what takes the others away, with numbers.
    QStringList removed;
    qint64 places = 0;
    qint64 possible = 0;
    bool isComplete = true;
};

/// What a change would do to the plan, without doing it.
struct PlanWhatIf {
    QList<PlanFinding> added;
    QList<PlanFinding> gone;
    qint64 cost = 0; ///< by so much the plan costs more; below 0: less
};

[[nodiscard]] PlanFinding worded(const planning::ConflictIndex& index, const PlanNames& names,
                                 const planning::Finding& finding, qint64 focus = 0);
[[nodiscard]] QList<PlanFinding> worded(const planning::ConflictIndex& index, const PlanNames& names,
                                        const planning::Findings& findings, qint64 focus = 0);
[[nodiscard]] PlanPlacements worded(const PlanNames& names, const planning::Horizon& horizon,
                                    const planning::Wish& wish, planning::Suggestions suggestions);

} // namespace kitcamp
