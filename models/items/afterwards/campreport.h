// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/campfigures.h"
#include "models/activities/afterwards/studentresults.h"
#include "models/activities/afterwards/teamresults.h"
#include "models/activities/roster/rosterfigures.h"
#include "models/activities/surveys/surveyfigures.h"
#include "models/items/afterwards/lentdevices.h"
#include "models/items/afterwards/papertable.h"

namespace kitcamp {

/// All that the report of a camp rests on, read at once.
struct CampReportFacts {
    QList<CampFigures> camps; ///< earlier ones; the camp itself is the last
    QStringList hosts; ///< in their order
    RosterFigures roster;
    QList<CampShare> genders;
    QList<CampShare> regions;
    QList<StudentResult> students; ///< who took part or did not come
    QList<TeamStanding> teams;
    QList<SessionRate> sessions;
    QList<SurveyFigures> surveys;
    QList<SkillChange> skills;
    LentDevices lent;

    [[nodiscard]] const CampFigures& camp() const { return camps.constLast(); }
};
[[nodiscard]] Result<CampReportFacts> campReportFacts(Store& store, qint64 activity);

/// The report as it is read: a title, a few lines, tables.
struct CampReport {
    QString title;
    QString camp;
    QString facts; ///< a line each: days, hosts
    QList<PaperTable> tables; ///< those about which something is known
};
[[nodiscard]] CampReport campReport(const Store& store, const CampReportFacts& facts, const QLocale& locale);

} // namespace kitcamp
