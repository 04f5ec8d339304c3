// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campreports.h"

#include "app/commands/namedactivity.h"
#include "models/people/organizationregister.h"
#include "models/reports/reports.h"
#include "views/afterwards/afterwardspapers.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampReports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

/// By its id, or any name of it that the file knows.
Result<qint64> namedOrganization(Connection& connection, const QString& written)
{
    KITCAMP_ASSIGN(
        const auto id,
        connection.integer("SELECT id FROM organization WHERE CAST(id AS TEXT)=?", written.simplified()));
    if (id)
        return *id;
    OrganizationRegister names(connection);
    KITCAMP_TRY(names.load());
    if (const auto certain = names.certain(written))
        return certain->value;
    return Error{ErrorCode::Usage, Reports::tr("No organization is called \"%1\".").arg(written), {}};
}

/// The report "camp" under the name that it had first.
Result<ReportDocument> campReport(const ReportRequest& request)
{
    ReportWish wish;
    wish.key = u"camp"_s;
    KITCAMP_ASSIGN(wish.activity,
                   namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    return composeReport(request.store, wish);
}

MadePaper partnerList(const ReportRequest& request)
{
    Connection& file = request.store.reader();
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(file, request.parameter(u"activity"_s)));
    KITCAMP_ASSIGN(const qint64 organization, namedOrganization(file, request.parameter(u"organization"_s)));
    return partnerPaperOf(request.store, request.locale, activity, organization);
}

} // namespace

QList<Report> campReports()
{
    const Report::Parameter activity{u"activity"_s, Reports::tr("its code, name or id"), true};
    return {{u"camp-report"_s,
             Reports::tr("The report of a camp: figures, teams, attendance, questionnaires, students."),
             {activity},
             {},
             campReport},
            {u"partner-list"_s,
             Reports::tr("The students of one university in a camp, with what they reached."),
             {activity, {u"organization"_s, Reports::tr("the university's name or id"), true}},
             partnerList}};
}

} // namespace kitcamp
