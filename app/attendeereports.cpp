// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attendeereports.h"

#include "app/commands/namedactivity.h"
#include "models/activities/attendees/attendeelists.h"
#include "views/attendees/listspapers.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AttendeeReports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendeeReports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

Result<bool> wantsClear(const ReportRequest& request)
{
    const QString numbers = request.parameter(u"numbers"_s);
    if (numbers.isEmpty() || numbers == "masked"_L1)
        return false;
    if (numbers == "clear"_L1)
        return true;
    return Error{
        ErrorCode::Usage, AttendeeReports::tr("Numbers are masked or clear, not \"%1\".").arg(numbers), {}};
}

Report listReport(const QString& name, AttendeeListKind kind, const QString& help, bool hasNumbers = false)
{
    QList<Report::Parameter> parameters{{u"activity"_s, AttendeeReports::tr("its code, name or id"), true}};
    if (hasNumbers)
        parameters << Report::Parameter{
            u"numbers"_s, AttendeeReports::tr("masked, or clear where this file holds the camp's key")};
    return {
        name, help, parameters, [kind](const ReportRequest& request) -> MadePaper {
            KITCAMP_ASSIGN(const qint64 id,
                           namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
            KITCAMP_ASSIGN(const bool clear, wantsClear(request));
            KITCAMP_ASSIGN(const AttendeeList list, attendeeList(request.store, kind, id, clear));
            if (list.unreadable > 0)
                return Error{
                    ErrorCode::Refused,
                    AttendeeReports::tr("The camp's key is not in this file: the numbers cannot be read."),
                    {},
                    u"key-elsewhere"_s,
                    {AttendeeReports::tr("Take in the key first, in Lists, or leave out numbers=clear.")}};
            return attendeePaper(request.store, list, request.locale);
        }};
}

} // namespace

QList<Report> attendeeReports()
{
    using Kind = AttendeeListKind;
    return {
        listReport(u"gate-list"_s, Kind::Gate, AttendeeReports::tr("Who comes in at the gate on which days."),
                   true),
        listReport(u"lodging-list"_s, Kind::Rooms, AttendeeReports::tr("Who sleeps in which room.")),
        listReport(u"meal-list"_s, Kind::Meals, AttendeeReports::tr("Meals by day, and who eats what.")),
        listReport(u"shirt-list"_s, Kind::Shirts, AttendeeReports::tr("How many shirts of each size.")),
        listReport(u"insurance-list"_s, Kind::Insurance, AttendeeReports::tr("Who is to be insured."), true),
        listReport(u"emergency-list"_s, Kind::Emergency,
                   AttendeeReports::tr("Whom to call in an emergency.")),
        listReport(u"arrival-list"_s, Kind::Arrivals, AttendeeReports::tr("Who arrives when, by what.")),
        listReport(u"departure-list"_s, Kind::Departures, AttendeeReports::tr("Who leaves when, by what.")),
        listReport(u"contact-list"_s, Kind::Contact,
                   AttendeeReports::tr("Phone numbers and mail addresses.")),
    };
}

} // namespace kitcamp
