// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

struct Domain;

/// Begins the use of a machine that stays here: of a booking, or without one until the next booking.
struct StartUse {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::StartUse)
public:
    static constexpr auto kind = QLatin1String("machine.start");
    ReservationId reservation;
    DeviceId device;
    PersonId person;
    qint64 at = 0;
    QString starts; ///< local date and time; of a booking that begins early: the new beginning
    QString ends;
    bool walkUp = false; ///< the booking is made by this step
    QString overrideReason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("reservation"), reservation);
        v(QLatin1String("device"), device);
        v(QLatin1String("person"), person);
        v(QLatin1String("at"), at);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("ends"), ends);
        v(QLatin1String("walk_up"), walkUp);
        v(QLatin1String("override_reason"), overrideReason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Ends the use of a machine.
struct EndUse {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EndUse)
public:
    static constexpr auto kind = QLatin1String("machine.end");
    ReservationId reservation;
    DeviceId device; ///< for the sentence
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("reservation"), reservation);
        v(QLatin1String("device"), device);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Who works at a machine now.
struct MachineUse {
    ReservationId reservation;
    PersonId person;
    QString personName;
    qint64 startedAt = 0;
    BookingSpan span;
};

/// How somebody may begin to work at a machine now.
struct MachineStart {
    ReservationId booking; ///< her own, which begins now or soon; invalid: a walk-up
    BookingSpan span;
    ReservationId next; ///< the booking that ends a walk-up; invalid: none
    QString nextHolder;
    ReservationId inTheWay; ///< somebody else has booked it for now
    QString holder;
};

/// Reads how the machines are doing.
class MachineRoom
{
public:
    MachineRoom(Connection& connection, qint64 at)
        : m_connection(connection)
        , m_at(at)
    {
    }
    [[nodiscard]] Result<bool> isMachine(DeviceId device);
    [[nodiscard]] Result<std::optional<MachineUse>> useOf(DeviceId device);
    [[nodiscard]] Result<MachineStart> startFor(DeviceId device, PersonId person);

private:
    Connection& m_connection;
    qint64 m_at;
};

/// The Actions above; one use of a machine at a time, and no machine is lent.
void registerMachines(Domain& domain);

} // namespace kitcamp
