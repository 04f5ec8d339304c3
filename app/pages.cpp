// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/activitytabs.h"
#include "views/attendance/attendancepage.h"
#include "views/booking/bookingspage.h"
#include "views/calendar/calendarpage.h"
#include "views/courses/coursespage.h"
#include "views/desk/deskpage.h"
#include "views/devices/devicespage.h"
#include "views/history/historypage.h"
#include "views/loans/loanspage.h"
#include "views/people/peoplepage.h"
#include "views/publishing/noticespage.h"
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
         {u"activity"_s, u"course"_s, u"participation"_s, u"question"_s, u"milestone"_s, u"certificate"_s},
         makeCoursesPage},
        {u"calendar"_s, Pages::tr("Calendar"), {}, false, {u"session"_s}, make<CalendarPage>},
        {u"attendance"_s,
         Pages::tr("Attendance"),
         {},
         false,
         {u"attendance"_s, u"session_door"_s},
         make<AttendancePage>},
        {u"notices"_s, Pages::tr("Notices"), {}, false, {u"notice"_s}, make<NoticesPage>},
        {u"history"_s, Pages::tr("History"), {}, true, {u"journal"_s}, make<HistoryPage>},
        {u"sync"_s, Pages::tr("Sync"), {}, false, {u"inbox"_s}, make<SyncPage>},
        {u"settings"_s,
         Pages::tr("Settings"),
         {},
         false,
         {u"setting"_s, u"operator"_s, u"loan_rule"_s, u"room"_s, u"term"_s, u"teaching_day"_s,
          u"exam_period"_s, u"period_table"_s, u"availability"_s},
         make<SettingsPage>},
    };
}

} // namespace kitcamp
