// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teampapers/teampapers.h"

#include "models/activities/badges/badges.h"
#include "views/papers/paperframe.h"
#include "views/teampapers/badgepaper.h"
#include "views/teampapers/doorsignpaper.h"
#include "views/teampapers/teamsheetpaper.h"

namespace kitcamp {

Result<std::shared_ptr<const Paper>> teamSheetPaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                      qint64 team)
{
    KITCAMP_ASSIGN(const QList<TeamSheetContent> sheets, teamSheetsOf(store, activity, team));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    return std::shared_ptr<const Paper>(std::make_shared<TeamSheetPaper>(sheets, frame, locale));
}

Result<std::shared_ptr<const Paper>> doorSignPaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                     qint64 team)
{
    KITCAMP_ASSIGN(const QList<TeamSheetContent> sheets, teamSheetsOf(store, activity, team));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    return std::shared_ptr<const Paper>(std::make_shared<DoorSignPaper>(sheets, frame));
}

Result<std::shared_ptr<const Paper>> badgePaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                  const QList<qint64>& participations)
{
    KITCAMP_ASSIGN(const QList<BadgeContent> wearers, badgesOf(store, activity, participations));
    QList<qint64> all;
    for (const BadgeContent& wearer : wearers)
        all << wearer.participation;
    KITCAMP_ASSIGN(const IssueBadges action, badgesFor(store, activity, all));
    if (!action.badges.isEmpty())
        KITCAMP_TRY(store.perform(action));
    KITCAMP_ASSIGN(const QList<BadgeContent> badges, badgesOf(store, activity, participations));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    return std::shared_ptr<const Paper>(std::make_shared<BadgePaper>(badges, frame));
}

} // namespace kitcamp
