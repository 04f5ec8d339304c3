// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/loanwords.h"

#include "models/store/centre.h"

namespace kitcamp {

int daysLateOf(Connection& connection, const QString& due, qint64 at)
{
    const auto moment = localMomentFromIso(due);
    const auto centre = Centre::read(connection);
    if (!moment || !centre)
        return 0;
    return daysLate(*moment, QDateTime::fromSecsSinceEpoch(at, Qt::UTC), centre->zone);
}

Result<QString> extendedDue(Connection& connection, const OpenLoan& loan, int days, const LocalMoment& latest,
                            qint64 at)
{
    LoanOffice office(connection);
    KITCAMP_ASSIGN(const LendingTerms terms, office.terms(at));
    KITCAMP_ASSIGN(const auto leaves,
                   connection.text("SELECT leaves_on FROM person WHERE id=?", loan.borrower));
    const LocalMoment now = localMoment(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), terms.zone);
    LocalMoment from = localMomentFromIso(loan.due).value_or(now);
    from = std::max(from, now);
    LocalMoment due{from.date.addDays(days), from.time};
    due = terms.calendar.nextDue(due).value_or(due);
    const QDate lastDay = QDate::fromString(leaves.value_or(QString()), Qt::ISODate);
    return isoText(lastDay.isValid() && due.date > lastDay ? latest : due);
}

} // namespace kitcamp
