// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/activitytabs.h"
#include "app/camptabs.h"
#include "app/contesttabs.h"
#include "models/alliance/filekind.h"
#include "models/items/activities/activityfacts.h"
#include "views/attendance/attendancepage.h"
#include "views/booking/bookingspage.h"
#include "views/calendar/calendarpage.h"
#include "views/camps/campspage.h"
#include "views/contests/contestspage.h"
#include "views/courses/coursespage.h"
#include "views/desk/deskpage.h"
#include "views/devices/devicespage.h"
#include "views/figures/figurespage.h"
#include "views/history/historypage.h"
#include "views/honours/honourspage.h"
#include "views/loans/loanspage.h"
#include "views/people/peoplepage.h"
#include "views/publishing/noticespage.h"
#include "views/reports/reportspage.h"
#include "views/settings/settingspage.h"
#include "views/sync/syncpage.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Pages)
};

template <typename P>
Page* make(Workplace& workplace, QWidget* parent)
{
    return new P(workplace, parent);
}

Page* makeCoursesPage(Workplace& workplace, QWidget* parent)
{
    return new CoursesPage(workplace, allActivityTabs(), parent);
}

Page* makeCampsPage(Workplace& workplace, QWidget* parent)
{
    QList<ActivityTabEntry> tabs = campTabs();
    if (isAlliance(workplace.store.reader()))
        tabs.removeIf([](const ActivityTabEntry& tab) { return tab.key == "campDevices"_L1; });
    return new CampsPage(workplace, tabs, parent);
}

Page* makeContestsPage(Workplace& workplace, QWidget* parent)
{
    return new ContestsPage(workplace, contestTabs(), parent);
}

bool isOfKind(Connection& reader, const QString& table, qint64 id, const QString& kind)
{
    const auto found = kindOfObject(reader, table, id);
    return found && *found == kind;
}

bool isOfCamp(Connection& reader, const QString& table, qint64 id)
{
    return isOfKind(reader, table, id, u"camp"_s);
}

bool isOfContest(Connection& reader, const QString& table, qint64 id)
{
    return isOfKind(reader, table, id, u"contest"_s);
}

/// What belongs to an activity of any kind.
QStringList ofActivities()
{
    return {u"activity"_s, u"participation"_s, u"question"_s, u"milestone"_s, u"certificate"_s};
}

/// What only camps have.
QStringList ofCamps()
{
    return {u"camp_phase"_s,
            u"camp_quota"_s,
            u"kit_item"_s,
            u"pretraining_module"_s,
            u"cloud_resource"_s,
            u"cloud_account"_s,
            u"selection_criterion"_s,
            u"submission"_s,
            u"lodging_room"_s,
            u"check_in"_s,
            u"project_case"_s,
            u"team"_s,
            u"team_plan"_s,
            u"camp_duty"_s,
            u"judging_round"_s,
            u"rubric_criterion"_s,
            u"award"_s,
            u"survey"_s};
}

} // namespace

QList<PageEntry> allPages()
{
    return {
        {u"desk"_s, Pages::tr("Desk"), {}, false, {}, make<DeskPage>},
        {u"devices"_s, Pages::tr("Devices"), {}, false, {u"device"_s, u"model"_s}, make<DevicesPage>},
        {u"people"_s, Pages::tr("People"), {}, false, {u"person"_s, u"organization"_s}, make<PeoplePage>},
        {u"loans"_s, Pages::tr("Loans"), {}, false, {u"loan"_s}, make<LoansPage>},
        {u"bookings"_s, Pages::tr("Bookings"), {}, false, {u"reservation"_s}, make<BookingsPage>},
        {u"courses"_s,
         Pages::tr("Courses"),
         {},
         true,
         ofActivities() + QStringList{u"course"_s},
         makeCoursesPage,
         [](Connection& reader, const QString& table, qint64 id) {
             return table == "course"_L1 || (!isOfCamp(reader, table, id) && !isOfContest(reader, table, id));
         }},
        {u"calendar"_s, Pages::tr("Calendar"), {}, false, {u"session"_s}, make<CalendarPage>},
        {u"camps"_s, Pages::tr("Camps"), {}, false, ofActivities() + ofCamps(), makeCampsPage, isOfCamp},
        {u"contests"_s,
         Pages::tr("Contests"),
         {},
         false,
         ofActivities() + QStringList{u"contest_round"_s, u"contest_result"_s, u"award"_s},
         makeContestsPage,
         isOfContest},
        {u"honours"_s, Pages::tr("Honours"), {}, false, {u"award"_s}, make<HonoursPage>},
        {u"attendance"_s,
         Pages::tr("Attendance"),
         {},
         false,
         {u"attendance"_s, u"session_door"_s},
         make<AttendancePage>},
        {u"notices"_s, Pages::tr("Notices"), {}, false, {u"notice"_s}, make<NoticesPage>},
        {u"figures"_s,
         Pages::tr("Figures"),
         {},
         true,
         {u"figure_question"_s, u"dashboard_block"_s},
         make<FiguresPage>},
        {u"reports"_s, Pages::tr("Reports"), {}, false, {u"report_layout"_s}, make<ReportsPage>},
        {u"history"_s, Pages::tr("History"), {}, false, {u"journal"_s}, make<HistoryPage>},
        {u"sync"_s, Pages::tr("Sync"), {}, false, {u"inbox"_s, u"member"_s}, make<SyncPage>},
        {u"settings"_s,
         Pages::tr("Settings"),
         {},
         false,
         {u"setting"_s, u"retention_rule"_s, u"erasure"_s, u"partners"_s, u"operator"_s, u"loan_rule"_s,
          u"room"_s, u"term"_s, u"teaching_day"_s, u"exam_period"_s, u"period_table"_s, u"availability"_s},
         make<SettingsPage>},
    };
}

} // namespace kitcamp
