// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/deskslip.h"

#include "models/lending/loanoffice.h"
#include "models/lending/slipcode.h"
#include "models/people/personsummary.h"
#include "models/people/picturestore.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<QList<OpenLoan>> loansFor(Connection& file, PersonId borrower, qint64 visit)
{
    LoanOffice office(file);
    if (visit != 0) {
        KITCAMP_ASSIGN(const auto ofVisit, office.openLoansOfVisit(visit));
        if (!ofVisit.isEmpty())
            return ofVisit;
    }
    return office.openLoansOf(borrower);
}

QString masked(const QString& number)
{
    return number.size() > 4 ? u'…' + number.right(4) : number;
}

SlipDevice slipDevice(const OpenLoan& loan, const QTimeZone& zone)
{
    SlipDevice device{loan.tag, loan.modelName, {}, {}};
    if (const auto due = localMomentFromIso(loan.due))
        device.due = instantOf(*due, zone).toTimeZone(zone);
    return device;
}

} // namespace

Result<std::shared_ptr<const SlipPaper>> slipOf(Store& store, PersonId borrower, qint64 visit,
                                                const QLocale& locale)
{
    KITCAMP_ASSIGN(const PersonSummary person, readPersonSummary(store.reader(), borrower));
    KITCAMP_ASSIGN(const QList<OpenLoan> loans, loansFor(store.reader(), borrower, visit));
    if (loans.isEmpty())
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("kitcamp::DeskSlip", "%1 has nothing: there is no slip to print.")
                .arg(person.name),
            {},
            u"nothing-lent"_s,
            {}};
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    SlipContent content;
    content.code = slipCode(loans.constLast().visit); // of several visits the newest one opens the borrower
    content.borrowerName = person.name;
    content.borrowerNumber = masked(person.number);
    QStringList details{person.className, person.department, person.organization};
    details.removeAll(QString());
    content.borrowerDetail = details.join(u" · "_s);
    for (const OpenLoan& loan : loans)
        content.devices.push_back(slipDevice(loan, frame.stamp.zone));
    content.lentAt = QDateTime::fromSecsSinceEpoch(loans.constLast().lentAt, frame.stamp.zone);
    return std::shared_ptr<const SlipPaper>(std::make_shared<SlipPaper>(std::move(content), frame));
}

} // namespace kitcamp
