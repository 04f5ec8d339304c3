// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/seats.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QTimeZone>

namespace kitcamp {

/// What a person can do where no seat is free, for buttons.
enum class SeatWayOut {
    Wait, ///< AddParticipants or GiveSeats with waitIfFull, or WaitForSeats
    OtherSeat, ///< take the other kind of seat, which is free
    RaiseSeats, ///< SetSeats
    GiveBeyond, ///< the same Action with an overrideReason
};

/// Why somebody gets no seat.
struct SeatRefusal {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SeatRefusal)
public:
    QString activity; ///< its name
    SeatKind seat = SeatKind::Site;
    Seats seats;
    int wanted = 1;

    /// Translated when asked: "Robotics has 30 seats and all are taken."
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QList<SeatWayOut> waysOut() const;
    [[nodiscard]] static QString wayOutSentence(SeatWayOut way);
    /// Rule "seats".
    [[nodiscard]] Error error() const;
};

/// Somebody on the waiting list.
struct WaitingPerson {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    SeatKind seat = SeatKind::Site;
    qint64 appliedAt = 0;
    int number = 0; ///< 1 is next
};

/// An offer that nobody confirmed in time.
struct LapsedOffer {
    qint64 activity = 0;
    qint64 participation = 0;
    qint64 until = 0;
};

/// What an organiser should know before she adds somebody to a roster; none of it forbids it.
struct JoinRemark {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::JoinRemark)
public:
    enum class Kind {
        OnRoster, ///< in that role; \c state says how
        OnRosterAs, ///< in another role
        LeftBefore, ///< declined, withdrawn, no-show
        MissesCourse, ///< has not completed \c name, which the course requires
        CompletedBefore, ///< has completed this course
        InOtherRun, ///< takes part in \c name, another run of the course
        Archived, ///< the person
    };
    Kind kind = Kind::OnRoster;
    QString person;
    QString name;
    QString state; ///< participation.state

    [[nodiscard]] QString sentence() const;
};

/// Reads what screens, imports and the door ask about a roster.
class RosterOffice
{
public:
    explicit RosterOffice(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<Seats> seats(qint64 activity);
    /// nullopt where \p wanted more students find a seat.
    [[nodiscard]] Result<std::optional<SeatRefusal>> mayTakeSeat(qint64 activity, SeatKind seat,
                                                                 int wanted = 1);
    /// In their order.
    [[nodiscard]] Result<QList<WaitingPerson>> waitingList(qint64 activity);
    /// Offers whose deadline has passed at \p at, of all activities.
    [[nodiscard]] Result<QList<LapsedOffer>> lapsedOffers(qint64 at);
    /// When the next offer lapses; nullopt where none stands. For a timer.
    [[nodiscard]] Result<std::optional<qint64>> nextLapse();
    /// Until when an offer made at \p at stands: the end of a day in the centre's zone.
    [[nodiscard]] Result<qint64> offerDeadline(qint64 activity, qint64 at);
    /// About a person who is to be added, weightiest first.
    [[nodiscard]] Result<QList<JoinRemark>> remarks(qint64 activity, qint64 person, const QString& role);
    /// The participation of a person in a role; nullopt where there is none.
    [[nodiscard]] Result<std::optional<qint64>>
    participationOf(qint64 activity, qint64 person, const QString& role = QStringLiteral("student"));

private:
    Connection& m_connection;
};

/// What becomes of people who come onto a roster by rows of their own (an import): as many as there are seats
/// get the state that was wanted, the others wait.
struct Enrolment {
    QString state;
    QString seat;
    std::optional<qint64> waitingPlace;
    std::optional<qint64> offerUntil;
};

/// In the order of \p wishes; \p state as in AddParticipants.
[[nodiscard]] Result<QList<Enrolment>> enrol(Connection& connection, qint64 activity, const QString& state,
                                             const QList<SeatKind>& wishes, qint64 at);

} // namespace kitcamp
