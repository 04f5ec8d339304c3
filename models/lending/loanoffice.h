// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingcheck.h"
#include "models/lending/rules/loandecision.h"
#include "models/lending/teamkits.h"
#include "models/store/connection.h"

namespace kitcamp {

/// An open loan as the desk shows it.
struct OpenLoan {
    LoanId id;
    DeviceId device;
    PersonId borrower;
    QString tag;
    QString modelName;
    QString borrowerName; ///< of a loan to a team: the team, and who answers for it
    qint64 lentAt = 0;
    qint64 visit = 0;
    QString due; ///< local date and time, may be empty for an imported loan
    RuleId rule;
    int renewals = 0;
    TeamId team;
};

/// One wish to lend.
struct LoanWish {
    DeviceId device;
    LoanHolder holder;
    qint64 at = 0; ///< Unix seconds; the centre's zone and hours decide the rest
    std::optional<ReservationId> fulfils; ///< a booking of hers; invalid: none; nullopt: it is looked for
    QString due; ///< another end than the rules give; empty: as they say
};

/// What the rules and the bookings of others say of it.
struct LendingCase {
    RuleChoice choice;
    LoanDecision decision;
    BorrowerStanding standing;
    ReservationId fulfils;
    bool ofClassSet = false; ///< the booking is of an activity or a session: it is its own permission
    QList<Replanning> replanned; ///< bookings of others that move to a twin
    DeviceId substitute; ///< Reserved: a unit of another model that is free
    QString latestDue; ///< Reserved: until when it could be lent; empty: not at all
};

/// The figures of the desk's right column.
struct DeskFigures {
    int lentToday = 0;
    int backToday = 0;
    int dueToday = 0; ///< open and due by the end of today
    int overdue = 0;
    int out = 0;
};

/// Reads what the rules need from the file and asks them: may it be lent, may it be renewed, until when.
class LoanOffice
{
public:
    explicit LoanOffice(Connection& connection)
        : m_connection(connection)
    {
    }

    /// \p at: Unix seconds; the centre's zone and hours decide the rest.
    [[nodiscard]] Result<LendingCase> mayLend(const LoanWish& wish);
    [[nodiscard]] Result<LendingCase> mayLend(DeviceId device, PersonId borrower, qint64 at)
    {
        return mayLend(LoanWish{.device = device, .holder = {borrower}, .at = at});
    }
    /// Whether the person may start to use a machine that stays here: standing, ban, induction.
    [[nodiscard]] Result<QList<Refusal>> mayUse(DeviceId device, PersonId person, qint64 at);
    /// Why the device is lent to nobody; nullopt where it is lent out.
    [[nodiscard]] Result<std::optional<Refusal>> refusalOf(DeviceId device);
    /// \p due: another end than the rules give; empty: as they say.
    [[nodiscard]] Result<LoanDecision> mayRenew(LoanId loan, qint64 at, const QString& due = {});
    /// Items the borrower may still take under the best rule that names no category; nullopt: without limit.
    [[nodiscard]] Result<std::optional<int>> mayBorrowMore(PersonId borrower, qint64 at);

    [[nodiscard]] Result<std::optional<OpenLoan>> openLoanOf(DeviceId device);
    [[nodiscard]] Result<QList<OpenLoan>> openLoansOf(PersonId borrower);
    [[nodiscard]] Result<QList<OpenLoan>> openLoansOfVisit(qint64 visit);
    /// What is out on the bookings of a session, or of an activity as a whole.
    [[nodiscard]] Result<QList<OpenLoan>> openLoansOfSet(qint64 activity, qint64 session);
    [[nodiscard]] Result<QList<OpenLoan>> openLoansOfTeam(TeamId team);
    [[nodiscard]] Result<std::optional<OpenLoan>> loan(LoanId id);
    /// The device of any loan, open or of the past; invalid where there is no such loan.
    [[nodiscard]] Result<DeviceId> deviceOf(LoanId id);
    [[nodiscard]] Result<DeskFigures> figures(qint64 at);
    [[nodiscard]] Result<LendingTerms> terms(qint64 at);

private:
    [[nodiscard]] Result<RuleBook> rules(CategoryId category);
    [[nodiscard]] Result<void> fitBookings(const LoanWish& wish, const LendingTerms& terms,
                                           LendingCase& result);
    [[nodiscard]] Result<void> followBooking(const LoanWish& wish, LendingCase& result);
    [[nodiscard]] Result<void> followKit(const LoanWish& wish, const LendingTerms& terms,
                                         LendingCase& result);
    [[nodiscard]] Result<std::optional<Refusal>> courseRefusal(const LoanRule& rule, PersonId person,
                                                               const QString& tag, QDate today);
    [[nodiscard]] Result<BorrowerStanding> standing(PersonId borrower, const std::optional<qint64>& rule,
                                                    const LocalMoment& now);
    [[nodiscard]] Result<QSet<qint64>> groupsOf(PersonId borrower);
    [[nodiscard]] Result<QList<OpenLoan>> openLoans(const char* where, qint64 value);

    Connection& m_connection;
};

/// The opening hours and exceptions from \p firstDay on.
[[nodiscard]] Result<OpeningCalendar> readCalendar(Connection& connection, QDate firstDay);

} // namespace kitcamp
