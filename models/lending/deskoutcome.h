// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/loandecision.h"
#include "models/store/ids.h"
#include "models/store/result.h"

#include <QCoreApplication>
#include <QList>

namespace kitcamp {

/// What a scan came to.
enum class DeskEvent {
    Nothing, ///< an empty line: no outcome is shown
    BorrowerOpened,
    BorrowerLeft,
    Lent,
    Returned,
    Renewed,
    DoubleRead,
    WaitsForCard, ///< a free device without a borrower
    Refused, ///< a rule said no; refusal or error tells why
    UnknownCard, ///< asks who it belongs to
    NobodyFound, ///< the answer to that names nobody: a form of four fields
    SeveralFound, ///< candidates are offered
    CardBound,
    UnknownScan, ///< nothing changes; nearest matches are offered
    LostCard, ///< a card that was reported lost, or is not valid (yet, any more)
    Undone,
    AsksText, ///< NOTE, or an override: the next line is the text
    Noted,
    Marked, ///< damaged, lost, back in lending
    SlipOpened,
    PlaceShown,
    PrintSlip,
    UseStarted, ///< of a machine that stays here
    UseEnded,
    TeamOpened, ///< what is lent from now on goes to the team
    SetOpened, ///< the picking list of a session or an activity
    OperatorChanged, ///< the card of an operator
    Failed, ///< file or disk: nothing was changed
};

/// What Alt+1, Alt+2 would do now.
struct DeskOffer {
    enum class Kind {
        RenewInstead,
        LendToBorrower,
        LendWithReason,
        RenewWithReason,
        PutBackIntoLending,
        ReturnAll,
        OpenPerson,
        BindToPerson,
        TakeNearest,
        LendUntil, ///< scan: the due date and time
        StartWithReason,
        StartForBorrower,
        ReturnSet,
        ReturnTeam ///< all that the team has
    };
    Kind kind = Kind::TakeNearest;
    QString text; ///< translated
    qint64 id = 0; ///< person, device, loan or visit
    QString scan; ///< TakeNearest: what would be scanned
};

/// The four fields for a person whom nobody knows yet.
struct NewBorrower {
    QString name;
    QString studentNumber;
    OrganizationId organization;
    QString phone;
};

/// One line of the desk: what was scanned, what happened, until when. Plain values, so that screen, tests and
/// command line show the same.
struct DeskOutcome {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DeskOutcome)
public:
    DeskEvent event = DeskEvent::Nothing;
    qint64 at = 0; ///< Unix seconds
    QString scan;
    QString tag; ///< asset tag, where a device is concerned
    QString modelName;
    QString person; ///< name
    PersonId personId; ///< whom it concerns: the borrower, or whose loan it was
    DeviceId device;
    LoanId loan;
    QString due; ///< local date and time; of a returned loan: what it was
    int daysLate = 0;
    DueBecause because = DueBecause::AsTheRuleSays;
    QList<Refusal> refusals;
    QString text; ///< note, reason, or the sentence of what was undone
    QString notice; ///< what else to know: put it aside, how many of the set are out
    bool outOfLending = false; ///< Marked: it is not lent until somebody puts it back
    Error error; ///< Refused without a Refusal value, Failed
    QList<DeskOffer> offers;
    int firstOffer = 1; ///< the number of offers[0]: Alt+1, Alt+2 count through further as well
    OpId opId; ///< what Undo in the row takes back
    QList<DeskOutcome> further; ///< what happened to other devices with the same scan

    /// What happened, in today's language.
    [[nodiscard]] QString sentence() const;
};

} // namespace kitcamp
