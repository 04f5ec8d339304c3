// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/calendarhits.h"
#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/sessiontime.h"
#include "models/store/connection.h"

namespace kitcamp {

/// A planned session that a changed calendar, closure, table of bells or availability hits.
struct SessionHit {
    enum class Way {
        Move, ///< to movesTo, which the new calendar gives it
        ToPlace, ///< its time is taken away, to be placed anew
        Cancel, ///< and made up later
        OtherRoom,
        OtherStaff,
        Keep,
    };
    qint64 session = 0;
    qint64 activity = 0;
    QString name; ///< "Python basics, 3 of 8"
    SessionTime time;
    QString sentence; ///< translated: why it is hit
    std::optional<SessionTime> movesTo;
    QList<Way> ways; ///< what could be done, best first
};

/// "Move to 2026-09-27 10:00", "Take the time away and place it later" ...
[[nodiscard]] QString wayTitle(SessionHit::Way way, const SessionHit& hit);

/// Of a changed calendar: terms, days off, 班 days, exam weeks. \p from: earlier sessions are past.
[[nodiscard]] Result<std::vector<SessionHit>> hitsOfCalendar(Connection& connection,
                                                             const TeachingCalendar& after, QDate from = {});
/// Of a room that is closed between two local moments.
[[nodiscard]] Result<std::vector<SessionHit>> hitsOfClosure(Connection& connection, qint64 room,
                                                            const QString& starts, const QString& ends);
/// Of a room that is put into the archive: its sessions from \p from on.
[[nodiscard]] Result<std::vector<SessionHit>> hitsOfRoom(Connection& connection, qint64 room, QDate from);

/// A line of availability: a weekday of each week or one day.
struct UnavailableTime {
    qint64 person = 0;
    int weekday = 0; ///< 0: the one day
    QDate day;
    ClockRange clock{0, 1440};
    QDate from; ///< not valid: without a beginning
    QDate until;
};
/// The sessions that this person holds in these times; of those who take part only numbers are known.
[[nodiscard]] Result<std::vector<SessionHit>>
hitsOfAvailability(Connection& connection, const std::vector<UnavailableTime>& times, QDate from = {});
/// Of changed bells: sessions that were exactly some periods move with these.
[[nodiscard]] Result<std::vector<SessionHit>> hitsOfPeriods(Connection& connection, const PeriodTables& after,
                                                            QDate from = {});

} // namespace kitcamp
