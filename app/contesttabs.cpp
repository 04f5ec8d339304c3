// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contesttabs.h"

#include "views/activity/grouptab.h"
#include "views/activity/overviewtab.h"
#include "views/activity/questionstab.h"
#include "views/activity/rostertab.h"
#include "views/activity/sessionstab.h"
#include "views/attendance/attendancetab.h"
#include "views/booking/devicestab.h"
#include "views/certificates/certificatestab.h"
#include "views/contests/contestawardstab.h"
#include "views/contests/resultstab.h"
#include "views/contests/schoolstab.h"
#include "views/people/consentstab.h"
#include "views/publishing/publishingtab.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ContestTabs {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ContestTabs)
};

template <typename Tab>
ActivityTabEntry leaf(const QString& key, const QString& title, const QStringList& objects = {})
{
    return {key, title, {}, objects, makeActivityTab<Tab>};
}

} // namespace

QList<ActivityTabEntry> contestTabs()
{
    return {
        leaf<OverviewTab>(u"overview"_s, ContestTabs::tr("Overview")),
        leaf<RosterTab>(u"roster"_s, ContestTabs::tr("Roster"), {u"participation"_s}),
        leaf<SchoolsTab>(u"schools"_s, ContestTabs::tr("Entries by school")),
        leaf<ResultsTab>(u"results"_s, ContestTabs::tr("Rounds and results"),
                         {u"contest_round"_s, u"contest_result"_s}),
        leaf<ContestAwardsTab>(u"awards"_s, ContestTabs::tr("Awards"), {u"award"_s}),
        groupEntry(u"contestDay"_s, ContestTabs::tr("On the day"),
                   {leaf<SessionsTab>(u"sessions"_s, ContestTabs::tr("Sessions")), attendanceTabEntry(),
                    leaf<DevicesTab>(u"devices"_s, ContestTabs::tr("Devices")),
                    leaf<PublishingTab>(u"publishing"_s, ContestTabs::tr("Publishing"))}),
        leaf<ConsentsTab>(u"consents"_s, ContestTabs::tr("Consents")),
        leaf<QuestionsTab>(u"questions"_s, ContestTabs::tr("Questions"), {u"question"_s}),
        leaf<CertificatesTab>(u"certificates"_s, ContestTabs::tr("Certificates"), {u"certificate"_s}),
    };
}

} // namespace kitcamp
