// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/planactions.h"
#include "models/activities/sessions/sessionhits.h"

namespace kitcamp {

class IdGenerator;

/// What a change of a calendar is made from: the file, new ids, and the day before which sessions are past.
struct CalendarDesk {
    Connection& rows;
    IdGenerator& ids;
    QDate today;
};

/// A change of terms, days, exams, bells, rooms or availability before it is made, with each session it hits.
struct PreparedCalendarChange {
    QString title; ///< "National Day"
    QJsonArray steps;
    std::vector<SessionHit> hits;
    QStringList remarks; ///< what cannot be meant, as sentences
};

/// Holidays and 班 days put into the calendar, in the place of what stands on their days, and others removed.
[[nodiscard]] Result<PreparedCalendarChange> daysChange(const CalendarDesk& desk,
                                                        const std::vector<TeachingDay>& put,
                                                        const QList<QDate>& removed, const QString& title);
/// A term added (id 0) or changed. Refuses what is no term and one that overlaps another.
[[nodiscard]] Result<PreparedCalendarChange> termChange(const CalendarDesk& desk, const TeachingTerm& term,
                                                        const QString& note);
/// The term after the last one: same length, the next name, its first Monday half a year later (the Monday
/// nearest to the same date of the term a year before, where there is one).
[[nodiscard]] Result<TeachingTerm> nextTerm(Connection& rows, QDate today);
/// Exam weeks added (\p id 0) or changed.
[[nodiscard]] Result<PreparedCalendarChange> examsChange(const CalendarDesk& desk, qint64 id,
                                                         const ExamDays& exams);

/// The bells of a table (id 0: a new one) with all its periods. Refuses what cannot be meant.
[[nodiscard]] Result<PreparedCalendarChange> bellsChange(const CalendarDesk& desk, const PeriodTable& table);
/// A room closed between two local moments; \p id 0: a new closure.
struct RoomClosure {
    qint64 id = 0;
    qint64 room = 0;
    QString starts; ///< 'YYYY-MM-DDTHH:MM'
    QString ends;
    QString reason;
};
[[nodiscard]] Result<PreparedCalendarChange> closureChange(const CalendarDesk& desk,
                                                           const RoomClosure& closure);
/// Rooms put into the archive or taken out of it.
[[nodiscard]] Result<PreparedCalendarChange> roomsChange(const CalendarDesk& desk, const QList<qint64>& rooms,
                                                         bool archived);

/// A line of table availability.
struct AvailabilityLine {
    int weekday = 0; ///< 0: the one day
    QDate day;
    ClockRange clock{0, 1440};
    QString level; ///< "no", "rather_not", "prefer"
    QDate from;
    QDate until;
    QString note;
    friend bool operator==(const AvailabilityLine&, const AvailabilityLine&) = default;
};
[[nodiscard]] Result<QList<AvailabilityLine>> loadAvailability(Connection& rows, qint64 person);
/// All that is known of when a person can, in the place of what was.
[[nodiscard]] Result<PreparedCalendarChange> availabilityChange(const CalendarDesk& desk, qint64 person,
                                                                const QList<AvailabilityLine>& lines);

/// The Action: the change, with one way for each hit; hits without one follow the first of theirs.
[[nodiscard]] ChangeCalendar changeOf(const PreparedCalendarChange& prepared,
                                      const QList<SessionHit::Way>& decided);

} // namespace kitcamp
