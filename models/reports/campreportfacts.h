// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/campfigures.h"
#include "models/activities/afterwards/studentresults.h"
#include "models/activities/afterwards/teamresults.h"
#include "models/activities/roster/rosterfigures.h"
#include "models/activities/surveys/surveyfigures.h"
#include "models/reports/lentdevices.h"
#include "models/statistics/figures.h"

namespace kitcamp {

/// All that the report of a camp rests on besides figures, read at once.
struct CampReportFacts {
    QList<CampFigures> camps; ///< earlier ones; the camp itself is the last
    QStringList hosts; ///< in their order
    RosterFigures roster;
    QList<CampShare> genders;
    QList<CampShare> regions;
    QList<StudentResult> students; ///< who took part or did not come
    int erased = 0; ///< of those in the camp of whom the file has no details any more
    QList<TeamStanding> teams;
    QList<SessionRate> sessions;
    QList<SurveyFigures> surveys;
    QList<SkillChange> skills;
    LentDevices lent;

    [[nodiscard]] const CampFigures& camp() const { return camps.constLast(); }
};
/// Refused where the camp is no longer there.
[[nodiscard]] Result<CampReportFacts> campReportFacts(Connection& file, const FigureScope& scope,
                                                      qint64 activity);

} // namespace kitcamp
