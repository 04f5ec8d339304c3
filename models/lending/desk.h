// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"
#include "models/lending/loanoffice.h"
#include "models/lending/machineactions.h"
#include "models/lending/rules/commandcards.h"
#include "models/lending/scanmeaning.h"
#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

class PasswordCheck;

/// The desk's interpreter: takes scans in any order, decides what each means, commits it and answers with one
/// outcome. The screen, the tests and the command line use this same class; it knows no widget.
/// An outcome that says "lent" or "returned" is on the disk.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// What the next line is taken for, unless it is a device, a card or a command.
    enum class Expected {
        Scan,
        CardOwner,
        NoteText,
        DamageText,
        LendReason,
        RenewReason,
        UseReason,
        OperatorPassword
    };
    static constexpr qsizetype mostRecent = 100;

    explicit Desk(Store& store, QObject* parent = nullptr);

    /// One scan or one typed line, without its line end. Empty lines give DeskEvent::Nothing.
    [[nodiscard]] DeskOutcome scan(const QString& text);
    /// Alt+1 takes offer 1. Refused with a sentence where there is no such offer.
    [[nodiscard]] DeskOutcome takeOffer(int number);
    /// Takes back the last Action of this file and operator, or the one given.
    [[nodiscard]] DeskOutcome undo();
    [[nodiscard]] DeskOutcome undo(const OpId& opId);
    /// Says in which condition the last scanned device is; a broken one without a note asks for one.
    [[nodiscard]] DeskOutcome markLast(const QString& condition, const QString& note);
    [[nodiscard]] DeskOutcome renewLoan(LoanId loan);
    [[nodiscard]] DeskOutcome renewAll();
    [[nodiscard]] DeskOutcome openPerson(PersonId person);
    /// Enters a person (name alone will do), binds the card that waits, lends what waits.
    [[nodiscard]] DeskOutcome addBorrower(const NewBorrower& borrower);
    /// Esc and NEXT: the borrower leaves, nothing waits any more.
    [[nodiscard]] DeskOutcome leave();
    /// The question about a note or a reason is not answered.
    void dropQuestion();
    /// Whose password is awaited (Expected::OperatorPassword); invalid: nobody's. Until it is given the
    /// operator of before works on. It is no scan: whoever asks checks it, and tells by one of these.
    [[nodiscard]] OperatorId askedOperator() const;
    [[nodiscard]] DeskOutcome passwordRight();
    [[nodiscard]] DeskOutcome passwordWrong(const QString& sentence);
    /// Who works at this window may have to prove it, here and in the list of operators.
    [[nodiscard]] PasswordCheck& passwords() { return *m_passwords; }
    /// Whether \p text is something that is scanned here, and no password that was typed.
    [[nodiscard]] bool isScan(const QString& text);
    /// Leaves when the last scan is longer ago than the setting says; true when somebody left.
    bool leaveIfIdle();
    /// Somebody is at work without scanning: the time without a scan begins anew.
    void stayAwake() { m_lastScanAt = now(); }

    [[nodiscard]] PersonId borrower() const { return m_borrower; }
    [[nodiscard]] qint64 visit() const { return m_visit; }
    /// The team that what is scanned goes to; the borrower answers for it. Invalid: it is hers.
    [[nodiscard]] const TeamAtDesk& team() const { return m_team; }
    [[nodiscard]] const QList<DeskOffer>& offers() const { return m_offers; }
    [[nodiscard]] const QList<DeviceId>& waitingDevices() const { return m_waiting; }
    [[nodiscard]] Expected expected() const { return m_expected; }
    /// What is asked of the person now, translated (whose card, which note); empty: the next scan.
    [[nodiscard]] QString question();
    /// The last outcomes, oldest first, for a screen that is made anew.
    [[nodiscard]] const QList<DeskOutcome>& recent() const { return m_recent; }

Q_SIGNALS:
    void borrowerChanged();

private:
    [[nodiscard]] DeskOutcome interpret(const QString& text);
    [[nodiscard]] DeskOutcome outcome(DeskEvent event) const;
    [[nodiscard]] DeskOutcome failed(const Error& error) const;
    [[nodiscard]] DeskOutcome remember(DeskOutcome outcome);
    [[nodiscard]] DeskOutcome readAs(const QString& text, const ScanMeaning& meaning);
    [[nodiscard]] std::optional<DeskOutcome> textAnswer(const QString& text, const ScanMeaning& meaning);
    [[nodiscard]] std::optional<DeskOutcome> ownerAnswer(const QString& text, const ScanMeaning& meaning);
    [[nodiscard]] DeskOutcome takeBack(const OpId& opId);
    [[nodiscard]] DeskOutcome takeBackLast();
    void forgetWhatIsGone();

    [[nodiscard]] DeskOutcome firstRead(const QString& text, const ScannedDevice& device);
    [[nodiscard]] DeskOutcome scanDevice(const ScannedDevice& device);
    [[nodiscard]] DeskOutcome scanLentDevice(const ScannedDevice& device, const OpenLoan& loan);
    [[nodiscard]] DeskOutcome lend(const ScannedDevice& device, const QString& reason,
                                   const QString& due = {});
    [[nodiscard]] DeskOutcome returned(const ScannedDevice& device, const OpenLoan& loan);
    [[nodiscard]] DeskOutcome refusedLoan(const ScannedDevice& device, const LoanDecision& decision) const;
    void offerAroundBooking(DeskOutcome& answer, const LendingCase& lending);
    [[nodiscard]] DeskOutcome lendUntil(const DeskOffer& offer);
    [[nodiscard]] QString afterLending(ReservationId fulfilled);
    [[nodiscard]] QString afterReturn(LoanId loan, DeviceId device);
    [[nodiscard]] DeskOutcome scanMachine(const ScannedDevice& device);
    [[nodiscard]] DeskOutcome startUse(const ScannedDevice& device, const QString& reason);
    [[nodiscard]] DeskOutcome endUse(const ScannedDevice& device, const MachineUse& use);
    [[nodiscard]] DeskOutcome openTeam(const TeamAtDesk& team);
    [[nodiscard]] DeskOutcome returnTeam(TeamId team);
    [[nodiscard]] QString kitAfter(TeamId team);
    void lendAllWaiting(DeskOutcome& answer);
    void setTeam(const TeamAtDesk& team);
    [[nodiscard]] DeskOutcome openSet(const ScannedPickingList& list);
    [[nodiscard]] DeskOutcome returnSet(qint64 id);
    [[nodiscard]] DeskOutcome returnLoans(const QList<OpenLoan>& loans);
    [[nodiscard]] DeskOutcome renew(LoanId loan, const QString& reason, int extraDays);
    [[nodiscard]] DeskOutcome wait(const ScannedDevice& device);
    [[nodiscard]] DeskOutcome markDevice(DeviceId device, const QString& condition, const QString& note);
    [[nodiscard]] DeskOutcome markBroken();
    [[nodiscard]] DeskOutcome noteLast(const QString& text);
    [[nodiscard]] DeskOutcome askText(Expected expected, DeviceId device);

    [[nodiscard]] DeskOutcome changeOperator(OperatorId operatorId);
    [[nodiscard]] DeskOutcome nowWorks(OperatorId operatorId);
    [[nodiscard]] DeskOutcome scanNumber(const ScannedNumber& number);
    [[nodiscard]] DeskOutcome open(PersonId person, DeskEvent event);
    [[nodiscard]] DeskOutcome unknown(const QString& text);
    [[nodiscard]] DeskOutcome unknownCard(const ScannedUnknown& card, const QString& text);
    [[nodiscard]] Result<std::optional<PersonId>> ownerOfPhone(const QString& text);
    [[nodiscard]] DeskOutcome lendWaiting(DeviceId device);
    [[nodiscard]] DeskOutcome findPeople(const QString& text, DeskOffer::Kind kind);
    [[nodiscard]] DeskOutcome bindWaitingCard(PersonId person);
    [[nodiscard]] DeskOutcome openSlip(qint64 visit);

    [[nodiscard]] DeskOutcome runCommand(const ScannedCommand& command);
    [[nodiscard]] DeskOutcome askSlip();
    [[nodiscard]] DeskOutcome askRenewalReason(LoanId loan);
    [[nodiscard]] DeskOutcome takeNumber(int number);
    [[nodiscard]] DeskOutcome take(const DeskOffer& offer);
    [[nodiscard]] DeskOutcome returnAll(qint64 visit);
    [[nodiscard]] DeskOutcome renewInstead(const DeskOffer& offer);

    void setBorrower(PersonId person);
    [[nodiscard]] qint64 now() const { return m_store.clock().now(); }
    [[nodiscard]] LoanOffice office() { return LoanOffice(m_store.reader()); }

    Store& m_store;
    PasswordCheck* m_passwords = nullptr;
    ScanReader m_scans;
    PersonId m_borrower;
    qint64 m_visit = 0;
    ScannedPickingList m_set; ///< whose picking list was opened: what is lent now fulfils its bookings
    TeamAtDesk m_team;
    QList<DeviceId> m_waiting;
    QList<DeskOffer> m_offers;
    QList<DeskOutcome> m_recent;
    Expected m_expected = Expected::Scan;
    QString m_waitingCard; ///< the unknown card that asks for its owner
    OperatorId m_asked; ///< who scanned her card and has a password
    DeviceId m_lastDevice;
    LoanId m_lastLoan;
    OpId m_lastReturn;
    int m_extraDays = 0; ///< of the renewal whose reason is awaited
    DeviceId m_lastRead; ///< for double reads
    qint64 m_lastReadAtMs = 0;
    qint64 m_lastScanAt = 0;
};

} // namespace kitcamp
