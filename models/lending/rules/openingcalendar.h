// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/localmoment.h"
#include "models/lending/rules/openinghours.h"

#include <QMap>

namespace kitcamp {

/// A day that does not follow its weekday's hours.
struct DayException {
    enum class Kind {
        Closed, ///< 休
        AsWeekday, ///< 班: open, with the hours of a weekday
        OtherHours,
    };
    Kind kind = Kind::Closed;
    int weekday = 0; ///< AsWeekday: 1 (Monday) to 7, or 0 for its own
    DayHours hours; ///< OtherHours
    QString note;

    friend bool operator==(const DayException&, const DayException&) = default;
};

using DayExceptions = QMap<QDate, DayException>;

/// When the desk is open, by weekday with exceptions by date; due dates are fitted to it.
///
/// As long as no weekday has hours, every day without an exception is open from midnight to midnight and
/// things are due at `endOfDay`. All times are the centre's wall clock.
class OpeningCalendar
{
public:
    /// How far ahead a search goes before it says that the desk never opens.
    static constexpr int searchDays = 750;

    OpeningCalendar() = default;
    explicit OpeningCalendar(WeekHours week, DayExceptions exceptions = {}, QTime endOfDay = QTime(18, 0));

    /// False while no weekday has hours.
    [[nodiscard]] bool hasHours() const { return m_hasHours; }
    [[nodiscard]] const WeekHours& week() const { return m_week; }
    [[nodiscard]] const DayExceptions& exceptions() const { return m_exceptions; }

    /// A day of work (AsWeekday) whose own weekday has no hours takes those of the first day of the week that
    /// has some.
    [[nodiscard]] DayHours intervals(QDate date) const;
    /// Open from the first minute of a stretch up to, not including, its end.
    [[nodiscard]] bool isOpen(const LocalMoment& moment) const;
    [[nodiscard]] bool isOpen(const QDateTime& instant, const QTimeZone& zone) const;
    /// The end of the day's last stretch (24:00 is given as 23:59); nullopt on a closed day.
    [[nodiscard]] std::optional<QTime> closingTime(QDate date) const;

    /// The moment itself when the desk is open, else the next opening; nullopt: none within searchDays.
    [[nodiscard]] std::optional<LocalMoment> nextOpen(const LocalMoment& moment) const;
    /// As nextOpen, but the minute of closing still serves: a thing may be due at 18:00 sharp.
    [[nodiscard]] std::optional<LocalMoment> nextDue(const LocalMoment& moment) const;
    /// The closing of the first open day from `day` on, later than `after`; nullopt: none within searchDays.
    [[nodiscard]] std::optional<LocalMoment> nextClosing(QDate day, const LocalMoment& after) const;
    /// The closing of the last open day up to and including `day`, later than `after`; nullopt: not open in
    /// between.
    [[nodiscard]] std::optional<LocalMoment> lastClosing(QDate day, const LocalMoment& after) const;

private:
    [[nodiscard]] DayHours weekdayHours(int weekday) const;
    [[nodiscard]] DayHours workingDayHours(int weekday) const;
    [[nodiscard]] std::optional<LocalMoment> lastOpenMinute(QDate day) const;
    [[nodiscard]] std::optional<LocalMoment> search(const LocalMoment& moment, int closingMinutes) const;

    WeekHours m_week;
    DayExceptions m_exceptions;
    QTime m_endOfDay = QTime(18, 0);
    bool m_hasHours = false;
};

} // namespace kitcamp
