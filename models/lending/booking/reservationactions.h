// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingledger.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// So many of a model, or one device, for a person, an activity or a session. Without times: as long as the
/// session or the activity.
struct ReservationWish {
    ReservationId id;
    ModelId model;
    DeviceId device;
    int count = 1;
    PersonId person;
    qint64 activity = 0;
    qint64 session = 0;
    QString starts; ///< local date and time, or empty
    QString ends;
    QString note;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("model"), model);
        v(QLatin1String("device"), device);
        v(QLatin1String("count"), count);
        v(QLatin1String("person"), person);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("session"), session);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("ends"), ends);
        v(QLatin1String("note"), note);
    }
};
[[nodiscard]] QJsonValue toJson(const ReservationWish& wish);
[[nodiscard]] bool fromJson(const QJsonValue& json, ReservationWish& wish);

/// Books, once or for many sessions at a time; what is booked anew may stand instead of earlier bookings.
/// Refused where the units are not there, unless a reason overrules it.
struct MakeReservations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MakeReservations)
public:
    static constexpr auto kind = QLatin1String("reservation.make");
    QList<ReservationWish> wishes;
    QList<ReservationId> instead; ///< cancelled in the same step
    qint64 at = 0;
    QString overrideReason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("wishes"), wishes);
        v(QLatin1String("instead"), instead);
        v(QLatin1String("at"), at);
        v(QLatin1String("override_reason"), overrideReason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Another time, number, model or unit for a booking.
struct ChangeReservation {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChangeReservation)
public:
    static constexpr auto kind = QLatin1String("reservation.change");
    ReservationId reservation;
    ModelId model;
    DeviceId device;
    int count = 1;
    QString starts;
    QString ends;
    QString note;
    qint64 at = 0;
    QString overrideReason;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("reservation"), reservation);
        v(QLatin1String("model"), model);
        v(QLatin1String("device"), device);
        v(QLatin1String("count"), count);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("ends"), ends);
        v(QLatin1String("note"), note);
        v(QLatin1String("at"), at);
        v(QLatin1String("override_reason"), overrideReason);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct CancelReservations {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CancelReservations)
public:
    static constexpr auto kind = QLatin1String("reservation.cancel");
    QList<ReservationId> reservations;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("reservations"), reservations);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct Domain;
/// The Actions above. The record type of reservations comes with the activities.
void registerBooking(Domain& domain);

} // namespace kitcamp
