// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingcheck.h"
#include "models/lending/teamkits.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

struct Domain;

[[nodiscard]] QJsonValue toJson(const Replanning& replanning);
[[nodiscard]] bool fromJson(const QJsonValue& json, Replanning& replanning);

/// Lends a device. The rules decide anew where it runs (on another computer too), unless a reason overrules
/// them.
struct LendDevice {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendDevice)
public:
    static constexpr auto kind = QLatin1String("loan.lend");
    LoanId loan;
    DeviceId device;
    PersonId borrower;
    qint64 visit = 0; ///< groups what one borrower took in one turn at the desk
    qint64 at = 0; ///< Unix seconds
    QString due; ///< local date and time of the centre
    RuleId rule;
    QString overrideReason;
    ReservationId reservation; ///< the booking that it fulfils
    QList<Replanning> replanned; ///< bookings of others that move to a twin
    TeamId team; ///< the team that has it; the borrower answers for it

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("loan"), loan);
        v(QLatin1String("device"), device);
        v(QLatin1String("borrower"), borrower);
        v(QLatin1String("visit"), visit);
        v(QLatin1String("at"), at);
        v(QLatin1String("due"), due);
        v(QLatin1String("rule"), rule);
        v(QLatin1String("override_reason"), overrideReason);
        v(QLatin1String("reservation"), reservation);
        v(QLatin1String("replanned"), replanned);
        v(QLatin1String("team"), team);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Takes a device back. Never refused to anybody: only a loan that is closed already cannot be closed.
struct ReturnDevice {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReturnDevice)
public:
    static constexpr auto kind = QLatin1String("loan.return");
    LoanId loan;
    DeviceId device; ///< for the sentence
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("loan"), loan);
        v(QLatin1String("device"), device);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Moves the due date of an open loan.
struct RenewLoan {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RenewLoan)
public:
    static constexpr auto kind = QLatin1String("loan.renew");
    qint64 renewal = 0; ///< id of the new row
    LoanId loan;
    DeviceId device; ///< for the sentence
    qint64 at = 0;
    QString due; ///< local date and time
    QString overrideReason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("renewal"), renewal);
        v(QLatin1String("loan"), loan);
        v(QLatin1String("device"), device);
        v(QLatin1String("at"), at);
        v(QLatin1String("due"), due);
        v(QLatin1String("override_reason"), overrideReason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Says in which condition a device is, with a note: 'broken', 'lost' and 'withdrawn' take it out of lending,
/// 'good' and 'worn' put it back.
struct MarkDevice {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MarkDevice)
public:
    static constexpr auto kind = QLatin1String("device.mark");
    qint64 note = 0; ///< id of the new device_note row
    DeviceId device;
    LoanId loan; ///< the loan during which it happened, where there is one
    qint64 at = 0;
    QString condition;
    QString text;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("note"), note);
        v(QLatin1String("device"), device);
        v(QLatin1String("loan"), loan);
        v(QLatin1String("at"), at);
        v(QLatin1String("condition"), condition);
        v(QLatin1String("text"), text);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Keeps what somebody said about a device.
struct NoteDevice {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NoteDevice)
public:
    static constexpr auto kind = QLatin1String("device.note");
    qint64 note = 0;
    DeviceId device;
    LoanId loan;
    qint64 at = 0;
    QString text;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("note"), note);
        v(QLatin1String("device"), device);
        v(QLatin1String("loan"), loan);
        v(QLatin1String("at"), at);
        v(QLatin1String("text"), text);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// Several loans closed in one step ("return all" of a slip); those that are closed already stay as they are.
struct ReturnDevices {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReturnDevices)
public:
    static constexpr auto kind = QLatin1String("loan.return-all");
    QList<LoanId> loans;
    PersonId borrower;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("loans"), loans);
        v(QLatin1String("borrower"), borrower);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// The Actions above, record types of rules and hours, and the invariant of one open loan per device.
/// Needs registerRecords, registerPeople and registerInventory.
void registerLending(Domain& domain);

} // namespace kitcamp
