// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is out: the reading half of LoanOffice.
#include "models/lending/loanoffice.h"

#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Columns 5: the borrower, 11: the team, 12 to 14: its number and names.
QString holderOf(const Statement& row)
{
    return row.isNull(11) ? row.text(5)
                          : holderWords(teamWords(row.integer(12), row.text(13), row.text(14)), row.text(5));
}

} // namespace

Result<QList<OpenLoan>> LoanOffice::openLoans(const char* where, qint64 value)
{
    const QByteArray sql =
        QByteArray("SELECT l.id, l.device, l.borrower, d.asset_tag, m.name, p.name, "
                   "l.lent_at, l.visit, l.due, l.rule,"
                   " (SELECT count(*) FROM loan_renewal AS r WHERE r.loan=l.id), l.team, "
                   "t.number, t.name, t.name_en FROM loan "
                   "AS l JOIN device AS d ON d.id=l.device"
                   " JOIN model AS m ON m.id=d.model JOIN person AS p ON p.id=l.borrower LEFT "
                   "JOIN team AS t ON t.id=l.team "
                   "WHERE l.returned_at IS NULL AND ")
        + where + " ORDER BY l.lent_at, l.id";
    QList<OpenLoan> loans;
    KITCAMP_TRY(m_connection.each(
        sql.constData(),
        [&](const Statement& row) {
            loans << OpenLoan{row.id<LoanId>(0),
                              row.id<DeviceId>(1),
                              row.id<PersonId>(2),
                              row.text(3),
                              row.text(4),
                              holderOf(row),
                              row.integer(6),
                              row.integer(7),
                              row.text(8),
                              row.id<RuleId>(9),
                              static_cast<int>(row.integer(10)),
                              row.id<TeamId>(11)};
        },
        value));
    return loans;
}

Result<std::optional<OpenLoan>> LoanOffice::openLoanOf(DeviceId device)
{
    KITCAMP_ASSIGN(const QList<OpenLoan> loans, openLoans("l.device=?", device.value));
    return loans.isEmpty() ? std::optional<OpenLoan>() : std::optional(loans.constFirst());
}

Result<std::optional<OpenLoan>> LoanOffice::loan(LoanId id)
{
    KITCAMP_ASSIGN(const QList<OpenLoan> loans, openLoans("l.id=?", id.value));
    return loans.isEmpty() ? std::optional<OpenLoan>() : std::optional(loans.constFirst());
}

Result<QList<OpenLoan>> LoanOffice::openLoansOf(PersonId borrower)
{
    return openLoans("l.borrower=?", borrower.value);
}

Result<QList<OpenLoan>> LoanOffice::openLoansOfVisit(qint64 visit)
{
    return openLoans("l.visit=?", visit);
}

Result<QList<OpenLoan>> LoanOffice::openLoansOfSet(qint64 activity, qint64 session)
{
    return session != 0
        ? openLoans("l.reservation IN (SELECT id FROM reservation WHERE session=?)", session)
        : openLoans("l.reservation IN (SELECT id FROM reservation WHERE session IS NULL AND activity=?)",
                    activity);
}

Result<QList<OpenLoan>> LoanOffice::openLoansOfTeam(TeamId team)
{
    return openLoans("l.team=?", team.value);
}

Result<DeviceId> LoanOffice::deviceOf(LoanId id)
{
    KITCAMP_ASSIGN(const auto device, m_connection.integer("SELECT device FROM loan WHERE id=?", id));
    return DeviceId{device.value_or(0)};
}

Result<DeskFigures> LoanOffice::figures(qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_connection));
    const LocalMoment now = localMoment(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), centre.zone);
    const qint64 dayBegins = instantOf({now.date, QTime(0, 0)}, centre.zone).toSecsSinceEpoch();
    DeskFigures figures;
    const auto count = [&](int& target, const char* sql, const auto&... values) -> Result<void> {
        KITCAMP_ASSIGN(const auto number, m_connection.integer(sql, values...));
        target = static_cast<int>(number.value_or(0));
        return {};
    };
    KITCAMP_TRY(count(figures.lentToday, "SELECT count(*) FROM loan WHERE lent_at>=?", dayBegins));
    KITCAMP_TRY(count(figures.backToday,
                      "SELECT count(*) FROM loan WHERE returned_at IS NOT NULL AND returned_at>=?",
                      dayBegins));
    KITCAMP_TRY(count(figures.dueToday,
                      "SELECT count(*) FROM loan WHERE returned_at IS NULL AND due>=? AND due<?",
                      isoText(now), isoText({now.date.addDays(1), QTime(0, 0)})));
    KITCAMP_TRY(count(figures.overdue, "SELECT count(*) FROM loan WHERE returned_at IS NULL AND due<?",
                      isoText(now)));
    KITCAMP_TRY(count(figures.out, "SELECT count(*) FROM loan WHERE returned_at IS NULL"));
    return figures;
}

} // namespace kitcamp
