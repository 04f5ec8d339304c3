// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/loanrule.h"
#include "models/lending/rules/openingcalendar.h"
#include "models/lending/rules/refusal.h"

#include <QDateTime>
#include <QTimeZone>

namespace kitcamp {

/// What the centre has set for all loans.
struct LendingTerms {
    OpeningCalendar calendar;
    QTimeZone zone; ///< the file's, never the machine's
    bool overdueBlocks = false; ///< whoever has something overdue borrows and renews nothing
};

struct Ban {
    std::optional<QDate> lastDay; ///< banned up to and including; nullopt: until it is lifted
    QString reason;
};

/// What the rules ask about a borrower.
struct BorrowerStanding {
    QString name;
    int openUnderRule = 0; ///< items she has out whose rule is the one in question
    int overdue = 0; ///< all her items past their due moment
    QList<Ban> bans;
    std::optional<QDate> leavesOn; ///< her last day
    bool archived = false;
};

enum class DeviceState {
    Lendable,
    OutOfLending, ///< damaged, lost, in repair: the note says what
    StaysHere,
    Archived,
};

/// What the rules ask about a device, or about `items` pieces of counted stock.
struct DeviceStanding {
    QString tag;
    DeviceState state = DeviceState::Lendable;
    QString note;
    int items = 1;
};

struct RenewalStanding {
    QString tag;
    int renewals = 0; ///< used so far
    LocalMoment due;
};

/// Where a due moment comes from, for the words beside it.
enum class DueBecause {
    AsTheRuleSays,
    MovedToOpenTime, ///< the desk is closed at the moment that the rule gives
    CutAtLeaving, ///< the borrower leaves before
    AsBooked, ///< the booking that it fulfils ends then
    CutAtBooking, ///< somebody else has booked it from then on
    WithTheCamp, ///< of a team's kit: the camp ends then
};

/// May it be lent (renewed), and until when.
struct LoanDecision {
    std::optional<LocalMoment>
        due; ///< also beside refusals that may be overruled: what an override would give
    DueBecause because = DueBecause::AsTheRuleSays;
    QList<Refusal> refusals; ///< weightiest first; the ones that no reason overrules come before the others

    [[nodiscard]] bool allowed() const { return due && refusals.isEmpty(); }
    /// Refused, but a reason would do; the names of all refusals are to be recorded with it.
    [[nodiscard]] bool overridable() const;
};

/// A day loan is due at closing time of its last day, an hour loan on the minute. Where the desk is closed
/// then, a day loan moves to the closing of the next open day, an hour loan to the next opening. Never past
/// the borrower's last day: at the latest the last closing up to then.
[[nodiscard]] LoanDecision decideLoan(const LoanRule& rule, const BorrowerStanding& borrower,
                                      const DeviceStanding& device, const LendingTerms& terms,
                                      const QDateTime& now);

/// As a new loan that begins now or when the present one is due, whichever is later. The loan itself, if
/// overdue, does not count among the overdue items that block.
[[nodiscard]] LoanDecision decideRenewal(const LoanRule& rule, const BorrowerStanding& borrower,
                                         const RenewalStanding& loan, const LendingTerms& terms,
                                         const QDateTime& now);

/// The due minute itself is in time.
[[nodiscard]] bool isOverdue(const LocalMoment& due, const QDateTime& now, const QTimeZone& zone);
/// Calendar days past the due date in the zone; 0 when not overdue, and on the due day itself.
[[nodiscard]] int daysLate(const LocalMoment& due, const QDateTime& now, const QTimeZone& zone);

} // namespace kitcamp
