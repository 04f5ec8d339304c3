// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/seats.h"
#include "models/store/change.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>

namespace kitcamp {

/// A row of participation, as the Actions of the roster handle it.
struct RosterLine {
    qint64 id = 0;
    qint64 person = 0;
    QString role;
    ParticipationState state = ParticipationState::Applied;
    SeatKind seat = SeatKind::Site;
    qint64 appliedAt = 0;
    std::optional<qint64> waitingPlace;
    std::optional<qint64> offerUntil;
    QString reason;
    QString beyondSeats;

    [[nodiscard]] bool takesSeat() const { return role == QLatin1String("student") && holdsSeat(state); }
};

/// On which terms seats are given.
struct SeatTerms {
    QString ifFull;
    QString overrideReason;
    qint64 offerUntil = 0; ///< 0: by the days of the activity
    int wanted = 1; ///< how many ask for a seat, for the sentence of a refusal
};

/// The body of the Actions of the roster: keeps count of the seats of one activity while it changes its
/// participations, and offers what becomes free to those who wait.
class RosterWork
{
public:
    /// Refused where there is no such activity. \p at: Unix seconds.
    [[nodiscard]] static Result<RosterWork> begin(Change& change, qint64 activity, qint64 at);

    [[nodiscard]] const QString& activityName() const { return m_name; }
    [[nodiscard]] const Seats& seats() const { return m_seats; }
    /// Where nobody comes onto the roster any more: cancelled or archived.
    [[nodiscard]] Result<void> refuseClosed() const;
    /// Refused where it is gone or of another activity.
    [[nodiscard]] Result<RosterLine> line(qint64 participation);
    /// Each once; refused where there is none.
    [[nodiscard]] Result<QList<RosterLine>> lines(const QList<qint64>& participations);
    [[nodiscard]] Result<std::optional<RosterLine>> lineOf(qint64 person, const QString& role);
    /// How the person is called in a sentence.
    [[nodiscard]] QString personName(qint64 person) const;
    /// "confirmed", as people read it.
    [[nodiscard]] QString stateTitle(ParticipationState state) const;

    /// A new row, applied.
    [[nodiscard]] Result<RosterLine> insert(const RosterLine& line);
    /// \p state is offered or confirmed.
    [[nodiscard]] Result<void> giveSeat(RosterLine line, ParticipationState state, SeatKind wish,
                                        const SeatTerms& terms);
    [[nodiscard]] Result<void> putWaiting(const RosterLine& line, SeatKind wish, bool front = false);
    /// Into a state that needs no seat, or keeps the one that is there.
    [[nodiscard]] Result<void> setState(RosterLine line, ParticipationState state);
    [[nodiscard]] Result<void> setRoleAndSeat(RosterLine line, const QString& role, const QString& seat,
                                              const SeatTerms& terms);
    [[nodiscard]] Result<void> remove(const RosterLine& line);
    /// After the seats were set: who has one and finds none keeps it beyond the seats. Refused without a
    /// reason.
    [[nodiscard]] Result<void> keepBeyond(const QString& reason);
    /// Offers as many seats as this Action freed, to those who wait.
    [[nodiscard]] Result<void> passOnFreedSeats() { return offerNext(m_freed); }
    /// Offers \p most seats at most.
    [[nodiscard]] Result<void> offerNext(int most);
    /// Those who wait, in their order.
    [[nodiscard]] Result<QList<RosterLine>> waiting();
    [[nodiscard]] Result<void> save(const RosterLine& before, const RosterLine& after);

private:
    explicit RosterWork(Change& change)
        : m_change(change)
    {
    }
    [[nodiscard]] Result<void> readActivity();
    [[nodiscard]] bool makesOffers() const;
    [[nodiscard]] Result<qint64> placeAtEnd(bool front);
    [[nodiscard]] Error fullError(SeatKind wish, int wanted) const;
    [[nodiscard]] Result<QList<RosterLine>> linesOf(const QList<qint64>& ids);
    [[nodiscard]] Result<QList<RosterLine>> holders();
    [[nodiscard]] Error tooFewSeats(int without) const;
    void countChange(const RosterLine& before, const RosterLine& after);

    Change& m_change;
    qint64 m_activity = 0;
    qint64 m_at = 0;
    QString m_name;
    QString m_state;
    bool m_archived = false;
    QString m_endsOn;
    qint64 m_deadline = 0;
    QString m_today;
    Seats m_seats;
    Seats m_seatsBefore; ///< when the Action began
    int m_freed = 0;
    QSet<qint64> m_stepsBack; ///< gave a seat up in this Action: it is not theirs again
};

/// Until when an offer made at \p at stands: the end of the day of \p at and \p days, before \p startsOn if
/// that is still to come, and not after \p endsOn (YYYY-MM-DD or empty). Unix seconds.
[[nodiscard]] qint64 endOfOffer(qint64 at, int days, const QString& startsOn, const QString& endsOn,
                                const QTimeZone& zone);

} // namespace kitcamp
