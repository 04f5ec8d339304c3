// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificatereports.h"

#include "app/commands/namedactivity.h"
#include "models/activities/certificates/certificateoffice.h"
#include "models/people/papernames.h"
#include "views/certificates/certificatepapers.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificateReports)
};

using MadePaper = Result<std::shared_ptr<const Paper>>;

/// Those that were not printed yet, or all that hold.
Result<QList<qint64>> chosenCertificates(Store& store, qint64 activity, bool all)
{
    KITCAMP_ASSIGN(const QList<CertificateRow> rows, CertificateOffice(store).ofActivity(activity));
    QList<qint64> chosen;
    for (const CertificateRow& row : rows) {
        if (row.isValid() && (all || row.prints == 0))
            chosen << row.id;
    }
    if (!chosen.isEmpty())
        return chosen;
    return Error{ErrorCode::Refused,
                 all ? Reports::tr("This activity has no certificates.")
                     : Reports::tr("This activity has no certificates that were not printed yet."),
                 {},
                 u"no-certificates"_s,
                 {all ? Reports::tr("Issue them first: kitcamp certificate issue FILE ACTIVITY.")
                      : Reports::tr("With --param which=all they are printed again, marked as reprints.")}};
}

MadePaper certificates(const ReportRequest& request)
{
    const QString which = request.parameter(u"which"_s);
    if (!which.isEmpty() && which != "new"_L1 && which != "all"_L1)
        return Error{
            ErrorCode::Usage, Reports::tr("Certificates are new or all, not \"%1\".").arg(which), {}};
    KITCAMP_ASSIGN(const qint64 activity,
                   namedActivity(request.store.reader(), request.parameter(u"activity"_s)));
    KITCAMP_ASSIGN(const QList<qint64> chosen,
                   chosenCertificates(request.store, activity, which == "all"_L1));
    return certificatePaperOf(request.store, request.locale, chosen, false);
}

MadePaper revocations(const ReportRequest& request)
{
    KITCAMP_ASSIGN(QList<CertificateRow> rows, CertificateOffice(request.store).revoked());
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(request.store, "revoked-certificates"_L1));
    for (CertificateRow& row : rows)
        row.personName = names.nameOf(row.participation, row.personName);
    ListContent content;
    content.title = Reports::tr("Revoked certificates");
    content.columns = {PaperColumn{Reports::tr("Number")}, PaperColumn{Reports::tr("Name")},
                       PaperColumn{Reports::tr("Issued")}, PaperColumn{Reports::tr("Revoked")},
                       PaperColumn{Reports::tr("Reason")}};
    content.rows.count = static_cast<int>(rows.size());
    content.rows.text = [rows](int row, int column) {
        const CertificateRow& one = rows.at(row);
        const QStringList cells{one.number, one.personName, one.issuedOn.toString(Qt::ISODate),
                                one.revokedOn.toString(Qt::ISODate), one.revokedReason};
        return cells.value(column);
    };
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(request.store, request.locale));
    frame.stamp.remarks << names.remarks();
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(std::move(content), frame));
}

} // namespace

QList<Report> certificateReports()
{
    return {{u"certificates"_s,
             Reports::tr("The certificates of an activity, one a page."),
             {{u"activity"_s, Reports::tr("its code, name or id"), true},
              {u"which"_s, Reports::tr("new (not printed yet) or all")}},
             certificates},
            {u"revocations"_s,
             Reports::tr("All certificates that were revoked, with the reasons."),
             {},
             revocations}};
}

} // namespace kitcamp
