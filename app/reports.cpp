// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports.h"

#include "app/attendancereports.h"
#include "app/attendeereports.h"
#include "app/campreports.h"
#include "app/certificatereports.h"
#include "app/commands/namedactivity.h"
#include "app/commands/namedscope.h"
#include "app/dutyreports.h"
#include "app/figurereports.h"
#include "app/teamreports.h"
#include "models/items/centretime.h"
#include "models/items/devicelist.h"
#include "models/items/loanlist.h"
#include "models/items/personlist.h"
#include "models/items/rowexport.h"
#include "views/lists/listpaperof.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"
#include "views/timetables/timetablecontent.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Reports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

/// A day of the parameters; invalid where it is left out.
Result<QDate> dayOf(const ReportRequest& request, const QString& key)
{
    const QString written = request.parameter(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        return usage(Reports::tr("\"%1\" is no day; write it as 2026-11-28.").arg(written));
    return day;
}

Result<TimetableForm> formOf(const ReportRequest& request)
{
    const QString form = request.parameter(u"form"_s);
    if (form.isEmpty())
        return TimetableForm::Automatic;
    if (form == "weeks"_L1)
        return TimetableForm::Weeks;
    if (form == "list"_L1)
        return TimetableForm::List;
    return usage(Reports::tr("A timetable has the form weeks or list, not \"%1\".").arg(form));
}

Result<TimetablePlan> planOf(const ReportRequest& request)
{
    const QString plan = request.parameter(u"plan"_s);
    if (plan.isEmpty() || plan == "published"_L1)
        return TimetablePlan::Published;
    if (plan == "draft"_L1)
        return TimetablePlan::Draft;
    return usage(Reports::tr("The plan is published or draft, not \"%1\".").arg(plan));
}

MadePaper timetableOf(const ReportRequest& request, TimetableScope scope)
{
    KITCAMP_ASSIGN(scope.plan, planOf(request));
    KITCAMP_ASSIGN(const TimetableForm form, formOf(request));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(request.store, request.locale));
    return timetablePaperOf(request.store, scope, frame, form);
}

MadePaper weekTimetable(const ReportRequest& request)
{
    KITCAMP_ASSIGN(QDate day, dayOf(request, u"week"_s));
    if (!day.isValid()) {
        CentreTime time(request.store.clock());
        time.readZone(request.store.reader());
        day = time.today();
    }
    TimetableScope scope;
    scope.from = day.addDays(1 - day.dayOfWeek());
    scope.until = scope.from.addDays(6);
    return timetableOf(request, scope);
}

Result<TimetableScope> spanOf(const ReportRequest& request, TimetableOf of, qint64 id)
{
    TimetableScope scope{of, id};
    KITCAMP_ASSIGN(scope.from, dayOf(request, u"from"_s));
    KITCAMP_ASSIGN(scope.until, dayOf(request, u"until"_s));
    if (scope.from.isValid() && scope.until.isValid() && scope.until < scope.from)
        return usage(Reports::tr("The last day lies before the first."));
    return scope;
}

Report timetableReport(const QString& what, TimetableOf of, const QString& help, const QString& named,
                       Result<qint64> (*find)(Connection&, const QString&))
{
    return {u"timetable-"_s + what,
            help,
            {{what, named, true},
             {u"from"_s, Reports::tr("the first day")},
             {u"until"_s, Reports::tr("the last day")},
             {u"plan"_s, Reports::tr("published or draft")},
             {u"form"_s, Reports::tr("weeks or list")}},
            [=](const ReportRequest& request) -> MadePaper {
                KITCAMP_ASSIGN(const qint64 id, find(request.store.reader(), request.parameter(what)));
                KITCAMP_ASSIGN(const TimetableScope scope, spanOf(request, of, id));
                return timetableOf(request, scope);
            }};
}

/// Whether people under age who may not be handed on are wanted all the same.
Result<bool> wantsMinors(const ReportRequest& request)
{
    const QString minors = request.parameter(u"minors"_s);
    if (minors.isEmpty() || minors == "yes"_L1 || minors == "no"_L1)
        return minors == "yes"_L1;
    return usage(Reports::tr("minors is yes or no, not \"%1\".").arg(minors));
}

/// A list of the window under one of its filters.
MadePaper listReport(const ReportRequest& request, PagedModel& list, const QString& title)
{
    const QString filter = request.parameter(u"filter"_s);
    const FilterChip* chip = list.spec().chip(filter);
    if (!filter.isEmpty() && !chip) {
        QStringList known;
        for (const FilterChip& one : list.spec().chips)
            known << one.key;
        return usage(
            Reports::tr("There is no filter \"%1\"; there are: %2.").arg(filter, known.join(u", "_s)));
    }
    if (chip)
        list.setChip(filter);
    const RowExport rows(list);
    ListContent content;
    content.title = title;
    content.subtitle = chip ? chip->translatedTitle() : QString();
    for (const QString& heading : rows.header())
        content.columns << PaperColumn{heading};
    auto cells = std::make_shared<std::vector<QStringList>>();
    const auto take = [&](const QStringList& row) {
        cells->push_back(row);
        return true;
    };
    KITCAMP_ASSIGN(const bool minors, wantsMinors(request));
    const QString table = list.spec().table;
    const bool all = minors && table == "person"_L1;
    KITCAMP_ASSIGN(const int rowsOfMinors, rows.eachFor(all ? "loan-list"_L1 : paperOfList(table), take));
    content.rows.count = static_cast<int>(cells->size());
    content.rows.text = [cells](int row, int column) {
        return (*cells)[static_cast<size_t>(row)].value(column);
    };
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(request.store, request.locale));
    if (rowsOfMinors > 0)
        frame.stamp.remarks << minorsRemark(all ? u"loan"_s : table, rowsOfMinors);
    if (rowsOfMinors > 0 && table == "person"_L1 && !all)
        frame.stamp.remarks << Reports::tr("With --param minors=yes they are in it.");
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(std::move(content), frame));
}

template <typename List>
Report windowList(const QString& name, const QString& help, const QString& title)
{
    return {name,
            help,
            {{u"filter"_s, Reports::tr("as the window's filters: open, overdue, lent ...")}},
            [title](const ReportRequest& request) -> MadePaper {
                List list(
                    request.store, [](const QString&) { return QStringList(); }, nullptr);
                return listReport(request, list, title);
            }};
}

Report peopleReport()
{
    Report people = windowList<PersonList>(u"people"_s, Reports::tr("The people."), Reports::tr("People"));
    people.parameters << Report::Parameter{
        u"minors"_s, Reports::tr("yes: also people under age who did not agree to be handed on")};
    return people;
}

QList<Report> timetableReports()
{
    return {{u"timetable"_s,
             Reports::tr("The week of all activities."),
             {{u"week"_s, Reports::tr("a day of the week; else this one")},
              {u"plan"_s, Reports::tr("published or draft")},
              {u"form"_s, Reports::tr("weeks or list")}},
             weekTimetable},
            timetableReport(u"activity"_s, TimetableOf::Activity, Reports::tr("The sessions of an activity."),
                            Reports::tr("its code, name or id"), &namedActivity),
            timetableReport(u"room"_s, TimetableOf::Room, Reports::tr("The weeks of a room, for its door."),
                            Reports::tr("its name or id"), &namedRoom),
            timetableReport(u"person"_s, TimetableOf::Person,
                            Reports::tr("What somebody teaches and visits."),
                            Reports::tr("a number, mail address, name or id"), &namedPerson)};
}

} // namespace

QList<Report> allReports()
{
    return timetableReports() + attendanceReports() + attendeeReports() + certificateReports() + teamReports()
        + dutyReports() + campReports() + figureReports()
        + QList<Report>{
            windowList<LoanList>(u"loans"_s, Reports::tr("The loans, as the window lists them."),
                                 Reports::tr("Loans")),
            windowList<DeviceList>(u"devices"_s, Reports::tr("The devices."), Reports::tr("Devices")),
            peopleReport()};
}

} // namespace kitcamp
