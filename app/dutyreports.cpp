// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dutyreports.h"

#include "app/commands/namedactivity.h"
#include "views/duties/dutypapers.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DutyReports)
};

Result<DutyTable::Order> orderOf(const QString& written)
{
    if (written.isEmpty() || written == "time"_L1)
        return DutyTable::Order::Time;
    if (written == "person"_L1)
        return DutyTable::Order::Person;
    if (written == "room"_L1)
        return DutyTable::Order::Room;
    return Error{ErrorCode::Usage,
                 Reports::tr("A supervision plan is by time, person or room, not by %1.").arg(written),
                 {},
                 {},
                 {}};
}

Result<std::shared_ptr<const Paper>> supervisionPlan(const ReportRequest& request)
{
    KITCAMP_ASSIGN(const qint64 activity,
                   namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    KITCAMP_ASSIGN(const DutyTable::Order order, orderOf(request.parameter(u"by"_s)));
    return supervisionPlanOf(request.store, request.locale, activity, order);
}

} // namespace

QList<Report> dutyReports()
{
    return {{u"supervision-plan"_s,
             Reports::tr("Who is where at a camp: mentors with teams, who looks after rooms."),
             {{u"activity"_s, Reports::tr("its code, name or id"), true},
              {u"by"_s, Reports::tr("time, person or room"), false}},
             supervisionPlan}};
}

} // namespace kitcamp
