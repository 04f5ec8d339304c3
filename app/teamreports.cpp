// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teamreports.h"

#include "app/commands/namedactivity.h"
#include "views/teampapers/teampapers.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamReports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

/// Of one team by its number, or of all.
Result<qint64> chosenTeam(const ReportRequest& request, qint64 activity)
{
    const QString written = request.parameter(u"team"_s);
    if (written.isEmpty())
        return qint64(0);
    KITCAMP_ASSIGN(
        const auto team,
        request.store.reader().integer("SELECT id FROM team WHERE activity=? AND number=? AND archived=0",
                                       activity, written.toInt()));
    if (team)
        return *team;
    return Error{ErrorCode::Usage, Reports::tr("This camp has no team %1.").arg(written), {}, {}, {}};
}

template <auto make>
MadePaper ofTeams(const ReportRequest& request)
{
    KITCAMP_ASSIGN(const qint64 activity,
                   namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    KITCAMP_ASSIGN(const qint64 team, chosenTeam(request, activity));
    return make(request.store, request.locale, activity, team);
}

MadePaper badges(const ReportRequest& request)
{
    KITCAMP_ASSIGN(const qint64 activity,
                   namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    return badgePaperOf(request.store, request.locale, activity);
}

QList<Report::Parameter> teamParameters()
{
    return {{u"activity"_s, Reports::tr("its code, name or id"), true},
            {u"team"_s, Reports::tr("the number of one team; else all")}};
}

} // namespace

QList<Report> teamReports()
{
    return {
        {u"team-sheets"_s, Reports::tr("A sheet for each team of a camp: members, project, kit, timetable."),
         teamParameters(), ofTeams<&teamSheetPaperOf>},
        {u"door-signs"_s, Reports::tr("A sign for the door or table of each team."), teamParameters(),
         ofTeams<&doorSignPaperOf>},
        {u"badges"_s,
         Reports::tr("Badges of all who take part; each is a borrower's card for the days of the activity."),
         {{u"activity"_s, Reports::tr("its code, name or id"), true}},
         badges}};
}

} // namespace kitcamp
