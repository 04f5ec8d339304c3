// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QJsonObject>

namespace kitcamp {

/// A team as it is called, whoever sits in it.
struct TeamInfo {
    qint64 id = 0;
    int number = 0;
    QString name; ///< for the language of the window; may be empty
    qint64 mentor = 0; ///< participation
    QString mentorName;
    qint64 room = 0;
    QString roomName;
    QString note;
};

/// A place of a plan.
struct TeamSeat {
    qint64 row = 0;
    qint64 team = 0;
    qint64 participation = 0;
    bool locked = false;
};

/// A project case that teams may take.
struct ProjectCase {
    qint64 id = 0;
    int number = 0;
    QString name; ///< as it was given
    QString nameEn;
    QString shown; ///< for the language of the window
    std::optional<int> mostTeams;
};

/// What a menu of variants tells of a plan.
struct TeamPlanHead {
    qint64 id = 0;
    QString name;
    qint64 madeAt = 0;
    bool counts = false; ///< activity.team_plan
    QJsonObject result;
};

/// One way to put the participants into teams, as the file has it.
struct TeamPlan {
    TeamPlanHead head;
    qint64 activity = 0;
    QJsonObject rules;
    qint64 seed = 0;
    qint64 iterations = 0;
    QList<TeamInfo> teams; ///< that this plan has, by number
    QList<TeamSeat> seats; ///< by row
    QHash<qint64, qint64> cases; ///< of each team
};

/// The plans of an activity that are not put away, the oldest first.
[[nodiscard]] Result<QList<TeamPlanHead>> teamPlans(Connection& connection, qint64 activity);
/// nullopt where it is gone.
[[nodiscard]] Result<std::optional<TeamPlan>> readTeamPlan(Connection& connection, qint64 plan);
/// All teams of an activity, by number; archived ones too.
[[nodiscard]] Result<QList<TeamInfo>> teamsOfActivity(Connection& connection, qint64 activity);
[[nodiscard]] Result<QList<ProjectCase>> projectCases(Connection& connection, qint64 activity);
/// "Variant C" for a third one; never a name that is taken.
[[nodiscard]] QString nextVariantName(const QList<TeamPlanHead>& plans);

} // namespace kitcamp
