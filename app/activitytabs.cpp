// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitytabs.h"

#include "views/activity/overviewtab.h"
#include "views/activity/projecttab.h"
#include "views/activity/questionstab.h"
#include "views/activity/rostertab.h"
#include "views/activity/sessionstab.h"
#include "views/attendance/attendancetab.h"
#include "views/booking/devicestab.h"
#include "views/certificates/certificatestab.h"
#include "views/people/consentstab.h"
#include "views/publishing/publishingtab.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ActivityTabs {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityTabs)
};

} // namespace

QList<ActivityTabEntry> allActivityTabs()
{
    return {
        {u"overview"_s, ActivityTabs::tr("Overview"), {}, {}, makeActivityTab<OverviewTab>},
        {u"roster"_s, ActivityTabs::tr("Roster"), {}, {u"participation"_s}, makeActivityTab<RosterTab>},
        {u"sessions"_s, ActivityTabs::tr("Sessions"), {}, {}, makeActivityTab<SessionsTab>},
        {u"questions"_s, ActivityTabs::tr("Questions"), {}, {u"question"_s}, makeActivityTab<QuestionsTab>},
        {u"project"_s,
         ActivityTabs::tr("Project"),
         {u"project"_s},
         {u"milestone"_s},
         makeActivityTab<ProjectTab>},
        attendanceTabEntry(),
        {u"devices"_s, ActivityTabs::tr("Devices"), {}, {}, makeActivityTab<DevicesTab>},
        {u"publishing"_s, ActivityTabs::tr("Publishing"), {}, {}, makeActivityTab<PublishingTab>},
        {u"consents"_s, ActivityTabs::tr("Consents"), {}, {}, makeActivityTab<ConsentsTab>},
        {u"certificates"_s,
         ActivityTabs::tr("Certificates"),
         {},
         {u"certificate"_s},
         makeActivityTab<CertificatesTab>}};
}

} // namespace kitcamp
