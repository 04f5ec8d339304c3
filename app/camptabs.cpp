// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/camptabs.h"

#include "views/activity/grouptab.h"
#include "views/activity/questionstab.h"
#include "views/activity/rostertab.h"
#include "views/activity/sessionstab.h"
#include "views/afterwards/afterwardstab.h"
#include "views/afterwards/partnerstab.h"
#include "views/alliance/handovertab.h"
#include "views/applications/applicationstab.h"
#include "views/applications/selectiontab.h"
#include "views/attendance/attendancetab.h"
#include "views/attendees/checkintab.h"
#include "views/attendees/cloudtab.h"
#include "views/attendees/liststab.h"
#include "views/attendees/lodgingtab.h"
#include "views/attendees/pretrainingtab.h"
#include "views/booking/devicestab.h"
#include "views/booking/kitstab.h"
#include "views/camps/plantab.h"
#include "views/certificates/certificatestab.h"
#include "views/duties/dutiestab.h"
#include "views/judging/judgingtab.h"
#include "views/judging/projectstab.h"
#include "views/judging/rankingtab.h"
#include "views/people/consentstab.h"
#include "views/publishing/publishingtab.h"
#include "views/surveys/surveystab.h"
#include "views/teams/teamstab.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CampTabs {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampTabs)
};

using Leaves = std::vector<ActivityTabEntry>;

/// objects: tables whose rows the tab shows, among those that activityOfObject() knows.
template <typename Tab>
ActivityTabEntry leaf(const QString& key, const QString& title, const QStringList& objects = {})
{
    return {key, title, {}, objects, makeActivityTab<Tab>};
}

// One line for each tab, in the order on the screen.

Leaves planLeaves()
{
    return {
        leaf<PlanTab>(
            u"plan"_s, CampTabs::tr("Overview"),
            {u"camp_phase"_s, u"camp_quota"_s, u"kit_item"_s, u"pretraining_module"_s, u"cloud_resource"_s}),
        leaf<QuestionsTab>(u"questions"_s, CampTabs::tr("Questions"), {u"question"_s}),
        leaf<SessionsTab>(u"sessions"_s, CampTabs::tr("Sessions")),
        leaf<PublishingTab>(u"publishing"_s, CampTabs::tr("Publishing")),
        leaf<HandoverTab>(u"handover"_s, CampTabs::tr("Handing over")),
    };
}

Leaves applicationLeaves()
{
    return {
        leaf<ApplicationsTab>(u"applications"_s, CampTabs::tr("Applications")),
        leaf<SelectionTab>(u"selection"_s, CampTabs::tr("Selection")),
        leaf<RosterTab>(u"roster"_s, CampTabs::tr("Roster"), {u"participation"_s}),
    };
}

Leaves pretrainingLeaves()
{
    return {
        leaf<PretrainingTab>(u"pretraining"_s, CampTabs::tr("Pre-training")),
        leaf<CloudTab>(u"cloud"_s, CampTabs::tr("Cloud accounts")),
    };
}

Leaves listLeaves()
{
    return {
        leaf<CheckInTab>(u"checkin"_s, CampTabs::tr("Check-in")),
        leaf<ListsTab>(u"lists"_s, CampTabs::tr("Lists")),
        leaf<ConsentsTab>(u"consents"_s, CampTabs::tr("Consents")),
        leaf<LodgingTab>(u"lodging"_s, CampTabs::tr("Lodging")),
    };
}

Leaves teamLeaves()
{
    return {
        leaf<TeamsTab>(u"teams"_s, CampTabs::tr("Teams"), {u"team"_s, u"team_plan"_s}),
        leaf<DutiesTab>(u"duties"_s, CampTabs::tr("Mentors and rooms"), {u"camp_duty"_s}),
    };
}

Leaves deviceLeaves()
{
    return {
        leaf<KitsTab>(u"kits"_s, CampTabs::tr("Kits")),
        leaf<DevicesTab>(u"bookings"_s, CampTabs::tr("Bookings")),
    };
}

Leaves judgingLeaves()
{
    return {
        leaf<ProjectsTab>(u"projects"_s, CampTabs::tr("Projects"), {u"project_case"_s}),
        leaf<JudgingTab>(u"judging"_s, CampTabs::tr("Score sheets"),
                         {u"judging_round"_s, u"rubric_criterion"_s}),
        leaf<RankingTab>(u"ranking"_s, CampTabs::tr("Ranking and awards"), {u"award"_s}),
    };
}

Leaves afterLeaves()
{
    return {
        leaf<AfterwardsTab>(u"afterwards"_s, CampTabs::tr("Results")),
        attendanceTabEntry(),
        leaf<CertificatesTab>(u"certificates"_s, CampTabs::tr("Certificates"), {u"certificate"_s}),
        leaf<SurveysTab>(u"surveys"_s, CampTabs::tr("Questionnaires")),
        leaf<PartnersTab>(u"partners"_s, CampTabs::tr("Partners")),
    };
}

} // namespace

QList<ActivityTabEntry> campTabs()
{
    QList<ActivityTabEntry> groups;
    const auto add = [&](const QString& key, const QString& title, const Leaves& leaves) {
        if (!leaves.empty())
            groups << groupEntry(key, title, leaves);
    };
    add(u"campPlan"_s, CampTabs::tr("Plan"), planLeaves());
    add(u"campApplications"_s, CampTabs::tr("Applications"), applicationLeaves());
    add(u"campPretraining"_s, CampTabs::tr("Pre-training"), pretrainingLeaves());
    add(u"campLists"_s, CampTabs::tr("Lodging and lists"), listLeaves());
    add(u"campTeams"_s, CampTabs::tr("Teams"), teamLeaves());
    add(u"campDevices"_s, CampTabs::tr("Devices"), deviceLeaves());
    add(u"campJudging"_s, CampTabs::tr("Judging"), judgingLeaves());
    add(u"campAfter"_s, CampTabs::tr("After"), afterLeaves());
    return groups;
}

} // namespace kitcamp
