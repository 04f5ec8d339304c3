// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teampapers/teampapers.h"

#include "models/activities/badges/badges.h"
#include "models/people/papernames.h"
#include "views/papers/paperframe.h"
#include "views/teampapers/badgepaper.h"
#include "views/teampapers/doorsignpaper.h"
#include "views/teampapers/teamsheetpaper.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Names the members as \p paper may say them; gives what has to be said of that.
Result<QStringList> nameMembers(Store& store, QLatin1String paper, qint64 activity,
                                QList<TeamSheetContent>& sheets)
{
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, paper, activity));
    for (TeamSheetContent& sheet : sheets) {
        for (SheetMember& member : sheet.members) {
            member.name = names.nameOf(member.participation, member.name);
            if (!names.mayNameParticipation(member.participation)) {
                member.latinName.clear();
                member.phone.clear();
            }
        }
    }
    return names.remarks();
}

} // namespace

Result<std::shared_ptr<const Paper>> teamSheetPaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                      qint64 team)
{
    KITCAMP_ASSIGN(QList<TeamSheetContent> sheets, teamSheetsOf(store, activity, team));
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(store, locale));
    KITCAMP_ASSIGN(const QStringList remarks, nameMembers(store, "team-sheet"_L1, activity, sheets));
    frame.stamp.remarks << remarks;
    return std::shared_ptr<const Paper>(std::make_shared<TeamSheetPaper>(sheets, frame, locale));
}

Result<std::shared_ptr<const Paper>> doorSignPaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                     qint64 team)
{
    KITCAMP_ASSIGN(QList<TeamSheetContent> sheets, teamSheetsOf(store, activity, team));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    KITCAMP_TRY(nameMembers(store, "door-sign"_L1, activity, sheets)); // a sign has no room for remarks
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
