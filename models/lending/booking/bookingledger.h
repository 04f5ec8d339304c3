// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/availability.h"
#include "models/store/connection.h"

#include <QSet>
#include <QTimeZone>

#include <functional>

namespace kitcamp {

using ReservationId = Id<struct ReservationTag>;

/// What is left out of a reckoning: a reservation that is being changed, the loan that is being renewed, the
/// sessions that a plan moves about itself.
struct LeftOut {
    QSet<qint64> reservations;
    qint64 loan = 0;
    bool sessions = false; ///< what sessions asked for at their own times, and the loans that fulfil it
};

/// A session whose devices are not enough.
struct SessionShortage {
    qint64 session = 0;
    ReservationId reservation;
    ModelId model;
    QString modelName;
    int missing = 0; ///< of what this session asked for
    LocalMoment from;
};

/// Reads from the file what the engine of availability reckons with: usable units, open loans (overdue ones
/// until now and a grace), reservations as far as no loan fulfils them. Those without times of their own
/// take the times of their session, its setting-up and clearing with it, or of their activity; cancelled
/// sessions and activities ask for nothing.
class BookingLedger
{
public:
    /// \p at: now, Unix seconds.
    BookingLedger(Connection& connection, qint64 at)
        : m_connection(connection)
        , m_at(at)
    {
    }

    /// Right for minutes of \p span; what lies wholly outside of it may be left out. A model that has no unit
    /// to lend but machines that stay here is reckoned by these.
    [[nodiscard]] Result<ModelAvailability> availability(ModelId model, BookingSpan span,
                                                         const LeftOut& leftOut = {});
    /// The one device alone: what is booked or lent of it.
    [[nodiscard]] Result<ModelAvailability> deviceAvailability(DeviceId device, BookingSpan span,
                                                               const LeftOut& leftOut = {});
    /// Capacity for planning: what the sessions may share, as steps. A reservation of a session with other
    /// times than the session's is taken off like anybody's.
    [[nodiscard]] Result<std::vector<FreeStep>> supplyForSessions(ModelId model, BookingSpan span);
    /// The sessions in \p span that get less than they asked for, by time: who asked first is served first.
    [[nodiscard]] Result<QList<SessionShortage>> sessionShortages(BookingSpan span);
    /// The time a reservation is for; empty where its session or activity has none.
    [[nodiscard]] Result<BookingSpan> spanOf(ReservationId reservation);
    /// Models that are reserved or that a course needs.
    [[nodiscard]] Result<QList<ModelId>> reservedModels(BookingSpan span);

    [[nodiscard]] Result<BookingMinute> now();
    [[nodiscard]] Result<QTimeZone> zone();
    /// How long an overdue loan is taken to stay out from now on: setting "overdue_grace_hours", 24.
    [[nodiscard]] Result<qint64> graceMinutes();

private:
    struct Frame;
    /// Takes a row of the file, the time it stands for, and whether that is its session's.
    using Take = std::function<void(const Statement& row, BookingSpan span, bool asSession)>;
    [[nodiscard]] Result<Frame> frame(BookingSpan span);
    [[nodiscard]] Result<QList<qint64>> unitsOf(ModelId model);
    [[nodiscard]] Result<void> addLoans(const Frame& frame, ModelId model, const LeftOut& leftOut,
                                        std::vector<UnitClaim>& claims);
    [[nodiscard]] Result<void> addReservations(const Frame& frame, ModelId model, const LeftOut& leftOut,
                                               std::vector<UnitClaim>& claims);
    [[nodiscard]] Result<void> eachTimed(const Frame& frame, ModelId model, const Take& take);
    [[nodiscard]] Result<void> eachUntimed(const Frame& frame, ModelId model, const Take& take);

    Connection& m_connection;
    qint64 m_at;
    std::optional<QTimeZone> m_zone;
};

/// "Camera × 4 short on Sat 13:00".
[[nodiscard]] QString shortageWords(const SessionShortage& shortage, const QLocale& locale);

} // namespace kitcamp
