// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attendancereports.h"

#include "app/commands/namedactivity.h"
#include "app/commands/namedsession.h"
#include "models/items/attendance/matrixmodel.h"
#include "views/attendance/matrixfiles.h"
#include "views/attendance/signinglist.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AttendanceReports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AttendanceReports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

MadePaper signingList(const ReportRequest& request)
{
    Store& store = request.store;
    const QString session = request.parameter(u"session"_s);
    const QString activity = request.parameter(u"activity"_s);
    if (session.isEmpty() == activity.isEmpty())
        return Error{
            ErrorCode::Usage,
            AttendanceReports::tr("Say of what: --param session=PYTHON-1#3, or --param activity=PYTHON-1."),
            {}};
    if (!session.isEmpty()) {
        KITCAMP_ASSIGN(const qint64 id, namedSession(store.reader(), session, store.clock().now()));
        return signingListOfSession(store, id, request.locale);
    }
    KITCAMP_ASSIGN(const qint64 id, namedActivity(store.reader(), activity));
    return signingListOfActivity(store, id, request.locale);
}

MadePaper attendanceTable(const ReportRequest& request)
{
    KITCAMP_ASSIGN(const qint64 id, namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    MatrixModel matrix(request.store);
    matrix.setActivity(id);
    const auto paper = matrixPaper(request.store, matrix, request.locale);
    if (paper)
        return paper;
    return Error{ErrorCode::Refused,
                 AttendanceReports::tr("Nobody has a place in this activity yet."),
                 {},
                 u"empty-roster"_s,
                 {}};
}

} // namespace

QList<Report> attendanceReports()
{
    return {{u"signing-list"_s,
             AttendanceReports::tr("A list to sign, of a session or of a whole activity."),
             {{u"session"_s, AttendanceReports::tr("its id, or ACTIVITY#3")},
              {u"activity"_s, AttendanceReports::tr("its code, name or id: a box for each session")}},
             signingList},
            {u"attendance"_s,
             AttendanceReports::tr("Who was in which session of an activity, and what the rule says."),
             {{u"activity"_s, AttendanceReports::tr("its code, name or id"), true}},
             attendanceTable}};
}

} // namespace kitcamp
