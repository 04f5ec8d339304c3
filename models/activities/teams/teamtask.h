// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamactions.h"
#include "models/activities/teams/teamplans.h"
#include "models/activities/teams/teamroster.h"
#include "models/planning/teamrules/teamsetup.h"
#include "models/planning/teams/teamoptimiser.h"

namespace kitcamp {

/// Everything of a camp that forming teams needs, read once; then no connection is asked again.
struct TeamSource {
    qint64 activity = 0;
    TeamRoster roster;
    QList<ProjectCase> cases;
};
[[nodiscard]] Result<TeamSource> loadTeamSource(Connection& connection, qint64 activity);

/// Rules that most camps begin with, as far as the camp has what they are about: universities and majors
/// mixed, no lone woman, wishes.
[[nodiscard]] TeamRules usualTeamRules(const TeamSource& source);

/// A problem with who its students and projects are in the file.
struct TeamTask {
    TeamSetup setup;
    QList<qint64> students; ///< participation of each student of the problem
    QList<qint64> cases; ///< project case of each of setup.projects, 0: none of the camp's
    [[nodiscard]] int studentOf(qint64 participation) const;
};

/// All who take part, to be put into as many teams as the rules say. Teams are called by their numbers.
/// \p locks: team number, from 1, of a participation that stays there.
[[nodiscard]] TeamReading<TeamTask> teamTask(const TeamSource& source, const TeamRules& rules,
                                             const QHash<qint64, int>& locks = {});
/// The students who sit in \p plan, and those of \p besides, in the teams of the plan.
[[nodiscard]] TeamReading<TeamTask> teamTask(const TeamSource& source, const TeamRules& rules,
                                             const TeamPlan& plan, const QList<qint64>& besides = {});
/// Where they sit; somebody who sits nowhere is put into the first team.
[[nodiscard]] TeamSolution solutionOf(const TeamTask& task, const TeamPlan& plan);

/// A result as the Action that writes it beside the other plans.
struct TeamForming {
    QString name;
    QJsonObject rules;
    QHash<qint64, int> locks; ///< who stays locked
    bool counts = false;
    double seconds = 0; ///< that it took
    int run = 1; ///< the how manieth forming of this camp it is
};
[[nodiscard]] FormTeams formingOf(const TeamTask& task, const TeamResult& result, qint64 activity,
                                  const TeamForming& forming, IdGenerator& ids);

} // namespace kitcamp
