// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// The one expression for the local day of an award: the day that it was given, else the last day of the
/// activity that it is from (of a team: the team's), else its first. NULL where nothing says it. For queries
/// that joined that activity as \p activity ON activity.id=coalesce(award.activity, team.activity).
[[nodiscard]] inline QString awardDaySql(const QString& award, const QString& activity)
{
    return QStringLiteral("coalesce(%1.given_on,%2.ends_on,%2.starts_on)").arg(award, activity);
}

/// The same where \p award stands alone.
[[nodiscard]] inline QString awardDaySql(const QString& award)
{
    return QStringLiteral(
               "coalesce(%1.given_on,(SELECT coalesce(day_of.ends_on,day_of.starts_on) FROM activity"
               " AS day_of WHERE day_of.id=coalesce(%1.activity,(SELECT team_of.activity FROM team"
               " AS team_of WHERE team_of.id=%1.team))))")
        .arg(award);
}

} // namespace kitcamp
