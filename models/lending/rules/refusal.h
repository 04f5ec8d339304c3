// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>
#include <QDate>

namespace kitcamp {

/// The rules that can say no at the desk. Their stable names (ruleName) stand in journals, scripts and tests.
enum class RefusalRule {
    DeviceArchived, ///< "device-archived"
    NotLendable, ///< "not-lendable": out of lending, with a note
    StaysHere, ///< "stays-here": used in the house and booked by the hour
    BorrowerArchived, ///< "borrower-archived"
    LeftAlready, ///< "left-already"
    LeavesTooSoon, ///< "leaves-too-soon": the desk does not open again before she leaves
    Banned, ///< "banned-until"
    OverdueBlocks, ///< "overdue-blocks"
    MaxItems, ///< "max-items"
    MaxRenewals, ///< "max-renewals"
    RenewalGainsNothing, ///< "renewal-gains-nothing": it runs already as long as it may
    NeverOpen, ///< "never-open": no due date can be found
    Reserved, ///< "reserved": a booking of somebody else could no longer be kept
    NeedsCourse, ///< "needs-course": the induction was not completed
    InUse, ///< "in-use": a machine that somebody else works at
};

[[nodiscard]] QString ruleName(RefusalRule rule);

/// What a person can do about a refusal, as data for buttons and as a sentence.
struct WayOut {
    Q_DECLARE_TR_FUNCTIONS(WayOut)
public:
    enum class Kind {
        ReturnFirst, ///< `count` items
        ReturnOverdue, ///< `count` items
        LendWithReason,
        RenewWithReason,
        Wait, ///< until `day`
        LiftBan,
        ChangeLeavingDate,
        PutBackIntoLending,
        TakeAnother,
        BookByTheHour,
        RestoreDevice,
        RestorePerson,
        EnterOpeningHours,
        TakeInstead, ///< `what`: the tag of another unit
        LendUntil, ///< `what`: a moment, in words
        CompleteCourse, ///< `what`: the course, from `day` on where a run is planned
        UseWithReason,
        EndUse,
    };
    Kind kind = Kind::LendWithReason;
    int count = 0;
    QDate day;
    QString what;

    [[nodiscard]] QString sentence() const;
    friend bool operator==(const WayOut&, const WayOut&) = default;
};

/// A rule's no: which rule, with which numbers, and the legal ways out, best first.
struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
public:
    RefusalRule rule = RefusalRule::MaxItems;
    bool overridable = false; ///< may be overruled with a reason, which is recorded
    QString borrower; ///< name, as sentences use it
    QString device; ///< asset tag
    QString loanRule; ///< name of the LoanRule that set the limit; may be empty
    QString note; ///< why it is out of lending, why she is banned
    int have = 0; ///< items she has, renewals used, items overdue
    int limit = 0;
    int asked = 1; ///< items asked for
    QString holder; ///< for whom it is reserved, who works at it
    QString moment; ///< from when on, in words
    QString course; ///< which must have been completed
    QDate day; ///< last day of the ban, day of leaving; a ban without one has no end
    QList<WayOut> waysOut;

    /// Translated when asked, so that it follows the language of the window.
    [[nodiscard]] QString sentence() const;
    /// For the doors that answer with a Result.
    [[nodiscard]] Error error() const;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

} // namespace kitcamp
